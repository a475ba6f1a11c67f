/// A JSON value in metadata. There are no fractions, because canonical JSON has none (TUF §4.1).
public enum JSONValue: Equatable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// An integer. Never a `Double`: 9007199254740993 must not become its neighbour.
    case integer(Int64)
    /// A string, compared byte for byte.
    case string(ExactString)
    /// An ordered list of values.
    case array([JSONValue])
    /// Named values, each name once.
    case object(JSONObject)
}

/// Named values in the order of canonical JSON, each name once.
public struct JSONObject: Equatable, Sendable {
    /// A name with its value.
    public struct Member: Equatable, Sendable {
        /// The name, unique in its object.
        public let name: ExactString
        /// The value under the name.
        public let value: JSONValue

        /// Pairs a name with its value.
        public init(name: ExactString, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// Sorted by name.
    public let members: [Member]

    /// Sorts the members. Returns `nil` if a name is repeated: two readers could choose different values.
    public init?(_ unsorted: [Member]) {
        let sorted = unsorted.sorted { $0.name < $1.name }
        guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0.name != $1.name }) else { return nil }
        members = sorted
    }

    /// Converts a dictionary, whose names are already unique.
    public init(_ dictionary: [ExactString: JSONValue]) {
        members = dictionary.map { Member(name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
    }

    /// The value under a name, found by binary search.
    public subscript(name: ExactString) -> JSONValue? {
        var low = members.startIndex
        var high = members.endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if members[middle].name == name { return members[middle].value }
            if members[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The members whose names are not among `known`, such as fields that a newer specification added.
    public func except(_ known: Set<ExactString>) -> JSONObject {
        JSONObject(sorted: members.filter { !known.contains($0.name) })
    }

    private init(sorted: [Member]) { members = sorted }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Creates an object from a literal; if a name is repeated, its last value is used.
    public init(dictionaryLiteral elements: (ExactString, JSONValue)...) {
        self.init(Dictionary(elements) { $1 })
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    /// Creates a string from a literal.
    public init(stringLiteral value: String) { self = .string(ExactString(value)) }
}
