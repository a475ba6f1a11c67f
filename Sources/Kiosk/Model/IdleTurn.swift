import ContentModel

/// The turn of the language screen while nobody uses it: first the screen itself, then the sentences for the people who
/// wait, one after the other.
struct IdleTurn: Equatable, Sendable {
    /// 0 is the screen itself; any key returns to it.
    var number = 0
    /// The time at which the turn began, in monotonic milliseconds.
    var since: Int

    /// Milliseconds of a turn: the kiosk wakes up once in that time, while the language screen is idle.
    static let milliseconds = 20_000
}

extension KioskModel {
    /// The sentences of the site's country. None where the site wants none, or where a screen reader would speak them to
    /// an empty room.
    var idleSentences: [Manifest.IdleSentence] {
        guard site.hasIdleScreen, !site.hasScreenReader else { return [] }
        return (manifest?.idleSentences ?? []).filter { $0.country == nil || $0.country == site.country }
    }

    /// The sentence whose turn it is.
    var idleSentence: Manifest.IdleSentence? {
        let sentences = idleSentences
        let index = idleTurn.number % (sentences.count + 1) - 1
        return sentences.indices.contains(index) ? sentences[index] : nil
    }

    /// The time of the next turn; `nil` if there is none.
    var nextTurnAt: Int? {
        guard publicScreen == .language, !size.isTooSmall, !idleSentences.isEmpty else { return nil }
        return idleTurn.since + IdleTurn.milliseconds
    }

    /// Begins the next turn when it is time. What was left on the screen is gone then.
    mutating func takeTurn() {
        guard let next = nextTurnAt, now.milliseconds >= next else { return }
        idleTurn = IdleTurn(number: idleTurn.number + 1, since: now.milliseconds)
        endedIn = nil
        feedback = nil
        outside = ReadingPosition(item: 0)
    }
}
