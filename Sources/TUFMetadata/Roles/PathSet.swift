import Crypto
import TextEscaping

/// The target paths that a delegation covers (TUF §4.5).
enum PathSet: Sendable {
    case all
    case patterns([PathPattern])
    case hashPrefixes([String])

    /// Reads either patterns or hash prefixes, and refuses both; with neither, the delegation covers nothing.
    init(_ fields: FieldReader) throws(MetadataError) {
        switch (fields.object["paths"], fields.object["path_hash_prefixes"]) {
        case (_?, nil): self = .patterns(try fields.strings("paths").map { PathPattern($0) })
        case (nil, _?): self = .hashPrefixes(try fields.strings("path_hash_prefixes").map(\.text))
        case (nil, nil): self = .patterns([])
        default: throw .malformed("\(fields.path) has both 'paths' and 'path_hash_prefixes'")
        }
    }

    func contains(_ target: ExactString) -> Bool {
        switch self {
        case .all: return true
        case .patterns(let patterns): return patterns.contains { $0.matches(target) }
        case .hashPrefixes(let prefixes):
            let digest = Hex.encode(SHA256.hash(data: Array(target.bytes)))
            return prefixes.contains { digest.utf8.starts(with: $0.utf8) }
        }
    }
}
