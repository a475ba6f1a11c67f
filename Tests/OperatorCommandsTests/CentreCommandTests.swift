import Foundation
import TestSupport
import Testing

/// A centre's list, from its key to a kiosk, by the commands alone.
@Suite struct CentreCommandTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        let made = try workshop.run(
            """
            set -e
            sendactl keys new server.pem && sendactl keys new centre.pem && sendactl keys new second.pem
            sendactl repository rotate repo --role snapshot --role timestamp --add server.pem.pub --key root.pem --key publish.pem
            printf -- '- {kind: clinic, name: "Uno", phone: "962 000 0001", checked_on: 2026-11-20, checked_by: "Casa"}\\n' > services.yaml
            """)
        #expect(made.exitCode == 0, "\(made.output)")
    }

    private func expect(
        _ script: String, _ code: Int32 = 0, _ parts: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let run = try workshop.run(script)
        #expect(run.exitCode == code, "\(run.output)", sourceLocation: sourceLocation)
        for part in parts {
            #expect(run.output.contains(part), "\(part)\n\(run.output)", sourceLocation: sourceLocation)
        }
    }

    @Test func aListTravelsFromTheCentreToItsKiosk() throws {
        try expect("sendactl centre list --repository repo", 0, "The repository has no centres.")
        try expect(
            "sendactl centre add tapachula --repository repo --centre-key centre.pem.pub --key publish.pem", 0,
            "Centre tapachula was added; ", "sendactl centre sign tapachula services.yaml --key FILE")
        try expect("sendactl centre list --repository repo", 0, "tapachula: 1 of ", "; no list yet")
        try expect(
            "sendactl sync repo --store store --centre tapachula", 0,
            "Centre tapachula has no list yet: the publisher has accepted none.")
        try expect(
            "sendactl centre sign tapachula services.yaml --key centre.pem", 0, "List of centre tapachula, signed at ",
            "  services.yaml: 97 bytes\n", "sendactl repository accept DIR centre-tapachula.json --key FILE")
        try expect(
            "sendactl repository accept repo centre-tapachula.json --key server.pem", 0,
            "The list of centre tapachula is published; ")
        try expect(
            "sendactl repository accept repo centre-tapachula.json --key server.pem", 0,
            "is already in force; nothing was changed")
        try expect(
            "sendactl sync repo --store store", 0, "The list of centre tapachula, signed at ",
            "is installed (97 bytes).")
        try expect("cmp services.yaml store/centre/services.yaml")
        try expect(
            "sendactl status --store store", 0, "Centre tapachula: the list signed at ", "is valid until ",
            "Last sync of the list (installed): ")
        try expect(
            "sendactl status --store store --format prometheus", 0, "senda_centre_list_present 1\n",
            "senda_centre_sync_success 1\n", "senda_centre_list_signed_timestamp_seconds ")
        try expect("sendactl status --store store --format json", 0, "\"centre\" : \"tapachula\"")
        try expect("sendactl history --store store", 0, " centre tapachula no-list: ", " centre tapachula installed: ")
        try expect("sendactl centre list --repository repo --format json", 0, "\"signed\" : \"20")
        try expect(
            "sendactl repository renew repo --key publish.pem", 0,
            "If another machine accepts the lists of centres, upload only if it has accepted none since you copied")
        try expect("sendactl mirror repo stick --root root.json", 0, " and 1 centre list, ")
        try expect(
            "sendactl centre remove tapachula --repository repo --key publish.pem", 0, "Centre tapachula was removed; ",
            "also remove targets/centre/tapachula.")
        try expect(
            "sendactl sync repo --store store", 65, "Nothing new: release 1",
            "The publisher has removed centre 'tapachula'; its list was removed from this kiosk.")
        try expect(
            "sendactl status --store store", 0, "Centre tapachula: no signed list is installed.",
            "Last sync of the list (no-centre): ", " Last success: 20")
        try expect("sendactl sync repo --store store --no-centre && sendactl status --store store | grep -c entre", 1)
    }

    @Test func twoPeopleSignOnTwoMachines() throws {
        try expect(
            """
            sendactl centre add casa --repository repo --centre-key centre.pem.pub --centre-key second.pem.pub --threshold 2 \
                --key publish.pem
            sendactl centre sign casa services.yaml --key centre.pem -o list.json
            """)
        try expect("sendactl repository accept repo list.json --key server.pem", 65, "1 of 2 required signatures")
        try expect("sendactl centre sign casa --add-to list.json --key second.pem", 0, "  services.yaml: 97 bytes\n")
        try expect("sendactl repository accept repo list.json --key server.pem", 0, "is published; ")
    }

    /// Each failure prints one sentence that says what to do, and has its exit code.
    @Test func failuresSayWhatToDo() throws {
        let add = "sendactl centre add tapachula --repository repo --centre-key centre.pem.pub --key publish.pem"
        try expect("\(add) && sendactl centre sign tapachula services.yaml --key centre.pem")
        try expect(add, 65, "The repository already has a centre 'tapachula'; replace its keys with --replace.")
        try expect(
            "sendactl centre add casa --repository repo --centre-key publish.pem.pub --key publish.pem", 65,
            "already signs for targets; create another for the centre with 'sendactl keys new'.")
        try expect("sendactl centre add Casa --repository repo --centre-key centre.pem.pub", 64, "1 to 40 of a–z, 0–9")
        try expect(
            "sendactl centre add casa --repository repo --centre-key second.pem.pub --key server.pem", 77,
            "may not sign targets")
        try expect("sendactl centre remove casa --repository repo --key publish.pem", 65, "(it has tapachula)")
        try expect("sendactl centre sign tapachula services.yaml", 64, "Pass the centre's private key with --key.")
        try expect("sendactl centre sign tapachula --key centre.pem", 64, "Pass the files to sign, or --add-to alone.")
        try expect("sendactl centre sign tapachula none.yaml --key centre.pem", 65, "none.yaml cannot be read: ")
        try expect(
            "echo x > other.yaml; sendactl centre sign tapachula other.yaml --key centre.pem", 65,
            "There is no services.yaml among the files")
        try expect(
            "mkdir -p x; printf 'a: [\\n' > x/services.yaml; sendactl centre sign tapachula x/services.yaml --key centre.pem",
            65, "services.yaml:1: the file is not a list of services")
        try expect(
            "mkdir -p y; head -c 70000 /dev/zero | tr '\\0' '#' > y/services.yaml; "
                + "sendactl centre sign tapachula y/services.yaml --key centre.pem", 65, "it has more than 65536 bytes")
        try expect(
            "sendactl centre sign casa --add-to centre-tapachula.json --key second.pem", 65,
            "The submission is for centre 'tapachula', not 'casa'.")
        try expect(
            "sendactl repository accept repo services.yaml --key server.pem", 65,
            "services.yaml: this is not a submission", "pass a submission from 'sendactl centre sign'.")
        try expect(
            "sendactl repository accept repo centre-tapachula.json --key centre.pem", 77, "may not sign snapshot")
        try expect(
            "sendactl sync repo --store store --centre nowhere", 65, "The repository has no centre 'nowhere'; check")
        try expect(
            "sendactl sync repo --store store --centre a --no-centre", 64, "Pass --centre or --no-centre, not both.")
    }

    /// A list with a wrong entry is refused with its line, by the centre and by the publisher.
    @Test func aWrongEntryIsRefused() throws {
        try expect("sendactl centre add casa --repository repo --centre-key centre.pem.pub --key publish.pem")
        try expect(
            """
            mkdir wrong
            printf -- '- kind: church\\n  name: A\\n- kind: clinic\\n  phone: 911\\n' > wrong/services.yaml
            sendactl centre sign casa wrong/services.yaml --key centre.pem -o wrong.json
            """, 65, "services.yaml:1: error: 'kind' must be one of ",
            "services.yaml:4: error: 'phone' must be a number",
            "check it with 'sendactl site check --services services.yaml', and sign it again.")
        try expect("test ! -e wrong.json")
        try expect("sendactl site check --services wrong/services.yaml", 1, "wrong/services.yaml:4: error: ")
        try expect("sendactl centre sign casa services.yaml --key centre.pem -o list.json")
        try expect(
            "echo '[]' > services.yaml; sendactl centre sign casa services.yaml --key centre.pem -o none.json && "
                + "sendactl repository accept repo none.json --key server.pem", 0,
            "The list of centre casa is published; ")
    }
}
