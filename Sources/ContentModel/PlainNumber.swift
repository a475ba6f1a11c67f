extension Int {
    /// Reads a whole number that YAML 1.1, YAML 1.2 and a person read alike: digits, perhaps after a minus sign, without a
    /// leading zero. To YAML 1.1 `012` is ten and `12:30` is 750; both are refused, like `+5`, `1_000` and `0x1F`.
    public init?(plain text: some StringProtocol) {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard let first = digits.utf8.first, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            first != 0x30 || text.utf8.count == 1
        else { return nil }
        self.init(String(text))
    }
}
