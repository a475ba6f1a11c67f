import ContentModel

extension Program {
    /// Performs an effect of the staff screen. The log says what staff did, and nothing about a visit.
    mutating func perform(forStaff effect: KioskEffect) -> KioskEvent? {
        switch effect {
        case .openStaff(let language): return staff.hasPIN() ? read(.staff(language)) : nil
        case .checkPIN(let pin):
            let answer = staff.enter(pin)
            note(answer)
            return .pinEntered(answer)
        case .reportToStaff(let language):
            return language.map { .staffReport(staff.report($0, content?.id ?? "")) }
        case .noteDate(let day):
            log("staff: today is \(day), as given by staff; until the next start, bundle or newer day of a sync")
            return nil
        default: return nil
        }
    }

    private func note(_ answer: PINAnswer) {
        switch answer {
        case .accepted: log("staff: the PIN was accepted")
        case .refused(let wait): log("staff: a wrong PIN was entered; the next entry counts after \(wait) seconds")
        case .waiting: break
        }
    }
}
