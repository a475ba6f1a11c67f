/// The passphrase of a key file. It is never shown.
public struct Passphrase: Sendable {
    let bytes: [UInt8]

    /// Creates a passphrase from bytes without the end of the line. Returns `nil` if there are none.
    public init?(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return nil }
        self.bytes = bytes
    }
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// A placeholder without the passphrase.
    public var description: String { "(passphrase)" }
    /// A placeholder without the passphrase.
    public var debugDescription: String { description }
    /// An empty mirror, so that the passphrase is never shown.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
