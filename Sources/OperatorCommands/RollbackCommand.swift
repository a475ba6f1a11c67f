import ArgumentParser
import Foundation
import Sync
import TUFMetadata

/// Rolls back to the previous release.
struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "rollback", "Roll back to the previous release.",
        discussion: """
            The kiosk then shows the previous release until a sync brings one newer than the release that was rolled \
            back.
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
