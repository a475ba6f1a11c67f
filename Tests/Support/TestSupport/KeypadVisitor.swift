import ContentModel
import Interview

/// Answers the shipped interview as a person with only a numeric keypad does: reads the screen, and presses the digit
/// before an answer.
public struct KeypadVisitor {
    /// The answers: options by their names. Questions that are not listed are answered "not known"; a date is the first
    /// that is offered.
    public static let answers = [
        "danger": ["no"], "age": ["21plus"], "fear": ["yes"], "nat": ["ht", "other"], "mx_case": ["none"],
        "mx_brought": ["no"], "mx_family": ["none"], "mx_crime": ["no"], "vuln": ["none"], "mx_paper": ["none"],
    ]

    private let wording: InterviewWording
    private let words: Words
    private let screen: () throws -> String
    private let press: (Character) throws -> Void

    /// Creates a visitor. `press` receives the character on the key, and a line feed for Enter; `screen` returns the
    /// text that is then shown.
    public init(
        _ language: Language, screen: @escaping () throws -> String, press: @escaping (Character) throws -> Void
    ) throws {
        wording = try ShippedContent.interview().wording(language)
        words = try ShippedContent.store().words(language)
        self.screen = screen
        self.press = press
    }

    /// Answers questions until none is shown. Returns their names.
    public func answerAll() throws -> [String] {
        var asked: [String] = []
        while let (id, text) = try question(), asked.count < 30 {
            asked.append(id.rawValue)
            let chosen = (Self.answers[id.rawValue] ?? []).compactMap { OptionID(rawValue: $0) }
            if text.options.isEmpty {
                try press("\n")  // today
            } else if chosen.isEmpty {
                try choose(words.text("interview.unknown") ?? "")
            } else {
                for option in chosen { try choose(text.options[option] ?? "") }
                if try shows(words.text("interview.continue") ?? "") {
                    try choose(words.text("interview.continue") ?? "")
                }
            }
        }
        return asked
    }

    /// Presses the digit of an item, after pressing `+` until the item is shown.
    public func choose(_ item: String) throws {
        for _ in 0..<6 {
            if let digit = try digit(of: item) { return try press(digit) }
            try press("+")
        }
        throw ContentDamage(record: "the screen", reason: "has no item '\(item)':\n\(try screen())")
    }

    /// True if a text is shown on the screen, over any number of lines.
    public func shows(_ text: String) throws -> Bool { try Self.unwrapped(screen()).contains(Self.unwrapped(text)) }

    private func question() throws -> (QuestionID, InterviewWording.QuestionText)? {
        let screen = try Self.unwrapped(screen())
        return wording.questions.first { screen.contains(Self.unwrapped($0.value.ask)) }.map { ($0.key, $0.value) }
    }

    /// The digit before an item, matched by its first line without a mark.
    private func digit(of item: String) throws -> Character? {
        let start = Self.unwrapped(item).prefix(24)
        for line in try screen().split(separator: "\n") {
            guard let match = Self.unwrapped(String(line)).firstMatch(of: /\[([1-9])\] (?:\([x ]\) )?(.+)/) else {
                continue
            }
            if match.2.hasPrefix(start) || start.hasPrefix(match.2) { return match.1.first }
        }
        return nil
    }

    private static func unwrapped(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
