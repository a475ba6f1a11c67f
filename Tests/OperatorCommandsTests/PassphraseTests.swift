import Foundation
import TestSupport
import Testing

@testable import OperatorCommands

/// The line that is typed without echo.
struct HiddenLineTests {
    private func typed(_ bytes: [UInt8]) -> [UInt8] {
        var line = HiddenLine()
        for byte in bytes { _ = line.take(byte) }
        return line.bytes
    }

    @Test(arguments: [
        ("clé\u{7F}e secret", "cle secret"), ("señaá\u{8}l", "señal"), ("wrong\u{15}señal", "señal"),
        ("good wrong\u{17}señal", "good señal"), ("good wrong  \u{17}\u{17}x", "x"), ("\u{7F}\u{7F}a", "a"),
        ("e\u{301}\u{7F}x", "x"), ("字漢\u{7F}", "字"), ("👩‍👧\u{7F}a", "a"), ("a\tb\u{7F}", "a\t"), ("a\u{1}\u{5}b", "ab"),
        ("\u{17}\u{15}", ""),
    ])
    func itIsEditedByLetter(keys: String, line: String) {
        #expect(typed(Array(keys.utf8)) == Array(line.utf8))
    }

    @Test func aTerminalOfLatin1ErasesItsBytes() {
        #expect(typed([0x61, 0xE9, 0x7F]) == [0x61])
        #expect(typed([0xE9, 0xC3, 0xA9, 0x7F]) == [0xE9])
        #expect(typed([0xE9, 0xC3, 0x7F]) == [0xE9])
    }

