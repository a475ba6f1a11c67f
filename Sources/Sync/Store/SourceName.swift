import Glibc
import TUFMetadata
import TextEscaping

/// A repository's address or folder, as messages and records show it.
public enum SourceName {
    /// The name without a login. The path of an existing folder is left unchanged, whatever it looks like.
    public static func shown(_ source: String) -> String {
        !source.contains("://") && access(source, F_OK) == 0 ? source : DisplayText.withoutLogin(source)
    }

    /// The name without a login, quoted as one word of a shell command.
    public static func word(_ source: String) -> String { DisplayText.shellWord(shown(source)) }
}
