import BundleStore
import ContentModel
import Foundation
import TestSupport

/// The built program under test, with the shipped bundle.
enum BuiltProgram {
    /// `SENDA_BINARY` names another build, such as the release one in CI.
    static let path =
        ProcessInfo.processInfo.environment["SENDA_BINARY"]
        ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "senda").path

    /// A shell command that runs it on the shipped content, then reports its exit and the state of the terminal.
    static func command(_ options: String = "") throws -> String {
        "\(path) --bundle \(try ShippedContent.bundlePath()) \(options); echo ended=$?; stty -a; sleep 60"
    }

    /// A word of the screens outside a visit, in the content's first language.
    static func attract(_ key: String) throws -> String {
        try ShippedContent.store().manifest().languages.first?.attractWords["attract.\(key)"] ?? key
    }

    /// The title of the topics' screen.
    static func homeTitle(_ language: Language) throws -> String { try word("home.title", language) }

    /// A message of the interface, as a terminal shows it.
    static func word(_ key: String, _ language: Language) throws -> String {
        try ShippedContent.store().words(language).text(key)?.replacing("\u{A0}", with: " ") ?? key
    }
}
