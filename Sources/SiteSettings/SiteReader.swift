import ContentModel
import Foundation
import TextEscaping
import Yams

/// A yes-or-no answer, as it is written in the file.
private enum YesOrNo: String, CaseIterable { case yes, no }

/// Turns the YAML of a site file into settings, key by key. Unknown keys are errors, so that a typo is noticed.
struct SiteReader {
    let path: String
    let lines: [Substring]
    /// False if messages must not repeat the values that were written.
    let repeatsValues: Bool

    /// Creates a reader; `path` is for messages.
    init(path: String, text: String, repeatsValues: Bool = true) {
        self.path = path
        self.repeatsValues = repeatsValues
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    func site(from node: Node) throws(SiteFileError) -> Site {
        guard let mapping = node.mapping else { throw error(node, "must be a list of 'key: value' lines") }
        var site = Site()
        for (key, value) in mapping {
            try read(key.string ?? "", key: key, value, into: &site)
        }
        return site
    }

    /// Every mistake, while ``site(from:)`` stops at the first.
    func mistakes(in node: Node) -> [SiteFileError] {
        guard let mapping = node.mapping else { return [error(node, "must be a list of 'key: value' lines")] }
        var site = Site()
        var mistakes: [SiteFileError] = []
        for (key, value) in mapping {
            do { try read(key.string ?? "", key: key, value, into: &site) } catch { mistakes.append(error) }
        }
        return mistakes
    }

    private func read(_ name: String, key: Node, _ value: Node, into site: inout Site) throws(SiteFileError) {
        switch name {
        case "centre": site.centre = try text(key, value, name)
        case "run_by": site.runBy = try text(key, value, name)
        case "government": site.isGovernment = try choice(value, name) == YesOrNo.yes
        case "complaints": site.complaints = try text(key, value, name)
        case "phone": site.phone = try text(key, value, name)
        case "country": site.country = try country(value)
        case "language": site.language = try language(value)
        case "hours": site.hours = try hours(value)
        case "idle_seconds": site.idleSeconds = try seconds(value, name)
        case "idle_seconds_long_page": site.idleSecondsLongPage = try seconds(value, name)
        case "theme": site.theme = try choice(value, name)
        case "unreviewed": site.unreviewed = try choice(value, name)
        case "zone": site.zone = try zone(value)
        case "keyboard": site.keyboard = try choice(value, name)
        case "screen_reader": site.hasScreenReader = try yesOrNo(value, name)
        case "idle_screen": site.hasIdleScreen = try yesOrNo(value, name)
        default:
            throw error(
                key,
                "unknown key '\(name)'; known keys: centre, run_by, government, complaints, phone, country, language, "
                    + "hours, idle_seconds, idle_seconds_long_page, theme, unreviewed, zone, keyboard, screen_reader, "
                    + "idle_screen")
        }
    }

    /// True if YAML left the value as it was written, without dropping comments, anchors or tags or joining lines. A
    /// person who wrote `Casa #5` did not mean `Casa`.
    private func isReadAsWritten(_ key: Node, _ value: Node) -> Bool {
        guard let scalar = value.scalar, let start = key.mark, lines.indices.contains(start.line - 1) else {
            return false
        }
        let line = lines[start.line - 1].dropFirst(start.column - 1)
        // Two spaces and "# " are a comment to any reader; "Casa #5" is one only to YAML.
        let written = line.drop { $0 != ":" }.dropFirst().replacing(/[ \t]{2,}#([ \t].*)?$/, with: "")
            .trimmingCharacters(in: .whitespaces)
        return switch scalar.style {
        case .plain: written == scalar.string
        case .singleQuoted, .doubleQuoted: written.first == "'" || written.first == "\""
        case .any, .literal, .folded: true
        }
    }

    func text(_ key: Node, _ node: Node, _ name: String, upTo limit: Int = 200) throws(SiteFileError) -> String {
        guard isReadAsWritten(key, node) else {
            throw error(
                node, "'\(name)' would lose a part of what is written here; write the value in quotes, on the same line"
            )
        }
        guard let text = node.scalar?.string, text.count <= limit, text.unicodeScalars.allSatisfy(\.isPrintable)
        else {
            throw error(node, "'\(name)' must be one line of visible text, at most \(limit) characters")
        }
        if node.scalar?.style == .plain, Self.hasTypographicQuotes(text) {
            throw error(
                node, "'\(name)' would show the quotation marks of a word processor; write straight ones (\") or none")
        }
        return text
    }

    /// True if a text begins with a typographic quotation mark, and ends with a quotation mark or has no second one.
    private static func hasTypographicQuotes(_ text: String) -> Bool {
        guard let first = text.first, "“„‘«".contains(first), let last = text.last else { return false }
        let isOpen = first != "‘" && !text.dropFirst().contains { "”“»\"".contains($0) }
        return "”“’»\"".contains(last) || isOpen
    }

    private func country(_ node: Node) throws(SiteFileError) -> String {
        guard let code = node.scalar?.string, code.utf8.count == 2, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { throw error(node, "'country' must be a two-letter code in lower case, such as mx") }
        return code
    }

    private func language(_ node: Node) throws(SiteFileError) -> Language {
        guard let language = (node.scalar?.string).flatMap(Language.init(rawValue:)) else {
            throw error(node, "'language' must be a language code, such as es")
        }
        return language
    }

    func yesOrNo(_ node: Node, _ name: String) throws(SiteFileError) -> Bool {
        switch node.scalar?.string {
        case "yes": return true
        case "no": return false
        default: throw error(node, "'\(name)' must be yes or no")
        }
    }

    /// Reads a number of seconds: at least 20 (WCAG 2.2.1) and at most an hour.
    private func seconds(_ node: Node, _ name: String) throws(SiteFileError) -> Int {
        guard node.scalar?.style == .plain, let seconds = (node.scalar?.string).flatMap({ Int(plain: $0) }),
            (20...3600).contains(seconds)
        else {
            throw error(
                node, "'\(name)' must be a number of seconds from 20 to 3600, in digits without a leading zero")
        }
        return seconds
    }

    private func zone(_ node: Node) throws(SiteFileError) -> String {
        guard let name = (node.scalar?.string).flatMap(TimeZoneName.valid) else {
            throw error(
                node,
                "'zone' must be a time zone of this machine, such as America/Mexico_City (timedatectl list-timezones "
                    + "shows them all; they come with the package tzdata)")
        }
        return name
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, _ name: String) throws(SiteFileError)
        -> Choice where Choice.RawValue == String
    {
        guard let value = (node.scalar?.string).flatMap(Choice.init(rawValue:)) else {
            throw error(node, "'\(name)' must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return value
    }

    func error(_ node: Node, _ message: String) -> SiteFileError {
        SiteFileError(path: path, line: node.mark?.line ?? 0, message: message)
    }
}
