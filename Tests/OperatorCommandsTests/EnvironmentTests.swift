import Foundation
import TestSupport
import Testing

/// Signals, umask, home folder and arguments, as services and shells set them.
struct EnvironmentTests {
    /// Waits until `sync --every` has reported its first sync.
    private static let firstSync = "timeout 20 sh -c 'until grep -qs release printed; do sleep 0.02; done'"

    @Test(arguments: ["HUP", "INT", "TERM"])
    func aSignalThatWasIgnoredAtTheStartStaysIgnored(signal: String) throws {
        let run = try Workshop().run(
            """
            (trap '' \(signal); exec sendactl sync repo --store store --every 15m >printed 2>&1) & \(Self.firstSync)
            kill -\(signal) $!; sleep 0.5  # time to end, if it did
            kill -0 $! && echo lives
            kill -KILL $!; cat printed
            """)
        #expect(run.output.contains("lives\n") && !run.output.contains("Stopped."), "\(run.output)")
    }

    @Test(arguments: ["HUP", "INT", "TERM"])
    func aSignalEndsTheLoop(signal: String) throws {
        let run = try Workshop().run(
            """
            set -m; sendactl sync repo --store store --every 15m >printed 2>&1 & \(Self.firstSync)
            kill -\(signal) $!; wait $!; code=$?; cat printed; exit $code
            """)
        #expect(
            run.exitCode == 0 && run.output.contains("Stopped. The store is as the last sync left it.\n"),
            "\(run.output)")
    }

    @Test(arguments: ["000", "002", "022", "027", "077"])
    func whatIsPublishedIsReadableAndWhatIsPrivateIsNot(umask: String) throws {
        let workshop = try Workshop()
        let run = try workshop.run(
            """
            umask \(umask); set -e
            sendactl keys new k.pem
            sendactl repository init r --root-key k.pem.pub --targets-key k.pem.pub --key k.pem
            sendactl publish --repository r --key k.pem
            sendactl repository renew r --all --key k.pem
            sendactl mirror r new/m --root r/metadata/1.root.json
            sendactl sync new/m --store new/s --root r/metadata/1.root.json
            """)
        #expect(run.exitCode == 0, "\(run.output)")
        let modes = try workshop.run(
            "find r new ! -type l -printf '%y %m\\n' | sort -u; stat -c '%n %a' k.pem k.pem.pub")
        #expect(modes.output == "d 755\nf 644\nk.pem 600\nk.pem.pub 644\n", "umask \(umask)")
    }

    @Test(
        .enabled(if: !FileManager.default.fileExists(atPath: "/var/lib/senda"), "this machine has a store"),
        arguments: ["", "HOME= ", "HOME=/nonexistent ", "HOME=relative ", "XDG_DATA_HOME=relative "])
    func withoutAHomeTheStoreMustBeNamed(setting: String) throws {
        let workshop = try Workshop()
        for command in ["sync ../repo", "status", "verify", "rollback", "history"] {
            let run = try workshop.run("mkdir -p empty; cd empty; env -i \(setting)$(command -v sendactl) \(command)")
            #expect(
                run.output
                    == "There is no /var/lib/senda, and no home folder in which a store could be; "
                    + "specify the store with --store DIR.\n", "\(command)")
            #expect(run.exitCode == 77)
        }
        #expect(try workshop.run("ls -A empty").output == "")
    }

    @Test(arguments: [
        "mirror repo $'caf\\xe9'", "keys new $'\\xff.pem'", "sync repo --store $'\\xe9'", "build -o $'\\xc3'",
        "check $'Cont\\xe9nido'",
    ])
    func anArgumentThatIsNotUTF8IsRefused(command: String) throws {
        let workshop = try Workshop()
        let before = try workshop.run("ls -A").output
        let run = try workshop.run("sendactl \(command)")
        #expect(run.exitCode == 64 && run.output.contains(" is not UTF-8: '"), "\(run.output)")
        #expect(try workshop.run("ls -A").output == before)
        #expect(try workshop.run("sendactl keys new café.pem && test -f café.pem").exitCode == 0)
    }

    @Test(arguments: ["HOME", "XDG_DATA_HOME", "TMPDIR", "SENDA_LOGIN", "SENDA_NETRC_FILE"])
    func aVariableThatIsNotUTF8IsRefusedByName(name: String) throws {
        let workshop = try Workshop()
        let before = try workshop.run("ls -A").output
        let run = try workshop.run("\(name)=$'/tmp/caf\\xe9' sendactl sync http://127.0.0.1:1")
        #expect(
            run.output.contains("environment variable \(name) is not UTF-8. Set it to another value"), "\(run.output)")
        #expect(run.exitCode == 64 && !run.output.contains("caf"), "\(run.output)")
        #expect(try workshop.run("ls -A").output == before)
    }

    /// The C library and libcurl take these byte for byte.
    @Test func otherVariablesMayHaveAnyBytes() throws {
        let run = try Workshop().run(
            "http_proxy=$'caf\\xe9' LANG=$'\\xe9' TZ=$'\\xe9' TERM=$'\\xe9' sendactl --version")
        #expect(run.exitCode == 0, "\(run.output)")
    }
}
