import ContentModel

/// A turn of the idle language screen. The turns repeat: first the screen itself, then each sentence for people who are
/// waiting.
struct IdleTurn: Equatable, Sendable {
    /// The number of the turn: 0 is the screen itself, to which any key returns.
    var number = 0
    /// The time at which the turn began, in monotonic milliseconds.
    var since: Int

    /// The duration of a turn, in milliseconds: the kiosk wakes up once per turn while the language screen is idle.
    static let milliseconds = 20_000
}

extension KioskModel {
    /// The sentences for the site's country. Empty if the site turns them off, or if a screen reader would read them
    /// aloud to an empty room.
    var idleSentences: [Manifest.IdleSentence] {
        guard site.hasIdleScreen, !site.hasScreenReader else { return [] }
        return (manifest?.idleSentences ?? []).filter { $0.country == nil || $0.country == site.country }
    }

    /// The sentence of the current turn; `nil` if that shows the screen itself.
    var idleSentence: Manifest.IdleSentence? {
        let sentences = idleSentences
        let index = idleTurn.number % (sentences.count + 1) - 1
        return sentences.indices.contains(index) ? sentences[index] : nil
    }

    /// The time at which the next turn begins, in monotonic milliseconds; `nil` if there is none.
    var nextTurnAt: Int? {
        guard publicScreen == .language, !size.isTooSmall, !idleSentences.isEmpty else { return nil }
        return idleTurn.since + IdleTurn.milliseconds
    }

    /// Begins the next turn when it is due, and clears the message, the feedback and the focus that were left over.
    mutating func takeTurn() {
        guard let next = nextTurnAt, now.milliseconds >= next else { return }
        idleTurn = IdleTurn(number: idleTurn.number + 1, since: now.milliseconds)
        endedIn = nil
        feedback = nil
        outside = ReadingPosition(item: 0)
    }
}
