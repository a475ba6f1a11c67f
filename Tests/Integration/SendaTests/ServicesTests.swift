import CentreFolder
import Foundation
import TestSupport
import TestUtilities
import Testing

/// The program with a list of places near it.
@Suite(.serialized)
struct ServicesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func place(_ name: String) -> String {
        "- {kind: clinic, name: \"\(name)\", phone: \"962 000 0001\", checked_on: 2026-11-20, checked_by: \"Casa\"}\n"
    }

    private func start() throws -> Tmux {
        try folder.write("centre: Casa\n", to: "site.yaml")
        let options = "--site '\(folder.file("site.yaml"))' 2>'\(folder.file("log"))'"
        let terminal = try Tmux(try BuiltProgram.command(options))
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        return terminal
    }

    private func log() throws -> String { try String(contentsOfFile: folder.file("log"), encoding: .utf8) }

    /// The page on health, at its second screen.
    private func openPage(_ terminal: Tmux) throws { try terminal.press("1", "2", "4", "Space") }

    @Test func aBrokenEntryIsLoggedAndTheOthersAreShown() throws {
        let house = "- kind: safe_house\n  name: Casa\n  address: Calle del Canario\n"
        try folder.write(house + "- &a [*a\n" + place("Clínica Uno"), to: "services.yaml")
        let terminal = try start()
        #expect(try log() == "", "nothing is read before it is needed")
        try openPage(terminal)
        let screen = try terminal.screen(showing: "Clínica Uno")
        #expect(try log().contains("services.yaml:1: left out: ") && log().contains("services.yaml:4: left out: "))
        #expect(!(try log() + screen).contains("Canario"))
    }

    @Test func aChangedListIsReadAgain() throws {
        let terminal = try start()
        try folder.write(place("Clínica Uno"), to: "services.yaml")
        try openPage(terminal)
        try terminal.screen(showing: "Clínica Uno")
        try folder.write(place("Clínica Dos"), to: "services.yaml")
        try terminal.press("F12", "Space")
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        try openPage(terminal)
        try terminal.screen(showing: "Clínica Dos")
        #expect(try log() == "")
    }

    /// A number of the kiosk's own list: hidden at first, confirmed with the keypad, and shown in the next process too.
    @Test func aNumberIsShownOnceStaffHaveConfirmedIt() throws {
        let language = ShippedContent.languages[0]
        try folder.write("language: \(language)\n", to: "site.yaml")
        try folder.write(place("Clínica Uno"), to: "services.yaml")
        try PINFile(path: folder.file("pin")).write(try #require(PINHash(of: Array("4712".utf8))))
        try FileManager.default.createDirectory(atPath: folder.file("home"), withIntermediateDirectories: true)
        let environment = "env -u XDG_STATE_HOME HOME=\(folder.file("home"))"
        let options = "--bundle \(try ShippedContent.bundlePath()) --site \(folder.file("site.yaml"))"
        let command = "\(environment) \(BuiltProgram.path) \(options) 2>\(folder.file("log")); sleep 60"
        do {
            let terminal = try Tmux(command)
            try terminal.screen(showing: try BuiltProgram.attract("greeting"))
            try openPage(terminal)
            #expect(!(try terminal.screen(showing: "Clínica Uno").contains("962")))
            try terminal.press("F12", "Space")
            try terminal.screen(showing: try BuiltProgram.attract("greeting"))
            try terminal.press(".", "9")
            try terminal.screen(showing: try BuiltProgram.word("staff_screen.pin", language).prefix(20).description)
            for digit in "4712" { try terminal.send(String(digit)) }
            try terminal.press("Enter")
            try terminal.screen(showing: try BuiltProgram.word("staff_screen.phone_check", language))
            try terminal.press("1")
            try terminal.screen(showing: try BuiltProgram.word("staff_screen.phone_call", language))
            Thread.sleep(forTimeInterval: 1.1)  // a press within a second counts as a double one
            try terminal.press("1")
            let report = try BuiltProgram.word("staff_screen.built_in", language).prefix(20)
            try terminal.screen(showing: report.description)
            let log = try log()
            #expect(log.contains("the clinic at line 1 of the list was confirmed") && !log.contains("962"))
        }
        let terminal = try Tmux(command)
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        try openPage(terminal)
        try terminal.screen(showing: "962 000 0001")
    }
}
