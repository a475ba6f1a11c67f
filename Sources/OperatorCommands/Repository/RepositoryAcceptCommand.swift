import ArgumentParser
import Publishing
import TUFMetadata

/// Publishes the list of a centre.
struct RepositoryAcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "accept", "Publish the signed list of a centre.",
        discussion: """
            SUBMISSION is a file from 'sendactl centre sign'. It is published only if the publisher added the centre, \
            enough of the centre's keys signed it, it describes nothing outside centre/NAME, it was signed after the list \
            in force and not in the future, it has not expired, its files are those that were signed, are few and short, \
            and are YAML, and 'sendactl site check' finds no wrong entry in its services.yaml. Otherwise nothing is \
            changed. Accepting the same submission again is not an error.

            Only the keys of snapshot and timestamp are needed, so a server can run this command. That server's folder \
            is then the repository: download it before you publish a release from another machine, and accept nothing \
            until the release is uploaded.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var options: RepositoryOptions
    @Argument(help: "The file that 'sendactl centre sign' wrote.", completion: .file(), transform: nonempty)
    var submission: String

    func run() throws {
        try reportingErrors {
            let submission = try CentreSubmission(readingFrom: submission)
            let editor = try options.editor()
            switch try editor.accept(submission, check: YamlCheck.check) {
            case .unchanged: tell("This list of centre \(submission.centre) is already in force; nothing was changed.")
            case .accepted(let list):
                print(submission.summary, terminator: "")
                tell(
                    "The list of centre \(list.centre) is published; \(try editor.soonestExpiry()). \(UploadOrder.ofRelease)"
                )
            }
        }
    }
}
