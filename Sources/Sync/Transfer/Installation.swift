import BundlePatch
import BundleStore
import Glibc
import TUFClient
import TUFMetadata

/// Fetches, unpacks, tests and installs one release.
struct Installation {
    let locked: LockedStore
    let wanted: ReleaseFile
    /// Files of a better release, whose partial downloads may still be useful.
    let keeping: [TargetFile]
    let carrier: RepositoryCarrier
    let consistent: Bool
    let environment: SyncEnvironment

    /// Takes the first route that works. If a patch is missing, damaged or does not fit the installed bundle, the next
    /// route is tried; the last of all is the whole bundle.
    ///
    /// - Returns: The route that was used.
    func run(_ routes: [InstallRoute]) throws -> InstallRoute {
        var failures: [SyncError] = []
        for route in routes {
            let arrived = arrived(route)
            do {
                try fetchAndUnpack(route, keeping: keeping + routes.map(\.file.file))
                try tryOut()
                try locked.install(LockedStore.unpackedName, as: wanted.target.installedBundle())
                return route
            } catch {
                let hasProgressed = self.arrived(route) > arrived
                guard !environment.isStopped(), Self.allowsAnotherRoute(error, hasProgressed) else { throw error }
                if Self.isUseless(error) { try locked.downloads.remove(Self.packed(route)) }
                failures.append(failure(error))
                if failures.count < routes.count { environment.report(.passedOver(reason: "\(error)")) }
            }
        }
        // A temporary failure is reported first, because trying again may help; otherwise the last one is reported.
        let temporary = failures.first { $0.code == .unreachable }
        throw temporary ?? failures.last ?? SyncError(.unusable, "no route leads to release \(wanted.target.release)")
    }

    /// True if another file may still lead to the release. A transfer that was interrupted after it made progress is
    /// resumed by the next sync instead.
    private static func allowsAnotherRoute(_ error: any Error, _ hasProgressed: Bool) -> Bool {
        switch error {
        case let error as FetchError: [.unreachable, .tooSlow].contains(error.code) ? !hasProgressed : true
        case is PatchError, is MetadataError, is TargetError: true
        default: false
        }
    }

    /// True if the received file can never be unpacked. One that cannot be read now, or only with more memory, is kept.
    private static func isUseless(_ error: any Error) -> Bool {
        switch error {
        case PatchError.unreadable, PatchError.cannotRun: false
        default: error is PatchError
        }
    }

    private func failure(_ error: any Error) -> SyncError {
        error is PatchError
            ? SyncError(
                .unusable, "release \(wanted.target.release) is correctly signed but cannot be unpacked: \(error)")
            : SyncError(error)
    }

    /// The number of bytes of a route's file that have been received.
    private func arrived(_ route: InstallRoute) -> Int {
        (try? locked.downloads.open(route.file.file.digests.prefix + ".part").length()) ?? 0
    }

    private static func packed(_ route: InstallRoute) -> String { route.file.file.digests.prefix + ".zst" }

    private func fetchAndUnpack(_ route: InstallRoute, keeping: [TargetFile]) throws {
        environment.report(
            .planned(release: wanted.target.release, isPatch: route.base != nil, bytes: max(0, route.missingBytes)))
        try carrier.monitor.checkSpace(for: max(0, route.missingBytes) + wanted.target.bundle.length)
        carrier.monitor.expected = route.file.file.length
        let download = TargetDownload(
            path: route.file.target.name, target: route.file.file, consistent: consistent, folder: locked.downloads,
            name: Self.packed(route), partial: locked.downloads, keeping: keeping)
        try download.run(carrier)
        environment.report(.installing(release: wanted.target.release))
        try unpack(route)
    }

    private func unpack(_ route: InstallRoute) throws {
        let base = try route.base.map { try MappedFile(path: locked.store.path(of: $0)) }
        let unpacker = try BundleUnpacker(route.file.target, base: base)
        try locked.downloads.remove(LockedStore.unpackedName)
        let file = try locked.downloads.create(LockedStore.unpackedName)
        var sinceCheck = 0
        try unpacker.unpack(file: locked.downloads.path(of: Self.packed(route))) { bytes in
            try file.append(bytes)
            sinceCheck += bytes.count
            guard sinceCheck >= 1 << 20 else { return }
            sinceCheck = 0
            try carrier.monitor.checkNotStopped()
            try carrier.monitor.checkSpace(for: 0)
        }
        try file.sync()
    }

    /// Refuses a bundle that cannot be shown completely, even though it is signed.
    private func tryOut() throws {
        do {
            try BundleReader(path: locked.downloads.path(of: LockedStore.unpackedName)).verifyAllRecords()
        } catch {
            throw SyncError(
                .unusable,
                "release \(wanted.target.release) is correctly signed but cannot be shown: \(error). Tell the "
                    + "publisher; nothing was changed")
        }
    }
}
