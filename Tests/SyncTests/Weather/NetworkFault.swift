/// A fault of a network or a server, in the answer to one request.
struct NetworkFault: Sendable {
    /// The kind of fault.
    enum Effect: Sendable {
        /// No connection is accepted during the step.
        case refuse
        /// The connection is reset in the middle of the body.
        case reset
        /// The body ends before its announced length.
        case cut
        /// The body ends early, and no length was announced.
        case unannouncedCut
        /// The announced length is that of a shorter body.
        case tooShort
        /// More bytes are sent than the file has.
        case tooLong
        case wrongByte
        case status(Int)
        /// The whole file is sent although the remainder was requested.
        case ignoredRange
        /// The remainder begins one byte too late.
        case wrongRange
        case redirect(isEndless: Bool)
        case stall(milliseconds: UInt32)
        /// The login page of a network.
        case loginPage
    }

    /// The requests that count.
    enum Scope: String, CaseIterable, Sendable { case metadata, targets }

    var effect: Effect
    var scope: Scope
    var number: Int
    /// The position in the body, from 0 to 1.
    var position: Double

    /// The label under which it is counted.
    var label: String {
        switch effect {
        case .refuse: "connection refused"
        case .reset: "connection reset"
        case .cut: "body cut"
        case .unannouncedCut: "body cut, no length"
        case .tooShort: "length too short"
        case .tooLong: "too many bytes"
        case .wrongByte: "wrong byte"
        case .status(let status): "HTTP \(status / 100)xx"
        case .ignoredRange: "range ignored"
        case .wrongRange: "wrong range"
        case .redirect(let isEndless): isEndless ? "endless redirect" : "redirect"
        case .stall: "stall"
        case .loginPage: "login page"
        }
    }

    /// True if no connection is made.
    var refuses: Bool { if case .refuse = effect { true } else { false } }

    /// True if the received bytes cannot be the file's, or are a range that was not requested.
    var isWrong: Bool {
        switch effect {
        case .tooLong, .wrongByte, .wrongRange, .status: true
        default: false
        }
    }
}

extension NetworkFault: CustomStringConvertible {
    var description: String {
        if case .refuse = effect { return label }
        let status = if case .status(let status) = effect { " (\(status))" } else { "" }
        let percent = Int(position * 100)
        return "\(label)\(status) at \(percent) % of request \(number) for \(scope.rawValue)"
    }
}
