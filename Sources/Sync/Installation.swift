import BundlePatch
import BundleStore
import Glibc
import TUFClient
import TUFMetadata

/// Fetches one release, unpacks it, checks it and installs it.
struct Installation {
    let locked: LockedStore
    let wanted: ReleaseFile
    /// Files of a better release, whose parts may still be useful.
    let keeping: [TargetFile]
    let carrier: RepositoryCarrier
    let consistent: Bool
    let world: SyncWorld
    static let unpacked = "unpacked.sqlite"

    /// Takes the first route that works. If a patch is missing, damaged or does not fit the installed bundle, the next
    /// route is tried; the last of all is the whole bundle.
    ///
    /// - Returns: The route that was used.
    func run(_ ways: [ReleaseCatalog.Way]) throws -> ReleaseCatalog.Way {
        var failures: [SyncError] = []
        for way in ways {
            let arrived = arrived(way)
            do {
                try fetchAndUnpack(way, keeping: keeping + ways.map(\.file.file))
                try tryOut()
                try locked.place(Self.unpacked, as: wanted.target.installed())
                return way
            } catch {
                let hasProgressed = self.arrived(way) > arrived
                guard !world.isStopped(), Self.leavesOtherWays(error, hasProgressed) else { throw error }
                if error is PatchError { try locked.downloads.remove(Self.packed(way)) }
                failures.append(failure(error))
                if failures.count < ways.count { world.report(.passedOver(reason: "\(error)")) }
            }
        }
        // A temporary failure is worth another try; otherwise the last failure is reported.
        let passing = failures.first { $0.code == .unreachable }
        throw passing ?? failures.last ?? SyncError(.unusable, "no way leads to release \(wanted.target.release)")
    }

    /// True if another file may still lead to the release. A transfer that was interrupted after it made progress is
    /// resumed the next time.
    private static func leavesOtherWays(_ error: any Error, _ hasProgressed: Bool) -> Bool {
        switch error {
        case let error as FetchError: [.unreachable, .tooSlow].contains(error.code) ? !hasProgressed : true
        case is PatchError, is MetadataError, is TargetError: true
        default: false
        }
    }

    private func failure(_ error: any Error) -> SyncError {
        error is PatchError
            ? SyncError(.unusable, "release \(wanted.target.release) is signed and yet cannot be unpacked: \(error)")
            : SyncError(error)
    }

    /// The number of bytes of a route's file that are on the disk.
    private func arrived(_ way: ReleaseCatalog.Way) -> Int {
        (try? locked.downloads.open(way.file.file.digests.prefix + ".part").length()) ?? 0
    }

    private static func packed(_ way: ReleaseCatalog.Way) -> String { way.file.file.digests.prefix + ".zst" }

    private func fetchAndUnpack(_ way: ReleaseCatalog.Way, keeping: [TargetFile]) throws {
        world.report(
            .planned(release: wanted.target.release, isPatch: way.base != nil, bytes: max(0, way.bytes)))
        try carrier.meter.checkSpace(for: max(0, way.bytes) + wanted.target.bundle.length)
        carrier.meter.expected = way.file.file.length
        let download = TargetDownload(
            path: way.file.target.name, target: way.file.file, consistent: consistent, folder: locked.downloads,
            name: Self.packed(way), partial: locked.downloads, keeping: keeping)
        try download.run(carrier)
        world.report(.installing(release: wanted.target.release))
        try unpack(way)
    }

    private func unpack(_ way: ReleaseCatalog.Way) throws {
        let base = try way.base.map { try MappedFile(path: locked.store.path(of: $0)) }
        let applier = try PatchApplier(way.file.target, base: base)
        try locked.downloads.remove(Self.unpacked)
        let file = try locked.downloads.create(Self.unpacked)
        var sinceCheck = 0
        try applier.apply(file: locked.downloads.place(Self.packed(way))) { bytes in
            try file.append(bytes)
            sinceCheck += bytes.count
            guard sinceCheck >= 1 << 20 else { return }
            sinceCheck = 0
            try carrier.meter.checkGoingOn()
            try carrier.meter.checkSpace(for: 0)
        }
        try file.sync()
    }

    /// Refuses a bundle that cannot be shown completely, whoever signed it.
    private func tryOut() throws {
        do {
            try BundleReader(path: locked.downloads.place(Self.unpacked)).tryEverything()
        } catch {
            throw SyncError(
                .unusable,
                "release \(wanted.target.release) is signed and yet cannot be shown: \(error). Tell the publisher; "
                    + "nothing was changed")
        }
    }
}
