import CentreLists

extension CentreName {
    /// The centre of most tests.
    public static let tapachula = named("tapachula")
    /// A second centre.
    public static let tijuana = named("tijuana-norte")

    /// A name that is known to be valid.
    public static func named(_ text: String) -> CentreName {
        guard let name = CentreName(text) else { preconditionFailure("\(text) is not a valid name") }
        return name
    }
}
