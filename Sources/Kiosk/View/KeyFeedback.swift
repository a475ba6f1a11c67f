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

    func run(for feedback: KeyFeedback, digits: [Int]) -> Run {
        let text =
            switch feedback {
            case .noItem(let number) where digits.isEmpty: words(.feedbackNoDigits, ["number": String(number)])
            case .noItem(let number):
                words(.feedbackNoItem, ["number": String(number), "digits": list(of: digits)])
            case .unused: words(.feedbackUnused)
            case .start: words(.feedbackStart)
            case .end: words(.feedbackEnd)
            case .tooFast: words(.feedbackTooFast)
            }
        return Run(text: text, style: .banner, language: language)
    }

    /// The digits that choose something, three or more in a row by the first and the last: `1, 7 a 9`.
    private func list(of digits: [Int]) -> String {
        var rows: [ClosedRange<Int>] = []
        for digit in digits.sorted() {
            if let last = rows.last, last.upperBound == digit - 1 {
                rows[rows.count - 1] = last.lowerBound...digit
            } else {
                rows.append(digit...digit)
            }
        }
        return rows.flatMap { row in
            row.count < 3
                ? row.map(String.init)
                : [words(.feedbackDigits, ["first": String(row.lowerBound), "last": String(row.upperBound)])]
        }.joined(separator: ", ")
    }
}

extension Layout {
    /// True if key feedback is on the row of the keys, before those that have room beside it: no row above them is free.
    var coversKeys: Bool {
        content.keys.isEmpty || !size.isTall && body.lowerBound + visible.count >= body.upperBound
    }

    /// The key feedback. Outside a visit it is in no language: it lists the digits that choose something.
    var feedbackRun: Run? {
        feedback.map { feedback in
            let digits = visibleItems.map(digit(of:)) + (hasNextKey ? [Self.nextGroupDigit] : [])
            return content.feedback?.run(for: feedback, digits: digits)
                ?? Run(text: digits.map { "[\($0)]" }.joined(separator: " "), style: .banner)
        }
    }
}
