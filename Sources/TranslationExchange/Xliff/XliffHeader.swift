import ContentModel
import Foundation
import TextEscaping

/// The header of an XLIFF file: its version, its languages, its reviewer.
struct XliffHeader {
    let name: String
    private var source: Language?
    private var target: Language?
    private(set) var reviewer: Review?
    /// The line of the first `file` element.
    private(set) var languageLine = 0

    init(file: String) { name = file }

    func error(_ line: Int, _ message: String, fix: String) -> ExchangeError {
        ExchangeError(file: name, line: line, message: message, fix: fix)
    }

    /// Checks the root element.
    func root(_ element: String, version: String?, _ namespace: String?, line: Int) throws(ExchangeError) {
        guard element == "xliff" else {
            throw error(
                line, "the root element is \(element.quoted), not 'xliff'", fix: "pass the file that was exported")
        }
        guard version == "1.2" else {
            throw error(
                line, version.map { "the XLIFF version is \($0.quoted), not 1.2" } ?? "the XLIFF version is missing",
                fix: "save it as XLIFF 1.2")
        }
        guard [nil, "", XliffFile.namespace].contains(namespace) else {
            throw error(
                line, "the namespace \((namespace ?? "").quoted) is not that of XLIFF 1.2", fix: "save it as XLIFF 1.2")
        }
    }

    /// Reads a `file` element: all must have the same languages.
    mutating func file(_ attributes: [String: String], line: Int) throws(ExchangeError) {
        let from = try language("source-language", attributes, line: line)
        let to = try language("target-language", attributes, line: line)
        guard (source ?? from) == from, (target ?? to) == to else {
            throw error(
                line, "the pages are not all in the same languages",
                fix: "keep one source and one target language in a file")
        }
        if source == nil { languageLine = line }
        (source, target) = (from, to)
    }

    /// Reads a phase; only a review phase that names its reviewer is used.
    mutating func phase(_ attributes: [String: String], line: Int) throws(ExchangeError) {
        guard attributes["process-name"] == XliffFile.reviewPhase, let organisation = attributes["company-name"],
            let role = attributes["job-id"]
        else { return }
        guard let day = Day(iso: (attributes["date"] ?? "").prefix(10)),
            let review = Review(organisation: organisation, role: role, foreignDay: day)
        else {
            throw error(
                line, "the review lacks a valid organisation, role or date",
                fix: "write company-name=\"Organisation\" job-id=\"role\" date=\"2026-12-01T00:00:00Z\"")
        }
        guard (reviewer ?? review) == review else {
            throw error(line, "the file names several reviewers", fix: "send each reviewer's pages in a separate file")
        }
        reviewer = review
    }

    func languages() throws(ExchangeError) -> (source: Language, target: Language) {
        guard let source, let target else {
            throw error(0, "the file has no 'file' element", fix: "pass the file that was exported")
        }
        return (source, target)
    }

    private func language(_ key: String, _ attributes: [String: String], line: Int) throws(ExchangeError) -> Language {
        guard let code = attributes[key], let language = Language(foreign: code) else {
            throw error(
                line, "the \(key) \((attributes[key] ?? "").quoted) is not a language code",
                fix: "write a code such as es or ht")
        }
        return language
    }
}
