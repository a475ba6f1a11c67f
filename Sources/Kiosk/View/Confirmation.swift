/// An act that erases something: it is asked about first, and the safe answer comes first.
enum Confirmation: Equatable, Sendable {
    case endVisit
    case restartInterview
}
