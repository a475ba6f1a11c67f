import ArgumentParser
import CentreLists
import SiteSettings
import Sync
import TextEscaping

/// Checks the files of a centre's list: YAML in UTF-8, of a bounded length, with no wrong entry among the services.
enum YamlCheck {
    /// Reads a file; refuses one that is too long, or is not text.
    static func text(of path: String) throws -> String {
        let shown = DisplayText.shellWord(SourceName.shown(path))
        let bytes: [UInt8]
        do { bytes = try NamedFile.contents(of: path, limit: CentreListRules.maximumFileLength) } catch {
            tell("\(shown) cannot be read: \(error.reason). Pass a YAML file of at most 64 KiB that you can read.")
            throw ExitReason.unusableInput.code
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            tell("\(shown) is not UTF-8 text. Save it as UTF-8.")
            throw ExitReason.unusableInput.code
        }
        return text
    }

    /// Refuses a text that is not YAML, and a list of services with a wrong entry: a kiosk would leave that entry out, and
    /// nobody would know.
    static func check(_ name: String, _ text: String) throws {
        guard name == CentreListRules.services else {
            do { return try YamlText.check(text, path: name) } catch { try refuse(error) }
        }
        do {
            let list = try ServicesFile.parse(Array(text.utf8), path: name)
            guard !list.omissions.isEmpty else { return }
            for omission in list.omissions.prefix(maximumMistakes) {
                tell("\(name):\(omission.line): error: \(omission.reason)")
            }
            let rest = list.omissions.count - maximumMistakes
            tell(
                (rest > 0 ? "\(counted(rest, "more error")) not shown. " : "")
                    + "The list was refused, and nothing was changed: fix \(counted(list.omissions.count, "error")) in \(name), "
                    + "check it with 'sendactl site check --services \(name)', and sign it again.")
            throw ExitReason.unusableInput.code
        } catch let error as SiteFileError {
            try refuse(error)
        }
    }

    /// The maximum number of mistakes that are printed.
    private static let maximumMistakes = 20

    private static func refuse(_ error: SiteFileError) throws -> Never {
        tell(sentence("\(error)"))
        throw ExitReason.unusableInput.code
    }
}
