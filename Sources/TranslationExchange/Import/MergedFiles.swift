import ContentModel

/// A kit comes back with the same segments in two files, of which somebody edited one: what differs from the text as it
/// stands is what was meant.
struct MergedFiles {
    /// One file a language.
    private(set) var files: [ExchangeFile] = []
    /// Segments that two files have in different ways.
    private(set) var conflicts: [String] = []

    /// - Parameter current: a segment of the text as it stands.
    init(_ readings: [ExchangeFile], current: (ExchangeUnit, Language) -> RichText?) {
        for file in readings {
            guard let index = files.firstIndex(where: { $0.language == file.language }) else {
                files.append(file)
                continue
            }
            files[index].reviewer = files[index].reviewer ?? file.reviewer
            files[index].units = merged(files[index], file, current)
        }
    }

    private mutating func merged(
        _ first: ExchangeFile, _ second: ExchangeFile, _ current: (ExchangeUnit, Language) -> RichText?
    ) -> [ExchangeUnit] {
        var units = Dictionary(first.units.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        for unit in second.units {
            guard let other = units[unit.name] else {
                units[unit.name] = unit
                continue
            }
            let standing = current(unit, first.language)
            let said = [other, unit].filter { $0.isDone && ($0.target != standing || $0.state == .approved) }
            if said.count == 2, said[0].target != said[1].target {
                conflicts.append("\(unit.name.page) block \(unit.number): two files translate it in different ways")
                units[unit.name] = nil
            } else {
                units[unit.name] = said.first { $0.state == .approved } ?? said.first ?? (other.isDone ? other : unit)
            }
        }
        return units.values.sorted { ($0.page, $0.number) < ($1.page, $1.number) }
    }
}
