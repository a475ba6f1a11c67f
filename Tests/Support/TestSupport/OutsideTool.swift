import Foundation

/// External programs that our files must work with, if they are installed.
public enum OutsideTool {
    /// True if Gettext is installed, which checks PO files.
    public static let hasGettext = has("/usr/bin/msgfmt")
    /// True if XML can be validated against a schema.
    public static let hasXmllint = has("/usr/bin/xmllint")
    /// True if the translators' libraries are installed.
    public static let hasPython = has(python)

    /// The strict schema of XLIFF 1.2.
    public static let schema = schema("xliff-core-1.2-strict.xsd")
    /// The schema of SARIF 2.1.0.
    public static let sarifSchema = schema("sarif-schema-2.1.0.json")

    private static func schema(_ name: String) -> String {
        ShippedContent.root.appending(path: "Tests/Support/Schemas/\(name)").path
    }

    /// The interpreter that `.ci/python-tools` installs.
    public static let python = ShippedContent.root.appending(path: ".build-tools/python/bin/python").path

    private static let libraries = try? TemporaryFolder()

    /// A library that is loaded before the C library, built from a source in `Tests/Tools/FaultInjector`; `nil` if there
    /// is no C compiler.
    public static func preloadable(_ source: String) -> String? {
        guard let library = libraries?.file(source + ".so") else { return nil }
        let file = ShippedContent.root.appending(path: "Tests/Tools/FaultInjector/\(source)").path
        let options = ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, file, "-ldl"]
        return (try? ProgramRun("/usr/bin/cc", options))?.exitCode == 0 ? library : nil
    }

    private static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
