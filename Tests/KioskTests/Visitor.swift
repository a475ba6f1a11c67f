import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// A visitor of the shipped interview, on the day of the content, who chooses by what an item stands for, not by its digit.
struct Visitor {
    var walk: Walk

    init(_ language: Language, _ size: ScreenSize, country: String? = nil) throws {
        let store = try ShippedContent.store()
        var site = Site()
        if let country { site.country = country }
        walk = try Walk(
            [store], interview: try ShippedContent.interview(), site: site, size: size, day: store.manifest().day)
        walk.type(ShippedContent.key(of: language) + "1")
    }

    /// Moves the focus to the item and presses Enter.
    mutating func choose(_ choice: InterviewChoice) throws {
        let item = try #require(walk.model.content.items.firstIndex(of: .interview(choice)), "\(choice)")
        walk.press(.home)
        while let focus = walk.model.layout().focus, focus < item { walk.press(.down) }
        walk.press(.enter)
    }

    mutating func choose(_ options: String...) throws {
        for option in options { try choose(.option(try #require(OptionID(rawValue: option)))) }
    }

    /// Answers what is asked until a question with this name comes up, leaving everything else open.
    mutating func skip(to name: String) throws {
        while let question = walk.model.visit?.interview?.state.question, question.id.rawValue != name {
            try choose(.unknown)
        }
    }

    func expect(_ name: String, _ language: Language) throws {
        try expectGolden(walk.text, name: "\(name).\(language).\(walk.model.size)")
    }
}
