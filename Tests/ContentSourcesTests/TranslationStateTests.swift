import ContentModel
import Testing

@testable import ContentSources
@testable import TranslationExchange

/// Two languages, and translation records for one of them.
private struct Sample {
    let ht: Language
    let es: Language

    init() throws {
        ht = try #require(Language(rawValue: "ht"))
        es = try #require(Language(rawValue: "es"))
    }

    /// A record in which the Creole text was made from `made`, all on day 100.
    func record(_ made: [String]) -> TranslationRecord {
        var record = TranslationRecord()
        record.madeFrom[ht] = made.map { record.record($0, on: Day(daysSince1970: 100)) }
        return record
    }
}

struct TranslationStateTests {
    private let sample: Sample

    init() throws { sample = try Sample() }

    @Test(
        arguments: [
            (["a", "b", "c"], ["a", "b", "c"], [], false), (["a", "b", "c"], ["a", "x", "c"], [2], true),
            (["a", "b", "c"], ["x", "y", "z"], [1, 2, 3], true), (["a", "b", "c"], ["a", "b", "x", "c"], [], true),
            (["a", "b", "c"], ["a", "c"], [2], true), (["a", "b", "c"], ["a", "c", "b"], [], true),
            (["a", "a", "c"], ["a", "a", "x"], [3], true),
        ] as [([String], [String], [Int], Bool)])
    func theOutdatedSegments(made: [String], now: [String], changed: [Int], isOutdated: Bool) {
        let state = TranslationState(record: sample.record(made), source: now, citing: CitedFacts([]))
        #expect(state.changes(in: sample.ht).map(\.number) == changed)
        #expect(state.isOutdated(sample.ht) == isOutdated)
    }

    @Test(
        arguments: [
            (["a", "b", "c"], ["a", "x", "c"], "x"), (["a", "b", "c"], ["a", "x", "y", "c"], "x"),
            (["a", "b", "c"], ["a", "c"], nil), (["a", "b"], ["x", "b"], nil),
        ] as [([String], [String], String?)])
    func whatTookItsPlace(made: [String], now: [String], successor: String?) {
        let state = TranslationState(record: sample.record(made), source: now, citing: CitedFacts([]))
        let change = state.changes(in: sample.ht).first { $0.number == 2 }
        #expect(change?.now == successor)
    }

    @Test func aChangeThatNobodyRecordedCountsFromTheContentsDay() {
        var record = sample.record(["a", "b"])
        let state = TranslationState(record: record, source: ["a", "x"], citing: CitedFacts([]))
        let day = Day(daysSince1970: 500)
        #expect(state.outdated(sample.ht, day: day) == Outdated(segments: [2: day], day: day))
        _ = record.record("x", on: Day(daysSince1970: 300))
        let later = TranslationState(record: record, source: ["a", "x"], citing: CitedFacts([]))
        let recorded = Day(daysSince1970: 300)
        #expect(later.outdated(sample.ht, day: day) == Outdated(segments: [2: recorded], day: recorded))
    }

    @Test func aLanguageWithoutARecordIsNotOutdated() {
        #expect(
            TranslationState(record: sample.record(["a"]), source: ["b"], citing: CitedFacts([])).isOutdated(sample.es)
                == false)
    }
}

struct ConfirmationTests {
    private let sample: Sample
    private let day = Day(daysSince1970: 200)

    init() throws { sample = try Sample() }

    @Test func aSegmentAtATime() throws {
        var record = sample.record(["a", "b", "c"])
        try record.confirm(.segment(2), sample.ht, segments: 3, source: ["a", "x", "y"], on: day)
        let state = TranslationState(record: record, source: ["a", "x", "y"], citing: CitedFacts([]))
        #expect(state.changes(in: sample.ht).map(\.number) == [3])
        #expect(state.changes(in: sample.ht).first?.since == day, "the change of the other segment is recorded too")
    }

    @Test func wordingOnlyMarksNothingAndKeepsApprovals() throws {
        var record = sample.record(["a", "b"])
        let review = Review(organisation: "An office", role: "native reviewer", day: day)
        let approved: Set = [TranslationRecord.ApprovedSegment(1, approving: "A"), .init(2, approving: "B")]
        record.approvals[sample.ht] = [.init(review: review, segments: approved)]
        try record.confirm(.wordingOnly, sample.ht, segments: 2, source: ["a", "b2"], on: day)
        record.prune(source: ["a", "b2"])
        let state = TranslationState(record: record, source: ["a", "b2"], citing: CitedFacts([]))
        #expect(!state.isOutdated(sample.ht))
        #expect(state.approver(of: "B", at: 1, sample.ht, false) == review)
        #expect(state.approver(of: "B, altered", at: 1, sample.ht, false) == nil)
    }

    @Test func anotherShapeIsRefused() {
        var record = sample.record(["a", "b"])
        let failure = TranslationError.otherShape(sample.ht, segments: 2, source: 3)
        #expect(throws: failure) {
            try record.confirm(.text, sample.ht, segments: 2, source: ["a", "b", "c"], on: day)
        }
        #expect(throws: TranslationError.noSuchSegment(9, of: 2)) {
            try record.confirm(.segment(9), sample.ht, segments: 2, source: ["a", "b"], on: day)
        }
        #expect(throws: TranslationError.nothingRecorded(sample.es)) {
            try record.confirm(.segment(1), sample.es, segments: 2, source: ["a", "b"], on: day)
        }
    }

    @Test func aChangedSourceTakesTheApprovalAway() throws {
        var record = sample.record(["a"])
        let review = Review(organisation: "An office", role: "lawyer", day: day)
        record.approvals[sample.ht] = [.init(review: review, segments: [.init(1, approving: "A")])]
        try record.confirm(.text, sample.ht, segments: 1, source: ["x"], on: day)
        let state = TranslationState(record: record, source: ["x"], citing: CitedFacts([]))
        #expect(!state.isOutdated(sample.ht))
        #expect(state.approver(of: "A", at: 0, sample.ht, false) == nil)
    }

    @Test func unusedVersionsAreRemoved() {
        var record = sample.record(["a", "b"])
        record.madeFrom[sample.ht] = [1]
        record.prune(source: ["a"])
        #expect(record.versions.values.map(\.text) == ["a"])
    }
}
