import Foundation
import TestSupport
import Testing

private let service = """
    - kind: shelter
      name: Albergue
      address: "Calle del Canario 7"
      hours: {mon-sun: "18:00-24:00"}
      phone: "962 000 0001"
      checked_on: 2026-11-20
      checked_by: Casa del Caminante

    """

private func check(_ site: String?, _ services: String?, _ arguments: [String] = ["site.yaml"]) throws -> CommandRun {
    let folder = try TemporaryFolder()
    if let site { try folder.write(site, to: "site.yaml") }
    if let services { try folder.write(services, to: "services.yaml") }
    return try CommandRun(["site", "check"] + arguments + ["--as-of", "2026-11-23"], in: URL(filePath: folder.path))
}

struct SiteCheckTests {
    private static let full = """
        run_by: Casa
        government: no
        complaints: "Comisión, 55 0000 0000"
        phone: "962 000 0000"
        hours: {mon-fri: "09:00-17:00"}

        """

    @Test func filesWithoutMistakes() throws {
        let run = try check(Self.full, service)
        #expect(run.exitCode == 0 && run.output == "")
        #expect(run.errorOutput == "No mistakes found. 1 place on the list can be shown. The kiosk can start.\n")
        let alone = try check(Self.full, nil)
        #expect(alone.errorOutput == "No mistakes found. The kiosk can start.\n")
        let list = try check(nil, service, ["--services", "services.yaml"])
        #expect(list.exitCode == 0 && list.errorOutput.contains("1 place on the list"))
    }

    @Test func everyMistakeOfBothFilesIsPrinted() throws {
        let run = try check("colour: blue\nidle_seconds: 3\n", service + "- kind: shelter\n  colour: x\n  phone: 911\n")
        #expect(run.exitCode == 1)
        let lines = run.output.split(separator: "\n")
        for start in [
            "site.yaml:1: error: ", "site.yaml:2: error: ", "services.yaml:9: error: ", "services.yaml:10: error: ",
        ] {
            #expect(lines.contains { $0.hasPrefix(start) && $0.contains("; ") || $0.contains("must be") }, "\(start)")
        }
        #expect(run.errorOutput.hasSuffix("1 place on the list can be shown. Fix the errors, then check again.\n"))
    }

    @Test func whatVisitorsNeedAndWhatIsOldAreWarnings() throws {
        let old = service.replacing(
            "checked_on: 2026-11-20", with: "checked_on: 2026-01-20\n  beds: yes\n  beds_on: 2026-11-01")
        let run = try check("centre: Casa\n", old)
        #expect(run.exitCode == 0)
        for key in ["run_by", "government", "complaints", "phone", "hours"] {
            #expect(run.output.contains("site.yaml: warning: '\(key)' is missing"))
        }
        #expect(run.output.contains("services.yaml:1: warning: checked more than 180 days ago"))
        #expect(run.output.contains("services.yaml:1: warning: 'beds_on' is not within the last 7 days"))
    }

    @Test func aFileThatCannotBeReadEndsTheCommand() throws {
        for arguments in [["site.yaml"], ["--services", "services.yaml"]] {
            let run = try check(nil, nil, arguments)
            #expect(run.exitCode == 65 && run.output == "" && run.errorOutput.contains("cannot be read"))
        }
        let list = try check(Self.full, "words\n")
        #expect(
            list.exitCode == 1 && list.output.contains("services.yaml:1: error: the file is not a list of services"))
    }

    @Test func whatCannotBeTrueIsAnError() throws {
        let future = try check(Self.full, service.replacing("2026-11-20", with: "2026-12-01"))
        #expect(future.exitCode == 1 && future.output.contains("services.yaml:1: error: 'checked_on' is in the future"))
        for text in ["", "# nothing yet\n", "[]\n"] {
            let empty = try check(Self.full, text)
            #expect(
                empty.exitCode == 1 && empty.output.contains("services.yaml:1: error: the list is empty"), "\(text)")
        }
    }

    /// An entry cannot give a lifeline's number as its own, however it is written.
    @Test(arguments: ["800 911 2000", "+52 800 911 2000", "(800) 911-2000"])
    func aLifelineIsRefused(phone: String) throws {
        let list = service + service.replacing("962 000 0001", with: phone)
        let plain = try check(Self.full, list)
        #expect(plain.exitCode == 0, "\(plain.output)")
        let bundle = try ShippedContent.bundlePath()
        let run = try check(Self.full, list, ["site.yaml", "--bundle", bundle])
        #expect(run.exitCode == 1 && run.output.contains("services.yaml:8: error: the phone is a lifeline"))
        #expect(run.output.split(separator: "\n").count == 1)
        let none = try check(Self.full, list, ["site.yaml", "--bundle", "site.yaml"])
        #expect(none.exitCode != 0 && none.errorOutput.contains("is not a bundle"), "\(none.errorOutput)")
    }

    /// A place that hides people never shows where it is.
    @Test func noAddressIsPrinted() throws {
        let house =
            "kind: safe_house\n  name: Casa\n  phone: \"962 000 0003\"\n  checked_on: 2026-11-20\n  checked_by: Casa\n"
        let lines = [
            "address: Calle del Canario 8", "hours: Calle del Canario", "Canario: 1\n  Canario: 2",
            "address: \"Canario",
        ]
        let run = try check(Self.full, service + lines.map { "- \($0)\n  \(house)" }.joined())
        #expect(run.exitCode == 1 && run.output.split(separator: "\n").count >= lines.count)
        #expect(!(run.output + run.errorOutput).contains("Canario"))
    }
}
