import Glibc
import TUFMetadata
import TextEscaping

/// A repository's address or folder, as messages and records show it.
public enum SourceName {
    /// The name without a login. The name of a folder that exists is left unchanged, whatever it looks like.
    public static func shown(_ source: String) -> String {
        !source.contains("://") && access(source, F_OK) == 0 ? source : DisplayText.withoutLogin(source)
    }

    /// The name without a login, as a word of a command.
    public static func word(_ source: String) -> String { DisplayText.shellWord(shown(source)) }
}
