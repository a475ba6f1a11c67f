import Glibc

/// Reports when a network comes up: a link gets its carrier, or an interface gets an address. Nothing is sent to the
/// network; the kernel announces the change.
public final class NetworkWatch: Sendable {
    /// The socket to pass to `poll`; readable when messages are waiting.
    public let descriptor: Int32
    // From <linux/rtnetlink.h>, which Swift's Glibc module leaves out.
    private static let linkGroup: UInt32 = 0x1
    private static let addressGroups: UInt32 = 0x10 | 0x100
    private static let newLink: UInt16 = 16
    private static let newAddress: UInt16 = 20

    /// Starts watching; `nil` if the system does not allow it: then the caller has only its schedule.
    public init?() {
        descriptor = socket(
            AF_NETLINK, Int32(SOCK_RAW.rawValue) | Int32(SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        // struct sockaddr_nl: family, padding, port, groups.
        var address = (UInt16(AF_NETLINK), UInt16(0), UInt32(0), Self.linkGroup | Self.addressGroups)
        let length = socklen_t(MemoryLayout.size(ofValue: address))
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) == 0 }
        }
        if !isBound { return nil }
    }

    deinit { close(descriptor) }

    /// Reads all waiting messages, and returns true if a network came up.
    public func hasComeUp() -> Bool {
        var found = false
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return found }
            found = Self.comesUp(in: Array(buffer.prefix(count))) || found
        }
    }

    /// True if one of the messages reports a link with a carrier or an address.
    static func comesUp(in messages: [UInt8]) -> Bool {
        var rest = messages[...]
        // struct nlmsghdr has 16 bytes, struct ifinfomsg 16 more with the flags at 8; lengths are rounded up to four.
        while rest.count >= 16 {
            let length = Int(number(rest, at: 0, UInt32.self))
            guard length >= 16, length <= rest.count else { return false }
            let type = number(rest, at: 4, UInt16.self)
            if type == newAddress { return true }
            if type == newLink, length >= 32, number(rest, at: 24, UInt32.self) & UInt32(IFF_RUNNING) != 0 {
                return true
            }
            rest = rest.dropFirst((length + 3) & ~3)
        }
        return false
    }

    private static func number<Value: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>, at offset: Int, _: Value.Type)
        -> Value
    {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Value.self) }
    }
}
