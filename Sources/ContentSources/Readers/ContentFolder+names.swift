extension ContentFolder {
    /// The files of a folder with this ending. A file whose name an operating system or an editor changed is a finding.
    package func files(_ folder: String, ending: String) -> [String] {
        let names = entries(folder)
        for name in names where !name.hasSuffix(ending) {
            let meant = Self.meantName(name, ending: ending)
            let hasOriginal = names.contains(meant)
            if Self.isDocument(name) { reportDocument(name, in: folder, ending) }
            // An editor's backup is not a mistake while the file itself exists.
            if meant.hasSuffix(ending), !(hasOriginal && Self.isBackup(name)) {
                refuse(name, in: folder, meant: meant, hasOriginal: hasOriginal)
            }
        }
        return names.filter { $0.hasSuffix(ending) }
    }

    /// The endings of word processors, spreadsheets, browsers and translation tools.
    private static let documentEndings = [
        ".doc", ".docx", ".docm", ".odt", ".fodt", ".rtf", ".pages", ".html", ".htm", ".pdf", ".xls", ".xlsx", ".ods",
        ".numbers", ".xlf", ".xliff", ".po",
    ]

    private static func isDocument(_ name: String) -> Bool {
        // An office program's lock file, such as ~$es.docx, disappears when the document is closed.
        !name.hasPrefix("~$") && documentEndings.contains(where: name.lowercased().hasSuffix)
    }

    private func reportDocument(_ name: String, in folder: String, _ ending: String) {
        let isExchange = [".xlf", ".xliff", ".po"].contains(where: name.lowercased().hasSuffix)
        findings.add(
            Place(file: "\(self.name)/\(folder.isEmpty ? "" : "\(folder)/")\(name)"), rule: Diagnostic.sourceShape,
            "nothing in this file is read",
            fix: isExchange
                ? "move it to another folder, and import it with 'sendactl translations import'"
                : "write its text into a file that ends with \(ending), then remove this one")
    }

    /// True if a file or a folder exists. If only a variant of its name exists, that is a finding.
    package func has(_ path: String) -> Bool {
        if exists(path) { return true }
        _ = reportVariant(of: path)
        return false
    }

    /// Reports an entry that exists under a variant of the name. Returns false if there is none.
    func reportVariant(of path: String) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let folder = String(path.dropLast(name.count + 1))
        let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
        guard let other = entries(folder).first(where: { $0 != name && Self.meantName($0, ending: ending) == name })
        else {
            return false
        }
        refuse(other, in: folder, meant: name, hasOriginal: false)
        return true
    }

    private func refuse(_ name: String, in folder: String, meant: String, hasOriginal: Bool) {
        let place = Place(file: "\(self.name)/\(folder.isEmpty ? "" : "\(folder)/")\(name)")
        guard hasOriginal else {
            return findings.refuse(
                place, rule: Diagnostic.sourceShape, "nothing with this name is read", fix: "rename it to \(meant)")
        }
        findings.add(
            place, rule: Diagnostic.sourceShape, "this file is not read, because \(meant) is beside it",
            fix: "copy anything newer in it to \(meant), then remove this file")
    }

    /// The endings that editors give to the previous version of a file.
    private static let backupEndings = [".bak", ".orig", ".old", "~"]

    private static func isBackup(_ name: String) -> Bool { backupEndings.contains(where: name.lowercased().hasSuffix) }

    /// The name that the author meant. Systems and editors change names: to capitals, to `.yml`, or to `.txt` at the
    /// end or instead of the ending.
    private static func meantName(_ name: String, ending wanted: String) -> String {
        var meant = name.lowercased().trimmed
        while let added = ([".txt"] + backupEndings).first(where: meant.hasSuffix) {
            meant = String(meant.dropLast(added.count)).trimmed
            if added == ".txt", !meant.contains(".") { return meant + wanted }
        }
        for (ending, ours) in [(".yml", ".yaml"), (".markdown", ".md"), (".mkd", ".md"), (".mdown", ".md")]
        where meant.hasSuffix(ending) {
            meant = meant.dropLast(ending.count) + ours
        }
        return meant
    }
}
