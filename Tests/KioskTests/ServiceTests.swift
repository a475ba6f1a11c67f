import ContentModel
import Foundation
import SiteSettings
import Synchronization
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

private func page(_ slug: String) throws -> PageID { try #require(PageID(rawValue: slug)) }
private func contentDay() throws -> Day { try ShippedContent.store().manifest().day }

/// Three places: one that is open at ten, one that is closed, one whose hours are not known.
private func places(on day: Day) -> ServiceList {
    var comar = Service(
        kind: .comar, name: "COMAR Tapachula", checkedOn: day.adding(days: -3), checkedBy: "Casa del Caminante")
    comar.address = "Avenida de los Ejemplos 5, Centro"
    comar.hours = [2: [OpeningHours(from: 480, until: 840)]]
    comar.takes = [.everyone]
    var legal = Service(kind: .legal, name: "Clínica jurídica", checkedOn: day.adding(days: -300), checkedBy: "Casa")
    legal.phone = "962 000 0002"
    legal.hours = Dictionary(uniqueKeysWithValues: (0...6).map { ($0, [OpeningHours(from: 540, until: 1020)]) })
    legal.languages = ["es", "mam", "ht"].compactMap(Language.init(rawValue:))
    legal.takes = [.women, .families, .children]
    var shelter = Service(kind: .legal, name: "Albergue con abogado", checkedOn: day, checkedBy: "Casa")
    shelter.phone = "962 000 0003"
    (shelter.beds, shelter.bedsOn) = (.no, day.adding(days: -1))
    var list = ServiceList()
    list.services = [comar, legal, shelter]
    return list
}

struct ServiceTests {
    private static func screens(
        _ slug: String, _ language: Language, _ size: ScreenSize, site: Site = Site(), services: ServiceList? = nil,
        daysLater: Int = 0
    ) throws -> [ScreenBuffer] {
        let day = try contentDay()
        return try Preview(
            store: try ShippedContent.store(), size: size, day: day.adding(days: daysLater), site: site,
            services: services ?? places(on: day)
        ).screens(of: page(slug), in: language)
    }

    /// All lines of a page, on one screen that is long enough.
    private static func text(
        _ slug: String, _ language: Language, site: Site = Site(), services: ServiceList? = nil, daysLater: Int = 0
    ) throws -> String {
        let size = ScreenSize(columns: 100, rows: 200)
        return try screens(slug, language, size, site: site, services: services, daysLater: daysLater)[0].text
    }

    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 80, rows: 24)])
    func servicesOnAPage(language: Language, size: ScreenSize) throws {
        let screens = try Self.screens("mx-comar-tapachula", language, size)
        try expectGolden(screens.map(\.text).joined(separator: "\n"), name: "services.\(language).\(size)")
    }

    @Test(arguments: ShippedContent.languages)
    func aKioskWithoutAListSaysWhomToAsk(language: Language) throws {
        let size = ScreenSize(columns: 40, rows: 12)
        let screens = try Self.screens("missing-person", language, size, services: ServiceList())
        try expectGolden(screens.map(\.text).joined(separator: "\n"), name: "services-none.\(language).\(size)")
    }

    /// One place of the signed list, one of the centre's own with a number that waits for the staff.
    private static func mixed() throws -> ServiceList {
        var list = places(on: try contentDay())
        (list.services[0].isSigned, list.services[2].isPhoneWaiting, list.services[2].phone) = (true, true, nil)
        return list
    }

    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 80, rows: 24)])
    func placesOfBothLists(language: Language, size: ScreenSize) throws {
        let screens = try Self.screens("mx-comar-tapachula", language, size, services: Self.mixed())
        try expectGolden(screens.map(\.text).joined(separator: "\n"), name: "services-both.\(language).\(size)")
    }

    /// Every place that nobody but the centre has checked says so: one line for all, or one for each.
    @Test(arguments: ShippedContent.languages)
    func whatIsFromTheCentreAloneSaysSo(language: Language) throws {
        let words = Vocabulary(words: try ShippedContent.store().words(language))
        func count(_ text: String, _ services: ServiceList) throws -> Int {
            let shown = try Self.text("mx-comar-tapachula", language, services: services)
            let unwrapped = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return unwrapped.components(separatedBy: text).count - 1
        }
        let day = try contentDay()
        let publisher = words(.servicesPublisher)
        let whole = words(.servicesFromCentre, ["publisher": publisher])
        let each = words(
            .servicesCheckedHere, ["organisation": "Casa", "date": words(day), "publisher": publisher])
        #expect(try count(whole, places(on: day)) == 1 && count(each, places(on: day)) == 0)
        #expect(try count(whole, Self.mixed()) == 0 && count(each, Self.mixed()) == 1)
        var signed = places(on: day)
        for index in signed.services.indices { signed.services[index].isSigned = true }
        #expect(try count(whole, signed) == 0 && count(each, signed) == 0)
    }

    /// The numbers that are always shown come from the content, whatever the lists say.
    @Test(arguments: ShippedContent.languages)
    func noListChangesTheLifelines(language: Language) throws {
        var hostile = ServiceList()
        for kind in ServiceKind.allCases {
            for name in ["911", "089", "Emergencias 911", "COMAR", "Línea de la Vida"] {
                var service = Service(kind: kind, name: name, checkedOn: try contentDay(), checkedBy: "911")
                (service.phone, service.isSigned) = ("900 000 0666", name == "911")
                hostile.services.append(service)
            }
        }
        let none = ServiceList()
        let emergency = try [hostile, none].map { try Self.text("emergency", language, services: $0) }
        #expect(emergency[0] == emergency[1])
        let list = hostile
        for keys in [[Key.function(1)], [.tab, .character("7")]] {
            let screens = try [list, none].map { services in
                var kiosk = try KioskDriver(
                    [try ShippedContent.store()], size: ScreenSize(columns: 100, rows: 60), day: contentDay(),
                    services: { services })
                kiosk.type(ShippedContent.key(of: language))
                for key in keys { kiosk.press(key) }
                return kiosk.text
            }
            #expect(screens[0] == screens[1])
        }
    }

    @Test func theOpenOnesComeFirstWhileTheClockIsTrusted() throws {
        let spanish = try #require(ShippedContent.languages.first)
        func order(_ daysLater: Int) throws -> [String] {
            let text = try Self.text("mx-comar-tapachula", spanish, daysLater: daysLater)
            return text.split(separator: "\n").map(String.init).compactMap { line in
                ["COMAR Tapachula ·", "Clínica jurídica ·", "Albergue con abogado ·"].first { line.contains($0) }
            }
        }
        let trusted = ["Clínica jurídica ·", "Albergue con abogado ·", "COMAR Tapachula ·"]
        let listed = ["COMAR Tapachula ·", "Clínica jurídica ·", "Albergue con abogado ·"]
        let days = try contentDay().weekday == 2 ? 1 : 0  // on a Wednesday the first place is open too
        #expect(try order(days) == trusted)
        #expect(try order(-30) == listed, "the clock is behind the content")
        let plain = try Self.text("mx-comar-tapachula", spanish, daysLater: -30)
        #expect(plain.contains("miércoles: 8:00-14:00") && !plain.contains("Abierto ahora"))
    }

    /// A place is listed where its kind is named, and nowhere else.
    @Test func aPageShowsItsKindsAlone() throws {
        let spanish = try #require(ShippedContent.languages.first)
        #expect(try Self.text("mx-comar-tapachula", spanish).contains("COMAR Tapachula ·"))
        #expect(!(try Self.text("mx-appeal", spanish)).contains("COMAR Tapachula ·"))
        #expect(!(try Self.text("scams", spanish)).contains("Albergue con abogado · albergue"))
        #expect(!(try Self.text("emergency", spanish)).contains("Clínica jurídica"))
    }

    @Test func theListIsNotReadBeforeItIsNeeded() throws {
        let reads = Reads()
        var kiosk = try KioskDriver(
            [try ShippedContent.store()], interview: ShippedContent.interview(), day: contentDay(),
            services: { reads.count() })
        kiosk.type("1")
        kiosk.press(.function(1))
        kiosk.type("0")
        #expect(reads.total == 0)
        kiosk.choose(.topic(2), .item(.page(try page("mx-health"))))
        #expect(reads.total == 1)
    }

    /// The centre's phone is in every list of numbers, except where its reader may complain about the centre.
    @Test(arguments: ShippedContent.languages)
    func theCentresPhoneIsInEveryListOfNumbers(language: Language) throws {
        var site = Site()
        (site.phone, site.hours) = ("962 000 0009", [:])
        let number = "962 000 0009"
        for slug in ["missing-person", "emergency"] {
            #expect(try Self.text(slug, language, site: site, services: ServiceList()).contains(number), "\(slug)")
        }
        var kiosk = try KioskDriver(
            [try ShippedContent.store()], site: site, size: ScreenSize(columns: 100, rows: 60), day: contentDay())
        kiosk.type(ShippedContent.key(of: language))
        kiosk.press(.function(1))
        #expect(kiosk.text.contains(number), "help")
        kiosk.press(.tab)
        kiosk.type("7")
        #expect(!kiosk.text.contains(number), "complaints")
        site.unreviewed = .hide
        #expect(try Self.text("us-court", language, site: site).contains(number), "a hidden page")
    }
}

