import ContentModel
import Foundation

/// A format in which texts are sent to translators and returned.
public enum ExchangeFormat: String, CaseIterable, Sendable {
    /// XLIFF 1.2: Weblate, Word's converters, most translation tools.
    case xliff
    /// Gettext PO: Poedit, Weblate.
    case po

    /// The file name extension, without the dot.
    public var fileExtension: String { self == .xliff ? "xlf" : "po" }

    package func text(of file: ExchangeFile) -> String {
        switch self {
        case .xliff: XliffFile.text(of: file)
        case .po: PoFile.text(of: file)
        }
    }

    /// Reads a file of either format: XLIFF begins with an angle bracket.
    package static func read(_ data: Data, name: String) throws(ExchangeError) -> ExchangeReading {
        let first = data.prefix(64).first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
        return first == UInt8(ascii: "<") ? try XliffFile.read(data, name: name) : try PoFile.read(data, name: name)
    }
}
