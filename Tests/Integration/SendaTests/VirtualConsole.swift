import Foundation
import Glibc
import TestSupport
import TestUtilities

/// A virtual console of this machine with one program on it: the kernel's own terminal, read cell by cell. Killed with
/// the test.
final class VirtualConsole {
    /// The cell that the cursor is on, and the line from its row.
    struct Focus: Equatable {
        var row: Int
        var column: Int
        var line: String
    }

    /// True if this machine has consoles and a test may type on them.
    static var isAllowed: Bool {
        geteuid() == 0 && access("/dev/vcsu1", R_OK) == 0 && firstFree() != nil
    }

    /// The number: `/dev/tty21` is 21.
    let number: Int32
    private let program = Process()
    private let keyboard: Int32
    private var lastKey = ""

    /// Starts a program on the first free console.
    init(_ path: String, _ arguments: [String]) throws {
        guard let free = Self.firstFree() else { throw POSIXError(.ENODEV) }
        number = free
        keyboard = open("/dev/tty\(free)", O_RDWR | O_NOCTTY)
        guard keyboard >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        _ = "\u{1B}%G".withCString { write(keyboard, $0, strlen($0)) }  // UTF-8
        program.executableURL = URL(filePath: "/bin/sh")
        let onConsole = "exec \"$@\" </dev/tty\(free) >/dev/tty\(free) 2>/dev/null"
        program.arguments = ["-c", onConsole, "sh", path] + arguments
        program.environment = ["TERM": "linux", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        try program.run()
    }

    deinit {
        kill(program.processIdentifier, SIGKILL)
        _ = waitUntil { !program.isRunning }
        close(keyboard)
        Self.withConsoles { _ = ioctl($0, Self.disallocate, number) }
    }

    // From linux/vt.h.
    private static let openQuery: UInt = 0x5600
    private static let disallocate: UInt = 0x5608

    private static func firstFree() -> Int32? {
        var number: Int32 = -1
        withConsoles { _ = ioctl($0, openQuery, &number) }
        return number > 0 ? number : nil
    }

    private static func withConsoles(_ use: (Int32) -> Void) {
        let consoles = open("/dev/tty0", O_RDWR | O_NOCTTY)
        guard consoles >= 0 else { return }
        use(consoles)
        close(consoles)
    }

    /// Types as a keyboard does. A second press of one key comes late enough not to count as accidental.
    func press(_ key: String) {
        if key == lastKey, key.count == 1 { Thread.sleep(forTimeInterval: 0.35) }
        lastKey = key
        for byte in key.utf8 {
            var byte = byte
            _ = ioctl(keyboard, UInt(TIOCSTI), &byte)
        }
    }

    /// The rows, top to bottom, and the cursor.
    private func cells() throws -> (rows: [String], cursor: (column: Int, row: Int)) {
        // /dev/vcsa begins with the numbers of rows and columns and the cursor's column and row.
        let attributes = try FileHandle(forReadingFrom: URL(filePath: "/dev/vcsa\(number)"))
        let head = [UInt8](try attributes.read(upToCount: 4) ?? Data()).map(Int.init)
        let content = try FileHandle(forReadingFrom: URL(filePath: "/dev/vcsu\(number)"))
        guard head.count == 4, let data = try content.read(upToCount: head[0] * head[1] * 4) else {
            return ([], (0, 0))
        }
        let letters = data.withUnsafeBytes { bytes in
            bytes.bindMemory(to: UInt32.self).map { Unicode.Scalar($0).map(Character.init) ?? "?" }
        }
        let rows = stride(from: 0, to: letters.count, by: head[1]).map { String(letters[$0...].prefix(head[1])) }
        return (rows, (head[2], head[3]))
    }

    /// The text on the screen.
    func screen() throws -> String { try cells().rows.joined(separator: "\n") }

    /// The cursor and its line.
    func focus() throws -> Focus {
        let (rows, cursor) = try cells()
        return Focus(
            row: cursor.row, column: cursor.column, line: rows.indices.contains(cursor.row) ? rows[cursor.row] : "")
    }

    /// Waits until the screen shows a text.
    func shows(_ text: String) throws -> Bool { try waitUntil { try screen().contains(text) } }
}
