import Foundation
import TUFTestSupport

/// A web server for a folder, with faults.
final class WeatherServer: @unchecked Sendable {
    /// A response with bytes of a file.
    struct Answer {
        var path: String
        /// The first byte that was requested; a server may send the whole file anyway.
        var requested: Int
        var start: Int
        var count: Int
        /// True if the bytes are the file's, and the client receives all of them.
        var arrives: Bool
    }

    private struct State {
        var folder = ""
        var faults: [NetworkFault] = []
        var requests: [NetworkFault.Scope: Int] = [:]
        var answers: [Answer] = []
        var fired: [NetworkFault] = []
    }

    private let lock = NSLock()
    private var state = State()
    private var server: ScriptedServer?

    init() throws { server = try ScriptedServer { [weak self] in self?.answer($0) ?? [.close] } }

    /// The server's address, or a port without a server if the weather refuses connections.
    func address(with faults: [NetworkFault]) -> String {
        faults.contains(where: \.refuses) ? "http://127.0.0.1:1" : "http://127.0.0.1:\(server?.port ?? 0)"
    }

    /// Begins a step.
    func serve(_ folder: String, faults: [NetworkFault]) {
        lock.withLock { state = State(folder: folder, faults: faults) }
    }

    /// The answers and the faults since the step began.
    var record: (answers: [Answer], fired: [NetworkFault]) { lock.withLock { (state.answers, state.fired) } }

    private func answer(_ head: String) -> [ScriptedServer.Action] {
        lock.withLock {
            let path = ScriptedServer.path(of: head).replacing("/moved", with: "")
            let scope: NetworkFault.Scope = path.hasPrefix("/targets/") ? .targets : .metadata
            let number = state.requests[scope, default: 0]
            state.requests[scope] = number + 1
            let fault = state.faults.first { $0.scope == scope && $0.number == number }
            guard let body = Self.contents(state.folder + path) else { return [.file("", status: "404 Not Found")] }
            let answer = WeatherAnswer(path: path, body: body, head: head, fault: fault)
            if let fault, answer.fires { state.fired.append(fault) }
            if let answer = answer.record { state.answers.append(answer) }
            return answer.actions
        }
    }

    private static func contents(_ path: String) -> [UInt8]? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return FileManager.default.contents(atPath: path).map { Array($0) }
    }
}

/// The response to one request for an existing file.
private struct WeatherAnswer {
    var path: String
    var body: [UInt8]
    /// The first byte that was requested.
    let requested: Int
    var start: Int
    var isRange: Bool
    var fault: NetworkFault?
    /// False for a fault that does not change this response.
    var fires = true

    init(path: String, body: [UInt8], head: String, fault: NetworkFault?) {
        self.path = path
        self.body = body
        self.fault = fault
        let range = Self.header("range", in: head).flatMap { Int($0.dropFirst(6).prefix { $0 != "-" }) }
        isRange = range.map { (1..<body.count).contains($0) } ?? false
        requested = isRange ? range ?? 0 : 0
        start = requested
        if case .ignoredRange? = fault?.effect { (fires, start, isRange) = (isRange, 0, false) }
        if case .wrongRange? = fault?.effect { (start, isRange) = (min(start + 1, body.count), true) }
    }

    private static func header(_ name: String, in head: String) -> String? {
        head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name + ":") }
            .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
    }

    private var rest: [UInt8] { Array(body[start...]) }
    private var cut: Int { Int((fault?.position ?? 1) * Double(rest.count)) }

    private func header(length: Int?, range: Bool? = nil) -> ScriptedServer.Action {
        let range = range ?? isRange
        return .text(
            "HTTP/1.1 \(range ? "206 Partial Content" : "200 OK")\r\nETag: \"\(UInt32.random(in: 0...UInt32.max))\"\r\n"
                + (length.map { "Content-Length: \($0)\r\n" } ?? "Connection: close\r\n")
                + (range ? "Content-Range: bytes \(start)-\(body.count - 1)/\(body.count)\r\n" : "") + "\r\n")
    }

    var actions: [ScriptedServer.Action] {
        let whole: [ScriptedServer.Action] = [header(length: rest.count), .send(rest)]
        let part = ScriptedServer.Action.send(Array(rest.prefix(cut)))
        switch fault?.effect {
        case .reset: return [header(length: rest.count), part, .wait(milliseconds: 5), .reset]
        case .cut: return [header(length: rest.count), part, .close]
        case .unannouncedCut: return [header(length: nil), part, .close]
        case .tooShort: return [header(length: cut), part]
        case .tooLong: return [header(length: rest.count + 100), .send(rest + [UInt8](repeating: 7, count: 100))]
        case .wrongByte:
            var wrong = rest
            if !wrong.isEmpty { wrong[min(cut, wrong.count - 1)] ^= 1 }
            return [header(length: wrong.count), .send(wrong)]
        case .status(let status): return [.file("storm", status: "\(status) Weather"), .close]
        case .redirect(let isEndless):
            let target = isEndless ? path : "/moved" + path
            return [.file("", "Location: \(target)\r\n", status: "302 Found")]
        case .stall(let milliseconds):
            return [
                header(length: rest.count), part, .wait(milliseconds: milliseconds), .send(Array(rest.dropFirst(cut))),
            ]
        case .loginPage: return [.file("<!doctype html><p>Welcome", "Content-Type: text/html\r\n")]
        case .refuse, .ignoredRange, .wrongRange, nil: return whole
        }
    }

    /// The record; `nil` if the server does not answer the request for the file.
    var record: WeatherServer.Answer? {
        let sent: (count: Int, arrives: Bool)? =
            switch fault?.effect {
            // A server that refuses the range is asked for the whole file at once.
            case .status(412), .status(416): (0, false)
            case .status, .redirect, .loginPage: nil
            case .cut, .unannouncedCut, .tooShort: (cut, true)
            case .reset: (cut, false)
            case .tooLong, .wrongByte, .wrongRange: (rest.count, false)
            case .stall, .refuse, .ignoredRange, nil: (rest.count, true)
            }
        return sent.map {
            WeatherServer.Answer(
                path: path, requested: requested, start: start, count: $0.count, arrives: $0.arrives)
        }
    }
}
