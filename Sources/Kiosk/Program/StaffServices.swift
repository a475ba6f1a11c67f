import ContentModel

/// The functions behind the staff screen. The live ones are in `senda`; none is ever given anything of a visit.
public struct StaffServices: Sendable {
    /// Returns true if a PIN was set: without one there is no staff screen.
    public var hasPIN: @Sendable () -> Bool
    /// Checks an entry, in ASCII digits.
    public var enter: @Sendable ([UInt8]) -> PINAnswer
    /// Reports on the machine for the bundle with an identifier, with the facts named in a language.
    public var report: @Sendable (Language, _ content: String) -> StaffReport
    /// Records that staff have confirmed a phone number. Returns false if that is not possible.
    public var confirmPhone: @Sendable (WaitingPhone) -> Bool

    /// Creates the services.
    public init(
        hasPIN: @escaping @Sendable () -> Bool, enter: @escaping @Sendable ([UInt8]) -> PINAnswer,
        report: @escaping @Sendable (Language, _ content: String) -> StaffReport,
        confirmPhone: @escaping @Sendable (WaitingPhone) -> Bool = { _ in false }
    ) {
        self.hasPIN = hasPIN
        self.enter = enter
        self.report = report
        self.confirmPhone = confirmPhone
    }

    /// The services of a kiosk without a PIN.
    public static let none = StaffServices(
        hasPIN: { false }, enter: { _ in .refused(wait: 0) }, report: { _, _ in StaffReport() })
}
