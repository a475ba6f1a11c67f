import Foundation
import Testing

@Test func everyModuleIsOnTheMap() throws {
    #expect(try Arrows.modules() == Arrows.allowed.keys.sorted())
}

@Test(arguments: Arrows.allowed.keys.sorted())
func importsOnlyWhatTheMapAllows(module: String) throws {
    let allowed = (Arrows.allowed[module] ?? []).union(Arrows.system)
        .union(Arrows.withFoundation.contains(module) ? ["Foundation"] : [])
    for found in try Arrows.imports(of: module) {
        #expect(allowed.contains(found.module), "\(found.file):\(found.line): \(module) may not import \(found.module)")
    }
}

@Test(arguments: Arrows.allowed.keys.sorted())
func everyArrowIsUsed(module: String) throws {
    let imported = try Set(Arrows.imports(of: module).map(\.module))
    #expect((Arrows.allowed[module] ?? []).subtracting(imported) == [])
}

/// The table of modules, except the rows of several modules and the one that may import nearly all.
@Test func theHandbookShowsTheMap() throws {
    let page = Arrows.sources.appending(path: "sendactl/Handbook.docc/Architecture.md")
    let rows = try String(contentsOf: page, encoding: .utf8).matches(of: /\n\| `([\w-]+)` \| [^|]* \| ([^|]*) \|/)
    #expect(rows.count > 12)
    for row in rows where !row.2.hasPrefix("all but") {
        let shown = Set(row.2.matches(of: /`([\w-]+)`/).map { String($0.1) })
        let ours = (Arrows.allowed[String(row.1)] ?? []).intersection(Arrows.allowed.keys)
        #expect(shown == ours, "\(row.1)")
    }
}

@Test func theMapHasNoCycle() {
    var left = Arrows.allowed.mapValues { $0.intersection(Arrows.allowed.keys) }
    while let free = left.first(where: { $0.value.isEmpty })?.key {
        left[free] = nil
        for module in left.keys { left[module]?.remove(free) }
    }
    #expect(left.isEmpty, "these import each other: \(left.keys.sorted())")
}

@Test func onlyOneModuleCallsNcurses() throws {
    for module in try Arrows.modules() where module != "CursesBackend" {
        #expect(try !Arrows.imports(of: module).contains { $0.module == "CNcurses" }, "\(module)")
    }
}

@Test func onlyOneModuleCallsTheNetwork() throws {
    for module in try Arrows.modules() where module != "HTTPTransport" {
        #expect(try !Arrows.imports(of: module).contains { $0.module == "CCurl" }, "\(module)")
    }
}
