/// Descriptions of key files that this program does not read, so that an operator knows what they contain.
enum ForeignKey {
    /// The end of a sentence about a file without a PEM block.
    static func name(ofFile bytes: [UInt8]) -> String {
        let known: [(String, String)] = [
            ("ssh-", "this is a public key of OpenSSH, which is not read here; make a key with 'sendactl keys new'"),
            (
                "ecdsa-sha2-",
                "this is a public key of OpenSSH, which is not read here; make a key with 'sendactl keys new'"
            ),
            ("sk-", "this is a public key of OpenSSH, which is not read here; make a key with 'sendactl keys new'"),
            (
                "---- BEGIN SSH2 ",
                "this is a public key of SSH, which is not read here; make a key with 'sendactl keys new'"
            ),
            (
                "PuTTY-User-Key-File-",
                "this is a key of PuTTY, which is not read here; make a key with 'sendactl keys new'"
            ),
            (
                "AGE-SECRET-KEY-",
                "this is a key of age, which encrypts and cannot sign; make one with 'sendactl keys new'"
            ),
            ("{", "this is JSON, such as a JWK, and not a key in PEM; make a key with 'sendactl keys new'"),
        ]
        for (start, name) in known where bytes.starts(with: Array(start.utf8)) { return name }
        if bytes.starts(with: [0xFE, 0xED, 0xFE, 0xED]) {
            return "this is a keystore of Java and not a key in PEM; make a key with 'sendactl keys new'"
        }
        guard bytes.first == 0x30 else { return "this is not a key in PEM; make one with 'sendactl keys new'" }
        // The version of PKCS#12 is 3; a key begins with 0 or 1.
        if bytes.prefix(8).suffix(from: 2).firstRange(of: [0x02, 0x01, 0x03]) != nil {
            return "this is a keystore (PKCS#12) and not a key in PEM; take the key out with 'openssl pkcs12 -nocerts'"
        }
        return "this is a key in DER and not in PEM; convert it with 'openssl pkey -inform DER'"
    }

    /// The end of a sentence about a PEM block of another kind.
    static func name(ofBlock label: String, wantsPrivate: Bool) -> String {
        let wanted = wantsPrivate ? wantedPrivate : wantedPublic
        return switch label {
        case "OPENSSH PRIVATE KEY": "this is a key of OpenSSH (\(label)), which is not read here; \(wanted)"
        case _ where label.hasPrefix("PGP "): "this is a key of OpenPGP (\(label)), which is not read here; \(wanted)"
        case "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "EC PARAMETERS", "RSA PUBLIC KEY":
            "this is a key of another kind (\(label)); \(wanted)"
        default: "this file has a block '\(label)' and no \(wantsPrivate ? "private" : "public") key; \(wanted)"
        }
    }

    static let wantedPrivate = "give an Ed25519 key, as 'sendactl keys new' makes it"
    static let wantedPublic = "give the .pub file of a key that 'sendactl keys new' made"
}
