// The commands that do more than print.

extension SyncCommand: WorkingCommand {}
extension MirrorCommand: WorkingCommand {}
extension RollbackCommand: WorkingCommand {}
extension BuildCommand: WorkingCommand {}
extension PublishCommand: WorkingCommand {
    var onlyPrints: Bool { dryRun }
}
extension KeysNewCommand: WorkingCommand {}
extension RepositoryInitCommand: WorkingCommand {}
extension RepositoryRotateCommand: WorkingCommand {}
extension RepositorySignCommand: WorkingCommand {}
extension RepositoryRenewCommand: WorkingCommand {}
extension RepositoryWithdrawCommand: WorkingCommand {}
extension RepositoryAcceptCommand: WorkingCommand {}
extension CentreAddCommand: WorkingCommand {}
extension CentreRemoveCommand: WorkingCommand {}
extension CentreSignCommand: WorkingCommand {}
extension TranslationsConfirmCommand: WorkingCommand {}
extension TranslationsImportCommand: WorkingCommand {}
extension TranslationsKitCommand: WorkingCommand {}
