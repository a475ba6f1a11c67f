import ArgumentParser
import CentreFolder
import DurableFiles
import TextEscaping

/// Sets or removes the PIN of the staff screen.
struct SitePinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "pin", "Set the PIN of the staff screen.",
        discussion: """
            The PIN has 4 to 12 digits and is asked for twice in the terminal. At the kiosk, staff press '.' and then \
            '9' on the language screen, and type the PIN on the keypad. Only its yescrypt hash is written, to the file \
            'pin' beside the site file, with mode 640 and the folder's group: the kiosk's user must be a member of \
            that group. A kiosk without this file has no staff screen. A running kiosk notices a new PIN by itself.

            After five wrong entries the kiosk waits 30 seconds, then twice as long after each further one, up to a \
            day. Change the PIN when somebody who knows it leaves.
            """,
        exits: [.unusableInput, .notPermitted, .interrupted])

    @Option(
        help: ArgumentHelp("The kiosk's site file; the PIN is written beside it.", valueName: "file"),
        completion: .file(), transform: nonempty)
    var site = "/etc/senda/site.yaml"
    @Option(
        help: ArgumentHelp("Write the PIN to this file instead.", valueName: "file"), completion: .file(),
        transform: nonempty)
    var file: String?
    @Flag(help: "Remove the PIN: the kiosk then has no staff screen.") var remove = false

    func run() throws {
        let target = file.map { PINFile(path: $0) } ?? PINFile(besideSite: site)
        let shown = DisplayText.shellWord(target.path)
        if remove { return try remove(target, shown) }
        let pin = try Self.askTwice(for: shown)
        guard let hash = PINHash(of: pin) else {
            tell("The system's libcrypt does not have yescrypt. Nothing was changed; update libcrypt1.")
            throw ExitReason.unusableInput.code
        }
        do { try target.write(hash) } catch { throw cannotWrite(target.path, error) }
        tell(
            "Wrote \(shown). The kiosk's user must be able to read it: check with 'ls -l \(shown)'. Try it at the "
                + "kiosk: '.', '9', the PIN, Enter.")
    }

    private func remove(_ target: PINFile, _ shown: String) throws {
        do {
            let outcome = try target.remove() ? "Removed \(shown)" : "There is no \(shown)"
            tell("\(outcome): the kiosk has no staff screen.")
        } catch {
            throw cannotWrite(target.path, error, advice: "Run this as the user who owns the folder.")
        }
    }

    private static func askTwice(for shown: String) throws -> [UInt8] {
        guard let pin = try HiddenInput.line(asking: "New PIN for \(shown), 4 to 12 digits: ") else {
            tell("There is no terminal to type the PIN in. Run this in a terminal, for example with 'ssh -t'.")
            throw ExitReason.notPermitted.code
        }
        guard PINHash.isValid(pin) else {
            tell("The PIN must be 4 to 12 digits. Nothing was changed.")
            throw ExitReason.unusableInput.code
        }
        guard try HiddenInput.line(asking: "Enter it again: ") == pin else {
            tell("The two entries do not match. Nothing was changed.")
            throw ExitReason.unusableInput.code
        }
        return pin
    }
}
