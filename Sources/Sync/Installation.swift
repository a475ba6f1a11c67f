import BundlePatch
import BundleStore
import Glibc
import TUFClient
import TUFMetadata

/// Fetches one release, unpacks it, tries it, and puts it in its place.
struct Installation {
    let locked: LockedStore
    let wanted: ReleaseFile
    let carrier: RepositoryCarrier
    let consistent: Bool
    let world: SyncWorld
    static let unpacked = "unpacked.sqlite"

    /// Goes the first way that leads there. A patch that does not fit what is installed gives way to the whole bundle.
    ///
    /// - Returns: The way that was gone.
    func run(_ ways: [ReleaseCatalog.Way]) throws -> ReleaseCatalog.Way {
        var failure: (any Error)?
        for way in ways {
            do {
                try fetchAndUnpack(way)
                try tryOut()
                try locked.place(Self.unpacked, as: wanted.target.installed())
                return way
            } catch let error as PatchError {
                failure = error
                try locked.downloads.remove(Self.packed(way))
            }
        }
        throw SyncError(
            .unusable,
            "release \(wanted.target.release) is signed and yet cannot be unpacked: \(failure.map { "\($0)" } ?? "")")
    }

    private static func packed(_ way: ReleaseCatalog.Way) -> String { way.file.file.digests.prefix + ".zst" }

    private func fetchAndUnpack(_ way: ReleaseCatalog.Way) throws {
        world.report(
            .planned(release: wanted.target.release, isPatch: way.base != nil, bytes: max(0, way.bytes)))
        try carrier.meter.checkSpace(for: max(0, way.bytes) + wanted.target.bundle.length)
        carrier.meter.expected = way.file.file.length
        let download = TargetDownload(
            path: way.file.target.name, target: way.file.file, consistent: consistent, folder: locked.downloads,
            name: Self.packed(way), partial: locked.downloads)
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

    /// What cannot be shown whole is never shown, whoever signed it.
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
