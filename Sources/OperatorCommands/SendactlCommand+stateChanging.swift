// The commands that change something. All others only print.

extension SyncCommand: StateChangingCommand {}
extension MirrorCommand: StateChangingCommand {}
extension RollbackCommand: StateChangingCommand {}
extension BuildCommand: StateChangingCommand {}
extension PublishCommand: StateChangingCommand {
    var onlyPrints: Bool { dryRun }
}
extension KeysNewCommand: StateChangingCommand {}
extension RepositoryInitCommand: StateChangingCommand {}
extension RepositoryRotateCommand: StateChangingCommand {}
extension RepositorySignCommand: StateChangingCommand {}
extension RepositoryRenewCommand: StateChangingCommand {}
extension RepositoryWithdrawCommand: StateChangingCommand {}
extension RepositoryAcceptCommand: StateChangingCommand {}
extension CentreAddCommand: StateChangingCommand {}
extension CentreRemoveCommand: StateChangingCommand {}
extension CentreSignCommand: StateChangingCommand {}
extension TranslationsConfirmCommand: StateChangingCommand {}
extension TranslationsImportCommand: StateChangingCommand {}
extension TranslationsKitCommand: StateChangingCommand {}
