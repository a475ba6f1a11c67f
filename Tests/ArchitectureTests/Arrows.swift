import Foundation

/// The module map's arrows, as found in the sources.
enum Arrows {
    /// The modules that each module may import: ours first, then external ones. Swift's own libraries are always
    /// allowed.
    static let allowed: [String: Set<String>] = [
        "TextEscaping": [],
        "ContentModel": ["TextEscaping"],
        "Interview": ["ContentModel"],
        "TerminalUI": [],
        "CursesBackend": ["TextEscaping", "TerminalUI", "CNcurses"],
        "Kiosk": ["ContentModel", "Interview", "TerminalUI"],
        "BundleStore": ["TextEscaping", "ContentModel", "Interview", "DurableFiles", "GRDB", "GRDBSQLite"],
        "ContentSources": ["TextEscaping", "ContentModel", "Interview", "BundleStore", "CMarkGFM", "Yams"],
        "ContentChecks": ["TextEscaping", "ContentModel", "Interview", "ContentSources"],
        "TranslationExchange": [
            "TextEscaping", "ContentModel", "DurableFiles", "CMarkGFM", "FoundationXML", "ContentSources",
        ],
        "ContentCompiler": [
            "TextEscaping", "ContentModel", "Interview", "BundleStore", "Dispatch", "ContentSources", "ContentChecks",
            "TranslationExchange",
        ],
        "SiteSettings": ["TextEscaping", "ContentModel", "Yams"],
        "TUFMetadata": ["TextEscaping", "Crypto", "CryptoExtras"],
        "DurableFiles": ["TextEscaping"],
        "TUFClient": ["TextEscaping", "TUFMetadata", "DurableFiles"],
        "CentreLists": ["TUFMetadata"],
        "BundlePatch": ["TextEscaping", "TUFMetadata", "DurableFiles", "CZstd"],
        "Publishing": [
            "TextEscaping", "TUFMetadata", "DurableFiles", "CentreLists", "BundlePatch", "Crypto",
            "CryptoExtras", "SwiftASN1",
        ],
        "HTTPTransport": ["TextEscaping", "TUFClient", "TUFMetadata", "CCurl"],
        "Sync": [
            "TextEscaping", "ContentModel", "TUFMetadata", "DurableFiles", "TUFClient", "CentreLists", "BundlePatch",
            "BundleStore",
        ],
        "CentreFolder": ["ContentModel", "BundleStore", "DurableFiles", "SiteSettings", "CCrypt"],
        "OperatorCommands": [
            "TextEscaping", "ContentModel", "Interview", "TerminalUI", "Kiosk", "BundleStore", "ContentSources",
            "TranslationExchange", "ContentCompiler", "Publishing", "TUFMetadata", "DurableFiles", "TUFClient",
            "HTTPTransport", "CentreLists", "Sync", "SiteSettings", "CentreFolder", "ArgumentParser",
        ],
        "senda": [
            "TextEscaping", "ContentModel", "TerminalUI", "Kiosk", "BundleStore", "CursesBackend", "SiteSettings",
            "CentreFolder",
        ],
        "sendactl": ["OperatorCommands"],
        "compile-content": ["ContentCompiler", "BundleStore"],
        "Generators": [],
        "Plugins": ["PackagePlugin"],
        "CNcurses": [], "CMarkGFM": [], "CCurl": [], "CZstd": [], "CCrypt": [],
    ]

    /// Swift's own libraries that a module may use without an arrow, and the modules that may use Foundation.
    static let system: Set<String> = ["Swift", "Glibc", "Synchronization"]
    static let withFoundation: Set<String> = [
        "BundleStore", "ContentSources", "ContentChecks", "TranslationExchange", "ContentCompiler",
        "SiteSettings", "Sync", "OperatorCommands", "compile-content",
        "Generators", "Plugins",
    ]

    struct Import {
        var module: String
        var file: String
        var line: Int
    }

    static var sources: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources")
    }

    /// The modules, which are folders of `Sources`.
    static func modules() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Every import in a module's Swift files.
    static func imports(of module: String) throws -> [Import] {
        let folder = sources.appending(path: module)
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
                number, line in
                imported(String(line)).map { Import(module: $0, file: "\(module)/\(file)", line: number + 1) }
            }
        }
    }

    /// The module that a line imports: `@testable import struct A.B` imports A.
    private static func imported(_ line: String) -> String? {
        let words = line.split(separator: " ").drop {
            $0.hasPrefix("@") || ["public", "private", "internal", "package"].contains($0)
        }
        guard words.first == "import", let last = words.dropFirst().last else { return nil }
        return last.split(separator: ".").first.map(String.init)
    }
}
