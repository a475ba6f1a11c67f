extension DisplayText {
    /// Removes what may be secret from an address: the login before the host, and everything after a question mark.
    /// Nothing is escaped.
    ///
    /// An address with a typing error, such as `kiosk:secret@host`, loses everything before the @. A folder may have
    /// such a name too: a caller that knows that it exists shows it as it is.
    public static func withoutLogin(_ address: String) -> String {
        guard let start = startOfHost(in: address) else { return withoutMistypedLogin(address) }
        var rest = address[start...]
        let host = rest.prefix { !"/?#\\".contains($0) }
        if let at = host.lastIndex(of: "@") {
            rest = rest[rest.index(after: at)...]
        } else if !host.hasPrefix("["), let port = host.firstIndex(of: ":"),
            !host[port...].dropFirst().allSatisfy(\.isNumber), let at = rest.lastIndex(of: "@")
        {
            // A password with an unescaped slash: not a valid address, and yet a password.
            rest = rest[rest.index(after: at)...]
        }
        let path = rest.prefix { $0 != "?" && $0 != "#" }
        return address[..<start] + path + (path.endIndex < rest.endIndex ? "?…" : "")
    }

    /// The position after `scheme:/`; `nil` if the text does not start with that.
    private static func startOfHost(in address: String) -> String.Index? {
        guard let colon = address.firstIndex(of: ":"), address[..<colon].count > 1,
            address[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }),
            address[address.index(after: colon)...].first == "/"
        else { return nil }
        return address[address.index(after: colon)...].firstIndex { $0 != "/" && $0 != "\\" } ?? address.endIndex
    }

    private static func withoutMistypedLogin(_ text: String) -> String {
        var shown = text
        if let colon = text.firstIndex(of: ":"), let at = text.lastIndex(of: "@"), colon < at {
            shown = "…" + text[at...]
        }
        guard let query = shown.firstIndex(of: "?"), shown[query...].contains("=") else { return shown }
        return shown[..<query] + "?…"
    }
}
