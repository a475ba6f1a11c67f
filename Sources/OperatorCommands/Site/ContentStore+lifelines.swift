import ContentModel

extension ContentStore {
    /// The numbers of the emergency services and lifelines, in digits alone.
    func lifelineDigits() throws -> Set<String> {
        let manifest = try manifest()
        let facts = try manifest.emergency.lifelines.map { try fact($0, manifest.sourceLanguage) }
        let numbers = facts.flatMap(\.phoneNumbers).map(\.digits) + manifest.emergency.numbers.values
        return Set(numbers.map { $0.filter(\.isNumber) }.filter { !$0.isEmpty })
    }
}
