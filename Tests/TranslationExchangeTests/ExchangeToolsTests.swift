import ContentModel
import Foundation
import TestSupport
import Testing

@testable import ContentSources
@testable import TranslationExchange

struct ExchangeGettextTests {
    static let needed: Comment = "gettext is not installed"

    @Test(.enabled(if: OutsideTool.hasGettext, needed), arguments: ["ht", "fr", "en"])
    func theShippedPagesPassMsgfmt(language: String) throws {
        try expectMsgfmtPasses(SampleExchange.shipped(to: language))
    }

    @Test(.enabled(if: OutsideTool.hasGettext, needed)) func allStatesPassMsgfmt() throws {
        try expectMsgfmtPasses(SampleExchange.handWritten)
        var random = RandomExchange(seed: 5)
        for _ in 0..<10 { try expectMsgfmtPasses(random.file()) }
    }

    @Test(
        .enabled(if: OutsideTool.hasGettext, needed),
        arguments: [
            ["--width=20"], ["--no-wrap", "--add-location=never"], ["--sort-output"], ["--escape", "--indent"],
        ])
    func whatGettextRewrapsComesBack(options: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(PoFile.text(of: SampleExchange.handWritten), to: "a.po")
        let run = try ProgramRun(
            "/usr/bin/env", ["msgcat", folder.file("a.po"), "-o", folder.file("b.po")] + options)
        #expect(run.exitCode == 0, "\(run.errorOutput)")
        let reading = try PoFile.read(Data(contentsOf: URL(filePath: folder.file("b.po"))), name: "b.po")
        #expect(reading.problems.isEmpty)
        #expect(reading.file == Codec.po.kept(of: SampleExchange.handWritten))
    }

    private func expectMsgfmtPasses(_ file: ExchangeFile, at place: SourceLocation = #_sourceLocation) throws {
        let folder = try TemporaryFolder()
        try folder.write(PoFile.text(of: file), to: "a.po")
        let run = try ProgramRun("/usr/bin/msgfmt", ["--check", folder.file("a.po"), "-o", "/dev/null"])
        let printed = run.output + run.errorOutput
        #expect(run.exitCode == 0 && printed.isEmpty, "\(printed)", sourceLocation: place)
    }
}

struct ExchangeSchemaTests {
    static let needed: Comment = "xmllint is not installed"

    @Test(.enabled(if: OutsideTool.hasXmllint, needed)) func allThatIsWrittenIsValid() throws {
        var random = RandomExchange(seed: 6)
        let files =
            [SampleExchange.handWritten, SampleExchange.shipped(to: "ht")] + (0..<10).map { _ in random.file() }
        for file in files {
            let folder = try TemporaryFolder()
            try folder.write(XliffFile.text(of: file), to: "a.xlf")
            let run = try ProgramRun(
                "/usr/bin/xmllint", ["--noout", "--nonet", "--schema", OutsideTool.schema, folder.file("a.xlf")])
            #expect(run.exitCode == 0, "\(run.errorOutput.prefix(2000))")
        }
    }
}

struct ExchangePythonTests {
    static let needed: Comment = "no .build-tools/python; .ci/python-tools makes it"

    /// Every unit is viewed, as in an editor, and the file saved again.
    @Test(.enabled(if: OutsideTool.hasPython, needed), arguments: Codec.allCases)
    func whatTranslateToolkitSavesComesBack(codec: Codec) throws {
        let script = """
            import sys
            from translate.storage import factory
            store = factory.getobject(sys.argv[1])
            for unit in store.units: unit.source, unit.target, unit.getnotes(), unit.isfuzzy()
            store.save()
            print(sum(1 for unit in store.units if unit.istranslatable()))
            """
        for file in [SampleExchange.handWritten, SampleExchange.shipped(to: "ht")] {
            let (saved, output) = try save(file, as: codec, with: script)
            #expect(output == "\(file.units.count)\n")
            #expect(saved.problems.isEmpty)
            #expect(saved.file == codec.kept(of: file))
        }
    }

    @Test(.enabled(if: OutsideTool.hasPython, needed), arguments: Codec.allCases)
    func whatTranslateToolkitMarksFuzzyIsNotDone(codec: Codec) throws {
        let script = """
            import sys
            from translate.storage import factory
            store = factory.getobject(sys.argv[1])
            for unit in store.units:
                if unit.istranslatable(): unit.markfuzzy()
            store.save()
            """
        let file = SampleExchange.file(
            [SampleExchange.unit(3, "Uno.", "Youn.", .approved)], reviewer: SampleExchange.review)
        #expect(try save(file, as: codec, with: script).reading.file.units.map(\.state) == [.needsEditing])
    }

    /// A translator completes missing units; the tool sets the state. In XLIFF it also writes `approved="yes"`, whoever
    /// uses it, so an approval counts only with a named reviewer, which this file lacks.
    @Test(.enabled(if: OutsideTool.hasPython, needed), arguments: Codec.allCases)
    func whatIsTranslatedInTranslateToolkitIsRead(codec: Codec) throws {
        let script = """
            import sys
            from translate.storage import factory
            store = factory.getobject(sys.argv[1])
            for unit in store.units:
                if unit.istranslatable(): unit.target = 'Youn & de.'
            store.save()
            """
        let file = SampleExchange.file([SampleExchange.unit(3, "Uno y dos.", nil, .missing)])
        let saved = try save(file, as: codec, with: script).reading.file
        #expect(saved.units.map(\.target?.plainText) == ["Youn & de."])
        #expect(saved.units.map(\.state) == [codec == .xliff ? .approved : .translated])
        #expect(saved.reviewer == nil)
    }

    @Test(.enabled(if: OutsideTool.hasPython, needed)) func whatPolibSavesComesBack() throws {
        let script = "import sys, polib; file = polib.pofile(sys.argv[1], check_for_duplicates=True); file.save()"
        let (saved, output) = try save(SampleExchange.handWritten, as: .po, with: script)
        #expect(output.isEmpty)
        #expect(saved.file == Codec.po.kept(of: SampleExchange.handWritten))
    }

    /// Runs a script on a written file, and reads the file that it saved in its place.
    private func save(_ file: ExchangeFile, as codec: Codec, with script: String) throws -> (
        reading: ExchangeReading, output: String
    ) {
        let folder = try TemporaryFolder()
        let name = codec == .xliff ? "a.xlf" : "a.po"
        try folder.write(codec.text(of: file), to: name)
        let run = try ProgramRun(OutsideTool.python, ["-W", "ignore", "-c", script, folder.file(name)])
        #expect(run.exitCode == 0, "\(run.errorOutput)")
        return (try codec.read(Data(contentsOf: URL(filePath: folder.file(name)))), run.output)
    }
}
