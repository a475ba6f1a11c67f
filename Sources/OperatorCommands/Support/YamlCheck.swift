import ArgumentParser
import CentreLists
import SiteSettings
import Sync
import TextEscaping

/// The files of a centre's list: text of a bounded length that is YAML.
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

    /// Refuses a text that is not YAML. The kiosk checks each entry, and leaves out those that are wrong.
    static func check(_ name: String, _ text: String) throws {
        do { try YamlText.check(text, path: name) } catch {
            tell(sentence("\(error)"))
            throw ExitReason.unusableInput.code
        }
    }
}
