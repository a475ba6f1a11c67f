import DurableFiles
import Glibc
import SwiftASN1
import TUFMetadata

// Rules of this file. It is the only one that reads and writes private keys.
//   - A private key that others can read is refused: it must be taken for stolen.
//   - A key file is never written over, and nothing of what is in it stands in an error.

/// Key files: PKCS#8 in PEM, as `openssl pkey` reads and writes them.
public enum KeyFile {
    private static let mostBytes = 16_384

    /// Writes a private key, readable by its owner alone, and the public half beside it as `<path>.pub`.
    ///
    /// - Parameter passphrase: Protects the file; `nil` for none.
    public static func write(_ key: SigningKey, to path: String, passphrase: Passphrase?) throws {
        let document =
            if let passphrase {
                PEMDocument(
                    type: "ENCRYPTED PRIVATE KEY", derBytes: try ProtectedKey(key.pkcs8, passphrase: passphrase).der)
            } else {
                PEMDocument(type: "PRIVATE KEY", derBytes: key.pkcs8)
            }
        try create(path, document.pemString + "\n", mode: 0o600)
        try create(path + ".pub", key.publicKey.pem + "\n", mode: 0o644)
    }

    /// Reads a private key.
    ///
    /// - Parameter passphrase: Asked only where the file is protected.
    public static func privateKey(at path: String, passphrase: () throws -> Passphrase?) throws -> SigningKey {
        let document = try document(at: path)
        switch document.discriminator {
        case "PRIVATE KEY": return try key(document.derBytes, path)
        case "ENCRYPTED PRIVATE KEY": return try opened(document.derBytes, path, passphrase)
        default: throw refused(path, "this is a \(DisplayText.escaped(document.discriminator)), not a private key")
        }
    }

    /// Reads a public key.
    public static func publicKey(at path: String) throws -> VerifyingKey {
        let document = try document(at: path)
        guard document.discriminator == "PUBLIC KEY", let key = try? VerifyingKey(pem: document.pemString) else {
            throw refused(path, "this is no public Ed25519 key; give the .pub file of a key that 'keys new' made")
        }
        return key
    }

    private static func opened(
        _ der: [UInt8], _ path: String, _ passphrase: () throws -> Passphrase?
    ) throws -> SigningKey {
        let protected: ProtectedKey
        do { protected = try ProtectedKey(der: der) } catch let unknown as ProtectedKey.Unknown {
            throw refused(path, "it is protected by what this program does not know: \(unknown.what)")
        } catch {
            throw refused(path, "the file is damaged")
        }
        guard let passphrase = try passphrase() else {
            throw PublishingError(
                .keyNeeded,
                "\(DisplayText.escaped(path)): it needs its passphrase; give --passphrase-file, or run this "
                    + "in a terminal")
        }
        guard let pkcs8 = try? protected.opened(with: passphrase), let key = try? SigningKey(pkcs8: pkcs8) else {
            throw PublishingError(.keyNeeded, "\(DisplayText.escaped(path)): the passphrase is wrong")
        }
        return key
    }

    private static func key(_ pkcs8: [UInt8], _ path: String) throws -> SigningKey {
        guard let key = try? SigningKey(pkcs8: pkcs8) else { throw refused(path, "this is no Ed25519 key") }
        return key
    }

    private static func refused(_ path: String, _ reason: String) -> PublishingError {
        PublishingError(.badInput, "\(DisplayText.escaped(path)): \(reason)")
    }

    private static func document(at path: String) throws -> PEMDocument {
        let (bytes, mode) = try content(of: path)
        guard let text = String(validating: bytes, as: UTF8.self), let document = try? PEMDocument(pemString: text)
        else { throw refused(path, "this is no key in PEM") }
        if document.discriminator.hasSuffix("PRIVATE KEY"), mode & 0o077 != 0 {
            throw PublishingError(
                .keyNeeded,
                "\(DisplayText.escaped(path)): others may read this private key (mode "
                    + "\(String(mode, radix: 8))); run 'chmod 600' on it, and make a new key if "
                    + "somebody could have")
        }
        return document
    }

    private static func content(of path: String) throws -> (bytes: [UInt8], mode: mode_t) {
        do {
            let file = try OpenFile(path: path)
            return (try file.contents(limit: mostBytes), try file.mode())
        } catch {
            throw refused(path, error.number == 0 ? "this is no key file" : error.reason)
        }
    }

    private static func create(_ path: String, _ text: String, mode: mode_t) throws {
        let (folder, name) = try FolderHandle.parent(of: path)
        let file: OpenFile
        do { file = try folder.createNew(name, mode: mode) } catch {
            guard error.number == EEXIST else { throw error }
            throw PublishingError(
                .cannotWrite, "\(DisplayText.escaped(path)): there is a file already; no key is ever written over")
        }
        do {
            try file.append(Array(text.utf8))
            try file.sync()
        } catch {
            try? folder.remove(name)
            throw error
        }
    }
}
