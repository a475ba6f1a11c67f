import BundleStore
import CentreFolder
import ContentModel
import Kiosk
import SiteSettings

/// The live functions behind the staff screen.
struct StaffDesk {
    private let gate: PINGate
    private let folder: CentreFolder
    private let store: String?

    /// Creates the functions. `unsaved` holds the PIN attempts that the previous process image could not save.
    init(options: LaunchOptions, unsaved: String?) {
        folder = CentreFolder(isKiosk: options.isKiosk)
        gate = PINGate(
            file: PINFile(besideSite: options.site ?? SiteFile.standardPath), folder: folder, unsaved: unsaved)
        store = options.bundle == nil ? options.store ?? InstalledBundles.standardStore : nil
    }

    /// The places near the kiosk; nothing is read yet.
    func centreServices(_ options: LaunchOptions, isSilent: Bool, log: ProgramLog) -> CentreServices {
        let local = ServicesSource(
            path: options.services ?? ServicesFile.path(beside: options.site ?? SiteFile.standardPath),
            isExpected: options.services != nil, isSilent: isSilent, log: { log.write($0) })
        return CentreServices(local: local, store: store, folder: folder, log: { log.write($0) })
    }

    func staffServices(_ centre: CentreServices) -> StaffServices {
        StaffServices(
            hasPIN: { gate.isSet }, enter: { PINAnswer(gate.enter($0)) },
            report: { language, content in
                var report = report(in: language, content: content)
                report.localList = StaffReport.PlaceList(centre.localList)
                report.signedList = StaffReport.PlaceList(centre.signedList)
                report.waitingPhones = centre.waitingPhones()
                return report
            }, confirmPhone: { centre.confirm($0) })
    }

    /// The centre's notices in the folder.
    var notices: NoticeServices {
        let file = NoticeFile(folder: folder)
        return NoticeServices(read: { file.read() }, write: { (try? file.write($0)) != nil })
    }

    /// The PIN attempts that could not be saved, for the next process image.
    var unsaved: String? { gate.unsaved }

    private func report(in language: Language, content path: String) -> StaffReport {
        var report = StaffReport()
        let name = name(of: path)
        report.release = InstalledBundle.isFileName(name) ? InstalledBundle.release(in: name) : nil
        // Without any bundle there is nothing to examine, and the screen says so.
        if !path.isEmpty { examineBundle(path, language, into: &report) }
        if let record = store.flatMap(LastSyncRecord.init(store:)) {
            report.lastSync = StaffReport.LastSync(
                day: record.day, lastSuccess: record.lastSuccessDay, code: record.word, succeeded: record.succeeded)
            report.isProgramUpdateDue = record.isProgramUpdateDue
        }
        report.freeBytes = folder.freeBytes
        report.folder = StaffReport.Folder(folder)
        report.isUnsaved = !gate.isSaved
        report.damagedFiles = folder.damagedFiles
        return report
    }

    /// Reads every record of the bundle that is shown. This takes a fraction of a second, when no visit is open.
    private func examineBundle(_ path: String, _ language: Language, into report: inout StaffReport) {
        do {
            let reader = try BundleReader(path: path)
            report.facts = try reader.facts(in: language).map { fact in
                StaffReport.DueFact(
                    label: fact.label[language] ?? fact.id.rawValue,
                    day: fact.lastSeen.map { $0.adding(days: fact.reviewDays) })
            }.sorted { ($0.day ?? .max, $0.label) < ($1.day ?? .max, $1.label) }
            try reader.verifyAllRecords()
        } catch let damage as ContentDamage {
            report.damagedRecord = damage.record
        } catch {
            report.damagedRecord = name(of: path)
        }
    }

    private func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension Day {
    /// A day after all others.
    fileprivate static let max = Day(daysSince1970: .max)
}

extension PINAnswer {
    fileprivate init(_ answer: PINGate.Answer) {
        self =
            switch answer {
            case .accepted: .accepted
            case .refused(let wait): .refused(wait: wait)
            case .waiting(let wait): .waiting(wait)
            }
    }
}

extension StaffReport.PlaceList {
    fileprivate init(_ list: ServiceList) {
        self.init(isUnusable: list.isUnusable, omitted: Set(list.omissions.map(\.line)).count)
    }
}

extension StaffReport.Folder {
    fileprivate init(_ folder: CentreFolder) {
        self =
            switch folder.state {
            case .empty: .empty
            case .good: .good
            case .unusable: .unusable(folder.path ?? "-")
            }
    }
}
