import ArgumentParser
import Foundation
import Sync
import TUFMetadata

/// Rolls back to the previous release.
struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "rollback", "Roll back to the previous release.",
        discussion: """
            This kiosk then shows the previous release until a sync brings one that is newer than the abandoned release.
            """,
        exits: [.unusableInput, .noPreviousRelease, .diskFailure, .busy, .notPermitted])

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    func run() throws {
        do { print(try store.locked(create: false).rollBack(at: clock.now).message) } catch {
            throw reported(error)
        }
    }
}
