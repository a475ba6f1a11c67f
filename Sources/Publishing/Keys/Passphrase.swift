/// What protects a key file. Shows nothing of itself.
public struct Passphrase: Sendable {
    let bytes: [UInt8]

    /// Takes the bytes as they are typed, without the line end. Returns `nil` for none at all.
    public init?(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return nil }
        self.bytes = bytes
    }
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// No word of it.
    public var description: String { "(passphrase)" }
    /// The same.
    public var debugDescription: String { description }
    /// Shows nothing inside.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
