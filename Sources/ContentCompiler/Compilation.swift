import BundleStore
import ContentChecks
import ContentModel
import ContentSources
import Dispatch
import Foundation
import Interview
import Synchronization

/// Reads, checks and compiles a content folder. All findings are returned, not only the first.
public struct Compilation: Sendable {
    /// The result of a compilation.
    public struct Outcome: Sendable {
        /// The findings, in order of place.
        public var findings: [Diagnostic]
        /// The compiled content; `nil` if any finding is an error.
        public var content: BundleContent?
        /// True if the checks did not run, because some part of the sources could not be read at all.
        public var isPartial: Bool = false
    }

    let content: URL
    let locales: URL
    private let profiles: LanguageProfiles
    private let options: String

    /// Creates a compilation of the folders at these paths.
    ///
    /// - Parameter options: The options by which a suggested command finds the folders, each with a space before it.
    public init(content: String, locales: String, options: String = "") {
        self.init(content: content, locales: locales, profiles: .standard, options: options)
    }

    /// Creates a compilation of these folders with the profiles of languages for the checks.
    package init(content: String, locales: String, profiles: LanguageProfiles, options: String = "") {
        self.options = options
        self.content = URL(filePath: content)
        self.locales = URL(filePath: locales)
        self.profiles = profiles
    }

    /// Runs every check, and compiles if there is no error.
    public func run() -> Outcome {
        let (source, findings) = read()
        return Self.outcome(of: source, findings, profiles, options: options)
    }

    /// Checks and compiles the sources that were read.
    static func outcome(
        of source: ContentSource, _ findings: Findings, _ profiles: LanguageProfiles = .standard, options: String = ""
    ) -> Outcome {
        guard findings.unreadable.isEmpty else {
            return Outcome(findings: findings.shown, content: nil, isPartial: true)
        }
        let found = Self.findings(of: StandardChecks.all(profiles, options: options), in: source)
        let all = (findings.all + Acceptances(of: source).applied(to: found)).sorted()
        guard !all.contains(where: { $0.severity == .error }), let bundle = source.bundle else {
            return Outcome(findings: all, content: nil)
        }
        return Outcome(findings: all, content: Assembly(source: source, bundle: bundle).content())
    }

    /// The result of reading the interview alone.
    public struct InterviewOutcome: Sendable {
        /// An interview's rules, examples and words.
        public struct Interview: Sendable {
            /// The rules.
            public var rules: InterviewRules
            /// The limits on the results that the rules may give.
            public var obligations: [Obligation]
            /// The examples, in the order of the file.
            public var examples: [InterviewExample]
            /// The maximum median number of questions before the first results.
            public var medianLimit: MedianLimit?
            /// The words, one wording per language.
            public var wordings: [InterviewWording]
        }

        /// The findings made while the sources were read.
        public var findings: [Diagnostic]
        /// The interview; `nil` if there is none, or if reading the sources had any finding.
        public var interview: Interview?
        /// All facts.
        public var facts: [Fact]
    }

    /// Reads the interview without checking it, so that commands can inspect one that does not pass the checks yet.
    public func interview() -> InterviewOutcome {
        let (source, findings) = read()
        let interview = source.interview.map {
            InterviewOutcome.Interview(
                rules: $0.rules, obligations: $0.obligations, examples: $0.examples.map(\.example),
                medianLimit: $0.medianLimit, wordings: $0.wordings.map(\.wording))
        }
        return InterviewOutcome(
            findings: findings.shown, interview: findings.all.isEmpty ? interview : nil, facts: source.facts.map(\.fact)
        )
    }

    /// Runs the checks in parallel: no check depends on another's findings.
    private static func findings(of checks: [any ContentCheck], in source: ContentSource) -> [Diagnostic] {
        let found = Mutex<[Diagnostic]>([])
        DispatchQueue.concurrentPerform(iterations: checks.count) { index in
            let own = checks[index].findings(in: source)
            found.withLock { $0 += own }
        }
        return found.withLock { $0 }
    }

    func read() -> (ContentSource, Findings) {
        SourceReader.read(content: content, locales: locales)
    }
}
