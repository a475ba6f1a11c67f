import ContentModel
import Foundation
import Yams

/// Parses the YAML of one entry within limits: no anchors, no deep nesting, no length that would slow the parser.
enum EntryParser {
    /// An entry that is not YAML, or not a mapping.
    struct Refusal: Error { var omission: ServiceList.Omission }

    private static let maximumDepth = 4

    /// The keys and values of an entry, with its text.
    static func mapping(of entry: EntryScanner.Entry) throws(Refusal) -> (Node.Mapping, text: String) {
        func refusal(_ line: Int?, _ reason: String) -> Refusal {
            Refusal(omission: ServiceList.Omission(line: entry.line + max(line ?? 1, 1) - 1, reason: reason))
        }
        guard entry.bytes.count <= ServicesFile.maximumBytes.entry else {
            throw refusal(nil, "the entry is longer than \(ServicesFile.maximumBytes.entry) bytes; shorten it")
        }
        guard let text = String(validating: entry.bytes, as: UTF8.self) else {
            throw refusal(nil, "the entry is not UTF-8 text; save the file as UTF-8")
        }
        if let line = lineTooDeep(in: text) {
            throw refusal(line, "the entry is nested too deeply; write 'key: value' lines")
        }
        if let line = anchorLine(in: text) {
            throw refusal(line, "anchors and aliases are not allowed; write the value out, or in quotes")
        }
        let node: Node?
        do { node = try Yams.compose(yaml: text) } catch let error as YamlError {
            let fault = YamlFault(error, in: text)
            throw refusal(fault.line, sentence(for: error))
        } catch {
            throw refusal(nil, "the entry is not valid YAML; write 'key: value' lines")
        }
        guard let items = node?.sequence, items.count == 1, let mapping = items[0].mapping else {
            throw refusal(nil, "the entry is not a list of 'key: value' lines; begin it with '- kind: shelter'")
        }
        return (mapping, text)
    }

    private static func sentence(for error: YamlError) -> String {
        switch error {
        case .duplicatedKeysInMapping: "a key is set more than once; keep one of the lines"
        case .reader: "the entry contains a control character; save the file as plain UTF-8 text"
        default: "the line is not valid YAML; write 'key: value', and quote texts with special characters"
        }
    }

    /// The first line, from 1, that nests too deeply: a parser would recurse to that depth.
    private static func lineTooDeep(in text: String) -> Int? {
        var open = 0
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for byte in line.utf8 {
                if "[{".utf8.contains(byte) { open += 1 }
                if "]}".utf8.contains(byte) { open = max(0, open - 1) }
                if open > maximumDepth { return number + 1 }
            }
            let marks = line.prefix { " -?:".contains($0) }.count { $0 != " " }
            if marks > maximumDepth { return number + 1 }
        }
        return nil
    }

    /// The line, from 1, of the first possible anchor or alias: a parser could take hours to expand many of them.
    private static func anchorLine(in text: String) -> Int? {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let plain = line.replacing(/"(?:[^"\\]|\\.)*"|'[^']*'/, with: "x")
            if plain.contains(/(?:^|[\s\[\{,:\-?])[&*][^\s,\]\}]/) { return number + 1 }
        }
        return nil
    }
}
