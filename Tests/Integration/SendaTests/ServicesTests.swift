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
    private func openPage(_ terminal: Tmux) throws { try terminal.press("1", "3", "2", "Space") }

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
}
