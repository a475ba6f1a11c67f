import ContentModel
import Foundation
import Glibc
import Interview
import TestSupport
import Testing

/// After a visit with answers, the process's memory, its files and its log contain no trace of them.
@Suite(.serialized)
struct ForgettingTests {
    private static let canDump =
        access("/usr/bin/gcore", X_OK) == 0 && (getuid() == 0 || scope == "0\n")
    private static var scope: String {
        (try? String(contentsOfFile: "/proc/sys/kernel/yama/ptrace_scope", encoding: .utf8)) ?? "0\n"
    }

    /// The ways in which a visit with answers can end.
    enum Ending: String, CaseIterable {
        case hideKey, back, menu, idleLimit

        /// The idle limit takes a long time: SENDA_ENDINGS=all tries every ending.
        static let tried: [Ending] =
            ProcessInfo.processInfo.environment["SENDA_ENDINGS"] == "all" ? allCases : [.hideKey]
    }

    @Test(.enabled(if: canDump, "gcore (Debian: gdb) is not installed or not permitted"), arguments: Ending.tried)
    func aCoreAfterTheVisitHoldsNoTraceOfTheAnswers(ending: Ending) throws {
        let folder = try TemporaryFolder()
        let home = folder.file("home")
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let bundle = try ShippedContent.bundlePath()
        let ownFiles = try? FileManager.default.subpathsOfDirectory(atPath: "/var/lib/senda-kiosk")
        let terminal = try Tmux(
            "env HOME=\(home) \(BuiltProgram.path) --kiosk --bundle \(bundle) 2>\(folder.file("log")); sleep 60")
        let process = try answer(terminal)
        let lines = try answerLines(terminal.screen())
        #expect(lines.count >= 3)
        #expect(try found(lines, in: core(of: process, folder)) == Set(lines), "the search finds what is there")

        let image = try addresses(of: process)
        try end(ending, terminal)
        #expect(try waitUntil { try addresses(of: process) != image }, "the process image is replaced")
        _ = try terminal.settledScreen()
        #expect(try terminal.child() == process, "the same process id")
        let environment = try Data(contentsOf: URL(filePath: "/proc/\(process)/environ"))
        #expect(environment.firstRange(of: Data("language:".utf8)) == nil, "nor the language of the visit")
        let after = try core(of: process, folder)
        #expect(try found(lines, in: after) == [])
        #expect(try found(lines, in: Data(contentsOf: URL(filePath: folder.file("log")))) == [])
        #expect(try FileManager.default.subpathsOfDirectory(atPath: home) == [])
        #expect((try? FileManager.default.subpathsOfDirectory(atPath: "/var/lib/senda-kiosk")) == ownFiles)
        #expect(
            try openFiles(of: process).allSatisfy { $0.hasPrefix("/dev/") || $0 == bundle || $0 == folder.file("log") })
    }

    /// The signals, the terminal's modes and a second visit after the process image is replaced.
    @Test func theTerminalIsRestoredAfterAProcessRestart() throws {
        let folder = try TemporaryFolder()
        let terminal = try Tmux(try BuiltProgram.command())
        _ = try answer(terminal)
        try terminal.run(["pipe-pane", "cat > \(folder.file("output"))"])
        try terminal.press("F12")
        try terminal.screen(showing: try BuiltProgram.attract("any_key"))
        var output = ""
        let hasPainted = try waitUntil {
            output = try String(contentsOfFile: folder.file("output"), encoding: .utf8)
            return output.contains("\u{1B}[?1049h")
        }
        #expect(hasPainted, "the new image has painted")
        #expect(!output.contains("\u{1B}[?1049l"), "the screen below the kiosk's does not flash up")
        try terminal.press("Space")
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        #expect(try String(contentsOfFile: "/proc/\(terminal.child())/comm", encoding: .utf8) == "senda\n")
        try terminal.press("C-c")
        let text = try terminal.screen { $0.contains("ended=0") && $0.contains("iexten") }
        #expect(["isig", "icanon", "echo"].allSatisfy { text.contains($0) && !text.contains("-\($0) ") }, "\(text)")
    }

    @Test func aSiteFileThatBreaksDuringAVisitGivesTheTerminalBack() throws {
        let folder = try TemporaryFolder()
        try folder.write("country: mx\n", to: "site.yaml")
        let terminal = try Tmux(try BuiltProgram.command("--site \(folder.file("site.yaml"))"))
        _ = try answer(terminal)
        try folder.write("country: [\n", to: "site.yaml")
        try terminal.press("F12")
        let text = try terminal.screen { $0.contains("ended=66") && $0.contains("iexten") }
        #expect(text.contains("site.yaml:1: "), "\(text)")
        #expect(["isig", "icanon", "echo"].allSatisfy { text.contains($0) && !text.contains("-\($0) ") }, "\(text)")
    }

    /// Answers four questions in English and opens the list of answers.
    private func answer(_ terminal: Tmux) throws -> Int32 {
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        let words = try ShippedContent.interview().wording(ShippedContent.languages[1])
        try terminal.press("2")
        try terminal.screen(showing: try BuiltProgram.homeTitle(ShippedContent.languages[1]))
        for key in ["1", "1", "1", "3", "1", "Tab", "7"] { try terminal.pressAndAwaitChange(key) }
        let danger = try #require(words.questions.first { $0.key.rawValue == "danger" }?.value.ask)
        try terminal.screen { $0.contains("[1] ") && $0.contains(danger + " ") }
        return try terminal.child()
    }

    /// Goes from the list of answers to the end of the visit.
    private func end(_ ending: Ending, _ terminal: Tmux) throws {
        let greeting = try BuiltProgram.attract("greeting")
        switch ending {
        case .hideKey:
            try terminal.press("F12")
            try terminal.screen(showing: try BuiltProgram.attract("any_key"))
        case .back:
            let question = try BuiltProgram.word("confirm.end", ShippedContent.languages[1])
            for _ in 0..<12 where try !terminal.screen().contains(question) {
                try terminal.pressAndAwaitChange("0")
            }
            try terminal.press("2")
            try terminal.screen(showing: greeting)
        case .menu:
            try terminal.pressAndAwaitChange("Tab")
            try terminal.pressAndAwaitChange("8")
            try terminal.press("2")
            try terminal.screen(showing: greeting)
        case .idleLimit:
            try terminal.screen(within: 380) { $0.contains(greeting) }  // 300 s, then 60 s of warning
        }
    }

    /// The lines of the list exactly as shown: each with a question and its answer.
    private func answerLines(_ screen: String) -> [String] {
        screen.split(separator: "\n").filter { $0.contains(/\[[1-9]\] .*\? ./) }.map {
            String($0.trimmingCharacters(in: .whitespaces).dropFirst(4))
        }
    }

    private func core(of process: Int32, _ folder: TemporaryFolder) throws -> Data {
        _ = try ProgramRun("/usr/bin/gcore", ["-a", "-o", folder.file("core"), "\(process)"])
        let file = folder.file("core.\(process)")
        defer { unlink(file) }
        return try Data(contentsOf: URL(filePath: file))
    }

    /// The memory map's first line: a new process image has other addresses.
    private func addresses(of process: Int32) throws -> Substring? {
        try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8).split(separator: "\n").first
    }

    private func openFiles(of process: Int32) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/fd/\($0)")
        }
    }

    /// The lines that are found in memory: as UTF-8, or letter by letter in our cells or those of ncurses.
    private func found(_ lines: [String], in memory: Data) -> Set<String> {
        Set(lines.filter { line in [1, 4, 16, 28].contains { occurs(line, every: $0, in: memory) } })
    }

    /// True if the letters of a text are `stride` bytes apart. 1 is UTF-8; with more, a letter is a number of four bytes.
    private func occurs(_ text: String, every stride: Int, in memory: Data) -> Bool {
        let letters: [[UInt8]] =
            stride == 1
            ? text.utf8.map { [$0] }
            : text.unicodeScalars.map { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) } }
        let length = (letters.count - 1) * stride + (stride == 1 ? 1 : 4)
        return memory.withUnsafeBytes { memory in
            guard let start = memory.baseAddress, let first = letters.first?.first else { return false }
            var position = 0
            while position + length <= memory.count,
                let hit = memchr(start + position, Int32(first), memory.count - position)
            {
                position = start.distance(to: hit)
                guard position + length <= memory.count else { return false }
                let isHere = letters.indices.allSatisfy { index in
                    memcmp(start + position + index * stride, letters[index], letters[index].count) == 0
                }
                if isHere { return true }
                position += 1
            }
            return false
        }
    }
}
