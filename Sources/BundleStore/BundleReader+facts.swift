import ContentModel

extension BundleReader {
    /// Reads all facts in a language, in the order of their ids.
    /// - Throws: `ContentDamage`, or an error of SQLite.
    public func facts(in language: Language) throws -> [Fact] {
        var ids: [FactID] = []
        try readRows("SELECT DISTINCT id FROM fact ORDER BY id") { row in
            if case .string(let id) = row[0].storage { FactID(rawValue: id).map { ids.append($0) } }
        }
        let store = ContentStore.bundle(self)
        return try ids.map { try store.fact($0, language) }
    }
}