/// Counts how often a list is read.
private final class Reads: Sendable {
    private let reads = Mutex(0)
    var total: Int { reads.withLock { $0 } }
    func count() -> ServiceList {
        reads.withLock { $0 += 1 }
        return ServiceList()
    }
}

/// The address of a place that hides people, or that does not publish its address, is never shown.
struct HiddenAddressTests {
    private static let canary = "Canario"
    private static let list = Result {
        let folder = try TemporaryFolder()
        let rest = "phone: \"962 000 0003\"\n  checked_on: 2026-11-20\n  checked_by: Casa\n"
        let hidden = ServiceKind.allCases.flatMap { kind in
            ["address: Calle del Canario 8", "address: Calle del Canario 8\n  address_public: no"].map {
                "- kind: \(kind.rawValue)\n  name: Hidden\n  \($0)\n  \(rest)"
            }
        }
        let house = [
            "address: Calle del Canario 8\n  address_public: yes", "web: yes\n  address: \"Calle del Canario\"",
        ]
        .map { "- kind: safe_house\n  name: House\n  \($0)\n  \(rest)" }
        let shown =
            "- kind: safe_house\n  name: Refuge\n  \(rest)- kind: clinic\n  name: Shown\n  address: Calle Sur\n  address_public: yes\n  \(rest)"
        try folder.write((hidden + house + [shown]).joined(), to: "services.yaml")
        return try ServicesFile.read(folder.file("services.yaml"))
    }

    @Test(arguments: ShippedContent.languages)
    func noScreenShowsIt(language: Language) throws {
        let list = try Self.list.get()
        let pages = try #require(ShippedContent.outcome.content?.pages)
        var all = ""
        let preview = Preview(
            store: try ShippedContent.store(), size: ScreenSize(columns: 100, rows: 200), day: try contentDay(),
            services: list)
        for page in pages where page.languages.contains(language) {
            for var model in try preview.models(of: page.id, in: language) {
                all += view(model).text
                guard model.layout.content.items.contains(.places) else { continue }
                _ = model.follow(.places)
                model.refresh()
                all += view(model).text
            }
        }
        #expect(!all.contains(Self.canary))
        #expect(!"\(list)".contains(Self.canary), "it is not in memory")
        for name in ["Hidden ·", "Refuge ·", "Shown ·", "Calle Sur"] { #expect(all.contains(name)) }
        #expect(!all.contains("House ·"))
    }
}
