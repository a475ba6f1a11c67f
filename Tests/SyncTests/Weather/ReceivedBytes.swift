import Foundation

/// The number of bytes of each target that have arrived in a store or a mirror. None of them may be lost or fetched
/// again.
struct ReceivedBytes {
    /// The folders of parts and of whole files.
    let folders: [String]
    /// The number of bytes by the target's digest.
    private var counts: [String: Int] = [:]
    /// Targets whose parts may be discarded: some of their bytes were wrong, or a power cut lost them.
    private var doubtful: Set<String> = []

    init(folders: [String]) { self.folders = folders }

    private var present: [String: Int] {
        var present: [String: Int] = [:]
        for folder in folders {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
                var status = stat()
                guard parts.count == 2, parts[1].hasPrefix("part") || parts[1].hasSuffix("zst"),
                    !parts[1].hasSuffix("etag"), lstat(folder + "/" + name, &status) == 0,
                    status.st_mode & S_IFMT == S_IFREG
                else { continue }
                present[parts[0]] = max(present[parts[0]] ?? 0, Int(status.st_size))
            }
        }
        return present
    }

    /// Marks every part as possibly wrong, as after a power cut.
    mutating func doubtAll() { doubtful.formUnion(present.keys) }

    private static func digest(_ answer: WeatherServer.Answer) -> String {
        answer.path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    }

    /// The bytes that were requested again although they existed when the step began.
    ///
    /// - Parameter readsFail: True if the program may have been unable to read existing bytes.
    func fetchedAgain(_ answers: [WeatherServer.Answer], readsFail: Bool) -> [String] {
        var seen: Set<String> = []
        return answers.compactMap { answer in
            let digest = Self.digest(answer)
            guard seen.insert(digest).inserted, !readsFail, !doubtful.contains(digest),
                let count = counts[digest], answer.requested < count
            else { return nil }
            return "\(answer.path): \(count) bytes were there, and byte \(answer.requested) was requested again"
        }
    }

    /// Counts the bytes again after a step.
    ///
    /// - Parameters:
    ///   - wanted: The digests of the targets that are still useful.
    ///   - allArrive: True if the program could write and ended by itself, so that everything that was sent must be
    ///     present.
    ///   - mayBeProvenWrong: True if wrong bytes were sent.
    /// - Returns: The parts that have become shorter, and the bytes that were sent but are missing.
    mutating func takeStock(
        _ answers: [WeatherServer.Answer], wanted: Set<String>, allArrive: Bool, mayBeProvenWrong: Bool
    ) -> [String] {
        let present = present
        if mayBeProvenWrong { doubtful.formUnion(answers.map(Self.digest)) }
        var expected = counts
        for answer in answers where allArrive && answer.arrives {
            let digest = Self.digest(answer)
            expected[digest] = max(expected[digest] ?? 0, answer.start + answer.count)
        }
        let lost = expected.compactMap { digest, count in
            !wanted.contains(digest) || doubtful.contains(digest) || present[digest] ?? 0 >= count
                ? nil : "\(digest): \(count) bytes had arrived, \(present[digest] ?? 0) are there"
        }
        counts = present
        return lost.sorted()
    }
}
