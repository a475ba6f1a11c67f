extension DisplayText {
    /// Removes what may be secret from an address: the login before the host, and the query or fragment at the end.
    /// Nothing is escaped.
    ///
    /// A text that is not a valid address, such as `kiosk:secret@host` or `http://https//kiosk:secret@host`, loses
    /// everything before the last @. A folder may have such a name too; a caller that knows that the folder exists
    /// shows its name unchanged.
    public static func withoutLogin(_ address: String) -> String {
        let start = endOfSchemes(in: address)
        let (schemes, rest) = (address[..<start], address[start...])
        guard let login = login(in: address) else { return schemes + withoutQuery(rest, isAddress: !schemes.isEmpty) }
        let end = rest[login.endIndex...]
        let isAuthority = !schemes.isEmpty && !login.contains { "/?#\\".contains($0) }
        return schemes + (isAuthority ? "" : "…") + withoutQuery(isAuthority ? end.droppingAt : end, isAddress: true)
    }

    /// The name and the password in an address; `nil` if there are none.
    public static func login(in address: String) -> Substring? {
        let start = endOfSchemes(in: address)
        let rest = address[start...]
        guard let at = lastAt(in: rest) else { return nil }
        let login = rest[..<at]
        let isAuthority = start > address.startIndex && !login.contains { "/?#\\".contains($0) }
        return isAuthority || isLogin(login) ? login : nil
    }

    /// Removes the logins from a text that may quote addresses, word by word.
    public static func withoutLogins(in text: String) -> String {
        var shown = ""
        var word = ""
        for character in text + "\n" {
            guard character.isWhitespace || "'\"()".contains(character) else {
                word.append(character)
                continue
            }
            shown += login(in: word) == nil ? word : withoutLogin(word)
            shown.append(character)
            word = ""
        }
        return String(shown.dropLast())
    }

    /// True if the name of a folder or a file reads as an address: as for scp and git, it has a colon before its first
    /// slash; or only the colon after its scheme is missing; or it has a login after two slashes.
    public static func isAddress(_ name: String) -> Bool {
        let visible = name.unicodeScalars.drop { !$0.isVisible }
        let text = String(visible).lowercased().replacing("%3a", with: ":")
        let start = text.prefix { $0 != "/" }
        guard !start.contains(":") else { return true }
        return text[start.endIndex...].hasPrefix("//") && (schemes.contains(String(start)) || login(in: text) != nil)
    }

    private static let schemes: Set = [
        "http", "https", "ftp", "ftps", "sftp", "ssh", "scp", "file", "rsync", "git", "s3", "gs", "dav", "davs",
        "webdav",
        "smb", "nfs",
    ]

    /// The position after a leading `scheme:/`, which a typing error may repeat; the start if there is none.
    private static func endOfSchemes(in address: String) -> String.Index {
        var end = address.startIndex
        while let colon = address[end...].firstIndex(of: ":"), schemes.contains(address[end..<colon].lowercased()),
            address[address.index(after: colon)...].first == "/"
        {
            let rest = address[address.index(after: colon)...]
            end = rest.firstIndex { $0 != "/" && $0 != "\\" } ?? address.endIndex
        }
        return end
    }

    /// The position of the last @, plain or percent-encoded.
    private static func lastAt(in text: Substring) -> String.Index? {
        [text.lastIndex(of: "@"), text.ranges(of: "%40").last?.lowerBound].compactMap { $0 }.max()
    }

    /// True if the text before an @ has a colon other than that of a port. In `host:80/@folder` it has no other.
    private static func isLogin(_ text: Substring) -> Bool {
        // The colons inside the brackets of an IPv6 address do not count.
        let bracket = text.first == "[" ? text.firstIndex(of: "]") : nil
        let text = bracket.map { text[$0...] } ?? text
        guard let colon = text.firstIndex(of: ":") else { return text.lowercased().contains("%3a") }
        let port = text[text.index(after: colon)...]
        let path = port.drop { $0.isNumber }
        return port.startIndex == path.startIndex || path.first != "/" || path.last != "/" || path.contains(":")
    }

    private static func withoutQuery(_ text: Substring, isAddress: Bool) -> String {
        guard let end = text.firstIndex(where: { $0 == "?" || isAddress && $0 == "#" }),
            isAddress || text[end...].contains("=")
        else { return String(text) }
        return text[..<end] + "?…"
    }
}

extension Substring {
    /// The text after its leading @, which may be written as `%40`.
    fileprivate var droppingAt: Substring { dropFirst(first == "@" ? 1 : 3) }
}
