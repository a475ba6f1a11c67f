import ContentModel
import TerminalUI

/// The part of the model that every screen reads: the window, the site, the bundle and the day.
struct KioskContext: Equatable, Sendable {
    var size: ScreenSize
    let site: Site
    /// The bundle's first record; `nil` without any bundle.
    let manifest: Manifest?
    /// Today, if the clock can be trusted or staff have said it.
    let today: Day?
    let staff: Staff
    /// The content is too old: no verdict and nothing that may have changed is shown.
    var isStopped = false
    /// The notices of the centre that this screen may show.
    var notices = NoticeBoard()
    /// The rules for notices, as far as they were needed.
    var noticeRules: NoticeRules?
    /// Today is what the clock says, not what staff have said.
    var isClockTrusted = true

    /// Today is what staff have said.
    var isDateGiven: Bool { !isClockTrusted && today != nil }

    /// The language of the screens outside a visit.
    var siteLanguage: LanguageEntry? {
        manifest.flatMap { manifest in
            let wanted = site.language ?? manifest.sourceLanguage
            return manifest.languages.first { $0.language == wanted } ?? manifest.languages.first
        }
    }

    /// The digits to call in the site's country; where the content has none, a number that works in most countries.
    var emergencyNumber: String { manifest?.emergency.numbers[site.country] ?? Fallback.emergencyNumber }

    /// The tag of a language's cells: its index in the bundle, from 1.
    func tag(of language: Language) -> LanguageTag {
        let index = manifest?.languages.firstIndex { $0.language == language }
        return index.flatMap { LanguageTag(exactly: $0 + 1) } ?? 0
    }

    /// A language's name in that language.
    func ownName(of language: Language) -> String {
        manifest?.languages.first { $0.language == language }?.ownName ?? language.rawValue
    }
}
