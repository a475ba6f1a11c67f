import ContentModel

/// Reads a page's `translations.yaml`.
package enum RecordReader {
    package static let fileName = "translations.yaml"

    package static func record(_ value: YamlValue) -> TranslationRecord {
        let fields = value.fields(["source", "made_from", "approved"], required: ["source"])
        var record = TranslationRecord()
        for (_, key, value) in fields["source"]?.entries ?? [] {
            guard let number = key.number(1...1_000_000), let version = value.findings.reading({ version(value) })
            else { continue }
            record.versions[number] = version
        }
        for (_, key, value) in fields["made_from"]?.entries ?? [] {
            guard let language = key.identifier(Language.self) else { continue }
            record.madeFrom[language] = value.items.compactMap { $0.number(1...1_000_000) }
        }
        for (_, key, value) in fields["approved"]?.entries ?? [] {
            guard let language = key.identifier(Language.self) else { continue }
            record.approvals[language] = value.items.compactMap { item in item.findings.reading { approval(item) } }
        }
        return record
    }

    private static func version(_ value: YamlValue) -> TranslationRecord.Version? {
        let fields = value.fields(["since", "text"], required: ["since", "text"])
        guard let day = fields["since"]?.day(orWord: "") ?? nil, let text = fields["text"]?.text(upTo: 10_000) else {
            return nil
        }
        return TranslationRecord.Version(text: text, since: day)
    }

    private static func approval(_ value: YamlValue) -> TranslationRecord.Approval? {
        let keys: Set = ["organisation", "role", "on", "segments"]
        let fields = value.fields(keys, required: keys)
        guard let organisation = fields["organisation"]?.text(upTo: 80), let role = fields["role"]?.text(upTo: 80),
            let day = fields["on"]?.day(orWord: "") ?? nil
        else { return nil }
        let segments = fields["segments"]?.items.compactMap { item in
            item.text(upTo: 24).flatMap(TranslationRecord.ApprovedSegment.init)
        }
        return TranslationRecord.Approval(
            review: Review(organisation: organisation, role: role, day: day),
            segments: Set(segments ?? []))
    }
}
