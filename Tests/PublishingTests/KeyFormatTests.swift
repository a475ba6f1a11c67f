import Foundation
import TestSupport
import Testing
import TextEscaping

@testable import Publishing

/// Keys that other programs write are read, or are refused with a message that names their kind.
struct KeyFormatTests {
    private let work: TemporaryFolder
    /// The seed in RFC 8032, section 7.1, test 1.
    private static let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    private static let publicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"

    init() throws { work = try TemporaryFolder() }

    private func write(_ bytes: [UInt8], _ label: String = "PRIVATE KEY", lines: Int = 64) throws -> String {
        var base64 = Data(bytes).base64EncodedString()[...]
        var text = "-----BEGIN \(label)-----\n"
        while !base64.isEmpty {
            text += base64.prefix(lines) + "\n"
            base64 = base64.dropFirst(lines)
        }
        return try write(text: text + "-----END \(label)-----\n")
    }

    private func write(text: String) throws -> String {
        try work.write(text, to: "key")
        chmod(work.file("key"), 0o600)
        return work.file("key")
    }

    private func read(_ path: String) throws -> VerifyingKey { try KeyFile.privateKey(at: path) { words }.publicKey }

    private var expected: VerifyingKey {
        get throws { try VerifyingKey(spki: #require(Hex.decode("302a300506032b6570032100" + Self.publicKey))) }
    }

    /// The first key is of version 1, as OpenSSL and Java write it. The others are of version 2: as ring, rcgen and
    /// BoringSSL write it, as in RFC 8410, and with an attribute.
    @Test(arguments: [
        "302e020100300506032b657004220420" + seed,
        "3053020101300506032b657004220420" + seed + "a123032100" + publicKey,
        "3051020101300506032b657004220420" + seed + "812100" + publicKey,
        "3072020101300506032b657004220420" + seed + "a01f301d060a2a864886f70d01090914310f0c0d43757264"
            + "6c6520436861697273" + "812100" + publicKey,
    ])
    func pkcs8OfEveryVersionIsRead(hex: String) throws {
        #expect(try read(write(#require(Hex.decode(hex)))) == expected)
    }

    @Test func aPublicHalfOfAnotherKeyIsRefused() throws {
        let hex = "3053020101300506032b657004220420" + Self.seed + "a123032100" + String(repeating: "00", count: 32)
        let path = try write(#require(Hex.decode(hex)))
        #expect { try read(path) } throws: { "\($0)".contains("this is not a valid Ed25519 key") }
    }

    @Test(arguments: [1, 3, 32, 63, 64, 65, 70, 76, 1000])
    func linesMayHaveAnyLength(length: Int) throws {
        #expect(
            try read(write(#require(Hex.decode("302e020100300506032b657004220420" + Self.seed)), lines: length))
                == expected)
    }

    @Test(arguments: [
        "-----BEGIN PRIVATE KEY----- BASE64 -----END PRIVATE KEY-----",
        "\u{FEFF}-----BEGIN PRIVATE KEY-----\r\nBASE64\r\n-----END PRIVATE KEY-----\r\n",
        "Bag Attributes: <Empty>\n-----BEGIN PRIVATE KEY-----\n  BASE64  \n-----END PRIVATE KEY-----\nafter",
        "-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----\n-----BEGIN PRIVATE KEY-----\nBASE64\n-----END PRIVATE KEY-----",
    ])
    func whatIsAroundABlockDoesNotMatter(text: String) throws {
        let bytes = try #require(Hex.decode("302e020100300506032b657004220420" + Self.seed))
        #expect(try read(write(text: text.replacing("BASE64", with: Data(bytes).base64EncodedString()))) == expected)
    }

    @Test(arguments: [
        ("ed448", "an Ed448 key"), ("x25519", "an X25519 key, which encrypts and cannot sign"), ("x448", "an X448 key"),
        ("rsa", "an RSA key"),
    ])
    func keysOfAnotherKindAreNamed(kind: String, name: String) throws {
        let file = work.file("key")
        #expect(try ProgramRun("/usr/bin/openssl", ["genpkey", "-algorithm", kind, "-out", file]).exitCode == 0)
        chmod(file, 0o600)
        #expect { try read(file) } throws: { "\($0)".contains("this is \(name)") }
        #expect(
            try ProgramRun("/usr/bin/openssl", ["pkey", "-in", file, "-pubout", "-out", work.file("pub")]).exitCode == 0
        )
        #expect { try KeyFile.publicKey(at: work.file("pub")) } throws: { "\($0)".contains("this is \(name)") }
        try work.write("correct horse è", to: "word")
        let protection = [
            "pkcs8", "-topk8", "-in", file, "-out", work.file("protected"), "-passout", "file:" + work.file("word"),
        ]
        #expect(try ProgramRun("/usr/bin/openssl", protection).exitCode == 0)
        chmod(work.file("protected"), 0o600)
        #expect { try read(work.file("protected")) } throws: { "\($0)".contains("this is \(name)") }
    }

    @Test(arguments: [
        "OPENSSH PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "PGP PRIVATE KEY BLOCK",
        "CERTIFICATE",
    ])
    func blocksOfAnotherKindAreNamed(label: String) throws {
        let path = try write(Array(repeating: 7, count: 400), label, lines: 70)
        #expect { try read(path) } throws: { "\($0)".contains(label) && "\($0)".contains("sendactl keys new") }
    }

    @Test(arguments: [
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI user@host\n", "an OpenSSH public key"),
        ("PuTTY-User-Key-File-3: ssh-ed25519\n", "a PuTTY key"), ("{\"kty\": \"OKP\"}", "JSON"),
        ("AGE-SECRET-KEY-1QQ", "an age key"), ("0.\u{2}\u{1}\u{0}0\u{5}", "DER, not a PEM key"),
        ("0\u{7F}\u{2}\u{1}\u{3}0", "a PKCS#12 keystore"), ("hello", "not a PEM key"),
    ])
    func filesOfAnotherKindAreNamed(text: String, name: String) throws {
        let path = try write(text: text)
        for read in [{ _ = try read(path) }, { _ = try KeyFile.publicKey(at: path) }] {
            #expect { try read() } throws: { "\($0)".contains("this is \(name)") }
        }
    }

    @Test func aKeyFileThatIsCutOffIsDamaged() throws {
        let bytes = try #require(Hex.decode("302e020100300506032b657004220420" + Self.seed))
        for label in ["PRIVATE KEY", "ENCRYPTED PRIVATE KEY"] {
            let whole = try String(contentsOfFile: write(bytes, label), encoding: .utf8)
            let starts = [0, 12, 30, 90, whole.count - 3].map { String(whole.prefix($0)) }
            let ends = [12, 40, whole.count - 5, whole.count - 40].map { String(whole.suffix($0)) }
            for text in starts + ends {
                let path = try write(text: text)
                let problem = text.isEmpty ? "empty" : "damaged or cut off"
                for read in [{ _ = try read(path) }, { _ = try KeyFile.publicKey(at: path) }] {
                    let error = "\(path): the file is \(problem); use another copy of the key"
                    #expect(throws: PublishingError(.badInput, error), "\(text)") { try read() }
                }
            }
        }
        #expect { try read(write(text: "\0\0\0\0")) } throws: { "\($0)".contains("the file is damaged") }
    }

    @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
    func aKeyFileInUTF16IsNamed(encoding: String.Encoding) throws {
        let path = work.file("key")
        let bytes = try #require(Hex.decode("302e020100300506032b657004220420" + Self.seed))
        let text = try String(contentsOfFile: write(bytes), encoding: .utf8)
        try #require(text.data(using: encoding)).write(to: URL(filePath: path))
        chmod(path, 0o600)
        for read in [{ _ = try read(path) }, { _ = try KeyFile.publicKey(at: path) }] {
            #expect { try read() } throws: {
                "\($0)" == "\(path): the file is text in UTF-16; save it as UTF-8, or use another copy of the key"
            }
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh-keygen"), "no ssh-keygen"))
    func keysOfSSHAreNamed() throws {
        let file = work.file("id")
        #expect(try ProgramRun("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", file]).exitCode == 0)
        #expect { try read(file) } throws: { "\($0)".contains("this is an OpenSSH key (OPENSSH PRIVATE KEY)") }
        #expect { try KeyFile.publicKey(at: file + ".pub") } throws: { "\($0)".contains("an OpenSSH public key") }
    }

    /// Formats of OpenSSL 1.0 and 1.1. Those that are not supported are refused with an `openssl` command to run.
    @Test(
        arguments: [
            (["-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA1"], nil),
            (["-v2", "aes-192-cbc", "-v2prf", "hmacWithSHA384"], nil),
            (["-scrypt"], "scrypt"), (["-v2", "des3"], "triple DES"),
        ] as [([String], String?)])
    func protectionOfOthersIsReadOrNamed(options: [String], name: String?) throws {
        try work.write("correct horse è", to: "word")
        let path = try write(#require(Hex.decode("302e020100300506032b657004220420" + Self.seed)))
        let file = work.file("protected")
        let arguments =
            ["pkcs8", "-topk8", "-in", path, "-out", file, "-passout", "file:" + work.file("word")] + options
        #expect(try ProgramRun("/usr/bin/openssl", arguments).exitCode == 0)
        chmod(file, 0o600)
        guard let name else { return #expect(try read(file) == expected) }
        #expect { try read(file) } throws: { "\($0)".contains("(\(name))") && "\($0)".contains("openssl pkcs8 -topk8") }
    }

    @Test func nothingIsLeftBehindWhereThePublicHalfCannotBeWritten() throws {
        try work.write("x", to: "key.pub")
        #expect(throws: PublishingError.self) { try KeyFile.write(SigningKey(), to: work.file("key"), passphrase: nil) }
        #expect(!FileManager.default.fileExists(atPath: work.file("key")))
    }
}
