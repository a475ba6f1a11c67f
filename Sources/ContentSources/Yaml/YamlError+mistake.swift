import ContentModel
import Yams

extension YamlError {
    /// The line, from 1, with the problem and the fix.
    func mistake(in lines: [Substring]) -> (line: Int, problem: String, fix: String) {
        let general = "correct the line; quote text that contains ': ' or starts with a special character"
        switch self {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let known = YamlMistake(in: lines, at: mark.line, from: context?.mark.line, list: "[a, b]")
            return known.map { ($0.line, "the line \($0.problem)", $0.fix) } ?? (mark.line, problem, general)
        case .duplicatedKeysInMapping(let keys, let context):
            let line = YamlMistake.second(keys.first ?? "", in: lines, from: context.mark.line) ?? context.mark.line
            return (line, "'\(keys.joined(separator: "', '"))' is defined more than once", "keep one of the lines")
        default: return (1, "it cannot be read", general)
        }
    }
}
