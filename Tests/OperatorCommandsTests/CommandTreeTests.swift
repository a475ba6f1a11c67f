import Foundation
import TestSupport
import Testing

@testable import OperatorCommands

@Suite struct CommandTreeTests {
    private static let commands = CommandTree.program?.all ?? []
    private static let sources = ShippedContent.root.appending(path: "Sources/OperatorCommands")

    @Test func theDumpedTreeHasEveryCommand() {
        #expect(Self.commands.count >= 32 && Self.commands.contains { $0.words == ["repository", "withdraw"] })
    }

    @Test(arguments: [[]] + commands.map(\.words))
    func helpIsComplete(words: [String]) throws {
        let run = try CommandRun(words + ["--help"])
        try expectGolden(run.output, name: "help\(words.map { "-" + $0 }.joined())")
    }

    /// `sendactl repository init` is in `Repository/RepositoryInitCommand.swift`.
    @Test(arguments: commands.map(\.words))
    func aCommandsWordsNameItsFile(words: [String]) throws {
        let isGroup = try #require(Self.commands.first { $0.words == words }).command.subcommands != nil
        let folder = words.count > 1 || isGroup ? "\(words[0].capitalized)/" : ""
        let name = words.map(\.capitalized).joined() + "Command"
        let source = try String(contentsOf: Self.sources.appending(path: "\(folder)\(name).swift"), encoding: .utf8)
        #expect(source.contains("struct \(name): ParsableCommand"))
    }

    @Test(arguments: commands.map(\.words))
    func anAbstractIsShort(words: [String]) throws {
        let abstract = try #require(Self.commands.first { $0.words == words }?.command.abstract)
        #expect(abstract.count <= 60 && abstract.hasSuffix("."), "\(abstract)")
    }

    /// The exit code of every run in the tests is also checked against its command's list.
    @Test(arguments: commands.filter { $0.command.subcommands == nil }.map(\.words))
    func exitCodesAreFromTheTable(words: [String]) throws {
        let listed = try #require(Self.commands.first { $0.words == words }).command.exitCodes
        #expect(listed.keys.contains(0) && listed.keys.contains(64))
        for (code, meaning) in listed { #expect(ExitReason(rawValue: code)?.meaning == meaning, "\(code) \(meaning)") }
    }

    @Test func everyReasonIsListedSomewhere() {
        let listed = Set(Self.commands.flatMap { $0.command.exitCodes.keys })
        #expect(listed == Set(ExitReason.allCases.map(\.rawValue)))
    }
}
