/// An action that erases something, or shows it to staff: the visitor is asked first, and the first answer is safe.
enum Confirmation: Equatable, Sendable {
    case endVisit
    case restartInterview
    /// A sensitive page in the language of the staff.
    case peek
}
