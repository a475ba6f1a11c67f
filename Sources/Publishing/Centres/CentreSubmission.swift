import CentreLists
import DurableFiles
import TUFMetadata
import TextEscaping

/// A centre's signed list as one file of metadata and files, sent to the publisher by mail or on a USB stick.
///
/// ```json
/// {"centre": "tapachula", "files": {"services.yaml": "…"}, "metadata": {"signatures": […], "signed": {…}}}
/// ```
/// Only `metadata` is signed. It describes the files by length and digest, so nothing else in the submission is trusted.
public struct CentreSubmission: Sendable {
    /// The centre that the submission claims to come from.
    public let centre: CentreName
    /// The texts of the files, by name.
    public let files: [String: String]
    var metadata: MetadataFile

    /// Describes files for a centre to sign.
    ///
    /// - Parameters:
    ///   - now: The moment of signing, which becomes the version.
    ///   - days: The validity, in days.
    public init(of centre: CentreName, files: [String: String], now: Instant, days: Int) throws {
        try Self.check(files)
        self.centre = centre
        self.files = files
        var targets: [ExactString: JSONValue] = [:]
        for (name, text) in files {
            targets[centre.path(of: name)] = .object([
                "length": .integer(Int64(text.utf8.count)), "hashes": Self.digests(of: text).json,
            ])
        }
        metadata = MetadataFile(signed: [
            "_type": .string(Targets.type), "spec_version": .string(specVersion),
            "version": .integer(Int64(CentreListRules.version(at: now))),
            "expires": .string(now.adding(days: days).text), "targets": .object(JSONObject(targets)),
        ])
    }

    static func digests(of text: String) -> FileDigests {
        var digest = RunningSHA256()
        digest.update(Array(text.utf8))
        return FileDigests(sha256: digest.finished())
    }

    /// Refuses files without `services.yaml`, too many files, invalid names, and files that are too long.
    private static func check(_ files: [String: String]) throws(PublishingError) {
        guard files[CentreListRules.services] != nil else {
            throw PublishingError(
                .badInput, "there is no \(CentreListRules.services) among the files; kiosks read it, so pass it too")
        }
        guard files.count <= CentreListRules.maximumFiles else {
            throw PublishingError(
                .badInput,
                "there are \(files.count) files, but at most \(CentreListRules.maximumFiles) are allowed; omit some"
            )
        }
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            guard CentreListRules.isFileName(name) else {
                throw PublishingError(
                    .badInput,
                    "\(DisplayText.shellWord(name)): a list file must be named NAME.yaml, with NAME of a–z, 0–9 and "
                        + "hyphens, and at most 64 characters in all; rename it")
            }
            guard text.utf8.count <= CentreListRules.maximumFileLength else {
                throw PublishingError(
                    .badInput,
                    "\(name) has \(text.utf8.count) bytes, but at most "
                        + "\(CentreListRules.maximumFileLength) are allowed; shorten it")
            }
        }
    }

    /// Signs with each key, under the id that ``RepositoryEditor/addCentre(_:keys:threshold:replacing:)`` lists.
    public mutating func sign(with keys: [SigningKey]) throws { try metadata.sign(with: keys) }

    /// A description for a person who is about to sign or accept the list, with a line for each file.
    public var summary: String {
        let lines = files.sorted { $0.key < $1.key }.map { "  \($0.key): \(counted($0.value.utf8.count, "byte"))\n" }
        return "List of centre \(centre)\(dates):\n" + lines.joined()
    }

    private var dates: String {
        guard let signed = try? Targets(signed: SignedObject(.object(metadata.signed))) else { return "" }
        return ", signed at \(CentreListRules.moment(of: signed.version)), valid until \(signed.expires)"
    }
}

extension CentreSubmission {
    /// Reads a file that ``write(to:)`` wrote. Only the limits on files are checked; nothing is verified yet.
    public init(readingFrom path: String) throws {
        func refused(_ reason: String) -> PublishingError {
            PublishingError(
                .badInput, "\(DisplayText.shellWord(path)): \(reason); pass a submission from 'sendactl centre sign'")
        }
        let bytes: [UInt8]
        do { bytes = try OpenFile(path: path).contents(limit: CentreListRules.maximumSubmissionLength) } catch {
            throw refused(error.reason)
        }
        do { try self.init(bytes) } catch let error as PublishingError {
            throw PublishingError(error.code, "\(DisplayText.shellWord(path)): \(error.message)")
        } catch { throw refused("this is not a submission (\(error))") }
    }

    init(_ bytes: [UInt8]) throws {
        let document: JSONValue
        do { document = try JSONParser.parse(bytes) } catch {
            throw MetadataError.malformed("it is not JSON: \(error)")
        }
        let fields = try FieldReader(document, at: "submission")
        let name = try fields.string("centre")
        guard let centre = CentreName(name.text) else {
            throw MetadataError.malformed("'\(name)' is not the name of a centre")
        }
        self.centre = centre
        var files: [String: String] = [:]
        for member in try fields.fields("files").object.members {
            guard case .string(let text) = member.value else {
                throw MetadataError.malformed("submission.files.\(member.name) is not a string")
            }
            files[member.name.text] = text.text
        }
        try Self.check(files)
        self.files = files
        metadata = try MetadataFile(JSONValue.object(fields.fields("metadata").object).jsonBytes)
    }

    /// The file's bytes.
    var bytes: [UInt8] {
        get throws {
            let members = files.map { (ExactString($0.key), JSONValue.string(ExactString($0.value))) }
            let document = JSONValue.object([
                "centre": .string(ExactString(centre.text)),
                "files": .object(JSONObject(Dictionary(members) { first, _ in first })),
                "metadata": try JSONParser.parse(metadata.bytes),
            ])
            return document.jsonBytes + [0x0A]
        }
    }

    /// Writes the file completely or not at all.
    public func write(to path: String) throws {
        let bytes = try bytes
        try OutputFile(path).write { emit in try bytes.withUnsafeBytes { try emit($0) } }
    }
}
