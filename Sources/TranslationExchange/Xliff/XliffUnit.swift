import ContentModel
import ContentSources
import TextEscaping

/// A `trans-unit` that is being read.
struct XliffUnit {
    var draft: UnitDraft
    var isApproved: Bool
    /// The state of the target.
    var state: String?
    var qualifier: String?
    /// The kind of the open `alt-trans`.
    var alternative: String?
    /// The segments that a tool split the source into.
    private var sourceSegments: [XliffSegment] = []
    /// True if the target has words in each segment.
    private var isWhole = true

    init(draft: UnitDraft, isApproved: Bool) { (self.draft, self.isApproved) = (draft, isApproved) }

    /// Takes the words of a `source` or a `target` that has ended.
    mutating func take(_ content: InlineContent, of element: String) {
        let whole = draft.source.plainText
        let spans = content.joined { XliffSegment.separator(between: $0, $1, of: sourceSegments, in: whole) }
        let text = ExchangeUnit.tidied(spans.map(\.withoutEntities), number: draft.name.number)
        switch (element, alternative) {
        case ("source", nil):
            draft.source = text
            draft.problem = draft.problem ?? content.problem
        case ("target", nil):
            // Tools write an empty target, or only spaces, when there is none.
            draft.target = text.hasVisibleText ? text : nil
            isWhole =
                !content.hasEmptySegment
                && XliffSegment.areTranslated(sourceSegments, by: content.segments, of: whole)
            guard draft.target != nil else { return }
            draft.typedItem = TypedList.items(in: content.written.split(whereSeparator: \.isNewline)).first?.mark
            let extra = isWhole ? XliffSegment.extra(in: content.segments, beyond: sourceSegments) : nil
            draft.problem = draft.problem ?? content.problem ?? extra
        case ("seg-source", nil): sourceSegments = content.segments
        case ("source", "previous-version"): draft.formerSource = text
        default: break
        }
    }

    /// The unit with its state.
    var finished: UnitDraft {
        var draft = draft
        draft.state = draft.target == nil ? .missing : doneState
        return draft
    }

    /// The states that count as finished; `new`, all `needs-…` and a tool's own states do not. Tools without states
    /// write none.
    private static let done: Set<String?> = [nil, "translated", "final", "signed-off"]
    /// The origins of a tool's guesses, which nobody has reviewed unless the state says so.
    private static let guesses: Set<String?> = [
        "fuzzy-match", "leveraged-glossary", "leveraged-inherited", "leveraged-mt", "leveraged-repository",
        "leveraged-tm", "mt-suggestion", "tm-suggestion", "rejected-grammar", "rejected-inaccurate", "rejected-length",
        "rejected-spelling",
    ]

    private var doneState: ExchangeUnit.State {
        guard Self.done.contains(state), isWhole else { return .needsEditing }
        if isApproved { return .approved }
        let isSettled = state == "final" || state == "signed-off"
        return Self.guesses.contains(qualifier) && !isSettled ? .needsEditing : .translated
    }
}

/// The words of a `source` or `target`, collected during parsing.
struct InlineContent {
    private var closed: [Span] = []
    /// The words since the last tag, which the parser delivers in many pieces.
    private var words = ""
    /// All words with their line breaks, and `{}` in place of a fact.
    private(set) var written = ""
    private var length = 0
    private var tags = 0
    /// The first thing in it that no export contains.
    private(set) var problem: String?
    /// The segments made by a tool, in the order of their ends.
    private(set) var segments: [XliffSegment] = []
    private(set) var hasEmptySegment = false
    private var open: [Element] = []

    private enum Element {
        case mark(TextMark)
        /// A segment, with its name and the count of spans before it.
        case segment(String, Int)
        /// An element that is ignored.
        case other
    }

    /// True if no element is open in it.
    var isClosed: Bool { open.isEmpty }

    /// The spans found so far.
    var spans: [Span] { closed + (words.isEmpty ? [] : [span(.text(ExchangeUnit.folded(words)))]) }

    /// The spans, with whitespace between segments that a tool put side by side without any.
    func joined(_ separator: (XliffSegment, XliffSegment) -> String) -> [Span] {
        var spans = spans
        for (first, second) in zip(segments, segments.dropFirst()).reversed()
        where first.range.upperBound == second.range.lowerBound {
            guard let last = first.text.last, let next = second.text.first, !last.isWhitespace, !next.isWhitespace
            else { continue }
            spans.insert(Span(.text(separator(first, second))), at: second.range.lowerBound)
        }
        return spans
    }

    mutating func add(_ text: String) {
        length += text.utf8.count
        if length > ExchangeLimits.segmentLength { return fail("is longer than \(ExchangeLimits.segmentLength) bytes") }
        words += text
        written += text
    }

    mutating func start(_ element: String, _ attributes: [String: String]) {
        let id = attributes["id"] ?? ""
        flush()
        tags += 1
        if tags > ExchangeLimits.tags { fail("has more than \(ExchangeLimits.tags) tags") }
        switch element {
        case "mrk" where attributes["mtype"] == "seg":
            open.append(.segment(attributes["mid"] ?? "", closed.count))
        case "mrk": open.append(.other)  // tools put it around terms
        case "g": openMark(id, attributes["ctype"] ?? "")
        case "x":
            if let citation = FactCitation(InlineIDs.name(of: id)) {
                closed.append(span(.fact(citation)))
                written += "{}"
            } else {
                fail("cites \(id.quoted), which is not a fact")
            }
            open.append(.other)
        default:
            fail("has an unknown element \(element.quoted) in its text")
            open.append(.other)
        }
    }

    mutating func end() {
        flush()
        guard case .segment(let mid, let start)? = open.popLast() else { return }
        let spans = closed.dropFirst(start)
        let text = RichText(Array(spans))
        if !text.hasVisibleText { hasEmptySegment = true }
        segments.append(XliffSegment(mid: mid, text: text.plainText, range: start..<closed.count))
    }

    private mutating func openMark(_ id: String, _ kind: String) {
        let mark = TextMark(name: InlineIDs.name(of: id)) ?? TextMark(kind: kind)
        if mark == nil { fail("has a tag \(id.quoted) that no export contains") }
        open.append(mark.map(Element.mark) ?? .other)
    }

    private mutating func flush() {
        // After an error, nothing more is kept.
        if !words.isEmpty, problem == nil { closed.append(span(.text(ExchangeUnit.folded(words)))) }
        words = ""
    }

    private func span(_ content: Span.Content) -> Span {
        Span(content, in: open.compactMap { if case .mark(let mark) = $0 { mark } else { nil } })
    }

    private mutating func fail(_ words: String) { problem = problem ?? words }
}

extension Span {
    fileprivate var withoutEntities: Span {
        guard case .text(let text) = content else { return self }
        var span = self
        span.content = .text(ExchangeUnit.folded(HTMLEntities.decoded(text)))
        return span
    }
}

extension TextMark {
    /// Reads a `ctype`, for tools that renumber tags.
    fileprivate init?(kind: String) {
        switch kind {
        case "bold": self = .strong
        case "italic": self = .emphasis
        default: return nil
        }
    }
}
