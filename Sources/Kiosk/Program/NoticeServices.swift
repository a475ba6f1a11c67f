import ContentModel

/// The functions that save a centre's notices. The live implementation is in `senda`; only the kiosk writes notices.
public struct NoticeServices: Sendable {
    /// Reads the notices; empty if there are none, or if their file was damaged.
    public var read: @Sendable () -> [Notice]
    /// Writes all notices. Returns false if that is not possible.
    public var write: @Sendable ([Notice]) -> Bool

    /// Creates the services.
    public init(read: @escaping @Sendable () -> [Notice], write: @escaping @Sendable ([Notice]) -> Bool) {
        self.read = read
        self.write = write
    }

    /// The services of a kiosk that keeps no notices.
    public static let none = NoticeServices(read: { [] }, write: { _ in false })
}
