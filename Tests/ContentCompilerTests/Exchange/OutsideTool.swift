import ContentModel
import Foundation
import TestSupport

@testable import ContentCompiler

/// Programs of others that our files must please, where they are installed.
enum OutsideTool {
    static let hasGettext = has("/usr/bin/msgfmt")
    static let hasSchema = has("/usr/bin/xmllint") && has(schema)
    static let hasPython = has(python)

    /// The folder of schemas that stands beside a checkout.
    static let schema = ShippedContent.root.appending(path: "../shared/schemas/xliff-core-1.2-strict.xsd").path
    /// As `.ci/python-tools` makes it.
    static let python = ShippedContent.root.appending(path: ".build-tools/python/bin/python").path

    /// Runs a program to its end; what it says is one text.
    static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    private static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}

extension SampleExchange {
    /// The shipped pages, from the source language to another.
    static func shipped(to language: String) -> ExchangeFile {
        let texts = ShippedContent.outcome.content?.texts ?? []
        func segments(_ code: String, _ page: PageText) -> [RichText] {
            texts.first { $0.page == page.page && $0.language == Self.language(code) }?.segments ?? []
        }
        let units = texts.filter { $0.language == Self.language("es") }.flatMap { page -> [ExchangeUnit] in
            let targets = segments(language, page)
            return page.segments.enumerated().map { index, source in
                let target = targets.indices.contains(index) && !source.isEmpty ? targets[index] : nil
                return ExchangeUnit(
                    page: page.page, number: index + 1, source: source, target: target,
                    state: target == nil ? .missing : .translated, notes: notes)
            }
        }
        var file = file(units)
        file.language = Self.language(language)
        return file
    }
}
