import ContentModel

/// The notices of a centre as visitors see them today, each with its sentence in every language.
struct NoticeBoard: Equatable, Sendable {
    /// A notice that the content's rules allow and that is shown today.
    struct Line: Equatable, Sendable {
        var notice: Notice
        /// The sentence in every language of the bundle.
        var texts: [Language: String]
    }

    private(set) var lines: [Line] = []
    /// The notices that the board was made from; with ``day``, they tell if it must be made again.
    private var kept: [Notice] = []
    private var day: Day?

    init() {}

    /// Selects the notices for today, the newest first. One that lacks a language is not shown in any.
    init(_ notices: [Notice], on today: Day?, _ rules: NoticeRules?, _ manifest: Manifest?) {
        kept = notices
        day = today
        guard let manifest, let rules, !notices.isEmpty else { return }
        lines = Notice.shown(of: notices, on: today).reversed().compactMap { notice in
            rules.texts(of: notice, in: manifest).map { Line(notice: notice, texts: $0) }
        }
    }

    var isEmpty: Bool { lines.isEmpty }

    func isMade(from notices: [Notice], on today: Day?) -> Bool { kept == notices && (day == today || kept.isEmpty) }
}

extension NoticeRules {
    /// A notice's sentence in every language of a bundle; `nil` if it lacks one.
    func texts(of notice: Notice, in manifest: Manifest) -> [Language: String]? {
        var texts: [Language: String] = [:]
        for entry in manifest.languages {
            guard let words = entry.dayWords, let text = text(of: notice, in: words) else { return nil }
            texts[entry.language] = text
        }
        return texts
    }
}

extension Manifest {
    /// True for a page that nothing written by a centre can hide or push down.
    func protects(_ page: Page) -> Bool {
        page.isSensitive || page.id == emergency.page || protectedPages?.contains(page.id) == true
    }
}

extension Screen {
    /// True unless this is a protected page, the interview or its results: those do not even receive the notices.
    func mayShowNotices(_ manifest: Manifest?) -> Bool {
        if isInterview { return false }
        return page.map { manifest?.protects($0.page) == false } ?? true
    }
}
