import ArgumentParser
import BundleStore
import ContentCompiler
import ContentModel
import Foundation
import Kiosk
import SiteSettings
import TerminalUI
import TextEscaping

/// Prints a page as the kiosk shows it, screen by screen.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "preview", "Print a page as the kiosk will show it.",
        discussion: """
            Prints one screenful after another, wrapped as on the kiosk. With --html it prints them in colour, as one \
            file to send to someone who does not use a terminal.

            Example: sendactl preview mx-refuge-steps --language ht --size 40x12
            """,
        exits: [.contentErrors, .unusableInput])

    @Argument(help: "The page's slug.", transform: nonempty) var page: String
    @OptionGroup var sources: SourceOptions
    @Option(help: "The language (default: the source language).") var language: LanguageArgument?
    @Option(help: "Columns and rows of the screen, such as 40x12.") var size = PreviewSize(
        size: ScreenSize(columns: 80, rows: 24))
    @Option(help: ArgumentHelp("The day of the visit, YYYY-MM-DD (default: today).", valueName: "day")) var asOf:
        DayArgument?
    @Option(
        help: ArgumentHelp("Show places from this services.yaml, as a kiosk with that list would.", valueName: "file"),
        completion: .file(), transform: nonempty)
    var services: String?
    @Flag(help: "Print an HTML page instead of text.") var html = false
    @Option(help: "The colours of the HTML page: colour, high-contrast or monochrome.") var theme = ThemeArgument.colour

    func validate() throws {
        guard size.size.isTooSmall else { return }
        throw ValidationError(
            "The screen must be at least 40x12; on a smaller one the kiosk only asks for a larger window.")
    }

    func run() throws {
        let content = try sources.compilation().run().built()
        let manifest = content.manifest
        let language = try language?.checked(against: manifest.languages.map(\.language)) ?? manifest.sourceLanguage
        let id = try self.id(in: content, language)
        let services = try services.map(readServices) ?? ServiceList()
        let screens = try withContentStore(of: content) {
            try Preview(store: $0, size: size.size, day: asOf?.day ?? DayArgument.today, services: services)
                .screens(of: id, in: language)
        }
        print(html ? page(screens, language) : text(screens), terminator: "")
    }

    private func readServices(_ path: String) throws -> ServiceList {
        do { return try ServicesFile.read(path) } catch {
            tell(sentence("\(error)"))
            throw ExitReason.unusableInput.code
        }
    }

    private func id(in content: BundleContent, _ language: Language) throws -> PageID {
        let id = PageID(rawValue: page)
        let languages = content.texts.filter { $0.page == id }.map(\.language)
        if let id, languages.contains(language) { return id }
        if languages.isEmpty {
            tell("There is no page \(page.quoted). Pages: \(content.pages.map(\.id.rawValue).joined(separator: ", "))")
        } else {
            let list = languages.map { "--language \($0)" }.joined(separator: " or ")
            tell("The page '\(page)' has no text in '\(language)'. Use \(list).")
        }
        throw ExitReason.unusableInput.code
    }

    private func text(_ screens: [ScreenBuffer]) -> String {
        screens.map(\.text).joined(separator: String(repeating: "=", count: size.size.columns) + "\n")
    }

    private func page(_ screens: [ScreenBuffer], _ language: Language) -> String {
        let title = "\(page) (\(language))"
        return ScreenPage(
            theme: theme.theme, columns: [.init(title: title, language: language.rawValue, screens: screens)]
        ).html
    }
}

/// A screen size on the command line, such as `80x24`.
struct PreviewSize: ExpressibleByArgument {
    var size: ScreenSize

    init(size: ScreenSize) { self.size = size }

    init?(argument: String) {
        let parts = argument.split(separator: "x").map { Int($0) }
        guard parts.count == 2, let columns = parts[0], let rows = parts[1], (1...1000).contains(columns),
            (1...1000).contains(rows)
        else { return nil }
        size = ScreenSize(columns: columns, rows: rows)
    }

    var defaultValueDescription: String { "\(size)" }
}

enum ThemeArgument: String, ExpressibleByArgument, CaseIterable {
    case colour
    case highContrast = "high-contrast"
    case monochrome

    var theme: Theme {
        switch self {
        case .colour: .colour
        case .highContrast: .highContrast
        case .monochrome: .monochrome
        }
    }
}
