import ContentModel
import Foundation

/// The formats in which texts go to translators and come back.
public enum ExchangeFormat: String, CaseIterable, Sendable {
    /// XLIFF 1.2: Weblate, Word's converters, most tools of translators.
    case xliff
    /// Gettext PO: Poedit, Weblate.
    case po

    /// How a file's name ends, without the dot.
    public var fileExtension: String { self == .xliff ? "xlf" : "po" }

    package func text(of file: ExchangeFile) -> String {
        switch self {
        case .xliff: XliffFile.text(of: file)
        case .po: PoFile.text(of: file)
        }
    }

    /// Reads a file of either format: markup begins with a bracket.
    package static func read(_ data: Data, name: String) throws(ExchangeError) -> ExchangeReading {
        let first = data.prefix(64).first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
        return first == UInt8(ascii: "<") ? try XliffFile.read(data, name: name) : try PoFile.read(data, name: name)
    }
}
