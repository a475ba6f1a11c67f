import ContentModel

/// Merges files with the same segments. A kit comes back with two files, of which only one was edited: the version that
/// differs from the current text is used.
struct MergedFiles {
    /// The merged files, one per language.
    private(set) var files: [ExchangeFile] = []
    /// Segments that differ between two files.
    private(set) var conflicts: [String] = []

    /// - Parameter current: returns a unit's segment in the current text.
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
            let existing = current(unit, first.language)
            let edited = [other, unit].filter { $0.isDone && ($0.target != existing || $0.state == .approved) }
            if edited.count == 2, edited[0].target != edited[1].target {
                conflicts.append(
                    "\(unit.name.page) segment \(unit.number): two files have different translations of it")
                units[unit.name] = nil
            } else {
                units[unit.name] =
                    edited.first { $0.state == .approved } ?? edited.first ?? (other.isDone ? other : unit)
            }
        }
        return units.values.sorted { ($0.page, $0.number) < ($1.page, $1.number) }
    }
}
