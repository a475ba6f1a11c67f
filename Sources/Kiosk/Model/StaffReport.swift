import ContentModel

/// The result of entering a PIN.
public enum PINAnswer: Equatable, Sendable {
    case accepted
    /// Wrong; the next entry is checked after that many seconds.
    case refused(wait: Int)
    /// Not checked: the wait after a wrong PIN lasts for that many more seconds.
    case waiting(Int)
}

/// The state of the machine that the staff screen shows and the model does not hold itself.
public struct StaffReport: Equatable, Sendable {
    /// A fact, with the last day before its review is due.
    public struct DueFact: Equatable, Sendable {
        /// Its short name.
        public var label: String
        /// The last day before the review is due; `nil` if the fact has no date and is always due.
        public var day: Day?

        /// Creates the entry.
        public init(label: String, day: Day?) {
            self.label = label
            self.day = day
        }
    }

    /// The outcome of the last sync.
    public struct LastSync: Equatable, Sendable {
        /// The day of the sync; `nil` if it is not known.
        public var day: Day?
        /// The day of the last sync that did not fail; `nil` if there was none.
        public var lastSuccess: Day?
        /// The outcome as one word, such as `unreachable`.
        public var code: String
        /// True if the sync did not fail.
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
        /// Not usable; with the folder's path.
        case unusable(String)
    }

    /// The state of a list of services near the kiosk.
    public struct PlaceList: Equatable, Sendable {
        /// True if there is a list but it cannot be used.
        public var isUnusable = false
        /// The number of lines with a mistake; their entries are left out.
        public var omitted = 0

        /// Creates the state; by default, that of a list without mistakes or of no list at all.
        public init(isUnusable: Bool = false, omitted: Int = 0) {
            self.isUnusable = isUnusable
            self.omitted = omitted
        }
    }

    /// The number of the release that is shown; `nil` for the built-in content.
    public var release: Int?
    /// All facts, the earliest due first.
    public var facts: [DueFact] = []
    /// The last sync; `nil` if there was none.
    public var lastSync: LastSync?
    /// True if a release is available that needs a newer program.
    public var isProgramUpdateDue = false
    /// The free space in bytes; `nil` if it is unknown.
    public var freeBytes: Int?
    /// The name of a damaged record of the bundle; `nil` if none was found.
    public var damagedRecord: String?
    /// The state of the folder that the kiosk writes to.
    public var folder = Folder.empty
    /// True if the last thing that was to be written there could not be.
    public var isUnsaved = false
    /// The names of the damaged files in that folder, which were moved aside.
    public var damagedFiles: [String] = []
    /// The state of the kiosk's own list of services.
    public var localList = PlaceList()
    /// The state of the centre's signed list.
    public var signedList = PlaceList()
    /// The phone numbers that are hidden from visitors until staff confirm them.
    public var waitingPhones: [WaitingPhone] = []

    /// Creates the report of a machine that nothing is known about.
    public init() {}
}
