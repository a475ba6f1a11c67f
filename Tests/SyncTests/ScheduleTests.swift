import Sync
import TestSupport
import Testing

/// The schedule of syncs.
struct ScheduleTests {
    @Test(arguments: [(0, 900.0), (1, 1800), (2, 3600), (3, 7200), (4, 7200), (100, 7200)])
    func thePauseDoublesWithEachFailure(failures: Int, pause: Double) {
        var random = SeededGenerator(seed: 1)
        var schedule = Schedule(interval: 900)
        for _ in 0..<failures { schedule.ended(well: false) }
        let pauses = (0..<1000).map { _ in schedule.pause(using: &random) }
        #expect(pauses.allSatisfy { (pause * 0.9...pause * 1.1).contains($0) })
        #expect((pauses.max() ?? 0) - (pauses.min() ?? 0) > pause * 0.15, "kiosks do not march in step")
        schedule.ended(well: true)
        #expect(schedule.pause(using: &random) <= 990)
    }
}
