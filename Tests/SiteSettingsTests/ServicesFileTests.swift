import ContentModel
import Foundation
import TestUtilities
import Testing

@testable import SiteSettings

private let good = """
    - kind: legal
      name: Casa
      phone: "962 000 0002"
      checked_on: 2026-11-20
      checked_by: Casa del Caminante

    """

private func list(_ text: String) throws -> ServiceList { try ServicesFile.parse(Array(text.utf8), path: "s.yaml") }

@Test func everyKeyOfAServiceIsRead() throws {
    let list = try list(
        """
        ---
        # the places of Tapachula
        - kind: shelter
          name: Albergue Belén  # in the north
          takes: [families, women]
          address: "Calle 5, Centro"
          address_public: yes
          hours: {mon-fri: "09:00-17:00", sat: closed}
          phone: "+52 (962) 000-0001 ext. 12"
          languages: [es, mam]
          checked_on: 2026-11-20
          checked_by: Casa del Caminante
          beds: no
          beds_on: 2026-11-22
          web: yes
        """)
    #expect(list.omissions == [])
    let service = try #require(list.services.first)
    #expect(service.line == 3 && service.kind == .shelter && service.name == "Albergue Belén")
    #expect(service.takes == [.families, .women] && service.address == "Calle 5, Centro")
    #expect(service.hours?[4] == [OpeningHours(from: 540, until: 1020)] && service.hours?[5] == [])
    #expect(service.phone == "+52 (962) 000-0001 ext. 12")
    #expect(service.languages.map(\.rawValue) == ["es", "mam"])
    #expect(service.checkedOn.description == "2026-11-20" && service.checkedBy == "Casa del Caminante")
    #expect(service.beds == .no && service.bedsOn?.description == "2026-11-22" && service.isOnWeb)
}

@Test(arguments: ["", "\n", "# none yet\n", "---\n", "[]\n", "null\n", "\u{FEFF}# none\n"])
func anEmptyListHasNoServices(text: String) throws { #expect(try list(text) == ServiceList()) }

@Test(arguments: ["kind: shelter\n", "services:\n  - kind: legal\n", "[{kind: legal}]\n", "\u{0}\u{1}", "\u{FEFF}{"])
func aFileThatIsNotAListIsOneError(text: String) {
    let error = #expect(throws: SiteFileError.self) { try list(text) }
    #expect(error?.line == 1 && error?.message.contains("is not a list of services") == true)
}

/// The entry is left out with its line; the one before it and the one after it are used.
@Test(arguments: [
    ("- kind: church\n", 6, "a kind that is not known"), ("- name: A\n", 6, "no kind"),
    ("- kind: legal\n  name: A\n  name: B\n", 8, "a key twice"),
    ("- kind: legal\n  colour: blue\n", 7, "an unknown key"),
    ("- [a, b]\n", 6, "a list"), ("- legal\n", 6, "a word"), ("-\n", 6, "nothing"),
    ("- kind: legal\n name: A\n", 7, "a wrong indentation"), ("- kind: \"legal\n", 6, "an open quotation mark"),
    ("- kind: legal\nname: A\n", 7, "a key outside"), ("- kind: &a legal\n", 6, "an anchor"),
    ("- kind: legal\n  takes: *a\n", 7, "an alias"), ("- kind: legal\n  <<: {name: A}\n", 7, "a merged key"),
    ("- kind: [[[[[[[[legal]]]]]]]]\n", 6, "deep nesting"), ("- - - - - - - - legal\n", 6, "deep lists"),
    ("- kind: legal\n  name: \"A\\u202EB\"\n", 7, "a bidi override"),
    ("- kind: legal\n  name: A\u{202E}B\n", 7, "raw bidi"),
    ("- kind: legal\n  name: \"A\\e[2JB\"\n", 7, "an escape sequence"),
    ("- kind: legal\n  name: A\u{7}B\n", 6, "a bell"),
    ("- kind: legal\n  name: [A]\n", 7, "a list of names"), ("- kind: legal\n  name: {a: b}\n", 7, "a mapping"),
    ("- kind: legal\n  name: \"  \"\n", 7, "a blank name"),
    ("- kind: legal\n  name: Call 962 000 0000\n", 7, "a number"),
    ("- kind: legal\n  name: a@example.org\n", 7, "an email address"),
    ("- kind: legal\n  phone: 911\n", 7, "a lifeline"),
    ("- kind: legal\n  phone: call us now\n", 7, "no number"), ("- kind: legal\n  takes: families\n", 7, "no list"),
    ("- kind: legal\n  takes: [dogs]\n", 7, "an unknown guest"), ("- kind: legal\n  takes: [men, men]\n", 7, "twice"),
    ("- kind: legal\n  languages: [klingon]\n", 7, "an unknown language"),
    ("- kind: legal\n  web: maybe\n", 7, "no answer"),
    ("- kind: legal\n  hours: always\n", 7, "no hours"), ("- kind: legal\n  hours: {mon: noon}\n", 7, "no time"),
    ("- kind: legal\n  checked_on: soon\n", 7, "no day"),
    ("- kind: legal\n  checked_on: 2026-02-30\n", 7, "no such day"),
    ("- kind: legal\n  beds: yes\n", 7, "beds without a day"), ("- kind: legal\n  address_public: 1\n", 7, "a number"),
    ("- kind: legal\n  name: \(String(repeating: "a", count: 200))\n", 7, "a long name"),
    ("- kind: legal # \(String(repeating: "a", count: 60_000))\n", 6, "a long line"), ("- !!binary a\n", 6, "a tag"),
    ("- kind: legal\n---\n", 7, "a second document"), ("- ? a\n  : b\n", 6, "a complex key"),
    ("- kind: legal\n  name: A\n  checked_on: 2026-11-20\n  checked_by: B\n", 6, "neither phone nor address"),
])
func aWrongEntryIsLeftOutAlone(entry: String, line: Int, why: String) throws {
    let list = try list(good + entry + good)
    #expect(list.services.count == 2, "\(why)")
    #expect(list.omissions.contains { $0.line == line }, "\(why): \(list.omissions)")
    for omission in list.omissions {
        #expect(omission.reason.contains(/; |must be|as in/), "\(why) has no fix: \(omission.reason)")
    }
}

@Test func anEntryThatIsNotUTF8IsLeftOutAlone() throws {
    let wrong = Array("- kind: legal\n  name: ".utf8) + [0xFF, 0xFE, 0x0A]
    let list = try ServicesFile.parse(Array(good.utf8) + wrong + Array(good.utf8), path: "s.yaml")
    #expect(list.services.count == 2 && list.omissions.map(\.line) == [6])
}

@Test func aListIsBounded() throws {
    let many = try list(String(repeating: "- kind: legal\n", count: 4000))
    #expect(many.services.isEmpty && many.omissions.first?.line == 201)
    #expect(many.omissions.count <= 4 * ServicesFile.maximumEntries + 1)
    let large = try list(String(repeating: good, count: 1000))
    #expect(large.services.count == ServicesFile.maximumEntries)
    #expect(large.omissions.count == 2 && large.omissions[0].reason.contains("larger than 65536 bytes"))
    for bomb in ["[", "{a: ", "- ", "? ", "&a [*a, ", "!!x ", "\"", "|\n"] {
        let text = "- kind: legal\n  name: " + String(repeating: bomb, count: 65_536 / bomb.utf8.count)
        let list = try list(good + text)
        #expect(list.services.count == 1 && !list.omissions.isEmpty, "\(bomb)")
    }
}

/// Aliases that would expand to a billion words.
@Test func aBombOfAliasesIsRefused() throws {
    let bomb =
        "- a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + zip("bcdefghi", "abcdefgh").map {
            "  \($0): &\($0) [\(Array(repeating: "*\($1)", count: 10).joined(separator: ", "))]\n"
        }
        .joined()
    let list = try list(good + bomb)
    #expect(list.services.count == 1 && list.omissions.map(\.line) == [6])
    #expect(list.omissions[0].reason.contains("anchors"))
}

