import TerminalUI

/// The response to a key that did nothing, shown until the next key, so that nobody wonders whether the keys work. In a
/// tall window it is above the bottom line, otherwise in its place.
enum KeyFeedback: Equatable, Sendable {
    /// No item on the screen has this digit.
    case noItem(Int)
    /// The key has no meaning here.
    case unused
    /// There is nothing further up, or further down.
    case start, end
    /// The press came too soon after the one before, and did not count.
    case tooFast
}

/// The texts of key feedback in the visit's language.
struct FeedbackWords: Equatable, Sendable {
    let words: Vocabulary
    let language: LanguageTag

    func run(for feedback: KeyFeedback) -> Run {
        let text =
            switch feedback {
            case .noItem(let number): words(.feedbackNoItem, ["number": String(number)])
            case .unused: words(.feedbackUnused)
            case .start: words(.feedbackStart)
            case .end: words(.feedbackEnd)
            case .tooFast: words(.feedbackTooFast)
            }
        return Run(text: text, style: .banner, language: language)
    }
}

extension Layout {
    /// True if key feedback replaces the bottom line: no row above it is free.
    var coversKeys: Bool { content.keys.isEmpty || !size.isTall }

    /// The key feedback. Outside a visit it is in no language: it lists the digits that choose something.
    var feedbackRun: Run? {
        feedback.map { feedback in
            let digits = visibleItems.map { "[\(digit(of: $0))]" }.joined(separator: " ")
            return content.feedback?.run(for: feedback) ?? Run(text: digits, style: .banner)
        }
    }
}
