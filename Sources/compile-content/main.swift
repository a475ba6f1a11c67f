import BundleStore
import ContentCompiler
import Foundation

// What the build-tool plugin runs, and what makes the generated sources. Findings go to standard error in the form
// that compilers use, so that an editor shows them where they are.

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
        fail("the content has errors: the bundle is not built\n")
    }
    return content
}

let words = Array(CommandLine.arguments.dropFirst())
switch (words.first, words.count) {
case ("build", 4):
    do {
        try BundleWriter.write(compiled(words[1], words[2]), to: words[3])
    } catch {
        fail("\(error)\n")
    }
case ("generate", 4):
    guard let kind = GeneratedSources.Kind(rawValue: words[1]) else { fail(usage) }
    print(GeneratedSources(content: compiled(words[2], words[3])).text(kind), terminator: "")
default:
    fail(usage)
}
