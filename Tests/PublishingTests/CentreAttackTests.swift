import CentreLists
import Foundation
import TUFMetadata
import TestSupport
import Testing
import TextEscaping

@testable import Publishing

/// An attack by the holder of a centre's key, or of an old submission.
struct CentreAttack: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Part of the reason for the refusal.
    let reason: String
    /// Turns an honest signed object into the attacker's.
    var change: @Sendable (JSONObject) -> JSONObject = { $0 }
    /// The enclosed files.
    var files: [String: String] = ["services.yaml": text]
    var signer: @Sendable (CentreRepository) -> [SigningKey] = { [$0.centre] }
    var centre = CentreName.tapachula

    static let text = "services: []\n"

    static func entry(_ text: String) -> JSONValue {
        .object([
            "length": .integer(Int64(text.utf8.count)), "hashes": CentreSubmission.digests(of: text).json,
        ])
    }

    static func describing(_ paths: [String: String]) -> @Sendable (JSONObject) -> JSONObject {
        let members = paths.map { (ExactString($0.key), entry($0.value)) }
        let targets = JSONValue.object(JSONObject(Dictionary(members) { $1 }))
        return { $0.setting(["targets": targets]) }
    }

    static func alsoDescribing(_ path: String, _ text: String = text) -> @Sendable (JSONObject) -> JSONObject {
        describing(["centre/tapachula/services.yaml": Self.text, path: text])
    }

    static func expiring(_ days: Int) -> @Sendable (JSONObject) -> JSONObject {
        { $0.setting(["expires": .string(CentreRepository.start.adding(days: days).text)]) }
    }

    static let paths = [
        CentreAttack(
            testDescription: "a foreign path", reason: "describes 'root.json'", change: alsoDescribing("root.json")),
        CentreAttack(
            testDescription: "another centre's path", reason: "describes 'centre/tijuana-norte/services.yaml'",
            change: describing(["centre/tijuana-norte/services.yaml": text])),
        CentreAttack(
            testDescription: "a list for another centre by the wrong key", reason: "0 of 1 required signature",
            change: describing(["centre/tijuana-norte/services.yaml": text]), centre: .tijuana),
        CentreAttack(
            testDescription: "a bundle in a centre's role", reason: "describes 'bundle/9.sqlite.zst'",
            change: alsoDescribing("bundle/9.sqlite.zst")),
        CentreAttack(
            testDescription: "a path that climbs", reason: "describes 'centre/tapachula/../services.yaml'",
            change: alsoDescribing("centre/tapachula/../services.yaml")),
        CentreAttack(
            testDescription: "a path further down", reason: "describes 'centre/tapachula/x/services.yaml'",
            change: alsoDescribing("centre/tapachula/x/services.yaml")),
        CentreAttack(
            testDescription: "a hidden name", reason: "describes 'centre/tapachula/.yaml'",
            change: alsoDescribing("centre/tapachula/.yaml")),
        CentreAttack(
            testDescription: "a delegation of a delegation", reason: "delegates to other roles",
            change: { signed in
                let key = SigningKey().publicKey
                return signed.setting([
                    "delegations": .object([
                        "keys": .object(JSONObject([key.id: key.json])),
                        "roles": .array([
                            .object([
                                "name": "centre-evil", "keyids": .array([.string(key.id)]), "threshold": .integer(1),
                                "paths": .array(["centre/tapachula/*"]), "terminating": .bool(false),
                            ])
                        ]),
                    ])
                ])
            }),
    ]

    static let bounds = [
        CentreAttack(
            testDescription: "too many files", reason: "there are 5 files",
            files: Dictionary(
                uniqueKeysWithValues: ["services.yaml", "a.yaml", "b.yaml", "c.yaml", "d.yaml"].map { ($0, text) })),
        CentreAttack(
            testDescription: "a file that is too large", reason: "has 65537 bytes",
            files: ["services.yaml": String(repeating: "#", count: 65_537)]),
        CentreAttack(
            testDescription: "metadata that is too large", reason: "its metadata has",
            change: { $0.setting(["x": .string(ExactString(String(repeating: "x", count: 20_000)))]) }),
        CentreAttack(
            testDescription: "a length that is a lie", reason: "services.yaml is not the file that was signed",
            change: { signed in
                signed.setting([
                    "targets": .object([
                        "centre/tapachula/services.yaml": .object([
                            "length": .integer(1 << 40), "hashes": CentreSubmission.digests(of: text).json,
                        ])
                    ])
                ])
            }),
        CentreAttack(testDescription: "no services.yaml", reason: "there is no services.yaml", files: ["a.yaml": text]),
        CentreAttack(
            testDescription: "mix-and-match: another text", reason: "services.yaml is not the file that was signed",
            files: ["services.yaml": "services: [evil]\n"]),
        CentreAttack(
            testDescription: "mix-and-match: a file that is not signed", reason: "is enclosed but not described",
            files: ["services.yaml": text, "more.yaml": text]),
        CentreAttack(
            testDescription: "mix-and-match: a file that is missing", reason: "is described but not enclosed",
            change: alsoDescribing("centre/tapachula/more.yaml")),
        CentreAttack(
            testDescription: "a foreign name of a file", reason: "a list file must be named NAME.yaml",
            files: ["services.yaml": text, "../x.yaml": text]),
    ]

    static let times = [
        CentreAttack(testDescription: "freeze: it has expired", reason: "it expired at", change: expiring(0)),
        CentreAttack(
            testDescription: "freeze: it never expires", reason: "at most 366 days", change: expiring(4000)),
        CentreAttack(
            testDescription: "fast-forward: a version of the far future", reason: "is in the future by this",
            change: { $0.setting(["version": .integer(.max)]) }),
    ]

    static let signers = [
        CentreAttack(testDescription: "no signature", reason: "0 of 1 required signature", signer: { _ in [] }),
        CentreAttack(
            testDescription: "another centre's key", reason: "0 of 1 required signature", signer: { [$0.other] }),
        CentreAttack(
            testDescription: "the server's own key", reason: "0 of 1 required signature", signer: { [$0.server] }),
        CentreAttack(
            testDescription: "another kind of role", reason: "this is 'snapshot' metadata",
            change: { $0.setting(["_type": "snapshot", "meta": .object([:])]) }),
        CentreAttack(
            testDescription: "a centre that the publisher never added",
            reason: "the repository has no centre 'nowhere'",
            centre: .named("nowhere")),
    ]

    /// The submission, as bytes.
    func submission(_ repository: CentreRepository) throws -> [UInt8] {
        let honest = try repository.submission(Self.text)
        var file = MetadataFile(signed: change(honest.metadata.signed))
        try file.sign(with: signer(repository))
        let members = files.map { (ExactString($0.key), JSONValue.string(ExactString($0.value))) }
        return JSONValue.object([
            "centre": .string(ExactString(centre.text)),
            "files": .object(JSONObject(Dictionary(members) { $1 })),
            "metadata": try JSONParser.parse(file.bytes),
        ]).jsonBytes
    }
}

