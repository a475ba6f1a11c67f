import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// A long list of places of a centre, on the pages that nothing written by a centre may push down.
struct PlacesTests {
    private static let sizes = [ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 80, rows: 24)]

    /// Fifty places of every kind, each with as many lines as it can have.
    private static func many(from day: Day) -> ServiceList {
        var list = ServiceList()
        for kind in ServiceKind.allCases {
            for number in 1...50 {
                var service = Service(kind: kind, name: "Lugar \(number)", checkedOn: day, checkedBy: "Casa")
                (service.phone, service.takes) = ("962 000 0666", [.women, .children])
                (service.languages, service.beds, service.bedsOn) = (ShippedContent.languages, .yes, day)
                list.services.append(service)
            }
        }
        return list
    }

    private static func models(_ page: PageID, _ language: Language, _ size: ScreenSize, _ list: ServiceList) throws
        -> [KioskModel]
    {
        let store = try ShippedContent.store()
        return try Preview(store: store, size: size, day: try store.manifest().day, services: list)
            .models(of: page, in: language)
    }

    private static func pages() throws -> [PageID] {
        let store = try ShippedContent.store()
        return try #require(store.manifest().protectedPages).filter { try !store.page($0).services.isEmpty }
    }

    private static func isWarning(_ line: Line) -> Bool {
        line.runs.contains { [.warning, .warningBar, .free, .freeBar, .emergency].contains($0.style) }
    }

    /// Every line above the places is where it is without any; below them there is no warning, nothing that is free, and
    /// no lifeline.
    @Test(arguments: ShippedContent.languages, sizes)
    func fiftyPlacesMoveNoWarningAndNoLifeline(language: Language, size: ScreenSize) throws {
        let store = try ShippedContent.store()
        let manifest = try store.manifest()
        let title = Vocabulary(words: try store.words(language))(.servicesTitle)
        let numbers = try manifest.emergency.lifelines.flatMap { try store.fact($0, language).phoneNumbers }
        #expect(try Self.pages().count >= 10)
        for page in try Self.pages() {
            let lists = [Self.many(from: manifest.day), ServiceList()]
            let documents = try lists.map { list in
                try #require(try Self.models(page, language, size, list).first).layout.content.document.lines
            }
            let starts = try documents.map { lines in
                try #require(lines.firstIndex { $0.runs.map(\.text).joined() == title }, "\(page)")
            }
            let name = "\(page) \(language) \(size)"
            #expect(starts[0] == starts[1] && documents[0][..<starts[0]] == documents[1][..<starts[1]], "\(name)")
            let below = documents[0][starts[0]...]
            #expect(!below.contains(where: Self.isWarning), "\(name)")
            let text = below.map { $0.runs.map(\.text).joined().replacing("\u{A0}", with: " ") }
            for number in numbers where number.digits.count > 3 {
                #expect(!text.contains { $0.contains(number.digits) }, "\(name): \(number.digits)")
            }
            #expect(text.count { $0.contains("Lugar ") } == ServiceLines.maximumInPlace, "\(name)")
        }
    }

    /// The other places are behind an item of the page, and back returns to it.
    @Test(arguments: ShippedContent.languages, sizes)
    func theOtherPlacesAreBehindAnItem(language: Language, size: ScreenSize) throws {
        let store = try ShippedContent.store()
        let list = Self.many(from: try store.manifest().day)
        var kiosk = try KioskDriver([store], size: size, day: try store.manifest().day, services: { list })
        kiosk.type(ShippedContent.key(of: language))
        kiosk.choose(.topic(3), .item(.page(try #require(PageID(rawValue: "mx-refuge-where")))))
        kiosk.choose(.item(.places))
        #expect(kiosk.text.contains("Lugar 5"), "\(kiosk.text)")
        #expect(kiosk.readToTheEnd().contains("Lugar 50"))
        #expect(kiosk.screen.cursor.row < size.rows)
        kiosk.press(.tab)
        kiosk.type("1")
        kiosk.press(.escape)
        kiosk.press(.escape)
        #expect(kiosk.model.visit?.screen.page?.page.id.rawValue == "mx-refuge-where")
    }

    /// A child who is alone is not sent to a place that takes other people, or does not say whom.
    @Test func aChildIsSentOnlyToPlacesThatTakeChildren() throws {
        let day = try ShippedContent.store().manifest().day
        var list = ServiceList()
        let guests: [(String, ServiceKind, [Service.Guest])] = [
            ("Hombres", .shelter, [.men]), ("Nadie", .shelter, []), ("Todos", .shelter, [.everyone]),
            ("Infancia", .shelter, [.children]), ("Abogadas", .legal, [.women]), ("Clínica", .legal, []),
        ]
        for (name, kind, takes) in guests {
            var service = Service(kind: kind, name: name, checkedOn: day, checkedBy: "Casa")
            (service.phone, service.takes) = ("962 000 0001", takes)
            list.services.append(service)
        }
        let page = try #require(PageID(rawValue: "child-alone"))
        let size = ScreenSize(columns: 100, rows: 200)
        for language in ShippedContent.languages {
            let text = try #require(try Self.models(page, language, size, list).first.map(view)).text
            let shown = guests.map(\.0).filter { text.contains("\($0) ·") }
            #expect(shown == ["Infancia", "Clínica"], "\(language)")
        }
    }

    /// A house that hides people is reached by its number: no sentence sends a reader to the staff for it.
    @Test(arguments: ShippedContent.languages)
    func aSafeHouseIsReachedByItsNumberAlone(language: Language) throws {
        let store = try ShippedContent.store()
        let vocabulary = Vocabulary(words: try store.words(language))
        func words(_ id: MessageID) -> String { vocabulary(id).replacing("\u{A0}", with: " ") }
        let page = try #require(PageID(rawValue: "mx-crime-victim"))
        let size = ScreenSize(columns: 120, rows: 200)
        var house = Service(kind: .safeHouse, name: "Casa", checkedOn: try store.manifest().day, checkedBy: "Casa")
        house.phone = "962 000 0001"
        var list = ServiceList()
        list.services = [house]
        func text() throws -> String {
            view(try #require(try Self.models(page, language, size, list).first)).text.replacing("\u{A0}", with: " ")
        }
        #expect(try text().contains(words(.servicesByPhone)) && !text().contains(words(.servicesAddressHidden)))
        (list.services[0].phone, list.services[0].isPhoneWaiting) = (nil, true)
        #expect(try !text().contains("Casa ·") && text().contains(words(.servicesCallLine)))
        for message in [MessageID.staffPresent, .staffUnknown, .staffInlinePresent] {
            #expect(try !text().contains(words(message)))
        }
    }

    /// The label names the publisher where the bundle does.
    @Test func thePublisherIsNamed() throws {
        var store = try ShippedContent.store()
        var manifest = try store.manifest()
        manifest.publisher = Dictionary(ShippedContent.languages.map { ($0, "ACNUR") }, uniquingKeysWith: { $1 })
        let named = manifest
        store.manifest = { named }
        let list = Self.many(from: manifest.day)
        let page = try #require(PageID(rawValue: "mx-health"))
        for language in ShippedContent.languages {
            let words = Vocabulary(words: try store.words(language))
            let preview = Preview(
                store: store, size: ScreenSize(columns: 120, rows: 400), day: manifest.day, services: list)
            let text = try #require(try preview.screens(of: page, in: language).first).text
            #expect(text.contains(words(.servicesFromCentre, ["publisher": "ACNUR"])), "\(language)")
        }
    }
}
