import CNcurses
import TextEscaping

/// The modes that a terminal had before the kiosk, as text that one process image passes to the next.
public struct TerminalModes: Equatable, Sendable {
    /// Hexadecimal.
    public let text: String

    /// The modes that are restored at the end.
    public static var toGiveBack: TerminalModes {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = senda_guard_modes(&bytes, Int32(bytes.count))
        return TerminalModes(text: Hex.encode(bytes.prefix(Int(count))))
    }

    /// Creates modes from an earlier ``text``.
    public init(text: String) { self.text = text }

    /// Makes these the modes that are restored at the end; a text without valid modes is ignored.
    func set() {
        let bytes = Hex.decode(text) ?? []
        _ = senda_guard_set_modes(bytes, Int32(bytes.count))
    }
}
