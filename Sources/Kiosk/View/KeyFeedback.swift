import TerminalUI

/// The answer to a key that did nothing, shown until the next one: nobody should wonder whether a key works. In a tall
/// window it is above the keys, else in their place.
enum KeyFeedback: Equatable, Sendable {
    /// No item on the screen has this digit.
    case noItem(Int)
    /// The key has no meaning here.
    case unused
    /// There is nothing above, or below.
    case start, end
    /// The second of two presses that were too close together did not count.
    case tooFast
}

/// The texts of the answers in the visit's language.
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
    /// True if the answer takes the place of the keys: no row above them is free.
    var coversKeys: Bool { content.keys.isEmpty || !size.isTall }

    /// The answer. Outside a visit it has no language: the digits that choose something.
    var feedbackRun: Run? {
        feedback.map { feedback in
            let digits = visibleItems.map { "[\(digit(of: $0))]" }.joined(separator: " ")
            return content.feedback?.run(for: feedback) ?? Run(text: digits, style: .banner)
        }
    }
}
