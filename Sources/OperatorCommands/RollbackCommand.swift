import ArgumentParser
import Foundation
import Sync
import TUFMetadata

/// Rolls back to the previous release.
struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "rollback", "Roll back to the previous release.",
        discussion: """
            The kiosk keeps showing it until a release comes that is newer than the one rolled back.
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
