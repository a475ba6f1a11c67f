/// A kind of help that a place offers.
public enum ServiceKind: String, Codable, Sendable, CaseIterable {
    case shelter, food, clinic, legal
    /// An office of COMAR, Mexico's refugee agency.
    case comar
    /// An office of DIF, Mexico's family welfare agency.
    case dif
    /// A place that helps to search for missing people.
    case search
    /// A place that hides people: its address is never read.
    case safeHouse = "safe_house"
}

/// A place that helps visitors, as a centre's own list describes it.
public struct Service: Equatable, Sendable {
    /// The people that a place takes in.
    public enum Guest: String, Sendable, CaseIterable { case everyone, families, women, men, children }
    /// The answer to a question about free beds.
    public enum Beds: String, Sendable, CaseIterable { case yes, no, ask }

    /// Days after which an entry must be checked again.
    public static let reviewDays = 180
    /// Days after which the only answer about beds is "ask first".
    public static let bedsReviewDays = 7

    /// The line in the list's file where it begins, from 1.
    public var line = 0
    /// The kind of help.
    public var kind: ServiceKind
    /// The name on its door.
    public var name: String
    /// The people that it takes in; empty if not given.
    public var takes: [Guest] = []
    /// The address; `nil` unless the place publishes it.
    public var address: String?
    /// The opening hours by weekday, 0 is Monday; `nil` if not given.
    public var hours: [Int: [OpeningHours]]?
    /// The phone number; `nil` if not given.
    public var phone: String?
    /// The languages that are spoken there.
    public var languages: [Language] = []
    /// The day on which somebody last checked the entry.
    public var checkedOn: Day
    /// The organisation that checked it.
    public var checkedBy: String
    /// The answer to a question about free beds; `nil` if not given.
    public var beds: Beds?
    /// The day of that answer.
    public var bedsOn: Day?
    /// True if the entry may appear on a public web page.
    public var isOnWeb = false
    /// True if it comes from the centre's signed list, not from the kiosk's own file.
    public var isSigned = false
    /// True if it has a phone number that staff have not confirmed yet; ``phone`` is `nil` then.
    public var isPhoneWaiting = false

    /// Creates a service from the fields that every entry must have.
    public init(kind: ServiceKind, name: String, checkedOn: Day, checkedBy: String) {
        self.kind = kind
        self.name = name
        self.checkedOn = checkedOn
        self.checkedBy = checkedBy
    }

    /// True if a child who is alone can go there: to sleep, only where children are named.
    public var takesChildrenAlone: Bool {
        switch kind {
        case .shelter, .safeHouse: takes.contains(.children)
        default: takes.isEmpty || takes.contains(.children) || takes.contains(.everyone)
        }
    }

    /// True if the entry must be checked again. A day in the future does not count.
    public func isDue(on today: Day) -> Bool { !Self.isRecent(checkedOn, within: Self.reviewDays, on: today) }

    /// The answer about beds that can still be given: "ask first" without a recent yes or no; `nil` if there is none.
    public func beds(on today: Day?) -> Beds? {
        guard let beds, let today, let bedsOn, Self.isRecent(bedsOn, within: Self.bedsReviewDays, on: today) else {
            return beds == nil ? nil : .ask
        }
        return beds
    }

    private static func isRecent(_ day: Day, within days: Int, on today: Day) -> Bool {
        day <= today && today <= day.adding(days: days)
    }
}

/// The places that a centre lists, and the entries that could not be used.
public struct ServiceList: Equatable, Sendable {
    /// An entry, or a part of the file, that is left out.
    public struct Omission: Equatable, Sendable {
        /// The line, from 1; 0 is the file as a whole.
        public var line: Int
        /// The reason and the fix, without any of the text that was written.
        public var reason: String

        /// Creates an omission.
        public init(line: Int, reason: String) {
            self.line = line
            self.reason = reason
        }
    }

    /// The places in the order of the file.
    public var services: [Service] = []
    /// The entries that were left out, with the reason.
    public var omissions: [Omission] = []
    /// True if there is a list that cannot be used at all. It counts as empty.
    public var isUnusable = false

    /// Creates an empty list.
    public init() {}

    /// The places of these kinds, in the order of the file.
    public func services(of kinds: [ServiceKind]) -> [Service] { services.filter { kinds.contains($0.kind) } }
}
