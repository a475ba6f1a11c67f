/// An act that erases something, or shows it to somebody: it is asked about first, and the safe answer comes first.
enum Confirmation: Equatable, Sendable {
    case endVisit
    case restartInterview
    /// A sensitive page in the language of the staff.
    case peek
}
