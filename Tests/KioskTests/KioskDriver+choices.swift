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
    /// Makes choices as a person does: presses the number of the item, or moves to it if it has no number yet.
    mutating func choose(_ steps: Step..., at place: SourceLocation = #_sourceLocation) {
        for step in steps {
            guard let index = step.index(in: model.layout.content.items) else {
                Issue.record("no \(step) on the screen:\n\(text)", sourceLocation: place)
                return
            }
            if let digit = model.layout.visibleItems.prefix(Layout.maximumNumber).firstIndex(of: index) {
                type(String(digit + 1))
            } else {
                press(.home)
                while model.layout.focus != index, !isAtEnd { press(.down) }
                press(.enter)
            }
        }
    }

    private var isAtEnd: Bool { !model.layout.window.hasMore && model.layout.focus == model.layout.visibleItems.last }
}
