import Synchronization

/// Checks the staff's PIN, and imposes a wait after wrong entries.
public final class PINGate: Sendable {
    /// The answer to an entry.
    public enum Answer: Equatable, Sendable {
        case accepted
        /// The entry is wrong; the next one is checked only after that many seconds.
        case refused(wait: Int)
        /// The entry was not checked: that many seconds of the wait are left.
        case waiting(Int)
    }

    private let file: PINFile
    private let folder: CentreFolder
    private let clock: @Sendable () -> PINClock
    /// The attempts that this process knows of; they are not saved if the folder is not writable.
    private let known: Mutex<(attempts: PINAttempts, isSaved: Bool)>
    private static let name = "pin-attempts"

    /// Creates the gate. `unsaved` is the value of ``unsaved`` before the process restarted.
    public convenience init(file: PINFile, folder: CentreFolder, unsaved: String? = nil) {
        self.init(file: file, folder: folder, unsaved: unsaved, clock: { .now })
    }

    init(file: PINFile, folder: CentreFolder, unsaved: String? = nil, clock: @escaping @Sendable () -> PINClock) {
        self.file = file
        self.folder = folder
        self.clock = clock
        let attempts = unsaved.flatMap(PINAttempts.init(text:))
        known = Mutex((attempts ?? PINAttempts(), attempts == nil))
    }

    /// True if a PIN is set.
    public var isSet: Bool { file.exists && file.hash() != nil }

    /// The attempts as text, if they could not be saved; otherwise `nil`.
    public var unsaved: String? { known.withLock { $0.isSaved || $0.attempts.wrong == 0 ? nil : $0.attempts.text } }

    /// True unless the last entry's count could not be written.
    public var isSaved: Bool { known.withLock { $0.isSaved } }

    /// Checks an entry. It is counted as wrong before it is checked, so switching the machine off gains nothing.
    public func enter(_ pin: [UInt8]) -> Answer {
        known.withLock { known in
            let now = clock()
            let saved = folder.read(PINAttempts.self, from: Self.name, in: .centre) ?? PINAttempts()
            var attempts = saved.wrong > known.attempts.wrong ? saved : known.attempts
            let left = attempts.remaining(at: now)
            guard left == 0 else { return .waiting(left) }
            attempts.add(at: now)
            known = (attempts, save(attempts))
            guard PINHash.isValid(pin), file.hash()?.matches(pin) == true else {
                return .refused(wait: attempts.remaining(at: now))
            }
            known = (PINAttempts(), save(PINAttempts()))
            return .accepted
        }
    }

    private func save(_ attempts: PINAttempts) -> Bool {
        (try? folder.write(attempts, to: Self.name, in: .centre)) != nil
    }
}
