import BundleStore
import ContentCompiler
import Foundation

// The tool that the build plugin runs, and that prints the generated sources. Findings go to standard error in the
// format of compilers, so that an editor shows each one at its line.

let usage = """
    usage: compile-content build CONTENT LOCALES OUTPUT.sqlite
           compile-content generate message-ids|fallback CONTENT LOCALES

    """

func fail(_ message: String) -> Never {
    try? FileHandle.standardError.write(contentsOf: Data(message.utf8))
    exit(1)
}

func compiled(_ content: String, _ locales: String) -> BundleContent {
    let outcome = Compilation(content: content, locales: locales).run()
    for finding in outcome.findings { try? FileHandle.standardError.write(contentsOf: Data("\(finding)\n".utf8)) }
    guard let content = outcome.content else {
        fail("the content has errors, so nothing is written; fix the findings above\n")
    }
    return content
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("build", 4):
    do {
        try BundleWriter.write(compiled(arguments[1], arguments[2]), to: arguments[3])
    } catch {
        fail("\(error)\n")
    }
case ("generate", 4):
    guard let kind = GeneratedSources.Kind(rawValue: arguments[1]) else { fail(usage) }
    print(GeneratedSources(content: compiled(arguments[2], arguments[3])).text(kind), terminator: "")
default:
    fail(usage)
}
