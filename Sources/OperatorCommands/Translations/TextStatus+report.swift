import ContentModel
import TextEscaping
import TranslationExchange

extension TextStatus {
    /// True if a translator or an editor must check it.
    var needsWork: Bool { !isRecorded || isOutdated || !facts.isEmpty }

    /// One line for the text, then three for each outdated segment.
    ///
    /// - Parameter options: The options that tell another command where the content is.
    func report(_ options: String) -> String {
        let isGroup = TranslationWorkflow.groups.contains(page)
        let state =
            if !isRecorded, isGroup {
                "some have no recorded source; compare them and run 'sendactl translations confirm \(page) --language \(language) --new\(options)'"
            } else if !isRecorded {
                "no source is recorded; compare the two texts and run 'sendactl translations confirm \(page) --language \(language)\(options)'"
            } else if isSource {
                "source, \(counted(segments, isGroup ? "text" : "segment"))"
            } else if isOutdated {
                changes.isEmpty
                    ? "the source gained, lost or moved segments"
                    : "\(changes.count) of \(counted(segments, isGroup ? "text" : "segment")) outdated"
            } else {
                "up to date, \(counted(segments, isGroup ? "text" : "segment"))"
            }
        let reviewed = approved == 0 ? "" : ", \(approved) approved"
        let cited = facts.isEmpty ? "" : ", cites outdated facts: \(facts.map(\.rawValue).joined(separator: ", "))"
        return "\(page) \(language): \(state)\(cited)\(reviewed)\n" + changes.map(\.report).joined()
    }

    /// The remaining work, in one sentence.
    static func sentence(of texts: [TextStatus], _ options: String) -> String {
        let work = texts.filter(\.needsWork)
        guard !work.isEmpty else {
            return "\(counted(texts.count, "text")); every translation is up to date with its source."
        }
        let segments = work.map(\.changes.count).reduce(0, +)
        return "\(work.count) of \(counted(texts.count, "text")) \(work.count == 1 ? "needs" : "need") work, "
            + "\(counted(segments, "segment")) outdated. "
            + "Translate them again, then run 'sendactl translations confirm PAGE --language CODE [--segment N]\(options)'."
    }
}

extension TextStatus.Change {
    fileprivate var report: String {
        """
          \(text ?? "segment \(segment ?? 0)"), changed \(changed.map { "on \($0)" } ?? "at an unrecorded date")
            was: \(former.printable)
            now: \((now ?? "(removed)").printable)

        """
    }
}
