import ContentModel
import TerminalUI

/// The part of the model that every screen reads: the window, the site, the bundle and the day.
struct KioskContext: Equatable, Sendable {
    var size: ScreenSize
    let site: Site
    /// The bundle's manifest; `nil` without a bundle.
    let manifest: Manifest?
    /// Today's date, if the clock can be trusted or staff have given the date.
    let today: Day?
    let staff: Staff
    /// True if the content is too old: then no verdict and nothing that may have changed is shown.
    var isStopped = false
    /// The notices of the centre that this screen may show.
    var notices = NoticeBoard()
    /// The rules for notices; `nil` until they are needed, or if the bundle has none.
    var noticeRules: NoticeRules?
    /// True if the clock can be trusted, so that ``today`` is the clock's date.
    var isClockTrusted = true

    /// True if ``today`` is a date given by staff.
    var isDateGiven: Bool { !isClockTrusted && today != nil }

    /// The language of the screens outside a visit.
    var siteLanguage: LanguageEntry? {
        manifest.flatMap { manifest in
            let wanted = site.language ?? manifest.sourceLanguage
            return manifest.languages.first { $0.language == wanted } ?? manifest.languages.first
        }
    }

    /// The emergency number of the site's country; if the content has none, one that works in most countries.
    var emergencyNumber: String { manifest?.emergency.numbers[site.country] ?? Fallback.emergencyNumber }

    /// The tag of cells in a language: its position in the bundle, from 1; 0 if the bundle does not have it.
    func tag(of language: Language) -> LanguageTag {
        let index = manifest?.languages.firstIndex { $0.language == language }
        return index.flatMap { LanguageTag(exactly: $0 + 1) } ?? 0
    }

    /// A language's name in that language.
    func ownName(of language: Language) -> String {
        manifest?.languages.first { $0.language == language }?.ownName ?? language.rawValue
    }
}
