import DurableFiles
import Glibc
import SwiftASN1
import TextEscaping

// Rules of this file. It is the only one that reads and writes private keys.
//   - A private key that others can read is refused: it must be treated as stolen.
//   - A key file is never overwritten, and errors never contain any part of it.

/// Reads and writes key files: PKCS#8 in PEM, as `openssl pkey` reads and writes them.
public enum KeyFile {
    private static let maximumBytes = 16_384

    /// Writes a private key, readable by its owner alone, and the public key beside it as `<path>.pub`.
    ///
    /// - Parameter passphrase: Encrypts the file; `nil` for no encryption.
    public static func write(_ key: SigningKey, to path: String, passphrase: Passphrase?) throws {
        let document =
            if let passphrase {
                PEMDocument(
                    type: "ENCRYPTED PRIVATE KEY", derBytes: try ProtectedKey(key.pkcs8, passphrase: passphrase).der)
            } else {
                PEMDocument(type: "PRIVATE KEY", derBytes: key.pkcs8)
            }
        try checkNew(path)
        try create(path, document.pemString + "\n", mode: 0o600)
        do { try create(path + ".pub", key.publicKey.pem + "\n", mode: 0o644) } catch {
            // A private key without its .pub file is useless, and would block the next attempt.
            let (folder, name) = try FolderHandle.parent(of: path)
            try folder.remove(name)
            throw error
        }
    }

    /// Refuses a path at which a key, or its public key, already exists.
    public static func checkNew(_ path: String) throws {
        for path in [path, path + ".pub"] {
            let (folder, name) = try FolderHandle.parent(of: path)
            if folder.kind(of: name) != nil { throw alreadyExists(path) }
        }
    }

    private static func alreadyExists(_ path: String) -> PublishingError {
        PublishingError(
            .cannotWrite,
            "\(DisplayText.shellWord(path)): the file already exists, and keys are never overwritten; choose another name"
        )
    }

    /// Reads a private key.
    ///
    /// - Parameters:
    ///   - passphraseFile: The file that the passphrases come from, for messages; `nil` if they come from the terminal.
    ///   - passphrases: Called only if the file is encrypted; tried in order. Empty if there is no terminal to ask.
    public static func privateKey(
        at path: String, passphraseFile: String? = nil, passphrases: () throws -> [Passphrase]
    ) throws -> SigningKey {
        let block = try block(at: path) { $0.hasSuffix("PRIVATE KEY") }
        guard ["PRIVATE KEY", "ENCRYPTED PRIVATE KEY"].contains(block.label) else {
            throw foreign(path, block, wantsPrivate: true)
        }
        guard let der = block.der else { throw refused(path, "the file is damaged; use another copy of the key") }
        var read =
            try block.label == "PRIVATE KEY" ? key(der, path) : opened(der, path, passphraseFile, passphrases)
        read.path = path
        return read
    }

    /// Reads a public key.
    public static func publicKey(at path: String) throws -> VerifyingKey {
        let block = try block(at: path) { $0 == "PUBLIC KEY" }
        guard block.label == "PUBLIC KEY" else { throw foreign(path, block, wantsPrivate: false) }
        do {
            guard let der = block.der else { throw ProtectedKey.Unsupported(feature: "") }
            return try VerifyingKey(spki: der)
        } catch let other as KeyAlgorithm {
            throw refused(path, "this is \(other.name); \(UnsupportedKey.wantedPublic)")
        } catch {
            throw refused(path, "this is not a valid public Ed25519 key; \(UnsupportedKey.wantedPublic)")
        }
    }

    private static func opened(
        _ der: [UInt8], _ path: String, _ passphraseFile: String?, _ passphrases: () throws -> [Passphrase]
    ) throws -> SigningKey {
        let protected: ProtectedKey
        do { protected = try ProtectedKey(der: der) } catch let unsupported as ProtectedKey.Unsupported {
            throw refused(
                path,
                "its encryption is not supported (\(unsupported.feature)). Encrypt it again with 'openssl pkcs8 -topk8 "
                    + "-v2 aes-256-cbc -in OLD -out NEW'")
        } catch {
            throw refused(path, "the file is damaged; use another copy of the key")
        }
        let passphrases = try passphrases()
        guard !passphrases.isEmpty else { throw PublishingError.passphraseRequired(for: path) }
        for passphrase in passphrases {
            guard let pkcs8 = try? protected.opened(with: passphrase) else { continue }
            do { return try SigningKey(pkcs8: pkcs8) } catch let other as KeyAlgorithm {
                throw refused(path, "this is \(other.name); \(UnsupportedKey.wantedPrivate)")
            } catch {}
        }
        throw PublishingError.wrongPassphrase(for: path, in: passphraseFile)
    }