struct CentreAttackTests {
    @Test(arguments: CentreAttack.paths + CentreAttack.bounds + CentreAttack.times + CentreAttack.signers)
    func isRefusedAndChangesNothing(attack: CentreAttack) throws {
        let repository = try CentreRepository()
        let before = repository.files()
        do {
            let submission = try CentreSubmission(attack.submission(repository))
            _ = try repository.edit([repository.server]) { try $0.accept(submission) { _, _ in } }
            Issue.record("it is accepted")
        } catch let error as PublishingError {
            #expect(error.code == .badInput && error.message.contains(attack.reason), "\(error)")
        }
        #expect(repository.files() == before)
    }

    @Test func anOldSubmissionIsNotReplayed() throws {
        let repository = try CentreRepository()
        let old = try repository.submission("services: [old]\n")
        let new = try repository.submission("services: [new]\n", at: CentreRepository.later(60))
        try repository.accept(old)
        try repository.accept(new, at: CentreRepository.later(60))
        let before = repository.files()
        let error = #expect(throws: PublishingError.self) { try repository.accept(old, at: CentreRepository.later(90)) }
        #expect(error?.message.contains("not after the list in force") == true, "\(error as Any)")
        guard case .unchanged = try repository.accept(new, at: CentreRepository.later(90)) else {
            Issue.record("mail may arrive twice")
            return
        }
        #expect(repository.files() == before)
        #expect(try repository.read() == "services: [new]\n")
    }

