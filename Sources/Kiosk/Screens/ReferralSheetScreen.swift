import ContentModel
import Interview
import TerminalUI

/// A summary of the results that the visitor chose to show to the staff: pathways, urgent time limits and the visitor's
/// language. It contains no answers, and nothing that identifies the visitor.
struct ReferralSheetScreen {
    private let context: ScreenContext
    private let interview: InterviewSession
    private let sheet: SheetWords
    private let tag: LanguageTag

    init(_ context: ScreenContext, _ interview: InterviewSession, _ sheet: SheetWords) {
        (self.context, self.interview, self.sheet) = (context, interview, sheet)
        tag = context.kiosk.tag(of: sheet.pack.language)
    }

    /// The maximum number of pathways that are named.
    private static let maximumNames = 8
    /// The number of lines that fit on one page, or in a small window on two, wherever the first one ends.
    private var maximumLines: Int { context.size.rows < 20 ? 2 * context.size.rows - 12 : context.size.rows - 7 }

    /// The sheet with as many names as there is room for.
    var content: ScreenContent {
        var names = Self.maximumNames
        var content = content(naming: names)
        while content.document.lines.count > maximumLines, names > 1 {
            names -= 1
            content = self.content(naming: names)
        }
        return content
    }

    private func content(naming maximumNames: Int) -> ScreenContent {
        let results = interview.state.results
        var text = context.document()
        text.heading([run(words(.sheetTitle), .heading)])
        let language = context.kiosk.ownName(of: context.language)
        text.paragraph([run(words(.sheetLanguage, ["language": language]), .strong)])
        if results.possible.isEmpty, results.maybe.isEmpty { text.paragraph([run(words(.sheetNone))]) }
        let today = today(results, room: maximumNames)
        group(
            .resultsNow, today.map(line) + (results.firstSteps == [.legalHelp] ? [words(.resultsLegalHelp)] : []),
            into: &text)
        func others(_ all: [PathwayResult], room: Int) -> ArraySlice<PathwayResult> {
            all.filter { one in !today.contains { $0.id == one.id } }.prefix(max(0, room))
        }
        let possible = others(results.possible, room: maximumNames - today.count)
        group(.resultsPossible, possible.map(name), into: &text)
        let maybe = others(results.maybe, room: maximumNames - today.count - possible.count)
        group(.resultsMaybe, maybe.map(name), into: &text)
        let rest = results.possible.count + results.maybe.count - today.count - possible.count - maybe.count
        if rest > 0 { text.paragraph([run(words(.sheetRest, ["count": String(rest)]))]) }
        text.paragraph([run(words(.sheetPrivacy), .quiet)])
        var content = ScreenContent(document: text.document)
        if sheet.pack.language != context.language {
            let name = context.kiosk.ownName(of: sheet.pack.language)
            content.banner = [context.run(context.words(.pageOtherLanguage, ["language": name]), style: .banner)]
        }
        return content
    }

    private func group(_ title: MessageID, _ lines: [String], into text: inout DocumentBuilder) {
        guard !lines.isEmpty else { return }
        text.heading([run(words(title), .heading)])
        for line in lines { text.listItem(marker: "- ", [run(line)]) }
    }

    /// The pathways with a time limit, the nearest first, as many as there is room for.
    private func today(_ results: InterviewResults, room: Int) -> [PathwayResult] {
        let limited = (results.possible + results.maybe).filter { $0.daysLeft != nil }
        let sorted = limited.enumerated().sorted {
            ($0.element.daysLeft ?? .max, $0.offset) < ($1.element.daysLeft ?? .max, $1.offset)
        }
        return sorted.map(\.element).prefix(max(0, room)).map { $0 }
    }

    /// The pathway's name, with its time limit unless that is over.
    private func line(of result: PathwayResult) -> String {
        let name = ["name": name(of: result)]
        switch result.deadline?.state {
        case nil, .over: return self.name(of: result)
        case .open(daysLeft: ..<1), .uncertain: return words(.sheetNow, name)
        case .open(let days):
            return words(.sheetWithin, count: days, name.merging(["days": String(days)]) { $1 })
        case .notCounted, .noDate: return words(.sheetLimit, name)
        }
    }

    private func name(of result: PathwayResult) -> String {
        sheet.texts.wording.pathways[result.id]?.name ?? result.id.rawValue
    }

    private func words(_ id: MessageID, count: Int? = nil, _ arguments: [String: String] = [:]) -> String {
        sheet.pack.words(id, count: count, arguments)
    }

    private func run(_ text: String, _ style: Style = .text) -> Run { Run(text: text, style: style, language: tag) }
}

extension PathwayResult {
    /// The days until the time limit; more than any other if not counted; `nil` if there is none or it is over.
    fileprivate var daysLeft: Int? {
        switch deadline?.state {
        case nil, .over: nil
        case .open(let days): max(0, days)
        case .uncertain: 0
        case .notCounted, .noDate: .max - 1
        }
    }
}
