import Foundation
import TestSupport
import Testing
import TextEscaping

@testable import Publishing

private let openssl = "/usr/bin/openssl"
private let word = Passphrase(Array("correct horse è".utf8))
let words = [word].compactMap { $0 }

/// OpenSSL reads the keys that we write, and derives the same public key.
@Test(arguments: [false, true])
func opensslReadsOurKeys(isProtected: Bool) throws {
    let work = try TemporaryFolder()
    try work.write("correct horse è\n", to: "word")
    let path = work.file("key.pem")
    let key = SigningKey()
    try KeyFile.write(key, to: path, passphrase: isProtected ? word : nil)
    let read = try ProgramRun(openssl, ["pkey", "-in", path, "-passin", "file:" + work.file("word"), "-pubout"])
    #expect(read.exitCode == 0)
    #expect(read.output == (try String(contentsOfFile: path + ".pub", encoding: .utf8)))
    #expect(try KeyFile.publicKey(at: path + ".pub") == key.publicKey)
    #expect(try KeyFile.privateKey(at: path) { words }.publicKey == key.publicKey)
    for (file, mode) in [(path, 0o600), (path + ".pub", 0o644)] {
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == mode)
    }
}

/// We read the keys that OpenSSL writes with various ciphers and hashes.
@Test(arguments: [
    [], ["-v2", "aes-256-cbc"], ["-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA512"],
    ["-v2", "aes-256-cbc", "-iter", "9"],
])
func weReadKeysOfOpenssl(protection: [String]) throws {
    let work = try TemporaryFolder()
    try work.write("correct horse è", to: "word")
    #expect(try ProgramRun(openssl, ["genpkey", "-algorithm", "ed25519", "-out", work.file("plain")]).exitCode == 0)
    var arguments = ["pkcs8", "-topk8", "-in", work.file("plain"), "-out", work.file("key.pem")]
    arguments += protection.isEmpty ? ["-nocrypt"] : protection + ["-passout", "file:" + work.file("word")]
    #expect(try ProgramRun(openssl, arguments).exitCode == 0)
    chmod(work.file("key.pem"), 0o600)
    let expected = try ProgramRun(openssl, ["pkey", "-in", work.file("plain"), "-pubout"]).output
    #expect(try KeyFile.privateKey(at: work.file("key.pem")) { words }.publicKey.pem + "\n" == expected)
}

@Test func aWrongPassphraseIsOneSentence() throws {
    let work = try TemporaryFolder()
    let path = work.file("key.pem")
    try KeyFile.write(SigningKey(), to: path, passphrase: word)
    for wrong in [Passphrase([1]), Passphrase(Array("correct horse e".utf8))] {
        #expect(throws: PublishingError(.keyNeeded, "\(path): the passphrase is wrong; run the command again")) {
            try KeyFile.privateKey(at: path) { [wrong].compactMap { $0 } }
        }
    }
    let inFile = PublishingError(.keyNeeded, "\(path): the passphrase in words is wrong; correct it there")
    #expect(throws: inFile) {
        try KeyFile.privateKey(at: path, passphraseFile: "words") { [Passphrase([1])].compactMap { $0 } }
    }
    let missing = "\(path): there is no terminal to ask for the passphrase; use --passphrase-file"
    #expect(throws: PublishingError(.keyNeeded, missing)) { try KeyFile.privateKey(at: path) { [] } }
}

@Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o666, 0o610])
func aPrivateKeyThatOthersMayTouchIsRefused(mode: mode_t) throws {
    let work = try TemporaryFolder()
    let path = work.file("key.pem")
    try KeyFile.write(SigningKey(), to: path, passphrase: nil)
    chmod(path, mode)
    do {
        _ = try KeyFile.privateKey(at: path) { [] }
        Issue.record("read")
    } catch let error as PublishingError {
        #expect(error.code == .keyNeeded && error.message.contains("(mode \(String(mode, radix: 8)))"))
    }
}

@Test func aKeyIsNeverWrittenOver() throws {
    let work = try TemporaryFolder()
    let path = work.file("key.pem")
    try KeyFile.write(SigningKey(), to: path, passphrase: nil)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: PublishingError.self) { try KeyFile.write(SigningKey(), to: path, passphrase: nil) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    symlink(work.file("elsewhere"), work.file("link"))
    #expect(throws: PublishingError.self) { try KeyFile.write(SigningKey(), to: work.file("link"), passphrase: nil) }
    #expect(!FileManager.default.fileExists(atPath: work.file("elsewhere")))
}

@Test(arguments: [
    "", "-----BEGIN PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n",
    "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n",
    "-----BEGIN RSA PRIVATE KEY-----\nMAA=\n-----END RSA PRIVATE KEY-----\n", "\u{1B}[2J", "\u{0}\u{0}",
])
func anInvalidKeyIsReportedInOneSentence(text: String) throws {
    let work = try TemporaryFolder()
    try work.write(text, to: "key.pem")
    chmod(work.file("key.pem"), 0o600)
    for read in [
        { _ = try KeyFile.privateKey(at: work.file("key.pem")) { words } },
        { _ = try KeyFile.publicKey(at: work.file("key.pem")) },
    ] { #expect(throws: PublishingError.self) { try read() } }
}

/// A protected key that is cut off or altered anywhere never causes a crash, and an excessive number of rounds is never
/// started.
@Test func aDamagedProtectedKeyIsRefused() throws {
    var generator = SeededGenerator(seed: 3)
    let der = try ProtectedKey(SigningKey().pkcs8, passphrase: #require(word)).der
    for _ in 0..<2_000 {
        var bytes = der
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        if Bool.random(using: &generator) { bytes.removeLast(Int.random(in: 1...40, using: &generator)) }
        _ = try? ProtectedKey(der: bytes)
    }
}

/// No way of printing a key or a passphrase reveals any of it.
@Test func keysAndPassphrasesDoNotPrint() throws {
    let key = SigningKey()
    let word = try #require(Passphrase(Array("open sesame".utf8)))
    var dumped = ""
    dump((key, word), to: &dumped)
    let printed = "\(key) \(String(reflecting: key)) \(word) \(String(reflecting: word)) \(dumped) \([key]) \([word])"
    let secret = key.pkcs8.suffix(32)
    for form in ["sesame", Hex.encode(secret), Data(secret).base64EncodedString(), "\(secret.first ?? 0), "] {
        #expect(!printed.contains(form))
    }
}