    @Test func aRevokedKeySignsNothingAnyMore() throws {
        let repository = try CentreRepository()
        let new = SigningKey()
        try repository.accept(repository.submission("services: [theirs]\n"))
        try repository.edit([repository.publish]) {
            try $0.addCentre(.tapachula, keys: [new.publicKey], threshold: 1, replacing: true)
        }
        #expect(throws: MetadataError.self, "its list ended with it") { try repository.read() }
        let now = CentreRepository.later(60)
        let error = #expect(throws: PublishingError.self) {
            try repository.accept(repository.submission(at: now), at: now)
        }
        #expect(error?.message.contains("0 of 1 required signature by the centre's keys") == true, "\(error as Any)")
        try repository.accept(repository.submission("services: [ours]\n", by: [new], at: now), at: now)
        #expect(try repository.read() == "services: [ours]\n")
    }

    @Test func aRemovedCentreIsGoneAndVersionsStillOnlyGrow() throws {
        let repository = try CentreRepository()
        let late = CentreRepository.later(60)
        try repository.accept(repository.submission(at: late), at: late)
        try repository.edit([repository.publish]) { try $0.removeCentre(.tapachula) }
        #expect(try repository.read() == nil)
        #expect(!repository.files().keys.contains { $0.contains("tapachula") })
        let error = #expect(throws: PublishingError.self) {
            try repository.accept(repository.submission(at: late), at: late)
        }
        #expect(error?.message.contains("no centre 'tapachula' (it has tijuana-norte)") == true, "\(error as Any)")
        try repository.edit([repository.publish]) {
            try $0.addCentre(.tapachula, keys: [repository.centre.publicKey], threshold: 1)
        }
        #expect(throws: PublishingError.self, "an older one") { try repository.accept(repository.submission()) }
        let later = CentreRepository.later(120)
        try repository.accept(repository.submission("services: [again]\n", at: later), at: later)
        #expect(try repository.read() == "services: [again]\n")
    }

    @Test func aThresholdCountsDifferentKeys() throws {
        let repository = try CentreRepository()
        let second = SigningKey()
        try repository.edit([repository.publish]) {
            try $0.addCentre(
                .tapachula, keys: [repository.centre.publicKey, second.publicKey], threshold: 2, replacing: true)
        }
        for keys in [
            [repository.centre], [repository.centre, repository.centre], [repository.centre, repository.other],
        ] {
            let error = #expect(throws: PublishingError.self) { try repository.accept(repository.submission(by: keys)) }
            #expect(error?.message.contains("1 of 2 required signatures") == true, "\(error as Any)")
        }
        var submission = try CentreSubmission(repository.submission().bytes)
        try submission.sign(with: [second])
        try repository.accept(submission)
        #expect(try repository.read() == "services: []\n")
    }

    /// A submission with one changed byte is refused, or the change does not affect what is signed.
    @Test func aSubmissionWithOneChangedByte() throws {
        let repository = try CentreRepository()
        let bytes = try repository.submission().bytes
        let state = try RepositoryState(RepositoryFolder(repository.path))
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= 1
            guard let submission = try? CentreSubmission(changed),
                let list = try? SubmissionCheck(submission: submission, state: state, now: CentreRepository.start)
                    .list()
            else { continue }
            #expect(list.centre == .tapachula && list.files.map(\.text) == [CentreAttack.text], "byte \(position)")
        }
    }
}
