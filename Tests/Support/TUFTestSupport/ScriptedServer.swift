import Foundation
import Synchronization

/// A server on this machine that answers as a test specifies, right or wrong, byte by byte if needed.
package final class ScriptedServer: Sendable {
    /// An action on a connection; actions run in order.
    package enum Action: Sendable {
        case send([UInt8])
        /// Sends nothing for a while, as a slow server does.
        case wait(milliseconds: UInt32)
        /// Ends the connection as if the machine had failed.
        case reset
        /// Closes the connection normally.
        case close

        package static func text(_ text: String) -> Action { .send(Array(text.utf8)) }

        package static func file(_ body: String, _ headers: String = "", status: String = "200 OK") -> Action {
            .text("HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)")
        }
    }

    package let port: UInt16
    private let listener: Int32
    private let answer: @Sendable (String) -> [Action]
    private let log = Mutex<(requests: [String], connections: Int)>(([], 0))

    /// Answers each request, given as its head, with actions.
    package init(_ answer: @escaping @Sendable (String) -> [Action]) throws {
        self.answer = answer
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { [listener] pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        port = UInt16(bigEndian: address.sin_port)
        guard isBound else { throw CocoaError(.fileReadUnknown) }
        Thread.detachNewThread { [weak self, listener] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0, let self else { return }
                Thread.detachNewThread { self.serve(connection) }
            }
        }
    }

    deinit { stop() }

    /// Accepts no further connection.
    package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    package var base: String { "http://127.0.0.1:\(port)/" }

    /// The heads received, in order.
    package var requests: [String] { log.withLock { $0.requests } }

    package var connections: Int { log.withLock { $0.connections } }

    private func serve(_ connection: Int32) {
        log.withLock { $0.connections += 1 }
        defer { close(connection) }
        while let head = readHead(connection) {
            log.withLock { $0.requests.append(head) }
            for action in answer(head) {
                switch action {
                case .send(let bytes):
                    guard send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
                        return
                    }
                case .wait(let milliseconds): usleep(milliseconds * 1000)
                case .reset:
                    var linger = linger(l_onoff: 1, l_linger: 0)
                    setsockopt(
                        connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
                    return
                case .close: return
                }
            }
        }
    }

    private func readHead(_ connection: Int32) -> String? {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while recv(connection, &byte, 1, 0) == 1 {
            head.append(byte)
            if head.suffix(4).elementsEqual("\r\n\r\n".utf8) { return String(decoding: head, as: UTF8.self) }
        }
        return nil
    }
}

extension ScriptedServer {
    /// A port that was free a moment ago.
    package static func freePort() throws -> UInt16 {
        let server = try ScriptedServer { _ in [] }
        defer { server.stop() }
        return server.port
    }

    /// The path that a head requests.
    package static func path(of head: String) -> String {
        head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    }
}
