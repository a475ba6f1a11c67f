import ArgumentParser
import CentreLists
import Publishing

/// Parses the name of a centre. The parser's message names the argument.
@Sendable func centreName(_ text: String) throws -> CentreName {
    guard let name = CentreName(text) else {
        throw ValidationError("not a valid name; use 1 to 40 of a–z, 0–9 and hyphens, such as 'tapachula-norte'")
    }
    return name
}

/// The centre to change, its repository, and the keys that sign the change.
struct CentreOptions: ParsableArguments {
    @Argument(help: "The centre's name, such as tapachula-norte.", transform: centreName) var name: CentreName
    @Option(help: "The repository's folder.", completion: .directory, transform: localFolder) var repository: String
    @OptionGroup var keys: KeyOptions
    @OptionGroup var clock: ClockOptions

    func editor() throws -> RepositoryEditor {
        try RepositoryEditor(repository, keys: keys.signingKeys(), now: clock.now)
    }
}
