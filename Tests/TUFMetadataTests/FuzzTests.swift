import Foundation
import TUFMetadata
import TUFTestSupport
import Testing

/// The short form of `.ci/fuzz`: mutated files of all kinds, with the same mutations in every run. `SENDA_FUZZ` sets
/// their number.
struct FuzzTests {
    /// A targets file of about the maximum size. Only in the long form, which is a release build.
    @Test(.enabled(if: longForm != nil)) func aLargeTargetsFileIsReadQuickly() throws {
        let repository = try RepositorySimulator()
        for number in 0..<25_000 { repository.addTarget(ExactString("bundle/\(number).sqlite.zst"), "\(number)") }
        let bytes = try repository.sign(
            repository.targets, type: "targets",
            ["targets": .object(JSONObject(repository.targets.targets)), "version": .integer(1)])
        let root = try Signed<Root>(repository.trustedRoot).verifiedByItself()
        var count = 0
        let time = try ContinuousClock().measure {
            count = try Signed<Targets>(bytes).verified(by: root.targets).targets.count
        }
        #expect(count == 25_000)
        print("speed: 25,000 targets in \(bytes.count / 1000) kB read and verified in \(time)")
        #expect(time < .seconds(5))
    }

    private static let longForm = ProcessInfo.processInfo.environment["SENDA_FUZZ"].flatMap { Int($0) }

    @Test func noInputCrashes() throws {
        let count = Self.longForm ?? 150
        let seeds = try MetadataFuzz.seeds()
        var random = Changes(state: 17)
        for number in 0..<count { try MetadataFuzz.run(MetadataFuzz.mutated(seeds[number % seeds.count], &random)) }
    }

    /// Files of the maximum size that are built to use memory: one value for each byte, endless names, one long string.
    /// Only in the long form, which runs alone: the peak of the whole process is measured.
    @Test(.enabled(if: longForm != nil)) func memoryIsBounded() throws {
        let size = 5_000_000
        let hostile: [(String, [UInt8])] = [
            ("many numbers", Array(("[0" + String(repeating: ",0", count: size / 2) + "]").utf8)),
            ("many lists", Array(("[[]" + String(repeating: ",[]", count: size / 3) + "]").utf8)),
            ("many objects", Array(("[{\"a\":0}" + String(repeating: ",{\"a\":0}", count: size / 8) + "]").utf8)),
            ("one string", Array(("\"" + String(repeating: "a", count: size) + "\"").utf8)),
            ("many names", Array(("{" + (0..<size / 10).map { "\"\($0)\":0" }.joined(separator: ",") + "}").utf8)),
        ]
        for (name, bytes) in hostile {
            _ = try? JSONParser.parse(bytes)
            print(
                "memory: \(name): \(bytes.count / 1000) kB of JSON, peak of the process so far \(Self.peak()) MB")
        }
        #expect(Self.peak() < 500)
    }

    /// The peak memory of this process, in megabytes. (`getrusage` would count the parent's before `exec`.)
    private static func peak() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
    }

    /// A random number generator that gives the same numbers in every run.
    private struct Changes: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }
}
