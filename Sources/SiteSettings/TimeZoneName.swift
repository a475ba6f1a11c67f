import Glibc

/// Time zones in the form that the C library accepts in TZ. Only harmless ones are valid.
public enum TimeZoneName {
    private static let folder = "/usr/share/zoneinfo/"
    private static let maximumBytes = 64

    /// The zone in the form for TZ: the name of a file below the system's zoneinfo folder, or a POSIX rule such as
    /// `CST6CDT,M4.1.0,M10.5.0`. `nil` for anything else, such as another path.
    public static func valid(_ text: String) -> String? {
        guard (1...maximumBytes).contains(text.utf8.count) else { return nil }
        var name = text[...]
        if name.first == ":" { name = name.dropFirst() }
        if name.hasPrefix(folder) { name = name.dropFirst(folder.utf8.count) }
        if isFile(name) { return String(name) }
        return name == "UTC" || PosixZone.isValid(text) ? text : nil
    }

    private static func isFile(_ name: Substring) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { $0.isASCIILetter || $0.isDigit || "_+-".utf8.contains($0) }
        }
        guard isPlain, let file = fopen(folder + name, "r") else { return false }
        defer { fclose(file) }
        var magic = [UInt8](repeating: 0, count: 4)
        return fread(&magic, 1, 4, file) == 4 && magic == Array("TZif".utf8)
    }
}

/// A POSIX rule: `CST6`, `<-03>3`, `CST6CDT,M4.1.0/2,M10.5.0/2`.
private struct PosixZone {
    private var rest: ArraySlice<UInt8>

    static func isValid(_ text: String) -> Bool {
        var zone = PosixZone(rest: Array(text.utf8)[...])
        guard zone.takesName(), zone.takesTime(signed: true) else { return false }
        if zone.rest.isEmpty { return true }
        guard zone.takesName() else { return false }
        if zone.rest.first != UInt8(ascii: ","), !zone.rest.isEmpty, !zone.takesTime(signed: true) { return false }
        if zone.rest.isEmpty { return true }
        return zone.takesChange() && zone.takesChange() && zone.rest.isEmpty
    }

    private mutating func takes(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Parses a name of at least three characters: letters, and between angle brackets also digits and signs.
    private mutating func takesName() -> Bool {
        let isQuoted = takes("<")
        let name = rest.prefix { $0.isASCIILetter || isQuoted && ($0.isDigit || $0 == 0x2B || $0 == 0x2D) }
        rest = rest.dropFirst(name.count)
        return name.count >= 3 && (!isQuoted || takes(">"))
    }

    private mutating func number(atMost maximum: Int) -> Bool {
        let digits = rest.prefix { $0.isDigit }
        rest = rest.dropFirst(digits.count)
        guard (1...3).contains(digits.count) else { return false }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= maximum
    }

    /// Parses hours, and optionally minutes and seconds.
    private mutating func takesTime(signed: Bool) -> Bool {
        if signed, !takes("+") { _ = takes("-") }
        guard number(atMost: 167) else { return false }
        for _ in 0..<2 where takes(":") {
            if !number(atMost: 59) { return false }
        }
        return true
    }

    /// Parses `,M4.1.0`, `,J60` or `,60`, and optionally the time.
    private mutating func takesChange() -> Bool {
        guard takes(",") else { return false }
        if takes("M") {
            guard number(atMost: 12), takes("."), number(atMost: 5), takes("."), number(atMost: 6) else { return false }
        } else {
            _ = takes("J")
            if !number(atMost: 365) { return false }
        }
        return takes("/") ? takesTime(signed: true) : true
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
    fileprivate var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
