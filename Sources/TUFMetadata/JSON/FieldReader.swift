/// Takes fields out of an object and says, when one is wrong, which one and what was wanted.
public struct FieldReader: Sendable {
    /// The object itself.
    public let object: JSONObject
    /// Where the object stands, such as `root.roles.timestamp`.
    public let place: FieldPlace

    /// Refuses what is not an object.
    public init(_ value: JSONValue?, at place: FieldPlace) throws(MetadataError) {
        guard case .object(let object)? = value else { throw .malformed("\(place) is not an object") }
        self.object = object
        self.place = place
    }

    /// Where a member stands.
    public func place(of name: ExactString) -> FieldPlace { .member(of: place, name) }

    /// A string that must be there.
    public func string(_ name: ExactString) throws(MetadataError) -> ExactString {
        guard case .string(let string)? = object[name] else { throw .malformed("\(place(of: name)) is not a string") }
        return string
    }

    /// A whole number that is at least `least`.
    public func integer(_ name: ExactString, atLeast least: Int) throws(MetadataError) -> Int {
        guard case .integer(let number)? = object[name], let value = Int(exactly: number), value >= least else {
            throw .malformed("\(place(of: name)) is not a whole number of at least \(least)")
        }
        return value
    }

    /// A whole number that may be left out.
    public func optionalInteger(_ name: ExactString, atLeast least: Int) throws(MetadataError) -> Int? {
        object[name] == nil ? nil : try integer(name, atLeast: least)
    }

    /// A flag that may be left out.
    public func flag(_ name: ExactString) throws(MetadataError) -> Bool {
        switch object[name] {
        case nil: return false
        case .bool(let flag)?: return flag
        default: throw .malformed("\(place(of: name)) is neither true nor false")
        }
    }

    /// A list that must be there.
    public func array(_ name: ExactString) throws(MetadataError) -> [JSONValue] {
        guard case .array(let elements)? = object[name] else { throw .malformed("\(place(of: name)) is not a list") }
        return elements
    }

    /// A list of strings that must be there.
    public func strings(_ name: ExactString) throws(MetadataError) -> [ExactString] {
        var strings: [ExactString] = []
        for element in try array(name) {
            guard case .string(let string) = element else {
                throw .malformed("\(place(of: name)) is not a list of strings")
            }
            strings.append(string)
        }
        return strings
    }

    /// The fields of an object that must be there.
    public func fields(_ name: ExactString) throws(MetadataError) -> FieldReader {
        try FieldReader(object[name], at: place(of: name))
    }

    /// Reads each member of an object with `read`, which gets its fields.
    public func table<Value>(
        _ name: ExactString, _ read: (ExactString, FieldReader) throws(MetadataError) -> Value
    ) throws(MetadataError) -> [ExactString: Value] {
        let inner = try fields(name)
        var table: [ExactString: Value] = [:]
        table.reserveCapacity(inner.object.members.count)
        for member in inner.object.members {
            let fields = try FieldReader(member.value, at: inner.place(of: member.name))
            table[member.name] = try read(member.name, fields)
        }
        return table
    }
}
