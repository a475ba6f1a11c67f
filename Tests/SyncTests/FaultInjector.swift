import Foundation
import TestSupport

/// Makes one call of a sync on its store fail: `Tests/Tools/FaultInjector/fault.c`, loaded before the C library.
struct FaultInjector {
    /// The kind of failure.
    enum Kind: String, CaseIterable, Sendable {
        case killBefore = "kill-before"
        case killAfter = "kill-after"
        case noSpace = "enospc"
        case inputOutput = "eio"
        case short
        /// This call and all later ones.
        case readOnly = "erofs"
    }

    /// The library; `nil` if there is no C compiler.
    static let library = OutsideTool.preloadable("fault.c")

    /// The store whose calls are numbered.
    let store: String

    /// Runs the program to its end with one fault, or with none and a log.
    func run(_ arguments: [String], number: Int? = nil, kind: Kind = .inputOutput, log: String? = nil) throws
        -> CommandRun
    {
        var environment = ["LD_PRELOAD": Self.library ?? "", "FAULT_FOLDER": store, "FAULT_KIND": kind.rawValue]
        if let number { environment["FAULT_NUMBER"] = String(number) }
        if let log { environment["FAULT_LOG"] = log }
        return try CommandRun(arguments, environment: environment)
    }

    /// Runs the program to its end while every call of one name fails in the folder.
    func run(_ arguments: [String], failing call: String, with error: Int32) throws -> CommandRun {
        try CommandRun(
            arguments,
            environment: [
                "LD_PRELOAD": Self.library ?? "", "FAULT_FOLDER": store, "FAULT_KIND": "error", "FAULT_CALL": call,
                "FAULT_ERRNO": String(error), "FAULT_NUMBER": "0", "FAULT_SPAN": String(Int.max),
            ])
    }
}
