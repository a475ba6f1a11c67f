import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// A visitor of the shipped interview, on the day of the content, who chooses by the meaning of an item, not by its
/// digit.
struct Visitor {
    var kiosk: KioskDriver

    init(_ language: Language, _ size: ScreenSize, country: String? = nil, day: Day? = nil) throws {
        let store = try ShippedContent.store()
        var site = Site()
        if let country { site.country = country }
        kiosk = try KioskDriver(
            [store], interview: try ShippedContent.interview(), site: site, size: size, day: day ?? store.manifest().day
        )
        kiosk.type(ShippedContent.key(of: language) + "1")
    }

    /// Chooses the item by its digit.
    mutating func choose(_ choice: InterviewChoice) throws {
        let item = try #require(kiosk.model.layout.content.items.firstIndex(of: .interview(choice)), "\(choice)")
        kiosk.choose(item: item)
    }

    /// Removes the marks of options, by their digits.
    mutating func unmark(_ options: String...) throws {
        for option in options { try choose(.option(try #require(OptionID(rawValue: option)))) }
    }

    mutating func choose(_ options: String...) throws {
        for option in options { try choose(.option(try #require(OptionID(rawValue: option)))) }
    }

    /// Answers questions until one with this name appears, leaving everything else open.
    mutating func skip(to name: String) throws {
        while let question = kiosk.model.visit?.interview?.state.question, question.id.rawValue != name {
            try choose(.unknown)
        }
    }

    func expect(_ name: String, _ language: Language) throws {
        try expectGolden(kiosk.text, name: "\(name).\(language).\(kiosk.model.size)")
    }
}
