import ContentModel

/// The answer to an entered PIN.
public enum PINAnswer: Equatable, Sendable {
    case accepted
    /// Wrong; the next entry is checked after that many seconds.
    case refused(wait: Int)
    /// Not checked: that many seconds of the wait are left.
    case waiting(Int)
}

/// The state of the machine, as far as the model does not know it.
public struct StaffReport: Equatable, Sendable {
    /// A fact and the last day on which it needs no review.
    public struct DueFact: Equatable, Sendable {
        /// Its short name.
        public var label: String
        /// The day; `nil` if the fact has none and is always due.
        public var day: Day?

        /// Creates the entry.
        public init(label: String, day: Day?) {
            self.label = label
            self.day = day
        }
    }

    /// The outcome of the last update.
    public struct LastSync: Equatable, Sendable {
        /// Its day.
        public var day: Day?
        /// The day of the last one that did not fail.
        public var lastSuccess: Day?
        /// The outcome as one word.
        public var code: String
        /// True if it did not fail.
        public var succeeded: Bool

        /// Creates the record.
        public init(day: Day?, lastSuccess: Day?, code: String, succeeded: Bool) {
            self.day = day
            self.lastSuccess = lastSuccess
            self.code = code
            self.succeeded = succeeded
        }
    }

    /// The state of the folder that the kiosk writes to.
    public enum Folder: Equatable, Sendable {
        case empty, good
        /// It cannot be used; with its path.
        case unusable(String)
    }

    /// The state of a list of places near the kiosk.
    public struct PlaceList: Equatable, Sendable {
        /// True if there is one that cannot be used.
        public var isUnusable = false
        /// The number of lines with a mistake; their entries are left out.
        public var omitted = 0

        /// Creates the state; the standard one is that of a list without mistakes, or of none.
        public init(isUnusable: Bool = false, omitted: Int = 0) {
            self.isUnusable = isUnusable
            self.omitted = omitted
        }
    }

    /// The release that is shown; `nil` for the built-in content.
    public var release: Int?
    /// All facts, the first that is due first.
    public var facts: [DueFact] = []
    /// The last update; `nil` if there was none.
    public var lastSync: LastSync?
    /// True if a release is available that needs a newer program.
    public var isProgramUpdateDue = false
    /// The free space in bytes; `nil` if it is unknown.
    public var freeBytes: Int?
    /// A record of the bundle that is damaged.
    public var damagedRecord: String?
    /// The folder that the kiosk writes to.
    public var folder = Folder.empty
    /// The names of the files there that were put aside.
    public var damagedFiles: [String] = []
    /// The kiosk's own list of places.
    public var localList = PlaceList()
    /// The centre's signed list.
    public var signedList = PlaceList()
    /// The phone numbers that visitors do not see before staff confirm them.
    public var waitingPhones: [WaitingPhone] = []

    /// Creates the report of a machine that nothing is known about.
    public init() {}
}
