import ContentModel
import Synchronization

/// A centre's list of services as it is now: read when it is first needed, and again when the file has changed.
public final class ServicesSource: Sendable {
    /// The maximum number of omissions that are logged for one file.
    private static let maximumLogged = 20

    private let path: String
    private let log: @Sendable (String) -> Void
    private let isExpected: Bool
    private let state: Mutex<(isRead: Bool, isSilent: Bool, stamp: FileStamp?, list: ServiceList)>

    /// Creates the source of a file. A missing file is an empty list; if it `isExpected`, it is an error
    /// that is logged. Pass `isSilent` in a process that replaces another, so that its first read does not log again
    /// what the other has logged.
    public init(
        path: String, isExpected: Bool = false, isSilent: Bool = false, log: @escaping @Sendable (String) -> Void
    ) {
        self.path = path
        self.isExpected = isExpected
        self.log = log
        state = Mutex((false, isSilent, nil, ServiceList()))
    }

    /// The list as it is on the disk. A file that cannot be used gives an empty list with `isUnusable`.
    public func list() -> ServiceList {
        let stamp = FileStamp(path: path)
        return state.withLock { state in
            guard !state.isRead || state.stamp != stamp else { return state.list }
            let isSilent = state.isSilent
            state = (true, false, stamp, read(exists: stamp != nil, isSilent))
            return state.list
        }
    }

    private func read(exists: Bool, _ isSilent: Bool) -> ServiceList {
        guard exists || isExpected else { return ServiceList() }
        do {
            let list = try ServicesFile.read(path)
            if !isSilent { report(list.omissions) }
            return list
        } catch {
            if !isSilent { log("\(error); no services are shown") }
            var list = ServiceList()
            list.isUnusable = true
            return list
        }
    }

    private func report(_ omissions: [ServiceList.Omission]) {
        for omission in omissions.prefix(Self.maximumLogged) {
            log("\(path):\(omission.line): left out: \(omission.reason)")
        }
        if omissions.count > Self.maximumLogged {
            log("\(path): \(omissions.count - Self.maximumLogged) more mistakes; 'sendactl site check' prints all")
        }
    }
}
