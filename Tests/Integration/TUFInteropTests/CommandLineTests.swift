import Foundation
import TUFTestSupport
import Testing

/// The built program that conformance suites call.
enum BuiltClient {
    static let program =
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "conformance-client").path
}

/// Exit codes are 0 and 1 only, whatever is requested.
struct CommandLineTests {
    @Test(arguments: [
        [], ["refresh"], ["--nonsense", "x", "refresh"], ["--metadata-url", "ftp://127.0.0.1/", "refresh"],
        ["--metadata-url", "http://127.0.0.1:1/", "refresh"], ["init"], ["init", "/nonexistent"],
        ["init", "/dev/null"],
        ["init", "/dev/zero"], ["download"],
        ["--metadata-url", "http://127.0.0.1:1/", "--target-name", "x", "download"],
        ["--target-name"],
    ])
    func badInputIsExitCodeOne(words: [String]) throws {
        let folder = try TemporaryFolder()
        let run = try PublishedRepository.run(BuiltClient.program, ["--metadata-dir", folder.path] + words)
        #expect(run.exitCode == 1)
        #expect(!run.errorOutput.isEmpty)
        #expect(try PublishedRepository.run(BuiltClient.program, words).exitCode == 1, "no folder")
    }
}
