import CentreFolder
import ContentModel
import Foundation
import TestSupport
import Testing

/// The staff screen of the built program, and the one folder that it writes to.
@Suite(.serialized)
struct StaffTests {
    private let folder: TemporaryFolder
    private let language = ShippedContent.languages[0]

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("language: \(language)\n", to: "site.yaml")
        try PINFile(path: folder.file("pin")).write(try #require(PINHash(of: Array("4712".utf8))))
        try FileManager.default.createDirectory(atPath: folder.file("home"), withIntermediateDirectories: true)
    }

    private func start() throws -> Tmux {
        let bundle = try ShippedContent.bundlePath()
        let program = "\(BuiltProgram.path) --bundle \(bundle) --site \(folder.file("site.yaml"))"
        let environment = "env -u XDG_STATE_HOME HOME=\(folder.file("home"))"
        let terminal = try Tmux("\(environment) \(program) 2>\(folder.file("log")); sleep 60")
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        return terminal
    }

    private func enter(_ pin: String, _ terminal: Tmux) throws {
        try terminal.press(".")
        try terminal.screen(showing: try BuiltProgram.word("staff_screen.menu", language))
        try terminal.press("9")
        try terminal.screen(showing: try BuiltProgram.word("staff_screen.pin", language).prefix(20).description)
        for digit in pin { try terminal.send(String(digit)) }
        try terminal.press("Enter")
    }

    private var files: [String] {
        get throws { try FileManager.default.subpathsOfDirectory(atPath: folder.file("home")).sorted() }
    }

    /// Nothing is created before a PIN is entered, and after that no trace of the visit before it.
    @Test func itsFolderHoldsNothingOfAVisit() throws {
        let terminal = try start()
        try terminal.press("2")
        try terminal.screen(showing: try BuiltProgram.homeTitle(ShippedContent.languages[1]))
        for key in ["1", "1", "1", "3"] { try terminal.pressAndAwaitChange(key) }
        #expect(try files == [])
        try terminal.press("F12")
        try terminal.screen(showing: try BuiltProgram.attract("any_key"))
        try terminal.press("Space")
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        try enter("0101", terminal)
        try terminal.screen(showing: try BuiltProgram.word("staff_screen.pin_wrong", language))
        #expect(
            try files == [
                ".local", ".local/state", ".local/state/senda", ".local/state/senda/centre",
                ".local/state/senda/centre/pin-attempts",
            ])
        let written = folder.file("home/.local/state/senda/centre/pin-attempts")
        let text = try String(contentsOfFile: written, encoding: .utf8)
        let value = /\{"at":\{"boot":"[0-9a-f-]*","sinceBoot":\d+,"wall":\d+\},"wrong":1\}/
        let isClean = text.replacing(value, with: "").contains(/^\{"checksum":"[0-9a-f]+","value":\}\n$/)
        #expect(isClean, "\(text)")
        let log = try String(contentsOfFile: folder.file("log"), encoding: .utf8)
        #expect(log.split(separator: "\n").allSatisfy { $0.hasPrefix("senda: staff: ") }, "\(log)")
        #expect(!log.contains("0101"))
    }

    @Test func thePINShowsTheReport() throws {
        let terminal = try start()
        try enter("4712", terminal)
        try terminal.screen(showing: try BuiltProgram.word("staff_screen.built_in", language).prefix(20).description)
        try terminal.press("0")
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
    }

    /// A notice that staff put up is on the first screen, and is still there after a restart of the program.
    @Test func aNoticeSurvivesARestart() throws {
        let store = try ShippedContent.store()
        let rules = try #require(try store.notices())
        let template = try #require(rules.templates.first { $0.isForToday && $0.slots(in: language).isEmpty })
        let digit = (rules.templates.firstIndex(of: template) ?? 0) + 1
        let sentence = String(try #require(template.texts[language]).prefix(20))
        do {
            let terminal = try start()
            try enter("4712", terminal)
            let item = try BuiltProgram.word("staff_notices.item", language).prefix(12)
            let report = try terminal.screen(showing: String(item))
            let line = try #require(report.split(separator: "\n").first { $0.contains(item) })
            try terminal.press(String(try #require(line.first { $0.isNumber })))
            try terminal.screen(showing: try BuiltProgram.word("staff_notices.none", language))
            try terminal.press("1")
            try terminal.screen(showing: try BuiltProgram.word("staff_notices.choose", language))
            try terminal.press(String(digit))
            try terminal.screen(showing: try BuiltProgram.word("staff_notices.yes", language))
            try terminal.press("1")
            try terminal.screen(showing: try BuiltProgram.word("staff_notices.added", language))
            try terminal.press(".")
            try terminal.screen(showing: sentence)
        }
        #expect(try files.contains(".local/state/senda/centre/notices"))
        let terminal = try start()
        try terminal.screen(showing: sentence)
        let log = try String(contentsOfFile: folder.file("log"), encoding: .utf8)
        #expect(log.split(separator: "\n").allSatisfy { $0.hasPrefix("senda: staff: ") }, "\(log)")
    }

    /// Five wrong entries, and a restart of the program: the right PIN has to wait too.
    @Test func theWaitSurvivesARestart() throws {
        do {
            let terminal = try start()
            try enter("0101", terminal)
            for count in 2...5 {
                _ = try waitUntil {
                    try String(contentsOfFile: folder.file("log"), encoding: .utf8).split(separator: "\n").count
                        == count - 1
                }
                for digit in "0101" { try terminal.send(String(digit)) }
                try terminal.press("Enter")
            }
            try terminal.screen { $0.contains("30") }
        }
        let terminal = try start()
        try enter("4712", terminal)
        try terminal.screen { $0.contains(/\b(30|2[0-9])\b/) }
    }
}
