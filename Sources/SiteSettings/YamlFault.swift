import ContentModel
import Yams

/// A mistake in YAML: its line, and a sentence with the problem and the fix.
struct YamlFault {
    /// The line, from 1; 0 if it is not known.
    let line: Int
    let sentence: String

    init(_ error: YamlError, in text: String) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let mistake = YamlMistake(
                in: lines, at: mark.line, from: context?.mark.line, list: "{mon: closed, tue: closed}")
            line = mistake?.line ?? YamlMistake.stop(at: mark.line, in: lines)
            sentence =
                mistake.map { "the line \($0.problem); \($0.fix)" }
                ?? "the line is not valid YAML (\(problem)); write 'key: value', and quote texts with special characters"
        case .duplicatedKeysInMapping(let keys, let context):
            line = YamlMistake.second(keys.first ?? "", in: lines, from: context.mark.line) ?? context.mark.line
            sentence = "'\(keys.joined(separator: "', '"))' is set more than once; keep one of the lines"
        case .reader:
            line = 0
            sentence = "contains a control character; save it as plain UTF-8 text"
        default:
            line = 0
            sentence = "is not valid YAML; write 'key: value' lines"
        }
    }
}