    @Test func keysThatEndTheLine() {
        var line = HiddenLine()
        #expect(line.take(4) == .done(.ended) && line.take(3) == .done(.interrupted(SIGINT)))
        _ = line.take(0x61)
        #expect(line.take(4) == .refused && line.take(10) == .done(.entered) && line.bytes == [0x61])
        var long = HiddenLine()
        for _ in 0..<1024 { #expect(long.take(0x61) == .taken) }
        #expect(long.take(0x61) == .done(.tooLong), "a truncated line would be another passphrase")
    }

    @Test func theTerminalsOwnKeysEditTheLine() {
        var terminal = termios()
        withUnsafeMutableBytes(of: &terminal.c_cc) { keys in
            keys[Int(VERASE)] = 0x02
            keys[Int(VKILL)] = UInt8(ascii: "@")
        }
        var line = HiddenLine(keys: terminal)
        for byte in "a@b\u{2}".utf8 { _ = line.take(byte) }
        #expect(line.bytes == Array("a@".utf8), "a letter is never an editing key")
    }
}

/// The prompt in a real terminal.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
struct PassphrasePromptTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ script: String, typing keys: String) throws -> ShellRun {
        try ShellRun(script, in: folder, typing: keys)
    }

    @Test(arguments: [
        ("clé\u{7F}e secret", "cle secret"), ("wrong\u{15}señal", "señal"), ("good bad\u{17}señal", "good señal"),
        ("señal\u{1B}[D\u{1B}[C", "señal"), ("\u{1B}OAx\u{1B}[3~y\u{1B}[[Az", "xyz"),
        ("\u{1B}[200~pasted\u{1B}[201~", "pasted"),
        ("\u{1B}ésecret", "secret"), ("a\u{1}b", "ab"),
    ])
    func aKeyHasThePassphraseThatWasMeant(keys: String, passphrase: String) throws {
        let run = try run("sendactl keys new root.pem --protect", typing: keys)
        #expect(run.exitCode == 0, "\(run.output)")
        let opened = try ShellRun(
            "openssl pkey -in root.pem -passin \"pass:$WORD\" -noout", in: folder, environment: ["WORD": passphrase])
        #expect(opened.exitCode == 0, "\(opened.output)")
    }

    @Test func controlCEndsTheProgramAndRestoresTheTerminal() throws {
        let ended = try run("sendactl keys new root.pem --protect; echo not reached", typing: "half\u{3}")
        #expect(ended.exitCode == 130 && !ended.output.contains("not reached"), "\(ended.output)")
        #expect(!FileManager.default.fileExists(atPath: folder.file("root.pem")))
        let shown = try run("(sendactl keys new root.pem --protect) || true; stty -a", typing: "\u{3}").output
        #expect(
            shown.contains(" echo ") && shown.contains(" icanon ") && shown.contains("isig ")
                && !shown.contains("-isig"),
            "the terminal is as it was")
    }

    @Test(arguments: ["TERM", "HUP", "USR1", "ALRM", "RTMIN"])
    func aSignalRestoresTheTerminalAndThenEndsTheProgram(signal: String) throws {
        let script = """
            sendactl keys new root.pem --protect & until stty -a | grep -q ' -echo '; do sleep 0.02; done
            kill -\(signal) $!; wait $! && code=0 || code=$?; echo "ended by $(kill -l $code)"; stty -a | tr '\n' ' '
            """
        let run = try run(script, typing: "WAIT")
        #expect(run.output.contains("ended by \(signal)\n"), "\(run.output)")
        #expect([" echo ", " icanon ", " isig "].allSatisfy { " \(run.output) ".contains($0) }, "\(run.output)")
        #expect(!FileManager.default.fileExists(atPath: folder.file("root.pem")))
    }

    /// A shell without job control ignores these two in the background, so that another process sends them.
    @Test(arguments: ["INT", "QUIT"])
    func aSignalOfTheKeyboardRestoresTheTerminal(signal: String) throws {
        let script = """
            (until [ -s pid ] && stty -a </dev/tty | grep -q -- ' -echo '; do sleep 0.02; done; trap - \(signal)
                kill -\(signal) $(cat pid)) &
            SWIFT_BACKTRACE=enable=no sh -c 'echo $$ >pid; exec sendactl keys new root.pem --protect' && code=0 || code=$?
            echo "ended by $(kill -l $code)"; stty -a | tr '\n' ' '
            """
        let run = try run(script, typing: "WAIT")
        #expect(run.output.contains("ended by \(signal)\n"), "\(run.output)")
        #expect([" echo ", " icanon ", " isig "].allSatisfy { " \(run.output) ".contains($0) }, "\(run.output)")
    }

    @Test func afterAStopTheLineIsAskedAgain() throws {
        let script = """
            set -m
            (until [ -s pid ] && stty -a </dev/tty | grep -q -- ' -echo '; do sleep 0.02; done; kill -TSTP $(cat pid)) &
            sh -c 'echo $$ >pid; exec sendactl keys new root.pem --protect' || true
            stty -a | grep -q ' echo ' && echo stopped with echo
            (until stty -a </dev/tty | grep -q -- ' -echo '; do sleep 0.02; done; kill -TERM $(cat pid)) &
            fg %2 || echo "ended by $(kill -l $?)"
            """
        let run = try run(script, typing: "WAIT")
        #expect(run.output.contains("\nstopped with echo\n"), "\(run.output)")
        #expect(run.output.contains("\nended by TERM\n"), "\(run.output)")
        #expect(run.output.components(separatedBy: "New passphrase of root.pem").count == 3, "\(run.output)")
    }

    @Test(arguments: ["", "\u{4}", "wrong\u{15}"])
    func anEmptyLineIsNamed(keys: String) throws {
        let new = try run("sendactl keys new root.pem --protect", typing: keys)
        #expect(
            new.exitCode == 77
                && new.output.contains("\nroot.pem: no passphrase was entered; run the command again and type one.\n"),
            "\(new.output)")
        #expect(!FileManager.default.fileExists(atPath: folder.file("root.pem")))
        let use = try run(
            """
            sendactl keys new root.pem --passphrase-file <(echo secret) >/dev/null 2>&1
            sendactl repository init r --root-key root.pem.pub --targets-key root.pem.pub --key root.pem
            """, typing: keys)
        #expect(
            use.exitCode == 77
                && use.output.contains("\nroot.pem: no passphrase was entered; run the command again and type one.\n"),
            "\(use.output)")
    }

    @Test func aLineThatIsTooLongIsNamed() throws {
        let run = try run("sendactl keys new root.pem --protect", typing: String(repeating: "x", count: 1025))
        #expect(run.exitCode == 65 && run.output.contains("The input is longer than 1024 bytes."), "\(run.output)")
    }

    @Test func withoutATerminalAFileIsRequired() throws {
        let run = try ShellRun("setsid -w sendactl keys new root.pem --protect", in: folder)
        #expect(
            run.output == "root.pem: there is no terminal to ask for the passphrase; use --passphrase-file.\n")
        #expect(run.exitCode == 77)
    }

    @Test func nothingIsAskedForAnExistingKey() throws {
        try folder.write("x", to: "root.pem.pub")
        let run = try run("sendactl keys new root.pem --protect", typing: "word")
        #expect(run.exitCode == 73 && !run.output.contains("assphrase of"), "\(run.output)")
        #expect(run.output.contains("root.pem.pub: the file already exists"), "\(run.output)")
    }
}

