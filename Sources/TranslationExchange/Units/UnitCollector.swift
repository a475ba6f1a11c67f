import ContentModel
import ContentSources
import TextEscaping

/// A unit as a format's reader found it.
struct UnitDraft {
    var name: UnitName
    var line: Int
    var source: RichText = []
    var target: RichText?
    var state = ExchangeUnit.State.missing
    var formerSource: RichText?
    /// The reason why its words are unreadable, such as a tag that no export contains.
    var problem: String?
    /// The mark of the first line of its target that begins like an item of a list.
    var typedItem: String?
}

/// Collects the units of a file that is being read. Hostile input rejects the file; a possible mistake by the
/// translator rejects only the unit.
struct UnitCollector {
    let file: String
    private var drafts: [UnitDraft] = []
    private var lines: [UnitName: Int] = [:]

    init(file: String) { self.file = file }

    /// Registers a unit that begins, and returns its name.
    mutating func begin(_ id: String, line: Int) throws(ExchangeError) -> UnitName {
        guard lines.count < ExchangeLimits.units else {
            throw error(
                line, "the file has more than \(ExchangeLimits.units) units", fix: "send the pages in several files")
        }
        guard let name = UnitName(id) else {
            throw error(
                line, "the unit \(id.quoted) is not one of the exported units",
                fix: "keep the ids as exported, in the form page:number")
        }
        if let first = lines.updateValue(line, forKey: name) {
            throw error(
                line, "the unit \(name) appears more than once, first on line \(first)", fix: "keep one of the two")
        }
        return name
    }

    /// Adds a unit; one that cannot be used becomes a problem.
    mutating func add(_ draft: UnitDraft) throws(ExchangeError) {
        if let scalar = draft.target?.forbiddenCharacter, Self.movesCursor(scalar) {
            throw error(
                draft.line, "the translation of \(draft.name) has the character \(scalar.codePoint)",
                fix: "remove the character; it moves the cursor or reverses the text")
        }
        drafts.append(draft)
    }

    /// The file's units, page by page, in whatever order a tool wrote them.
    func reading(from source: Language?, to language: Language, reviewer: Review?) -> ExchangeReading {
        var file = ExchangeFile(sourceLanguage: source, language: language, units: [], reviewer: reviewer)
        var problems: [ExchangeError] = []
        for draft in drafts {
            if let problem = problem(with: draft) { problems.append(problem) } else { file.units.append(draft.unit) }
        }
        file.units = file.pages.flatMap { $0.units.sorted { $0.number < $1.number } }
        return ExchangeReading(file: file, problems: problems, names: Set(lines.keys))
    }

    private func problem(with draft: UnitDraft) -> ExchangeError? {
        if let problem = draft.problem {
            return error(
                draft.line, "\(draft.name) \(problem)",
                fix: "restore the formatting and the tags as they are in the source")
        }
        guard let target = draft.target else { return nil }
        if let mark = draft.typedItem {
            return error(
                draft.line, "\(draft.name) has a line that begins like a list item, \(mark.quoted)",
                fix: "write one paragraph, as in the source; an item of a list is a segment of its own")
        }
        if let scalar = target.forbiddenCharacter {
            return error(
                draft.line, "\(draft.name) has the character \(scalar.codePoint)",
                fix: "remove the character; it is invisible")
        }
        return draft.state == .needsEditing
            ? newLink(in: target, of: draft) : difference(of: target, in: draft)
    }

    /// Reports a new link. An unfinished unit may keep its former source's facts and links, but not have other links.
    private func newLink(in target: RichText, of draft: UnitDraft) -> ExchangeError? {
        let known = Set(draft.source.links + (draft.formerSource?.links ?? []))
        return target.links.first { !known.contains($0) }.map {
            error(draft.line, "\(draft.name) links to \($0.quoted), but its source does not", fix: Self.linkFix)
        }
    }

    /// The difference in facts or links. Facts may move inside a segment, as sentences are built differently; links
    /// keep their order. The rule `same-shape` enforces the same in the content.
    private func difference(of target: RichText, in draft: UnitDraft) -> ExchangeError? {
        if let (what, mark, fix) = ForeignMarks.first(in: target.plainText, unlike: draft.source.plainText) {
            return error(draft.line, "\(draft.name) has \(what): \(mark.quoted)", fix: fix)
        }
        let (facts, wanted) = (target.citations, draft.source.citations)
        if let fact = facts.extra(beyond: wanted) {
            return error(draft.line, "\(draft.name) cites \(fact), but its source does not", fix: Self.factFix)
        }
        if let fact = wanted.extra(beyond: facts) {
            return error(draft.line, "\(draft.name) lacks \(fact), which its source cites", fix: Self.factFix)
        }
        let (links, targets) = (target.links, draft.source.links)
        if let link = links.extra(beyond: targets) {
            return error(
                draft.line, "\(draft.name) links to \(link.quoted), but its source does not", fix: Self.linkFix)
        }
        if let link = targets.extra(beyond: links) {
            return error(draft.line, "\(draft.name) lacks the link to \(link.quoted)", fix: Self.linkFix)
        }
        return links == targets
            ? nil : error(draft.line, "\(draft.name) has its links in another order", fix: "keep the source's order")
    }

    private static let factFix = "cite the same facts as the source, each the same number of times"
    private static let linkFix = "keep the source's links, each around the words that it belongs to"

    private func error(_ line: Int, _ message: String, fix: String) -> ExchangeError {
        ExchangeError(file: file, line: line, message: message, fix: fix)
    }

    /// True for controls and characters that override or isolate the direction of writing.
    fileprivate static func movesCursor(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension UnitDraft {
    fileprivate var unit: ExchangeUnit {
        ExchangeUnit(
            page: name.page, number: name.number, source: source, target: target, state: state,
            formerSource: formerSource)
    }
}

extension RichText {
    /// The citations as authors write them. Typed ones count, even though a title shows them unchanged.
    fileprivate var citations: [String] {
        flatMap { span -> [Span] in
            guard case .text(let text) = span.content else { return [span] }
            return Spans.cited(text)
        }.compactMap { if case .fact(let citation) = $0.content { "{{\(citation)}}" } else { nil } }
    }

    /// The targets of links, in order. A link over several spans is one.
    fileprivate var links: [String] {
        zip([nil] + map(\.link), self).compactMap { before, span in span.link == before ? nil : span.link?.address }
    }

    /// The first character that must not reach a screen; those that move the cursor before invisible ones.
    fileprivate var forbiddenCharacter: Unicode.Scalar? {
        let found = flatMap { span -> [Unicode.Scalar] in
            guard case .text(let text) = span.content else { return [] }
            return text.unicodeScalars.filter { !$0.isPrintable }
        }
        return found.first(where: UnitCollector.movesCursor) ?? found.first
    }
}

extension [String] {
    /// The first element that another list lacks, or has fewer times.
    fileprivate func extra(beyond others: [String]) -> String? {
        var left = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        return first { name in
            left[name, default: 0] -= 1
            return left[name, default: 0] < 0
        }
    }
}
