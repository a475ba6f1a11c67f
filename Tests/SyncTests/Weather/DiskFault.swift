import Foundation

/// A fault of a disk or of a machine, at one call of a program on a folder.
struct DiskFault: Sendable {
    /// The effect of the fault at the call.
    enum Effect: Sendable {
        case error(SystemError)
        /// Half of a write is done.
        case short
        case kill(isAfter: Bool)
        /// The program is killed, and what was not flushed may be lost.
        case powerCut(seed: UInt64)
        /// The program receives SIGTERM.
        case terminate
        /// Another program fills the disk except for some bytes. The space is freed after the step.
        case fill(leaving: Int)
        /// The folder vanishes, like a stick that is pulled out. It is back after the step.
        case unplug
        /// Another program runs to its end.
        case meanwhile(Weather.Action)
    }

    var effect: Effect
    var location: Weather.Location
    /// The name of the calls that count; `nil` counts every call that changes the folder.
    var call: String?
    var number: Int
    /// The number of calls that fail.
    var span = 1

    /// The environment of the program; `command` is run at the call.
    func environment(folder: String, command: String?, log: String?, fired: String) -> [String: String] {
        var environment = [
            "LD_PRELOAD": FaultInjector.library ?? "", "FAULT_FOLDER": folder, "FAULT_NUMBER": String(number),
            "FAULT_SPAN": String(span), "FAULT_KIND": kind, "FAULT_FIRED": fired,
        ]
        environment["FAULT_CALL"] = call
        environment["FAULT_COMMAND"] = command
        environment["FAULT_LOG"] = log
        if case .error(let error) = effect { environment["FAULT_ERRNO"] = String(error.number) }
        return environment
    }

    private var kind: String {
        switch effect {
        case .error: "error"
        case .short: "short"
        case .kill(let isAfter): isAfter ? "kill-after" : "kill-before"
        case .powerCut: "kill-after"
        case .terminate, .fill, .unplug, .meanwhile: "run"
        }
    }

    /// True if the program ends by a signal that cannot be caught.
    var kills: Bool {
        switch effect {
        case .kill, .powerCut: true
        default: false
        }
    }

    /// The label under which it is counted.
    var label: String {
        switch effect {
        case .error(let error): error.name
        case .short: "half a write"
        case .kill: "SIGKILL"
        case .powerCut: "power cut"
        case .terminate: "SIGTERM"
        case .fill: "disk filled"
        case .unplug: "folder pulled"
        case .meanwhile(let action): "meanwhile \(action.location.rawValue)"
        }
    }
}

extension DiskFault: CustomStringConvertible {
    var description: String {
        let detail =
            switch effect {
            case .powerCut(let seed): " (seed \(seed))"
            case .kill(let isAfter): isAfter ? " after it" : " before it"
            case .fill(let bytes): " but for \(bytes) bytes"
            case .meanwhile(let action): " (\(action))"
            default: ""
            }
        let calls = span == 1 ? "" : " and \(span - 1) more"
        return "\(label)\(detail) at \(call ?? "change") \(number)\(calls) in the \(location.rawValue)"
    }
}

/// An error of a system call.
struct SystemError: Sendable {
    var name: String
    var number: Int32

    /// The errors of disks, network file systems and a machine that lacks resources. Codes that report a file as
    /// missing or of another kind are omitted: they are results, not faults.
    static let all = [
        SystemError(name: "ENOSPC", number: ENOSPC), SystemError(name: "EDQUOT", number: EDQUOT),
        SystemError(name: "EIO", number: EIO), SystemError(name: "EROFS", number: EROFS),
        SystemError(name: "EACCES", number: EACCES), SystemError(name: "EPERM", number: EPERM),
        SystemError(name: "EMFILE", number: EMFILE), SystemError(name: "ENFILE", number: ENFILE),
        SystemError(name: "ESTALE", number: ESTALE), SystemError(name: "ENOTSUP", number: ENOTSUP),
        SystemError(name: "EXDEV", number: EXDEV), SystemError(name: "ENOMEM", number: ENOMEM),
        SystemError(name: "EBUSY", number: EBUSY), SystemError(name: "EINTR", number: EINTR),
        SystemError(name: "EAGAIN", number: EAGAIN), SystemError(name: "ENXIO", number: ENXIO),
        SystemError(name: "ENODEV", number: ENODEV), SystemError(name: "EFBIG", number: EFBIG),
        SystemError(name: "ENAMETOOLONG", number: ENAMETOOLONG), SystemError(name: "ENOSYS", number: ENOSYS),
        SystemError(name: "EINVAL", number: EINVAL), SystemError(name: "ETIMEDOUT", number: ETIMEDOUT),
        SystemError(name: "ENOTCONN", number: ENOTCONN), SystemError(name: "EHOSTDOWN", number: EHOSTDOWN),
        SystemError(name: "ENOLCK", number: ENOLCK),
    ]
}
