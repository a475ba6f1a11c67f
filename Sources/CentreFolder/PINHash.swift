import CCrypt
import Glibc

/// The yescrypt hash of the staff's PIN. The only cryptography that the kiosk links.
package struct PINHash: Equatable, Sendable {
    /// The hash in the form of `/etc/shadow`.
    package let text: String

    /// The allowed numbers of digits in a PIN.
    package static let digits = 4...12
    private static let prefix = "$y$"
    /// The size of libcrypt's output, with its terminating zero (`CRYPT_OUTPUT_SIZE`).
    package static let maximumBytes = 384

    /// Accepts a hash as written by ``init(of:)``.
    package init?(text: String) {
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard text.hasPrefix(Self.prefix), text.utf8.count < Self.maximumBytes, isPlain else { return nil }
        self.text = text
    }

    /// Hashes a PIN with a new salt; `nil` if the PIN is not valid or the system cannot hash it.
    package init?(of pin: [UInt8]) {
        guard Self.isValid(pin), let setting = crypt_gensalt_ra(Self.prefix, 0, nil, 0) else { return nil }
        defer { free(setting) }
        guard let hash = Self.hash(pin, setting) else { return nil }
        text = hash
    }

    /// True if the bytes are a valid PIN: ASCII digits, as many as are allowed.
    package static func isValid(_ pin: [UInt8]) -> Bool {
        digits.contains(pin.count) && pin.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// True if this is the hash of the PIN. Takes tens of milliseconds, on purpose.
    func matches(_ pin: [UInt8]) -> Bool {
        guard let hash = Self.hash(pin, text) else { return false }
        let (own, other) = (Array(text.utf8), Array(hash.utf8))
        return own.count == other.count && zip(own, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func hash(_ pin: [UInt8], _ setting: UnsafePointer<CChar>) -> String? {
        var phrase = pin.map { CChar(bitPattern: $0) } + [0]
        var data: UnsafeMutableRawPointer?
        var size: Int32 = 0
        let hash = crypt_ra(&phrase, setting, &data, &size).map { String(cString: $0) }
        if let data { explicit_bzero(data, Int(size)) }
        free(data)
        explicit_bzero(&phrase, phrase.count)
        return hash
    }
}
