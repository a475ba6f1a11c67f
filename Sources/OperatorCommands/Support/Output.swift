import ArgumentParser
import Foundation

/// The format of a command's output.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// Output in a format shared by all commands.
enum Output {
    /// Indented JSON with sorted keys and a final newline.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
