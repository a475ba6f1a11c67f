/// The version of Senda's programs, written once.
public enum ProgramVersion {
    /// The version that `--version` and reports print, as in `CHANGELOG.md`.
    public static let current = "0.1.0"
}
