import ContentModel
import TextEscaping
import Yams

/// A value of a YAML file that knows its place and reports errors there.
package struct YamlValue {
    let node: Node
    package let file: String
    /// The number of lines before the YAML in its file.
    let lineOffset: Int
    /// The lines of the YAML as written.
    let lines: [Substring]
    package let findings: Findings

    /// Reads a file's YAML within limits: no anchors or aliases, no deep nesting. `nil`, with a finding, if it fails.
    package static func parse(_ text: String, file: String, lineOffset: Int = 0, findings: Findings) -> YamlValue? {
        func refuse(_ line: Int, column: Int = 1, _ message: String, _ fix: String) -> YamlValue? {
            findings.add(
                Place(file: file, line: line + lineOffset, column: column), rule: Diagnostic.sourceShape, message,
                fix: fix)
            return nil
        }
        if let (line, column) = YamlBounds.anchorMark(in: text) {
            return refuse(line, column: column, "anchors and aliases are not allowed", "write the value out")
        }
        if let line = YamlBounds.lineTooDeep(in: text) { return refuse(line, "nested too deeply", "use fewer levels") }
        do {
            // Yams would look for its default encoding in the environment each time.
            guard let node = try Yams.compose(yaml: text, .default, .default, .utf8) else {
                return refuse(1, "the file is empty", "add its keys and values")
            }
            if let line = YamlBounds.anchorLine(in: node) {
                return refuse(line, "anchors and aliases are not allowed", "write the value out")
            }
            return YamlValue(
                node: node, file: file, lineOffset: lineOffset,
                lines: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline), findings: findings)
        } catch let error as YamlError {
            let mistake = error.mistake(in: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
            return refuse(mistake.line, "not valid YAML: \(mistake.problem)", mistake.fix)
        } catch {
            return refuse(1, "not valid YAML", "write 'key: value' lines")
        }
    }

    package var place: Place {
        let mark = node.mark
        return Place(file: file, line: (mark?.line ?? 1) + lineOffset, column: mark?.column ?? 1)
    }

    package func report(_ message: String, fix: String) {
        findings.add(place, rule: Diagnostic.sourceShape, message, fix: fix)
    }

    /// Reports that the value cannot be read. No rule runs then: it would report the consequences.
    package func refuse(_ message: String, fix: String) {
        findings.refuse(place, rule: Diagnostic.sourceShape, message, fix: fix)
    }

    private func with(_ node: Node) -> YamlValue {
        YamlValue(node: node, file: file, lineOffset: lineOffset, lines: lines, findings: findings)
    }

    /// The entries of a mapping, in order.
    package var entries: [(key: String, keyValue: YamlValue, value: YamlValue)] {
        guard let mapping = node.mapping else {
            refuse("must be a mapping of 'key: value'", fix: "write keys and values")
            return []
        }
        return mapping.map { ($0.key.scalar?.string ?? "", with($0.key), with($0.value)) }
    }

    /// The values of a mapping with known keys; other keys are findings.
    package func fields(_ known: Set<String>, required: Set<String> = []) -> [String: YamlValue] {
        var fields: [String: YamlValue] = [:]
        for (key, keyValue, value) in entries {
            if known.contains(key) {
                fields[key] = value
            } else {
                // The key that was meant is missing, and the rules would report only that.
                findings.refuse(
                    keyValue.place, rule: Diagnostic.sourceShape, "unknown key '\(key)'",
                    fix: "use one of \(known.sorted().joined(separator: ", "))")
            }
        }
        for key in required.sorted() where fields[key] == nil && node.mapping != nil {
            refuse("the key '\(key)' is missing", fix: "add '\(key):'")
        }
        return fields
    }

    package var items: [YamlValue] {
        guard let sequence = node.sequence else {
            refuse("must be a list", fix: "write [a, b] or lines that start with '- '")
            return []
        }
        return sequence.map(with)
    }

    /// The text of a scalar that is written without quotes.
    package var plainText: String? { node.scalar?.style == .plain ? node.scalar?.string : nil }

    /// Text of at most `limit` characters. Text that other YAML programs read as a number or a truth value needs
    /// quotes, and so does text with a comment on its line; it is returned anyway, so that one mistake makes one finding.
    package func text(upTo limit: Int = 2000) -> String? {
        guard let text = node.scalar?.string, !text.isEmpty, text.count <= limit else {
            report("must be text of 1 to \(limit) characters", fix: "write plain text of that length")
            return nil
        }
        if !text.hasVisibleText { report("has no visible character", fix: "write the text") }
        if isAmbiguous { reportAmbiguity(fix: PlainScalar.quoting(text)) }
        if let plainText, let mark = node.mark,
            let comment = PlainScalar.comment(after: plainText, in: lines, line: mark.line, column: mark.column)
        {
            report(
                "the text ends at '\(text)': YAML takes '\(comment)' for a comment",
                fix: "put the text in quotes, or the comment on its own line")
        }
        return text
    }

    /// True if the text has no quotes and YAML programs read it in different ways.
    var isAmbiguous: Bool { plainText.map { Int(plain: $0) == nil && PlainScalar.isAmbiguous($0) } ?? false }

    func reportAmbiguity(fix: String) {
        report("YAML programs read '\(node.scalar?.string ?? "")' in different ways", fix: fix)
    }

    package func number(_ range: ClosedRange<Int>) -> Int? {
        guard let text = plainText, let number = Int(plain: text), range.contains(number) else {
            let isQuoted = plainText == nil && node.scalar != nil
            report(
                "must be a whole number from \(range.lowerBound) to \(range.upperBound)",
                fix: "write digits only, without \(isQuoted ? "quotes" : "a leading zero")")
            return nil
        }
        return number
    }

    func flag() -> Bool {
        // `yes` and `on` are truth values only in YAML 1.1.
        guard let text = plainText, let flag = Bool(text) else {
            report("must be true or false", fix: "write true or false")
            return false
        }
        return flag
    }

    /// A day, or `.some(nil)` for the one word that means no day; `nil`, with a finding, for anything else.
    package func day(orWord word: String) -> Day?? {
        let text = node.scalar?.string
        if let text, text == word { return .some(nil) }
        guard let day = text.flatMap({ Day(iso: $0) }) else {
            let form = "write a day as 2026-11-23" + (word.isEmpty ? "" : ", or \(word)")
            report("'\(text ?? "")' is not a date", fix: form)
            return nil
        }
        return day
    }

    func identifier<ID: TextIdentifier>(_ type: ID.Type) -> ID? {
        guard let id = (node.scalar?.string).flatMap(ID.init(rawValue:)) else {
            refuse(
                "'\(node.scalar?.string ?? "")' is not a valid id",
                fix: "see the format of ids: mx-refuge-steps, MX-03, S01, es")
            return nil
        }
        return id
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let choice = (node.scalar?.string).flatMap(Choice.init(rawValue:)) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            report("'\(node.scalar?.string ?? "")' is not allowed", fix: "use one of \(known)")
            return nil
        }
        return choice
    }

    /// Texts by language.
    package func texts(upTo limit: Int = 2000) -> [Language: YamlValue] {
        var texts: [Language: YamlValue] = [:]
        for (_, key, value) in entries {
            if let language = key.identifier(Language.self), value.text(upTo: limit) != nil { texts[language] = value }
        }
        return texts
    }
}
