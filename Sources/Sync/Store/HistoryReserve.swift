import BundleStore
import DurableFiles
import Foundation
import Glibc

/// Space for records on a disk that is full or cannot hold new files: a preallocated file that is written in place.
///
/// It is blank while `status.json` can be written, and is blanked again once that is possible again.
struct HistoryReserve {
    /// Records that could not be written elsewhere.
    struct Records: Codable {
        /// The last sync.
        var last: SyncRecord
        /// Records for the history, oldest first.
        var news: [SyncRecord]
    }

    /// The length in bytes.
    private static let length = 8192
    let folder: FolderHandle

    /// The kept records; `nil` if there are none, or the file is missing or damaged.
    var records: Records? {
        let bytes = (try? folder.contents(of: StoreLayout.historyReserve, limit: Self.length)) ?? nil
        return bytes.flatMap { try? JSONDecoder().decode(Records.self, from: Data($0)) }
    }

    /// True if the file exists and belongs to this user.
    var isOwn: Bool {
        var status = stat()
        guard let file = try? folder.open(StoreLayout.historyReserve), fstat(file.descriptor, &status) == 0 else {
            return false
        }
        return status.st_uid == geteuid()
    }

    /// Keeps a record; drops the oldest ones if there is no room.
    func keep(_ record: SyncRecord, isNews: Bool) throws {
        var kept = Records(last: record, news: (records?.news ?? []) + (isNews ? [record] : []))
        var bytes = try JSONEncoder().encode(kept)
        while bytes.count > Self.length, !kept.news.isEmpty {
            kept.news.removeFirst()
            bytes = try JSONEncoder().encode(kept)
        }
        guard bytes.count <= Self.length else { return }
        try write(Array(bytes))
    }

    /// Blanks the file and sets its length; writes nothing if that is already the case.
    func empty() throws {
        let bytes = try folder.contents(of: StoreLayout.historyReserve, limit: Self.length)
        if bytes?.count == Self.length, bytes?.allSatisfy({ $0 == Self.blank }) == true { return }
        try write([])
    }

    private static let blank = UInt8(ascii: " ")

    private func write(_ bytes: [UInt8]) throws(FileError) {
        let file = try folder.create(StoreLayout.historyReserve)
        let padded = bytes + [UInt8](repeating: Self.blank, count: Self.length - bytes.count)
        var done = 0
        while done < padded.count {
            let wrote = padded.withUnsafeBytes {
                pwrite(file.descriptor, $0.baseAddress?.advanced(by: done), padded.count - done, off_t(done))
            }
            guard wrote > 0 else { throw FileError("write", folder.path(of: StoreLayout.historyReserve)) }
            done += wrote
        }
        try file.sync()
    }
}
