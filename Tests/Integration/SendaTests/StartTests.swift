import Foundation
import TestSupport
import Testing

/// Unusual starts: no terminal, an unknown one, no UTF-8, invalid usage, a site file.
@Suite(.serialized)
struct StartTests {
    /// The program's output when run without a terminal, and its exit code.
    private func run(_ options: [String], environment: [String: String] = [:]) throws -> ProgramRun {
        let all = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color"].merging(environment) { $1 }
        return try ProgramRun(BuiltProgram.path, options, environment: all)
    }

    @Test func withoutATerminalOneSentenceSaysSo() throws {
        let run = try run([])
        #expect(
            run.errorOutput
                == "senda: standard input and output must be a terminal; run senda on a console, in a terminal "
                + "window or with ssh -t\n")
        #expect(run.exitCode == 69)
    }

    @Test(
        arguments: [
            (["--nonsense"], "senda: unknown option '--nonsense'; see senda --help\n", 64),
            (["--site"], "senda: --site needs a value; see senda --help\n", 64),
            (
                ["--bundle", "a", "--store", "b"],
                "senda: --bundle and --store cannot be used together; see senda --help\n",
                64
            ),
            (
                ["--site", "/nonexistent.yaml"],
                "senda: /nonexistent.yaml cannot be read: No such file or directory; choose a file that exists and that this user can read\n",
                66
            ),
        ] as [([String], String, Int32)])
    func invalidUsageIsOneSentence(options: [String], message: String, code: Int32) throws {
        let run = try run(options)
        #expect(run.errorOutput == message)
        #expect(run.exitCode == code)
    }

    @Test func helpAndVersionNeedNoTerminal() throws {
        #expect(try run(["--help"]).output.hasPrefix("senda: the walk-up screen"))
        #expect(try run(["--version"]).output.hasPrefix("senda "))
    }

    @Test(arguments: [
        ("TERM=nonsense", "'nonsense' is unknown"), ("TERM=dumb", "cannot move its cursor"),
        ("TERM=", "TERM is not set"),
    ])
    func anUnusableTerminalIsOneSentence(setting: String, message: String) throws {
        let terminal = try Tmux("env \(setting) \(try BuiltProgram.command())")
        let text = try terminal.screen(showing: "ended=69")
        #expect(text.replacing("\n", with: "").contains(message), "\(text)")
    }

    /// Accents are correct in existing locales, missing ones, and without a locale.
    @Test(arguments: [
        "LC_ALL=C.UTF-8", "LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=xx_XX.UTF-8", "LANG=en_US.ISO-8859-1",
        "-i TERM=xterm-256color",
    ])
    func accentsAreRightWhateverTheLocale(setting: String) throws {
        let terminal = try Tmux("env \(setting) \(try BuiltProgram.command())")
        let text = try terminal.screen(showing: "Kreyòl ayisyen")
        #expect(text.contains("Español") && text.contains("Français"))
    }

    @Test(arguments: ["xterm-256color", "xterm", "linux", "vt100", "screen", "tmux-256color", "ansi"])
    func everyUsualTerminalWorks(name: String) throws {
        let terminal = try Tmux("env TERM=\(name) \(try BuiltProgram.command())")
        try terminal.screen(showing: "Kreyòl ayisyen")
        try terminal.press("2")
        try terminal.screen(
            showing: try BuiltProgram.homeTitle(ShippedContent.languages[1]))
        try terminal.press("C-c")
        #expect(try terminal.screen(showing: "iexten").contains("ended=0"))
    }

    @Test(
        "the site chooses the theme", arguments: ["xterm-256color", "linux"],
        [("colour", "44m"), ("high-contrast", "47m")])
    func themesHaveColours(terminal name: String, theme: (name: String, bar: String)) throws {
        let folder = try TemporaryFolder()
        try folder.write("theme: \(theme.name)\n", to: "site.yaml")
        let command = try BuiltProgram.command("--site \(folder.file("site.yaml"))")
        let terminal = try Tmux("env -u NO_COLOR TERM=\(name) \(command)")  // the test's own runner may set it
        try terminal.screen(showing: "Kreyòl ayisyen")
        try terminal.press("4")
        try terminal.screen(showing: try BuiltProgram.homeTitle(ShippedContent.languages[3]))
        let painted = try terminal.run(["capture-pane", "-p", "-e"])
        #expect(painted.contains("\u{1B}[\(theme.bar)"), "the colour of the bar")
    }

    /// U+1F6DC came with Unicode 15, which the C library may not know yet: then it is a "?", as wide as the character
    /// that it replaces.
    @Test func aCharacterUnknownToTheCLibraryShiftsNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write("centre: \"Centro \u{1F6DC}|\"\n", to: "site.yaml")
        let terminal = try Tmux(try BuiltProgram.command("--site \(folder.file("site.yaml"))"))
        let text = try terminal.screen(showing: "Kreyòl ayisyen")
        #expect(text.contains("Centro ? |") || text.contains("Centro \u{1F6DC}|"), "\(text)")
    }

    @Test func noColourIsHonoured() throws {
        let terminal = try Tmux("env NO_COLOR=1 \(try BuiltProgram.command())")
        try terminal.screen(showing: "Kreyòl ayisyen")
        let painted = try terminal.run(["capture-pane", "-p", "-e"])
        #expect(
            painted.contains("\u{1B}[1m") || painted.contains("\u{1B}[7m"),
            "bold and reverse replace colours")
        #expect(!painted.contains(/\u{1B}\[[0-9;]*(3|4|9|10)[0-7](;|m)/), "no colour at all")
    }

    @Test func aDamagedBundleGivesWayToTheOneBuiltIn() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.file("bundles"), withIntermediateDirectories: true)
        try Data(contentsOf: URL(filePath: ShippedContent.bundlePath())).prefix(5000).write(
            to: URL(filePath: folder.file("bundles/9-a.sqlite")))
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("current"), withDestinationPath: "bundles/9-a.sqlite")
        let terminal = try Tmux(
            "\(BuiltProgram.path) --store \(folder.path) 2>\(folder.file("log")); echo ended=$?; sleep 60")
        try terminal.screen(showing: "Kreyòl ayisyen")
        let log = try String(contentsOfFile: folder.file("log"), encoding: .utf8)
        #expect(log.contains("9-a.sqlite: the bundle is damaged (5000 bytes long instead of"), "\(log)")
    }

    @Test func withoutAnyBundleTheLifelinesAreShown() throws {
        let terminal = try Tmux(
            "\(BuiltProgram.path) --kiosk --bundle /nonexistent.sqlite 2>/dev/null; echo ended=$?; sleep 60")
        let text = try terminal.screen(showing: "911")
        #expect(text.contains("079") && text.contains("800 911 2000") && text.contains("Ijans"))
    }
}
