import ArgumentParser
import Glibc

/// A line typed in the terminal without being shown.
enum HiddenInput {
    /// Asks for a line. The result is empty if the input ends, and `nil` if there is no terminal.
    ///
    /// - Throws: `ExitCode` on Ctrl-C, which ends the program as usual.
    static func line(asking question: String) throws -> [UInt8]? {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        guard let (ending, line) = read(terminal, ArgumentLogins.ofProcess.removed(from: question)) else { return nil }
        switch ending {
        case .entered: return line
        case .ended: return []
        case .tooLong:
            tell("The input is longer than \(HiddenLine.maximumBytes) bytes. Type a shorter one.")
            throw ExitReason.unusableInput.code
        case .interrupted(let signal):
            kill(getpid(), signal)
            // Reached only if the signal was ignored when the program started, or has a handler of the command.
            throw ExitReason.interrupted.code
        }
    }

    /// Reads a line. A signal that stops the process does so with the terminal as it was; then the line is asked again.

    private static func read(_ terminal: Int32, _ question: String) -> (HiddenLine.Ending, [UInt8])? {
        while true {
            let result = readOnce(terminal, question)
            guard case .interrupted(SIGTSTP)? = result?.0 else { return result }
            kill(getpid(), SIGTSTP)
        }
    }

    private static func readOnce(_ terminal: Int32, _ question: String) -> (HiddenLine.Ending, [UInt8])? {
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else { return nil }
        var hidden = before
        // Signals are off, so that Ctrl-C arrives as a byte and cannot end the program before echo is on again.
        hidden.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON | IEXTEN)
        hidden.c_iflag |= tcflag_t(ICRNL)
        let watch = SignalWatch()
        defer { watch?.stop() }
        guard tcsetattr(terminal, TCSAFLUSH, &hidden) == 0 else { return nil }
        defer {
            tcsetattr(terminal, TCSAFLUSH, &before)
            write(terminal, "\n", 1)
        }
        write(terminal, question, question.utf8.count)
        var line = HiddenLine(keys: before)
        while true {
            wait(for: terminal, or: watch)
            if let signal = watch?.arrived() { return (.interrupted(signal), []) }
            guard let byte = nextByte(terminal) else { return nil }
            if byte == 0x1B {
                skipSequence(terminal)
                write(terminal, "\u{7}", 1)
                continue
            }
            switch line.take(byte) {
            case .taken: continue
            case .refused: write(terminal, "\u{7}", 1)
            case .done(let ending): return (ending, line.bytes)
            }
        }
        return nil
    }

    /// Waits for a key or a signal.
    private static func wait(for terminal: Int32, or watch: SignalWatch?) {
        var waiting = [terminal, watch?.descriptor ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&waiting, 2, -1) < 0, errno == EINTR || errno == EAGAIN {}
    }

    /// The next byte; `nil` if none arrives in time, or the terminal is closed.
    private static func nextByte(_ terminal: Int32, within milliseconds: Int32 = -1) -> UInt8? {
        var byte: UInt8 = 0
        while true {
            var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, milliseconds)
            let got = ready > 0 ? Glibc.read(terminal, &byte, 1) : Int(ready)
            if got > 0 { return byte }
            guard got < 0, errno == EINTR || errno == EAGAIN else { return nil }
        }
    }

    /// Consumes the rest of an escape sequence, such as an arrow key's: it has no effect here, and is not part of a
    /// passphrase.
    private static func skipSequence(_ terminal: Int32) {
        let pause: Int32 = 50
        guard let kind = nextByte(terminal, within: pause) else { return }
        switch kind {
        case UInt8(ascii: "O"): _ = nextByte(terminal, within: pause)
        case UInt8(ascii: "["):
            guard var byte = nextByte(terminal, within: pause) else { return }
            // The function keys of the Linux console: ESC [ [ A.
            if byte == kind {
                _ = nextByte(terminal, within: pause)
                return
            }
            while (0x20...0x3F).contains(byte), let next = nextByte(terminal, within: pause) { byte = next }
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            while let byte = nextByte(terminal, within: pause), byte != 0x07, byte != UInt8(ascii: "\\") {}
        case 0x1B: skipSequence(terminal)
        // A letter with Alt: the rest of its UTF-8 bytes.
        case 0xC0...: for _ in 0..<(kind < 0xE0 ? 1 : kind < 0xF0 ? 2 : 3) { _ = nextByte(terminal, within: pause) }
        default: break
        }
    }
}

/// A line that is edited without being shown, with the usual terminal keys.
struct HiddenLine {
    enum Ending: Equatable {
        case entered, ended, tooLong
        /// A key or a signal ended the line; the process then receives this signal.
        case interrupted(Int32)
    }

    /// The effect of a byte.
    enum Outcome: Equatable {
        case taken, refused
        case done(Ending)
    }

    private(set) var bytes: [UInt8] = []
    private var erase: Set<UInt8> = [0x08, 0x7F]
    private var eraseWord: Set<UInt8> = [0x17]
    private var eraseLine: Set<UInt8> = [0x15]
    private var interrupt: Set<UInt8> = [0x03, 0x1C]
    static let maximumBytes = 1024

    /// Uses the standard editing keys.
    init() {}

    /// Uses the standard keys, and those that the terminal is configured with, as shown by `stty`.
    init(keys terminal: termios) {
        withUnsafeBytes(of: terminal.c_cc) { keys in
            func add(_ index: Int32, to set: inout Set<UInt8>) {
                let key = keys[Int(index)]
                // Zero means that no key is set. A letter is ignored: it could no longer be typed in the passphrase.
                if key != 0, key < 0x20 || key == 0x7F { set.insert(key) }
            }
            add(VERASE, to: &erase)
            add(VWERASE, to: &eraseWord)
            add(VKILL, to: &eraseLine)
            add(VINTR, to: &interrupt)
            add(VQUIT, to: &interrupt)
        }
    }

    mutating func take(_ byte: UInt8) -> Outcome {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return .done(.entered)
        case _ where interrupt.contains(byte): return .done(.interrupted(SIGINT))
        case _ where erase.contains(byte): removeLast()
        case _ where eraseWord.contains(byte): removeWord()
        case _ where eraseLine.contains(byte): bytes = []
        case 0x04 where bytes.isEmpty: return .done(.ended)
        case 0..<0x20 where byte != UInt8(ascii: "\t"): return .refused
        default:
            // A truncated line would be another passphrase.
            guard bytes.count < Self.maximumBytes else { return .done(.tooLong) }
            bytes.append(byte)
        }
        return .taken
    }

    /// Removes the last letter with its accents, or one byte if the terminal does not use UTF-8.
    private mutating func removeLast() {
        if var text = String(validating: bytes, as: UTF8.self) {
            _ = text.popLast()
            bytes = Array(text.utf8)
        } else {
            let length = (1...4).first { String(validating: bytes.suffix($0), as: UTF8.self) != nil } ?? 1
            bytes.removeLast(length)
        }
    }

    private mutating func removeWord() {
        func endsInSpace() -> Bool { bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\t") }
        while endsInSpace() { bytes.removeLast() }
        while !bytes.isEmpty, !endsInSpace() { bytes.removeLast() }
    }
}
