import ArgumentParser
import Foundation
import Publishing
import TUFMetadata

/// Creates the next root.
struct RepositoryRotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "rotate", "Change keys, thresholds or validity in the next root.",
        discussion: """
            Without changes, the next root only gets a new expiry date. If enough private keys are given, it takes \
            effect at once. Otherwise it is written as a draft: have the holders of root keys sign it with 'sendactl \
            repository sign', then run 'rotate' again with --signed. Metadata that a new key has to sign under the new \
            root is signed in the same step, so pass that key too.

            If a key was stolen, replace it in one run: --remove the stolen key, --add the new one, and sign with both \
            (a --key option for each). If a key was lost, --add another first, run 'sendactl repository renew --all' \
            with it, then --remove the lost one.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var options: RepositoryOptions
    @Option(help: "A role to change (repeatable; default: those that list a removed key).")
    var role: [RoleArgument] = []
    @Option(help: ArgumentHelp("A public key to add to the roles.", valueName: "file"), transform: nonempty) var add:
        [String] = []
    @Option(
        help: ArgumentHelp(
            "A key to remove from the roles: its public file, or at least eight hexadecimal digits of its id.",
            valueName: "key"
        ), transform: nonempty)
    var remove: [String] = []
    @Option(help: "How many keys of the roles must sign.") var threshold: Int?
    @Option(help: "Validity of the metadata that these roles sign, in days.") var days: Int?
    @Option(
        help: ArgumentHelp(
            "The draft to write if signatures are missing (default: <version>.root.draft.json).", valueName: "file"),
        transform: localFile)
    var draft: String?
    @Option(help: ArgumentHelp("A draft with enough signatures.", valueName: "file"), transform: nonempty) var signed:
        String?

    func validate() throws {
        let changes = !add.isEmpty || threshold != nil || days != nil
        if changes, role.isEmpty, remove.isEmpty { throw ValidationError("Specify the --role to change.") }
        if signed != nil, changes || !remove.isEmpty {
            throw ValidationError(
                "A signed draft cannot be changed; leave out --add, --remove, --threshold and --days.")
        }
    }

    func run() throws {
        try reportingErrors {
            let editor = try options.editor()
            let current = try editor.currentRoot()
            let next = try signed.map { try RootDraft(readingFrom: $0) } ?? editor.nextRoot(policy(editor.policy()))
            print(next.summary, terminator: "")
            if let missing = next.missing(after: current) {
                guard signed == nil else { throw PublishingError.signaturesMissing(missing) }
                let draft = draft ?? "\(next.version).root.draft.json"
                try next.write(to: draft)
                return tell(DraftSentence(draft, missing, then: "rotate", options.repository).text)
            }
            try editor.adopt(next)
            tell(
                "Root version \(next.version) is in force; \(try editor.soonestExpiry()). \(UploadOrder.ofRoot(next.version))"
            )
        }
    }

    private func policy(_ current: RootPolicy) throws -> RootPolicy {
        var policy = current
        let removed = try remove.map { try key($0, in: current) }
        let added = try add.map { try KeyFile.publicKey(at: $0) }
        for name in RoleName.topLevel where isAffected(name, removed, in: current) {
            policy[name].keys.removeAll(where: removed.contains)
            policy[name].keys += added.filter { !policy[name].keys.contains($0) }
            if let threshold { policy[name].threshold = threshold }
            if let days { policy[name].expiryDays = days }
        }
        return policy
    }

    private func isAffected(_ name: RoleName, _ removed: [VerifyingKey], in policy: RootPolicy) -> Bool {
        role.isEmpty ? policy[name].keys.contains(where: removed.contains) : role.map(\.role).contains(name)
    }

    private func key(_ text: String, in policy: RootPolicy) throws -> VerifyingKey {
        let listed = Set(RoleName.topLevel.flatMap { policy[$0].keys })
        let isHexadecimal = text.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        let matching = isHexadecimal && text.utf8.count >= 8 ? listed.filter { $0.id.text.hasPrefix(text) } : []
        if matching.count == 1, let key = matching.first { return key }
        if isHexadecimal, !text.isEmpty, !FileManager.default.fileExists(atPath: text) {
            throw PublishingError.noKey(beginningWith: text)
        }
        let key = try KeyFile.publicKey(at: text)
        guard listed.contains(key) else { throw PublishingError.notListed(key) }
        return key
    }
}
