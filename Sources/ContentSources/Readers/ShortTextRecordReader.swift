import ContentModel

extension SourceReader {
    /// Reads the records of the texts outside the pages; a group without a file has none.
    package func shortTextRecords() -> [ShortTextGroup: ShortTextRecord] {
        var records: [ShortTextGroup: ShortTextRecord] = [:]
        for group in ShortTextGroup.allCases {
            let path = ShortTextRecord.path(of: group)
            guard content.has(path), let value = yaml(path) else { continue }
            records[group] = ShortTextRecordReader.record(value)
        }
        return records
    }
}

/// Reads the record of a group.
package enum ShortTextRecordReader {
    package static func record(_ value: YamlValue) -> ShortTextRecord {
        let fields = value.fields(["texts", "approved"], required: ["texts"])
        var record = ShortTextRecord()
        for (key, _, value) in fields["texts"]?.entries ?? [] { record.texts[key] = text(value) }
        for (_, key, value) in fields["approved"]?.entries ?? [] {
            guard let language = key.identifier(Language.self) else { continue }
            for item in value.items { approve(item, language, in: &record) }
        }
        return record
    }

    private static func text(_ value: YamlValue) -> TranslationRecord {
        var record = TranslationRecord()
        for (_, key, value) in value.entries {
            let keys: Set = ["since", "made", "text"]
            let fields = value.fields(keys, required: keys)
            guard let number = key.number(1...1_000_000), let day = fields["since"]?.day(orWord: "") ?? nil,
                let text = fields["text"]?.text(upTo: 10_000)
            else { continue }
            record.versions[number] = TranslationRecord.Version(text: text, since: day)
            for item in fields["made"]?.items ?? [] {
                item.identifier(Language.self).map { record.madeFrom[$0] = [number] }
            }
        }
        return record
    }

    /// Adds an approval to the texts that it lists, each as `KEY VERSION:DIGEST`.
    private static func approve(_ value: YamlValue, _ language: Language, in record: inout ShortTextRecord) {
        let keys: Set = ["organisation", "role", "on", "texts"]
        let fields = value.fields(keys, required: keys)
        guard let organisation = fields["organisation"]?.text(upTo: 80), let role = fields["role"]?.text(upTo: 80),
            let day = fields["on"]?.day(orWord: "") ?? nil
        else { return }
        let review = Review(organisation: organisation, role: role, day: day)
        for item in fields["texts"]?.items ?? [] {
            let parts = item.text(upTo: 200)?.split(separator: " ").map(String.init) ?? []
            guard parts.count == 2, let approved = TranslationRecord.ApprovedSegment(parts[1]) else { continue }
            record.texts[parts[0]]?.approve(approved, language, by: review)
        }
    }
}
