import Testing

/// Modules with cycles between their folders, each with the reason.
private let notYet: [String: String] = [
    "Interview": "conditions read answers, and answers are kept by the ids of questions",
    "Publishing": "the error type at the top names keys",
    "TUFMetadata": "the error type at the top names roles and digests",
    "TerminalUI": "keys carry a screen's size, and text its style",
]

@Test(arguments: Arrows.allowed.keys.sorted())
func theFoldersOfAModuleHaveAnOrder(module: String) throws {
    let cycles = try Folders(of: module).cycles
    if notYet[module] != nil {
        #expect(!cycles.isEmpty, "\(module) has an order now: take it off the list")
    } else {
        #expect(cycles.isEmpty, "\(cycles.map(\.description).joined(separator: "\n"))")
    }
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
func whatOnlyLooksLikeAUseIsNone(line: String) {
    let folders = Folders(files: [
        ("Readers/Reader.swift", "struct Reader {}\n\(line)"),
        ("Checks/Check.swift", "struct Check { let reader: Reader }"),
    ])
    #expect(folders.cycles.isEmpty)
}
