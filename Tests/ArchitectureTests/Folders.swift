import Foundation

/// The folders of one module, and the types by which one uses another.
struct Folders {
    /// A use of a type from another folder.
    struct Use: CustomStringConvertible {
        var file: String
        var type: String
        var from: String
        var to: String

        var description: String { "\(file) uses \(type) of \(to)" }
    }

    let uses: [Use]

    init(of module: String) throws {
        self.init(files: try Self.files(of: module))
    }

    /// - Parameter files: The paths in the module, with their text.
    init(files: [(path: String, text: String)]) {
        let code = files.map { (path: $0.path, folder: Self.folder(of: $0.path), code: Self.code($0.text)) }
        var homes: [String: Set<String>] = [:]
        for file in code {
            for name in Self.declared(in: file.code) { homes[name, default: []].insert(file.folder) }
        }
        uses = code.flatMap { file in
            Self.named(in: file.code).compactMap { name in
                // A name declared in two folders, such as a private type's, identifies neither.
                guard let home = homes[name], home.count == 1, let to = home.first, to != file.folder else {
                    return nil
                }
                return Use(file: file.path, type: name, from: file.folder, to: to)
            }
        }
    }

    /// The uses between folders that depend on each other; empty if the folders have an order.
    var cycles: [Use] {
        var left = Dictionary(grouping: uses, by: \.from).mapValues { Set($0.map(\.to)) }
        while let (folder, _) = left.first(where: { $0.value.allSatisfy { left[$0] == nil } }) { left[folder] = nil }
        // A use that only leads into a cycle is not part of it.
        while let folder = left.keys.first(where: { name in !left.values.contains { $0.contains(name) } }) {
            left[folder] = nil
        }
        return uses.filter { left[$0.from] != nil && left[$0.to] != nil }
    }

    /// The Swift files of a module: the paths in it, with their text.
    static func files(of module: String) throws -> [(path: String, text: String)] {
        let folder = Arrows.sources.appending(path: module)
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
            ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
        }
    }

    /// The first folder of a path; files at the top count as a folder of their own.
    private static func folder(of path: String) -> String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[0]) : "(top)"
    }

    /// The text without comments and string literals.
    private static func code(_ text: String) -> String {
        text.replacing(/"""[\s\S]*?"""/, with: "").replacing(/"(?:\\.|[^"\\\n])*"/, with: "")
            .replacing(/\/\/[^\n]*/, with: "")
    }

    /// The types that a file declares at its top level and that others may use.
    private static func declared(in code: String) -> Set<String> {
        let declaration =
            /(?m)^(?:(?:public|package|internal|final|indirect) )*(?:struct|enum|class|actor|protocol|typealias) (\w+)/
        return Set(code.matches(of: declaration).map { String($0.1) })
    }

    /// Capitalised names, except members: in `A.B` the type of the folder is A.
    private static func named(in code: String) -> [String] {
        Set(
            code.matches(of: /(?<member>\.?)\b(?<name>[A-Z]\w*)/).compactMap {
                $0.member.isEmpty ? String($0.name) : nil
            }
        )
        .sorted()
    }
}
