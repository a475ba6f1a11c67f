import Foundation

/// Programs of others that our files must please, where they are installed.
public enum OutsideTool {
    /// Gettext checks PO files.
    public static let hasGettext = has("/usr/bin/msgfmt")
    /// XLIFF can be held against its schema.
    public static let hasSchema = has("/usr/bin/xmllint") && has(schema)
    /// SARIF can be held against its schema.
    public static let hasSarifSchema = hasPython && has(sarifSchema)
    /// The translators' libraries are there.
    public static let hasPython = has(python)

    /// The folder of schemas that stands beside a checkout.
    public static let schema = schema("xliff-core-1.2-strict.xsd")
    /// Of SARIF 2.1.0, beside the other.
    public static let sarifSchema = schema("sarif-schema-2.1.0.json")

    private static func schema(_ name: String) -> String {
        ShippedContent.root.appending(path: "../shared/schemas/\(name)").path
    }

    /// As `.ci/python-tools` makes it.
    public static let python = ShippedContent.root.appending(path: ".build-tools/python/bin/python").path

    /// Runs a program to its end; what it says is one text.
    public static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// A library that is loaded before the C library, made from a source in `Tests/FaultInjector`; `nil` where there is no C
    /// compiler.
    public static func preloadable(_ source: String) -> String? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "senda-preload-\(getpid())")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let library = folder.appending(path: source + ".so").path
        let file = ShippedContent.root.appending(path: "Tests/FaultInjector/\(source)").path
        let options = ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, file, "-ldl"]
        return (try? run("/usr/bin/cc", options))?.status == 0 ? library : nil
    }

    private static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
