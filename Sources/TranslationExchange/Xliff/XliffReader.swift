import ContentModel
import Foundation
import FoundationXML
import TextEscaping

extension XliffFile {
    /// Reads a file that a tool wrote.
    /// - Throws: ``ExchangeError`` if the file is damaged, hostile, or not an export. A bad unit is only reported.
    package static func read(_ data: Data, name: String) throws(ExchangeError) -> ExchangeReading {
        let text = try ExchangeBytes.text(data, name: name)
        try refuseDeclarations(in: text, name: name)
        try refuseOtherEncodings(in: text, name: name)
        let reader = XliffReader(file: name)
        // A stream, because the parser rejects more than 10 MB at once.
        let parser = XMLParser(stream: InputStream(data: Data(text.utf8)))
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        let isDone = parser.parse()
        if let failure = reader.failure { throw failure }
        guard isDone, parser.parserError == nil, reader.isWhole else {
            throw reader.damage(line: parser.lineNumber)
        }
        return try reader.reading()
    }

    /// Rejects endless tags, and declarations of document types and entities, so that nothing can expand or be fetched.
    private static func refuseDeclarations(in text: String, name: String) throws(ExchangeError) {
        var line = 1
        var last = 0
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\n") { line += 1 }
            if index - last > ExchangeLimits.stretch {
                throw ExchangeError(
                    file: name, line: line,
                    message: "the file has more than \(ExchangeLimits.stretch) bytes without a tag",
                    fix: "export the file again")
            }
            guard bytes[index] == UInt8(ascii: "<") else { continue }
            last = index
            guard isDeclaration(bytes[(index + 1)...].prefix(8)) else { continue }
            throw ExchangeError(
                file: name, line: line, message: "a document type or an entity is declared",
                fix: "remove everything that begins with <!DOCTYPE or <!ENTITY")
        }
    }

    /// True if the text after a `<` is neither a tag nor a comment nor character data. Comments are not skipped,
    /// because their beginning and end could be read in two ways.
    private static func isDeclaration(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first == UInt8(ascii: "!") && !bytes.starts(with: "!--".utf8) && !bytes.starts(with: "![CDATA[".utf8)
    }

    private static func refuseOtherEncodings(in text: String, name: String) throws(ExchangeError) {
        let heading = text.prefix { $0 != ">" }.prefix(200).lowercased().replacing("'", with: "\"")
        guard heading.hasPrefix("<?xml"), let encoding = heading.firstMatch(of: /encoding\s*=\s*"([^"]*)"/)?.output.1
        else { return }
        guard ["utf-8", "utf8", "us-ascii"].contains(String(encoding)) else {
            throw ExchangeError(
                file: name, line: 1, message: "the encoding is \(String(encoding).quoted), not UTF-8",
                fix: "save the file as UTF-8")
        }
    }
}

/// Handles the parser's events, element by element, without building a tree.
final class XliffReader: NSObject, XMLParserDelegate {
    private(set) var failure: ExchangeError?
    /// True if the root element has ended.
    private(set) var isWhole = false

    private let file: String
    private var collector: UnitCollector
    private var header: XliffHeader
    /// Local names of the open elements; the name is empty for an element outside XLIFF's namespace.
    private var open: [String] = []
    private var unit: XliffUnit?
    /// The words being read.
    private var content: InlineContent?

    init(file: String) {
        self.file = file
        collector = UnitCollector(file: file)
        header = XliffHeader(file: file)
    }

    func reading() throws(ExchangeError) -> ExchangeReading {
        let languages = try header.languages()
        var reading = collector.reading(from: languages.source, to: languages.target, reviewer: header.reviewer)
        reading.languageLine = header.languageLine
        return reading
    }

    // MARK: Parser callbacks

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        attempt(parser) { () throws(ExchangeError) in
            // Everything inside a foreign element is foreign, whatever its name.
            let isOurs = [nil, "", XliffFile.namespace].contains(namespaceURI) && !open.contains("")
            guard !open.isEmpty else {
                try header.root(element, version: attributes["version"], namespaceURI, line: parser.lineNumber)
                return open.append(element)
            }
            guard open.count < ExchangeLimits.depth else {
                throw header.error(
                    parser.lineNumber, "the elements are nested deeper than \(ExchangeLimits.depth)",
                    fix: "export the file again")
            }
            open.append(isOurs ? element : "")
            if isOurs { try start(element, attributes, line: parser.lineNumber) }
        }
    }

    func parser(
        _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
        attempt(parser) { () throws(ExchangeError) in
            let element = open.popLast() ?? ""
            isWhole = open.isEmpty
            if !element.isEmpty { try end(element) }
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        content?.add(string)
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        content?.add(String(decoding: block, as: UTF8.self))
    }

    /// On Linux the parser repairs damaged input, continues, and reports success; it is stopped here.
    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
        attempt(parser) { () throws(ExchangeError) in throw damage(line: parser.lineNumber) }
    }

    func damage(line: Int) -> ExchangeError {
        header.error(
            max(line, 0), "the XML is damaged or cut off", fix: "get the whole file again, or export it again")
    }

    /// Runs a step. Errors cannot be thrown through the parser, so the first one is kept and parsing stops.
    private func attempt(_ parser: XMLParser, _ step: () throws(ExchangeError) -> Void) {
        guard failure == nil else { return }
        do {
            try step()
        } catch {
            failure = error
            parser.abortParsing()
        }
    }

    // MARK: Elements

    private func start(_ element: String, _ attributes: [String: String], line: Int) throws(ExchangeError) {
        if content != nil {
            content?.start(element, attributes)
            return
        }
        switch element {
        case "file": try header.file(attributes, line: line)
        case "phase": try header.phase(attributes, line: line)
        case "trans-unit":
            guard unit == nil else {
                throw header.error(line, "the unit is inside another unit", fix: "export the file again")
            }
            let name = try collector.begin(attributes["id"] ?? "", line: line)
            unit = XliffUnit(draft: UnitDraft(name: name, line: line), isApproved: attributes["approved"] == "yes")
        case "alt-trans": unit?.alternative = attributes["alttranstype"] ?? "proposal"
        case "source", "seg-source": content = InlineContent()
        case "target":
            content = InlineContent()
            if unit?.alternative == nil {
                unit?.state = attributes["state"]
                unit?.qualifier = attributes["state-qualifier"]
            }
        default: break
        }
    }

    private func end(_ element: String) throws(ExchangeError) {
        if let words = content {
            // A `source` inside the words counts as a foreign element, which keeps them open.
            if words.isClosed {
                content = nil
                unit?.take(words, of: element)
            } else {
                content?.end()
            }
            return
        }
        switch element {
        case "alt-trans": unit?.alternative = nil
        case "trans-unit":
            if let draft = unit?.finished { try collector.add(draft) }
            unit = nil
        default: break
        }
    }
}
