import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// A person's choice, named by its destination.
enum Step: Sendable {
    case language(Language)
    case interview
    /// The topic with this number among those on the screen, counted from 1; pages likewise.
    case topic(Int)
    case page(Int)
    case item(Choice)

    static let spanish = language(FixedContent.es)
    static let english = language(FixedContent.en)
    static let creole = language(FixedContent.ht)

    /// Finds the item for the step.
    fileprivate func index(in items: [Choice]) -> Int? {
        switch self {
        case .language(let language): items.firstIndex(of: .language(language))
        case .interview: items.firstIndex(of: .openInterview)
        case .item(let choice): items.firstIndex(of: choice)
        case .topic(let number):
            Self.index(of: number, items.map { if case .topic = $0 { true } else { false } })
        case .page(let number):
            Self.index(of: number, items.map { if case .page = $0 { true } else { false } })
        }
    }

    private static func index(of number: Int, _ fits: [Bool]) -> Int? {
        fits.indices.filter { fits[$0] }.dropFirst(number - 1).first
    }
}

extension KioskDriver {
    /// Makes choices as a person does: turns to the page with the item and presses its digit.
    mutating func choose(_ steps: Step..., at place: SourceLocation = #_sourceLocation) {
        for step in steps {
            guard let index = step.index(in: model.layout.content.items) else {
                Issue.record("no \(step) on the screen:\n\(text)", sourceLocation: place)
                return
            }
            choose(item: index)
        }
    }

    /// Turns the pages to the end, and returns the text of all.
    mutating func readToTheEnd() -> String {
        var all = text
        while !model.layout.isLastPage {
            press(.pageDown)
            all += text
        }
        return all
    }

    /// Chooses an item by its place on the screen, from 0.
    mutating func choose(item: Int) {
        if !model.layout.visibleItems.contains(item) { press(.home) }
        while !model.layout.visibleItems.contains(item), !model.layout.isLastPage { press(.pageDown) }
        type(String(model.layout.digit(of: item)))
    }
}
