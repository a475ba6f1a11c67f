import ArgumentParser
import Foundation
import Sync
import TUFMetadata

/// Rolls back to the previous release.
struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "rollback", "Roll back to the previous release.",
        discussion: """
            Kiosks then show the previous release until one newer than the abandoned release arrives.
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
