import Testing

@Test(arguments: Arrows.allowed.keys.sorted())
func theFoldersOfAModuleHaveAnOrder(module: String) throws {
    let cycles = try Folders(of: module).cycles
    #expect(cycles.isEmpty, "\(cycles.map(\.description).joined(separator: "\n"))")
}

@Test func foldersThatUseEachOtherAreFound() {
    let folders = Folders(files: [
        ("Readers/Reader.swift", "struct Reader { let check: Check }"),
        ("Checks/Check.swift", "struct Check { let reader: Reader }"), ("Main.swift", "let reader: Reader"),
    ])
    #expect(
        folders.cycles.map(\.description).sorted() == [
            "Checks/Check.swift uses Reader of Readers", "Readers/Reader.swift uses Check of Checks",
        ])
}

@Test(arguments: [
    "// as Check does", "let text = \"Check\"", "let other: Other.Check", "let one = \"\"\"\nCheck\n\"\"\"",
])
func whatOnlyLooksLikeAUseIsNotOne(line: String) {
    let folders = Folders(files: [
        ("Readers/Reader.swift", "struct Reader {}\n\(line)"),
        ("Checks/Check.swift", "struct Check { let reader: Reader }"),
    ])
    #expect(folders.cycles.isEmpty)
}
