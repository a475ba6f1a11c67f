import Foundation
import TestSupport
import Testing

struct FactCalendarTests {
    private func calendar(of content: String, at path: String = "due.ics") throws -> (CommandRun, TemporaryFolder) {
        let folder = try TemporaryFolder()
        let run = try CommandRun(
            ["facts", "due", content, "--as-of", "2026-11-23", "--calendar", path], in: URL(filePath: folder.path))
        return (run, folder)
    }

    /// Reads the file with the icalendar library and prints each event's day and the facts in it.
    private static let reader = """
        import sys, re
        from icalendar import Calendar
        calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
        assert not calendar.errors and calendar['VERSION'] == '2.0'
        for event in calendar.walk('VEVENT'):
            assert not event.errors, event.errors
            facts = re.findall(r'^([A-Z]{2}-\\d+) ', event['DESCRIPTION'], re.M)
            print(event.decoded('DTSTART'), event['UID'], len(facts), *facts)
        """

    @Test(.enabled(if: OutsideTool.hasPython, "no .build-tools/python; .ci/python-tools makes it"))
    func aCalendarProgramReadsEveryFactOnItsDay() throws {
        let (run, folder) = try calendar(of: ShippedContent.root.appending(path: "Content").path)
        #expect(run.exitCode == 0 && run.output == "")
        let read = try ProgramRun(OutsideTool.python, ["-c", Self.reader, folder.file("due.ics")])
        #expect(read.exitCode == 0, "\(read.errorOutput)")
        let events = read.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(events.map(\.[0]) == Set(events.map(\.[0])).sorted(), "one event a day, in order")
        #expect(events.allSatisfy { $0[1] == "facts-due-\($0[0])@senda" && Int($0[2]) == $0.count - 3 })
        let facts = events.flatMap { $0.dropFirst(3) }
        #expect(facts.sorted() == Set(facts).sorted() && facts.count > 200)
        #expect(run.errorOutput.hasPrefix("Wrote due.ics: \(facts.count) facts on \(events.count) days. "))
        // Checked never, of 2026-03-21, to be read again after 365 days.
        #expect(events.first { $0[0] == "2027-03-22" }?.contains("MX-69") == true)
        #expect(events.first?[0] == "2026-11-23", "what is due already is in the event of today")
        try expectFolded(folder.file("due.ics"))
    }

    @Test func aFileThatCannotBeWrittenIsReported() throws {
        let sample = try SampleContent()
        let (run, _) = try calendar(of: sample.folder.file("Content"), at: "absent/due.ics")
        #expect(run.exitCode == 73)
        #expect(run.errorOutput.hasPrefix("absent/due.ics cannot be written: "), "\(run.errorOutput)")
    }

    /// No line is longer than 75 bytes, and no character is cut.
    private func expectFolded(_ file: String) throws {
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: file)))
        let text = try #require(String(validating: bytes, as: UTF8.self))
        #expect(text.contains("México") && text.hasSuffix("END:VCALENDAR\r\n"))
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
        #expect(lines.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") })
        #expect(lines.allSatisfy { String(Substring($0)) == String(decoding: $0, as: UTF8.self) })
    }
}
