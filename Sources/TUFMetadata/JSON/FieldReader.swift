/// Reads the fields of an object; an error names the invalid field and what was expected.
public struct FieldReader: Sendable {
    /// The object whose fields are read.
    public let object: JSONObject
    /// The position of the object, such as `root.roles.timestamp`.
    public let path: FieldPath

    /// Creates a reader of `value`; throws if it is not an object.
    public init(_ value: JSONValue?, at path: FieldPath) throws(MetadataError) {
        guard case .object(let object)? = value else { throw .malformed("\(path) is not an object") }
        self.object = object
        self.path = path
    }

    /// The position of a member.
    public func path(of name: ExactString) -> FieldPath { .member(of: path, name) }

    /// Reads a required string.
    public func string(_ name: ExactString) throws(MetadataError) -> ExactString {
        guard case .string(let string)? = object[name] else { throw .malformed("\(path(of: name)) is not a string") }
        return string
    }

    /// Reads a required integer that is at least `least`.
    public func integer(_ name: ExactString, atLeast least: Int) throws(MetadataError) -> Int {
        guard case .integer(let number)? = object[name], let value = Int(exactly: number), value >= least else {
            throw .malformed("\(path(of: name)) is not a whole number of at least \(least)")
        }
        return value
    }

    /// Reads an optional integer.
    public func optionalInteger(_ name: ExactString, atLeast least: Int) throws(MetadataError) -> Int? {
        object[name] == nil ? nil : try integer(name, atLeast: least)
    }

    /// Reads an optional flag; false if it is absent.
    public func flag(_ name: ExactString) throws(MetadataError) -> Bool {
        switch object[name] {
        case nil: return false
        case .bool(let flag)?: return flag
        default: throw .malformed("\(path(of: name)) is neither true nor false")
        }
    }

    /// Reads a required list.
    public func array(_ name: ExactString) throws(MetadataError) -> [JSONValue] {
        guard case .array(let elements)? = object[name] else { throw .malformed("\(path(of: name)) is not a list") }
        return elements
    }

    /// Reads a required list of strings.
    public func strings(_ name: ExactString) throws(MetadataError) -> [ExactString] {
        var strings: [ExactString] = []
        for element in try array(name) {
            guard case .string(let string) = element else {
                throw .malformed("\(path(of: name)) is not a list of strings")
            }
            strings.append(string)
        }
        return strings
    }

    /// Reads the fields of a required object.
    public func fields(_ name: ExactString) throws(MetadataError) -> FieldReader {
        try FieldReader(object[name], at: path(of: name))
    }

    /// Reads each member of an object with `read`, which receives its fields.
    public func table<Value>(
        _ name: ExactString, _ read: (ExactString, FieldReader) throws(MetadataError) -> Value
    ) throws(MetadataError) -> [ExactString: Value] {
        let inner = try fields(name)
        var table: [ExactString: Value] = [:]
        table.reserveCapacity(inner.object.members.count)
        for member in inner.object.members {
            let fields = try FieldReader(member.value, at: inner.path(of: member.name))
            table[member.name] = try read(member.name, fields)
        }
        return table
    }
}
