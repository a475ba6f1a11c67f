import Interview

extension InterviewReader {
    /// Reads a condition; `nil` if it has an error, with a finding at the position of the first one.
    func condition(_ value: YamlValue?) -> Condition? {
        guard let value, let text = reader.findings.reading({ value.text(upTo: 1000) }) else { return nil }
        do {
            return try ConditionParser.parse(text, names)
        } catch {
            guard !hasUnreadableName(text) else { return nil }
            reader.findings.refuse(
                error.cause ?? value.prose.place(of: error.index), rule: "interview-condition", error.message,
                fix: error.fix)
            return nil
        }
    }

    /// True if a condition names a question or a term that has a finding already.
    private func hasUnreadableName(_ text: String) -> Bool {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { unreadableNames.contains(String($0)) }
    }
}
