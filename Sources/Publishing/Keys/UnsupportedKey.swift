/// Messages about key files that this program does not read. They tell the operator what a file contains.
enum UnsupportedKey {
    /// The message about a file without a PEM block, to follow its path.
    static func name(ofFile bytes: [UInt8]) -> String {
        if let damage = damage(of: bytes) { return damage }
        let known: [(String, String)] = [
            ("ssh-", "this is an OpenSSH public key, which is not supported; create a key with 'sendactl keys new'"),
            (
                "ecdsa-sha2-",
                "this is an OpenSSH public key, which is not supported; create a key with 'sendactl keys new'"
            ),
            ("sk-", "this is an OpenSSH public key, which is not supported; create a key with 'sendactl keys new'"),
            (
                "---- BEGIN SSH2 ",
                "this is an SSH public key, which is not supported; create a key with 'sendactl keys new'"
            ),
            (
                "PuTTY-User-Key-File-",
                "this is a PuTTY key, which is not supported; create a key with 'sendactl keys new'"
            ),
            (
                "AGE-SECRET-KEY-",
                "this is an age key, which encrypts and cannot sign; create a key with 'sendactl keys new'"
            ),
            ("{", "this is JSON, such as a JWK, not a PEM key; create a key with 'sendactl keys new'"),
        ]
        for (start, name) in known where bytes.starts(with: Array(start.utf8)) { return name }
        if bytes.starts(with: [0xFE, 0xED, 0xFE, 0xED]) {
            return "this is a Java keystore, not a PEM key; create a key with 'sendactl keys new'"
        }
        guard bytes.first == 0x30 else { return "this is not a PEM key; create a key with 'sendactl keys new'" }
        // The version of PKCS#12 is 3; a key begins with 0 or 1.
        if bytes.prefix(8).suffix(from: 2).firstRange(of: [0x02, 0x01, 0x03]) != nil {
            return "this is a PKCS#12 keystore, not a PEM key; create a key with 'sendactl keys new'"
        }
        return "this is DER, not a PEM key; convert it with 'openssl pkey -inform DER -in FILE -out NEW'; for a public "
            + "key, add -pubin -pubout"
    }

    /// The message about a key file that was cut off or saved in another encoding; `nil` for other files.
    private static func damage(of bytes: [UInt8]) -> String? {
        let dash = UInt8(ascii: "-")
        // UTF-16 with a byte order mark, or without one.
        if [[0xFF, 0xFE], [0xFE, 0xFF], [dash, 0], [0, dash]].contains(where: { bytes.starts(with: $0) }) {
            return "the file is text in UTF-16; save it as UTF-8, or use another copy of the key"
        }
        // A system crash may leave zeros.
        let isCut = ["-----BEGIN", "-----END", " KEY-----"].contains { bytes.firstRange(of: Array($0.utf8)) != nil }
        guard isCut || bytes.allSatisfy({ $0 == 0 }) else { return nil }
        return bytes.isEmpty
            ? "the file is empty; use another copy of the key"
            : "the file is damaged or cut off; use another copy of the key"
    }

    /// The message about a PEM block with an unsupported label, to follow the path of its file.
    static func name(ofBlock label: String, wantsPrivate: Bool) -> String {
        let wanted = wantsPrivate ? wantedPrivate : wantedPublic
        return switch label {
        case "OPENSSH PRIVATE KEY": "this is an OpenSSH key (\(label)), which is not supported; \(wanted)"
        case _ where label.hasPrefix("PGP "): "this is an OpenPGP key (\(label)), which is not supported; \(wanted)"
        case "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "EC PARAMETERS", "RSA PUBLIC KEY":
            "this is a key in an unsupported format (\(label)); \(wanted)"
        default: "this file contains '\(label)' but no \(wantsPrivate ? "private" : "public") key; \(wanted)"
        }
    }

    static let wantedPrivate = "use an Ed25519 key from 'sendactl keys new'"
    static let wantedPublic = "use the .pub file of a key from 'sendactl keys new'"
}
