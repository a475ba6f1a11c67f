/// A sequence of actions of a publisher, a mirror and a kiosk, each step with the faults during it.
struct Weather: Sendable {
    /// The three folders that must be complete at every moment.
    enum Location: String, CaseIterable, Sendable { case repository, mirror, store }

    /// The source that a mirror or a kiosk copies from.
    struct Source: Sendable {
        var location: Location
        var isByHTTP: Bool
    }

    /// A program that runs.
    enum Action: Sendable {
        case publish
        case mirror(from: Source)
        case sync(from: Source)
    }

    /// One run of a program.
    struct Step: Sendable {
        var action: Action
        var disk: DiskFault?
        var network: [NetworkFault] = []
        /// The offset of the clock, in days.
        var clock = 0
    }

    /// True if the mirror and the kiosk begin with nothing.
    var isFresh: Bool
    var steps: [Step]

    /// The locations that are separate disks, so that they can be filled.
    var disks: Set<Location> {
        Set(steps.compactMap { if case .fill? = $0.disk?.effect { $0.disk?.location } else { nil } })
    }
}

extension Weather.Action {
    /// The folder that the program changes.
    var location: Weather.Location {
        switch self {
        case .publish: .repository
        case .mirror: .mirror
        case .sync: .store
        }
    }

    var source: Weather.Source? {
        switch self {
        case .publish: nil
        case .mirror(let source), .sync(let source): source
        }
    }
}

extension Weather: CustomStringConvertible {
    /// One line for each step.
    var description: String {
        let start = isFresh ? "an empty mirror and kiosk" : "a mirror and a kiosk that have a release"
        let lines = steps.enumerated().map { "  \($0 + 1). \($1)" }
        return (["  begins with \(start)"] + lines + ["  then good weather"]).joined(separator: "\n")
    }
}

extension Weather.Step: CustomStringConvertible {
    var description: String {
        let clock = clock == 0 ? nil : "the clock is off by \(clock) days"
        return (["\(action)"] + [disk?.description, clock].compactMap { $0 } + network.map(\.description))
            .joined(separator: "; ")
    }
}

extension Weather.Action: CustomStringConvertible {
    var description: String {
        switch self {
        case .publish: "publish"
        case .mirror(let source): "mirror from \(source)"
        case .sync(let source): "sync from \(source)"
        }
    }
}

extension Weather.Source: CustomStringConvertible {
    var description: String { "the \(location.rawValue) \(isByHTTP ? "by HTTP" : "as a folder")" }
}
