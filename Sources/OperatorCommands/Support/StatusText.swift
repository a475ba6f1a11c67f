import ContentModel
import Sync
import TUFMetadata
import TextEscaping

/// The status of a store in sentences.
struct StatusText {
    let status: StoreStatus
    /// The store's path, for the commands that are suggested.
    let store: String
    let now: Instant

    var text: String { lines.map { $0 + "\n" }.joined() }

    private var lines: [String] {
        [shown, stops, before, held, clock, disk, sync, list, listSync, expiry, update].compactMap { $0 }
    }

    private var shown: String {
        guard let current = status.current else {
            return "No release is installed; the kiosk shows its built-in content."
        }
        let age = status.ageInDays.map { ", \(counted($0, "day")) old" } ?? ""
        return "Release \(current.release) of \(current.published) is shown\(age)."
    }

    private var stops: String? {
        guard let day = status.contentStops else { return nil }
        let rest = "verdicts and facts that may have changed"
        return day <= now.day.description && status.isClockTrusted
            ? "Its content stopped on \(day): \(rest) are no longer shown. Sync or publish newer content."
            : "Its content stops on \(day): from that day, \(rest) are not shown."
    }

    private var before: String? {
        status.previous.map {
            "Previous release: \($0.release) of \($0.published). Roll back to it with: sendactl rollback --store "
                + DisplayText.shellWord(store)
        }
    }

    private var held: String? {
        status.rolledBack.map { "Release \($0) was rolled back; it is not shown again, but a newer release will be." }
    }

    private var clock: String? {
        status.isClockTrusted
            ? nil : "The clock cannot be right: set it. Until then nothing that depends on it is shown."
    }

    private var disk: String? {
        switch status.diskProblem {
        case .readOnly: "The store's disk cannot be written: no update can be installed."
        case .full: "The store's disk is full: no update can be installed until there is room."
        case nil: nil
        }
    }

    private var sync: String {
        guard let last = status.lastSync else { return "There has been no sync yet." }
        let success = last.succeeded ? "" : " Last successful sync: \(last.lastSuccess ?? "never")."
        // A rollback is recorded in the same field, and has no source.
        let what = last.source.isEmpty ? "Last change" : "Last sync from \(DisplayText.escaped(last.source))"
        return "\(what) at \(last.at) (\(last.code.word)): \(sentence(last.message))\(success)"
    }

    private var list: String? {
        guard let centre = status.centre else { return nil }
        guard let list = status.centreList else { return "Centre \(centre): no signed list is installed." }
        let hasExpired = Instant(list.expires).map { $0 <= now } ?? false
        return "Centre \(centre): the list signed at \(list.signed) is installed; it "
            + (hasExpired && status.isClockTrusted ? "expired at \(list.expires)." : "is valid until \(list.expires).")
    }

    private var listSync: String? {
        guard let last = status.lastSync?.centre, last.name == status.centre else { return nil }
        let success = last.succeeded ? "" : " Last success: \(last.lastSuccess ?? "never")."
        return "Last sync of the list (\(last.code.word)): \(sentence(last.message))\(success)"
    }

    private var expiry: String? {
        guard let text = status.lastSync?.metadataExpires else { return nil }
        let hasExpired = Instant(text).map { $0 <= now } ?? false
        return hasExpired && status.isClockTrusted
            ? "The repository's metadata expired at \(text): sync a newer copy."
            : "A newer copy of the repository must arrive before \(text)."
    }

    private var update: String? {
        status.lastSync?.programUpdateDue == true ? "A release is available that needs a newer program." : nil
    }
}
