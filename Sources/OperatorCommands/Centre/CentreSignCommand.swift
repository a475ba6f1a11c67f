import ArgumentParser
import CentreLists
import Foundation
import Publishing
import TUFMetadata
import TextEscaping

/// Signs a centre's list.
struct CentreSignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "sign", "Sign a centre's list as one file to send.",
        discussion: """
            Run it at the centre, where the key is. It needs no repository and no network. It checks the files, signs \
            them, and writes a submission: send that file to the publisher by email or on a USB stick. A submission \
            holds the files and the signature, but no part of the key.

            FILES are services.yaml and at most three more YAML files, each of at most 64 KiB. The time of signing is \
            the version of the list, so the clock of this computer must be right; sign again after each change. If the \
            publisher requires several signatures, each further person adds one with --add-to.
            """,
        exits: [.unusableInput, .notPermitted, .interrupted])

    @Argument(help: "The centre's name, as the publisher added it.", transform: centreName) var name: CentreName
    @Argument(help: "The files of the list; one of them is services.yaml.", completion: .file(), transform: nonempty)
    var files: [String] = []
    @OptionGroup var keys: KeyOptions
    @Option(help: "Validity of the list, in days (at most \(CentreListRules.maximumDays)).") var days = 180
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The submission to write (default: centre-NAME.json).", valueName: "file"),
        completion: .file(), transform: nonempty)
    var output: String?
    @Option(
        help: ArgumentHelp("Add a signature to this submission; pass no files.", valueName: "file"),
        completion: .file(), transform: nonempty)
    var addTo: String?
    @OptionGroup var clock: ClockOptions

    func validate() throws {
        guard (1...CentreListRules.maximumDays).contains(days) else {
            throw ValidationError("--days takes a number from 1 to \(CentreListRules.maximumDays).")
        }
        if keys.key.isEmpty { throw ValidationError("Pass the centre's private key with --key.") }
        if files.isEmpty == (addTo == nil) { throw ValidationError("Pass the files to sign, or --add-to alone.") }
    }

    func run() throws {
        try reportingErrors {
            var submission = try addTo.map { try CentreSubmission(readingFrom: $0) } ?? newSubmission()
            guard submission.centre == name else {
                tell(
                    "The submission is for centre '\(submission.centre)', not '\(name)'. Pass the right file or name."
                )
                throw ExitReason.unusableInput.code
            }
            for (file, text) in submission.files.sorted(by: { $0.key < $1.key }) { try YamlCheck.check(file, text) }
            print(submission.summary, terminator: "")
            let signers = try keys.signingKeys()
            try submission.sign(with: signers)
            let path = output ?? addTo ?? "centre-\(name).json"
            try submission.write(to: path)
            let shown = DisplayText.shellWord(path)
            tell(
                "Signed with \(counted(signers.count, "key")) and written to \(shown). Send that file to the publisher, who runs: "
                    + "sendactl repository accept DIR \(shown) --key FILE")
        }
    }

    private func newSubmission() throws -> CentreSubmission {
        var texts: [String: String] = [:]
        for path in files {
            let name = String(path.split(separator: "/").last ?? "")
            guard texts.updateValue(try YamlCheck.text(of: path), forKey: name) == nil else {
                tell("Two files are called \(DisplayText.shellWord(name)); a list holds each name once. Rename one.")
                throw ExitReason.unusableInput.code
            }
        }
        return try CentreSubmission(of: name, files: texts, now: clock.now, days: days)
    }
}