@Test(arguments: [4, 40, 400])
func randomBytesNeverStopTheReading(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
        "- ", "kind: ", "legal", "\n", "  ", "name: ", "\"", "[", "]", "{", "}", "&a", "*a", "\t", "\u{202E}", ": ",
    ]
    for _ in 0..<300 {
        let noise = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        let list = try ServicesFile.parse(Array((good + noise).utf8), path: "s.yaml")
        #expect(list.services.count + list.omissions.count > 0)
    }
}

private let canary = "Calle del Canario"

/// The address of a house that hides people, under every key where somebody may have written it.
private let safeHouses: [String] = [
    "address: \(canary)", "address: \"\(canary) 8\"\n  address_public: yes", "address: [\(canary)]",
    "address: {a: \(canary)}",
    "address: &a \(canary)", "\(canary): yes", "name: \(canary) 8", "checked_by: Casa, \(canary) 8", "hours: \(canary)",
    "hours: {mon: \(canary)}", "hours: {\(canary): closed}", "phone: \(canary)", "takes: [\(canary)]",
    "languages: [\(canary)]", "beds: \(canary)", "beds_on: \(canary)", "web: \(canary)", "address_public: \(canary)",
    "\(canary): 1\n  \(canary): 2", "address: \"\(canary)", "kind: \(canary)", "address: |\n    \(canary)\n    8",
]

@Test(arguments: safeHouses)
func theAddressOfASafeHouseIsNeverKeptOrRepeated(line: String) throws {
    let keys = [
        "kind: safe_house", "name: Casa", "phone: \"962 000 0003\"", "checked_on: 2026-11-20", "checked_by: Casa",
    ]
    let others = keys.filter { !line.hasPrefix($0.prefix { $0 != ":" }) }
    let list = try list("- " + ([line] + others).joined(separator: "\n  ") + "\n")
    #expect(list.services.isEmpty && !list.omissions.isEmpty)
    #expect(!"\(list)".contains("Canario"))
}

@Test func aSafeHouseWithoutAnAddressIsRead() throws {
    let list = try list(good.replacing("legal", with: "safe_house"))
    #expect(list.services.map(\.kind) == [.safeHouse] && list.services[0].address == nil)
}

@Test(arguments: ["address: \"\(canary)\"", "address: \"\(canary)\"\n  address_public: no", "address: [\(canary)]"])
func anAddressThatIsNotPublicIsNotKept(line: String) throws {
    let list = try list(good + "  " + line + "\n")
    #expect(list.services.count == 1 && !"\(list)".contains("Canario"))
}
