import Foundation
import Glibc
import TestSupport
import TestUtilities

/// A braille display without hardware: brltty's "virtual" driver reports over a socket what it would show.
final class BrailleDisplay {
    static let program = "/usr/bin/brltty"
    static let cells = 40
    static var isInstalled: Bool { access(program, X_OK) == 0 && access("/etc/brltty/Text/en-nabcc.ttb", R_OK) == 0 }

    private let brltty = Process()
    private let socket: Int32
    private var received = Data()
    private var text = ""

    /// Starts brltty for a console, with its files in a folder.
    init(console: Int32, folder: TemporaryFolder) throws {
        let address = folder.file("display")
        brltty.executableURL = URL(filePath: Self.program)
        brltty.arguments = [
            "--no-daemon", "--quiet", "--configuration-file=/dev/null", "--braille-driver=vr",
            "--braille-device=server:\(address)", "--screen-driver=lx", "--screen-parameters=VT=\(console)",
            "--speech-driver=no", "--no-api", "--text-table=en-nabcc", "--message-time=1",
            "--tables-directory=/etc/brltty/Text", "--standard-error", "--log-level=error",
            "--pid-file=\(folder.file("pid"))", "--updatable-directory=\(folder.path)",
            "--writable-directory=\(folder.path)", "--preferences-file=\(folder.file("preferences"))",
        ]
        (brltty.standardOutput, brltty.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try brltty.run()
        var connection: Int32 = -1
        _ = waitUntil {
            connection = Self.connected(to: address)
            return connection >= 0
        }
        socket = connection
        guard socket >= 0 else { throw POSIXError(.ECONNREFUSED) }
        _ = "cells \(Self.cells)\n".withCString { write(socket, $0, strlen($0)) }
    }

    deinit {
        kill(brltty.processIdentifier, SIGKILL)
        close(socket)
    }

    private static func connected(to path: String) -> Int32 {
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        if result == 0 { return socket }
        close(socket)
        return -1
    }

    /// The text that the display shows now, without trailing blanks.
    func line() -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT)), count > 0 {
            received.append(contentsOf: buffer.prefix(count))
        }
        while let end = received.firstIndex(of: UInt8(ascii: "\n")) {
            let report = String(decoding: received[received.startIndex..<end], as: UTF8.self)
            received = received[received.index(after: end)...]
            if let shown = report.firstMatch(of: /^Visual "(.*)"/) { text = Self.unescaped(String(shown.1)) }
        }
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    /// Letters beyond ASCII arrive as `\XE9`, and `"` and `\` after a `\`.
    private static func unescaped(_ text: String) -> String {
        text.replacing(/\\X([0-9A-Fa-f]{2})/) { match in
            UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
        }.replacing(/\\(["\\])/) { String($0.1) }
    }
}
