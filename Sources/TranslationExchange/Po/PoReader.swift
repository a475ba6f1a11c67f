import ContentModel
import ContentSources
import Foundation
import TextEscaping

extension PoFile {
    /// Reads a file that a tool wrote.
    /// - Throws: ``ExchangeError`` if the file is damaged, hostile, or not an export. A bad unit is only reported.
    package static func read(_ data: Data, name: String) throws(ExchangeError) -> ExchangeReading {
        let text = try ExchangeBytes.text(data, name: name)
        let entries = try PoParser.entries(of: text, file: name)
        guard let first = entries.first, first.context == nil, first.id == "" else {
            throw ExchangeError(
                file: name, line: 1, message: "the file does not start with a header",
                fix: "pass the file that was exported")
        }
        let header = try PoHeader(first.translation ?? "", file: name, line: first.line)
        var collector = UnitCollector(file: name)
        for entry in entries.dropFirst() {
            guard let context = entry.context else {
                throw ExchangeError(
                    file: name, line: entry.line,
                    message: "the entry has no context (msgctxt); the tool that wrote the file dropped it",
                    fix: "edit the exported file with a tool that keeps contexts, such as Poedit, or export XLIFF")
            }
            let unit = try collector.begin(context, line: entry.line)
            try collector.add(draft(of: entry, name: unit, isReviewed: header.reviewer != nil))
        }
        var reading = collector.reading(from: header.source, to: header.language, reviewer: header.reviewer)
        reading.languageLine = first.line
        return reading
    }

    private static func draft(of entry: PoEntry, name: UnitName, isReviewed: Bool) -> UnitDraft {
        func text(_ line: String?) -> RichText? { line.flatMap { ExchangeUnit.text(ofLine: $0, number: name.number) } }
        var draft = UnitDraft(name: name, line: entry.line)
        draft.formerSource = text(entry.formerID)
        guard let source = text(entry.id) else {
            draft.problem = "has a source that is not one paragraph of text, **strong**, *emphasis* and links"
            return draft
        }
        draft.source = source
        // Some tools write spaces where there is no translation.
        guard HTMLEntities.decoded(entry.translation ?? "").hasVisibleText else { return draft }
        guard let target = text(entry.translation) else {
            draft.problem = "is not one paragraph of text, **strong**, *emphasis* and links"
            return draft
        }
        guard target.hasVisibleText else { return draft }
        draft.target = target
        draft.typedItem = TypedList.items(in: (entry.translation ?? "").split(whereSeparator: \.isNewline)).first?.mark
        draft.state = entry.isFuzzy ? .needsEditing : isReviewed ? .approved : .translated
        return draft
    }
}

/// The header of a PO file.
struct PoHeader {
    /// The source language; `nil` if no header names it: online services drop headers that they do not know.
    let source: Language?
    let language: Language
    let reviewer: Review?

    /// Reads the header's lines, in any order.
    init(_ text: String, file: String, line: Int) throws(ExchangeError) {
        func error(_ message: String, fix: String) -> ExchangeError {
            ExchangeError(file: file, line: line, message: message, fix: fix)
        }
        let fields = Self.fields(of: text)
        func language(_ key: String) throws(ExchangeError) -> Language {
            let code = fields[key.lowercased()] ?? ""
            guard !code.isEmpty else {
                throw error(
                    "the header has no \(key)",
                    fix: "add the line \"\(key): CODE\\n\" to it, where CODE is the file's language, such as ht")
            }
            guard let language = Language(foreign: code) else {
                throw error(
                    "the header \(key) has \(code.quoted), which is not a language code",
                    fix: "write a code such as es or ht")
            }
            return language
        }
        let named = [PoFile.sourceHeader, "X-Source-Language"].first { fields[$0.lowercased()]?.isEmpty == false }
        source = try named.map(language)
        self.language = try language("Language")
        let type = (fields["content-type"] ?? "").lowercased()
        guard type.hasSuffix("charset=utf-8") || type.hasSuffix("charset=utf8") else {
            throw error("the header Content-Type has \(type.quoted), not UTF-8", fix: "save the file as UTF-8")
        }
        let review = fields[PoFile.reviewHeader.lowercased()] ?? ""
        reviewer = Self.review(review)
        guard reviewer != nil || review.isEmpty else {
            throw error(
                "the header \(PoFile.reviewHeader) has \(review.quoted), which is not a valid review",
                fix: "write \(PoFile.reviewHeader): \(PoFile.reviewForm)")
        }
    }

    /// The header's fields, with names in lower case; the first of several lines with the same name counts.
    private static func fields(of text: String) -> [String: String] {
        let pairs = text.split(whereSeparator: \.isNewline).compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...]
            return (line[..<colon].lowercased(), value.trimmingCharacters(in: .whitespaces))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func review(_ text: String) -> Review? {
        var parts = text.split(separator: ";", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard parts.count >= 3, let day = Day(iso: parts.removeLast()) else { return nil }
        let role = parts.removeLast()
        return Review(organisation: parts.joined(separator: "; "), role: role, foreignDay: day)
    }
}
