import Foundation
import TestSupport
import Testing

/// Commands that do their work even if their output is lost, each with a script that succeeds if the work was done.
private let stateChanging: [(command: String, isDone: String)] = [
    ("sync repo --store new --root root.json", "sendactl verify --store new"),
    ("mirror repo copy --root root.json", "test -f copy/metadata/timestamp.json"),
    ("keys new other.pem", "openssl pkey -in other.pem -noout && test -s other.pem.pub"),
    ("repository renew repo --key publish.pem", "test \"$(grep -c version repo/metadata/timestamp.json)\" -gt 0"),
    (
        "repository init other --root-key root.pem.pub --targets-key publish.pem.pub --key root.pem --key publish.pem",
        "test -f other/metadata/timestamp.json"
    ),
    ("repository rotate repo --key root.pem --key publish.pem", "test -f repo/metadata/2.root.json"),
    ("build -o other.sqlite", "cmp bundle.sqlite other.sqlite"),
    ("publish --repository repo --key publish.pem", "ls repo/targets/bundle/*.2.sqlite.zst"),
]

/// Standard streams that are closed, full or broken, in shell syntax.
private let brokenStreams = [
    "2>/dev/full", ">/dev/full 2>&1", "2>&-", "0<&- 1>&- 2>&-", "2>&1 | true; exit ${PIPESTATUS[0]}",
]

/// Every combination; commands that compile the content run only with the worst.
private let cases = stateChanging.flatMap { work in
    let compiles = work.command.hasPrefix("build") || work.command.hasPrefix("publish")
    return brokenStreams.suffix(compiles ? 2 : brokenStreams.count).map { (work.command, work.isDone, $0) }
}

struct StandardStreamTests {
    @Test(arguments: cases)
    func aMessageThatCannotBeWrittenStopsNothing(command: String, isDone: String, streams: String) throws {
        let workshop = try Workshop()
        if command.hasPrefix("publish") { try workshop.changeASentence() }
        let run = try workshop.run("sendactl \(command) \(streams)")
        #expect(run.exitCode == 0, "\(command) \(streams): \(run.output)")
        let after = try workshop.run(isDone)
        #expect(after.exitCode == 0, "\(command) \(streams): \(after.output)")
        #expect(try workshop.run("sendactl sync repo --store store && sendactl verify --store store").exitCode == 0)
    }

    @Test(arguments: [
        "status --store store", "history --store store", "verify --store store", "keys show root.pem.pub", "--help",
        "--version", "sync --help", "facts show MX-58", "preview first",
        "interview graph '\(ShippedContent.root.path)/Content'",
        "status --store store --format json", "publish --repository repo --dry-run",
    ])
    func aCommandThatOnlyPrintsFailsIfItCannotPrint(command: String) throws {
        let workshop = try Workshop()
        for stream in [">/dev/full", ">&-"] {
            let run = try workshop.run("sendactl \(command) \(stream)")
            #expect(run.exitCode == 73, "\(command) \(stream): \(run.output)")
            #expect(run.output.contains("Standard output cannot be written: "), "\(run.output)")
        }
        #expect(try workshop.run("sendactl \(command)").exitCode == 0)
    }

    /// A reader that closes a long output early causes no message.
    @Test func aReaderThatClosesThePipeCausesNoMessage() throws {
        let run = try Workshop().run(
            "sendactl facts due '\(ShippedContent.root.path)/Content' --all 2>printed | true; echo ${PIPESTATUS[0]}; grep -c Standard printed"
        )
        #expect(run.output == "73\n0\n", "\(run.output)")
    }

    @Test func aLogAtItsSizeLimitStopsNothing() throws {
        let run = try Workshop().run(
            """
            head -c 4194304 /dev/zero >log; ulimit -f 4096
            sendactl sync repo --store new --root root.json >>log 2>&1 && sendactl verify --store new
            """)
        #expect(run.exitCode == 0 && run.output == "No damage found.\n", "\(run.exitCode) \(run.output)")
    }

    /// A terminal that is stopped (Ctrl-S, Scroll Lock), or a reader that stops reading, does not stop a sync.
    @Test func aStalledReaderStopsNothing() throws {
        let workshop = try Workshop()
        let run = try workshop.run(
            """
            mkfifo pipe; exec 3<>pipe; head -c 65536 /dev/zero >&3
            timeout 30 sendactl sync repo --store new --root root.json 2>&3 >&3
            """)
        #expect(run.exitCode == 0)
        #expect(try workshop.run("sendactl verify --store new").exitCode == 0)
    }
}
