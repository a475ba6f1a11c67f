import ArgumentParser
import ContentModel
import Foundation
import TextEscaping

/// Refuses an empty name, such as an unset variable in a script gives. The parser's message names the argument.
@Sendable func nonempty(_ text: String) throws -> String {
    guard !text.isEmpty else { throw ValidationError("the name is empty; pass one") }
    return text
}

/// Refuses an address as the folder to write to: a folder of that name would be created, with the login in it.
@Sendable func localFolder(_ text: String) throws -> String { try local(text, "folder") }

/// Refuses an address as the file to write.
@Sendable func localFile(_ text: String) throws -> String { try local(text, "file") }

private func local(_ text: String, _ kind: String) throws -> String {
    guard !DisplayText.isAddress(text) else {
        throw ValidationError("this is an address; pass a \(kind) on this machine, or ./NAME if its name has a colon")
    }
    return try nonempty(text)
}

struct DayArgument: ExpressibleByArgument {
    var day: Day

    init?(argument: String) {
        guard let day = Day(iso: argument) else { return nil }
        self.day = day
    }

    /// The current day by the machine's clock.
    static var today: Day {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(daysSince1970: 0)
    }
}

/// A language code on the command line.
struct LanguageArgument: ExpressibleByArgument {
    var language: Language

    init?(argument: String) {
        guard let language = Language(rawValue: argument) else { return nil }
        self.language = language
    }

    /// The language, if the content has it.
    ///
    /// - Throws: The exit code for unusable input, after a message with the languages that exist.
    func checked(against languages: [Language]) throws -> Language {
        guard languages.contains(language) else {
            let known = languages.map(\.rawValue).joined(separator: ", ")
            tell("The content has no language '\(language)'. Languages: \(known)")
            throw ExitReason.unusableInput.code
        }
        return language
    }
}