/// Several protected keys without a terminal.
struct PassphraseFileTests {
    private static let keys: TemporaryFolder? = try? {
        let folder = try TemporaryFolder()
        let made = try ShellRun(
            """
            set -e
            sendactl keys new a --passphrase-file <(echo one); sendactl keys new b --passphrase-file <(echo two)
            sendactl keys new same --passphrase-file <(echo one); sendactl keys new open
            """, in: folder)
        return made.exitCode == 0 ? folder : nil
    }()

    private func signing(_ first: String, _ second: String, _ options: String) throws -> ShellRun {
        let keys = try #require(Self.keys)
        return try ShellRun(
            """
            d=$(mktemp -d); trap 'rm -r "$d"' EXIT
            sendactl repository init "$d/r" --root-key \(first).pub --targets-key \(second).pub \(options)
            """, in: keys)
    }

    @Test(arguments: [
        ("a", "b", "--key a --key b --passphrase-file <(printf 'one\\ntwo\\n')"),
        ("a", "b", "--key b --key a --passphrase-file <(printf 'one\\r\\n\\r\\ntwo')"),
        ("a", "b", "--key a --passphrase-file <(echo one) --key b --passphrase-file <(echo two)"),
        ("a", "b", "--key a --key b --passphrase-file /dev/fd/3 3< <(printf '\\xef\\xbb\\xbfone\\ntwo')"),
        ("a", "b", "--key a --key b --passphrase-file <(printf 'one\\ntwo\\n' | iconv -t UTF-16)"),
        ("a", "same", "--key a --key same --passphrase-file /dev/fd/3 3<<<one"),
        ("open", "b", "--key open --key b --passphrase-file <(echo two)"),
        ("open", "b", "--key open --key b --passphrase-file <(printf 'unused\\ntwo\\n')"),
        ("open", "b", "--key open --passphrase-file /dev/null --key b --passphrase-file <(echo two)"),
    ])
    func eachKeyGetsItsPassphrase(first: String, second: String, options: String) throws {
        let run = try signing(first, second, options)
        #expect(run.exitCode == 0, "\(options): \(run.output)")
    }

    @Test(
        arguments: [
            ("--key a --key b --passphrase-file <(printf 'one\\nthree\\n')", 77, "b: the passphrase in /dev/fd/"),
            (
                "--key a --key b --passphrase-file /dev/null", 77,
                "a: there is no passphrase in /dev/null; write one per line.\n"
            ),
            (
                "--key a --key b --passphrase-file /nonexistent", 65,
                "/nonexistent: the passphrase cannot be read: No such file or directory. Pass"
            ),
            ("--key a --key b --passphrase-file .", 65, "the passphrase cannot be read: Is a directory. Pass"),
            ("--key a --key b --passphrase-file /dev/zero", 65, "cannot be read: it has more than 65536 bytes. Pass"),
            ("--key a --passphrase-file x --passphrase-file y", 64, "once for each --key"),
        ] as [(String, Int32, String)])
    func aWrongPassphraseFileIsOneSentence(options: String, code: Int32, sentence: String) throws {
        let run = try signing("a", "b", options)
        #expect(run.exitCode == code && run.output.contains(sentence), "\(run.output)")
    }
}
