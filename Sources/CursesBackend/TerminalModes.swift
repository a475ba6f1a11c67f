import CNcurses

/// The modes that a terminal had before the kiosk, as text: what one process image hands to the next.
public struct TerminalModes: Equatable, Sendable {
    /// Hexadecimal.
    public let text: String

    /// The modes that are given back in the end.
    public static var toGiveBack: TerminalModes {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = senda_guard_modes(&bytes, Int32(bytes.count))
        return TerminalModes(
            text: bytes.prefix(Int(count)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
    }

    /// Creates modes from an earlier ``text``.
    public init(text: String) { self.text = text }

    /// Makes these the modes that are restored at the end; a text that holds none is ignored.
    func set() {
        let digits = Array(text.utf8)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
        _ = senda_guard_set_modes(bytes, Int32(bytes.count))
    }
}
