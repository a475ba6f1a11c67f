import Foundation
import TestSupport

/// A publisher's folder: small content, keys, a repository with one release, and a kiosk's store with that release.
/// Created once; each test copies it.
struct Workshop {
    let folder: TemporaryFolder

    private static let template: TemporaryFolder? = try? {
        let folder = try SampleContent().folder
        let made = try ShellRun(
            """
            set -e
            sendactl keys new root.pem
            sendactl keys new publish.pem
            sendactl repository init repo --root-key root.pem.pub --targets-key publish.pem.pub --key root.pem --key publish.pem
            sendactl build -o bundle.sqlite
            sendactl publish --repository repo --key publish.pem
            cp repo/metadata/1.root.json root.json
            sendactl sync repo --store store --root root.json
            """, in: folder)
        guard made.exitCode == 0 else { throw CocoaError(.featureUnsupported, userInfo: ["output": made.output]) }
        return folder
    }()

    init() throws {
        guard let template = Self.template else { throw CocoaError(.featureUnsupported) }
        folder = try TemporaryFolder()
        _ = try ShellRun("cp -a '\(template.path)/.' .", in: folder)
    }

    /// Runs a shell script in the folder.
    func run(_ script: String, environment: [String: String] = [:], through: [String] = []) throws -> ShellRun {
        try ShellRun(script, in: folder, environment: environment, through: through)
    }

    func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.file(name)) }

    /// Changes a sentence, so that there is something to publish.
    func changeASentence() throws {
        let name = SampleContent.page + "en.md"
        let text = try String(contentsOfFile: folder.file(name), encoding: .utf8)
        try folder.write(text.replacing("See [", with: "Please see ["), to: name)
    }
}