    private static func key(_ pkcs8: [UInt8], _ path: String) throws -> SigningKey {
        do { return try SigningKey(pkcs8: pkcs8) } catch let other as KeyAlgorithm {
            throw refused(path, "this is \(other.name); \(UnsupportedKey.wantedPrivate)")
        } catch {
            throw refused(path, "this is not a valid Ed25519 key; use another copy of it")
        }
    }

    private static func foreign(_ path: String, _ block: PEMBlock, wantsPrivate: Bool) -> PublishingError {
        if let sentence = otherHalf(of: path, block.label, wantsPrivate: wantsPrivate) {
            return refused(path, sentence)
        }
        return refused(
            path, UnsupportedKey.name(ofBlock: DisplayText.escaped(block.label), wantsPrivate: wantsPrivate))
    }

    /// The message for a public key in place of a private one, or the reverse; `nil` for other labels.
    private static func otherHalf(of path: String, _ label: String, wantsPrivate: Bool) -> String? {
        if wantsPrivate, label == "PUBLIC KEY" {
            let own = path.hasSuffix(".pub") ? DisplayText.shellWord(String(path.dropLast(4))) : "the private key"
            return "this is the public key; pass \(own)"
        }
        guard !wantsPrivate, ["PRIVATE KEY", "ENCRYPTED PRIVATE KEY"].contains(label) else { return nil }
        return "this is the private key; pass \(DisplayText.shellWord(path + ".pub"))"
    }

    private static func refused(_ path: String, _ reason: String) -> PublishingError {
        PublishingError(.badInput, "\(DisplayText.shellWord(path)): \(reason)")
    }

    /// Reads the first block with a wanted label, or else the first block.
    private static func block(at path: String, isWanted: (String) -> Bool) throws -> PEMBlock {
        let (bytes, mode) = try content(of: path)
        // Text around the block may be in any encoding.
        let blocks = PEMBlock.all(in: String(decoding: bytes, as: UTF8.self))
        guard let block = blocks.first(where: { isWanted($0.label) }) ?? blocks.first else {
            throw refused(path, UnsupportedKey.name(ofFile: bytes))
        }
        if blocks.contains(where: { $0.label.contains("PRIVATE KEY") }), mode & 0o077 != 0 {
            throw PublishingError(
                .keyNeeded,
                "\(DisplayText.shellWord(path)): other users can read this private key (mode \(String(mode, radix: 8))); run "
                    + "'chmod 600' on it, and make a new key if anyone could have read it. On a FAT, exFAT or NTFS USB stick, chmod has "
                    + "no effect: copy the key to a disk that keeps modes, or mount the USB stick with the option umask=077"
            )
        }
        return block
    }

    private static func content(of path: String) throws -> (bytes: [UInt8], mode: mode_t) {
        do {
            let file = try OpenFile(path: path)
            return (try file.contents(limit: maximumBytes), try file.mode())
        } catch {
            throw refused(
                path,
                error.number == 0
                    ? "this is not a key file; pass a file from 'sendactl keys new'"
                    : "\(error.reason); pass a key file that exists and that you can read")
        }
    }

    private static func create(_ path: String, _ text: String, mode: mode_t) throws {
        let (folder, name) = try FolderHandle.parent(of: path)
        let file: OpenFile
        do { file = try folder.createNew(name, mode: mode) } catch {
            guard error.number == EEXIST else { throw PublishingError(.cannotWrite, error.advised) }
            throw alreadyExists(path)
        }
        do {
            try file.append(Array(text.utf8))
            try file.sync()
            try folder.sync()
        } catch {
            try? folder.remove(name)
            throw error
        }
    }
}
