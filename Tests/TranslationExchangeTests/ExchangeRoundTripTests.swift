import ContentModel
import Testing

@testable import ContentSources
@testable import TranslationExchange

struct ExchangeRoundTripTests {
    @Test(arguments: Codec.allCases) func theSampleComesBack(codec: Codec) throws {
        let reading = try codec.read(codec.text(of: SampleExchange.handWritten))
        #expect(reading.problems.isEmpty)
        #expect(reading.file == codec.kept(of: SampleExchange.handWritten))
    }

    @Test(arguments: Codec.allCases) func anyFileComesBack(codec: Codec) throws {
        var random = RandomExchange(seed: 3)
        for number in 0..<150 {
            let file = random.file()
            let reading = try codec.read(codec.text(of: file))
            #expect(reading.problems.isEmpty, "file \(number)")
            #expect(reading.file == codec.kept(of: file), "file \(number)")
        }
    }

    @Test(arguments: Codec.allCases, ["en", "fr", "ht"]) func theShippedPagesComeBack(codec: Codec, language: String)
        throws
    {
        let file = SampleExchange.shipped(to: language)
        #expect(!file.units.isEmpty)
        let reading = try codec.read(codec.text(of: file))
        #expect(reading.problems.isEmpty)
        #expect(reading.file == codec.kept(of: file))
    }

    /// A file of approved pages keeps its reviewer in both formats.
    @Test(arguments: Codec.allCases) func theReviewerComesBack(codec: Codec) throws {
        let unit = SampleExchange.unit(3, "Uno.", "Youn.", .approved)
        let file = SampleExchange.file([unit], reviewer: SampleExchange.review)
        #expect(try codec.read(codec.text(of: file)).file == file)
    }

    @Test(arguments: Codec.allCases) func aFileWithoutUnitsComesBack(codec: Codec) throws {
        let file = SampleExchange.file([])
        guard codec == .po else { return }  // XLIFF has its languages on its pages
        #expect(try codec.read(codec.text(of: file)).file == file)
    }

    @Test(arguments: Codec.allCases) func notesAreWritten(codec: Codec) {
        let text = codec.text(of: SampleExchange.handWritten)
        for note in [
            "Kind: paragraph", "In en: You have {{MX-03.days}} days.", "Term: refugio = pwoteksyon",
            "Fact: {{MX-03.days}} shows 30",
        ] {
            #expect(text.contains(note), "\(note)")
        }
    }
}
