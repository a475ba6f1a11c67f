import ContentModel

extension Program {
    /// Performs an effect of the staff screen. The log says what staff did, and nothing about a visit.
    mutating func perform(forStaff effect: KioskEffect) -> KioskEvent? {
        switch effect {
        case .openStaff(let language): return staff.hasPIN() ? staffWords(in: language) : nil
        case .checkPIN(let pin):
            let answer = staff.enter(pin)
            note(answer)
            return .pinEntered(answer)
        case .reportToStaff(let language):
            return language.map { .staffReport(staff.report($0, content?.id ?? "")) }
        case .noteDate(let day):
            log("staff: today is \(day), as given by staff; until the next start, bundle or newer day of a sync")
            return nil
        case .confirmPhone(let waiting):
            let (kind, line) = (waiting.service.kind.rawValue, waiting.service.line)
            guard staff.confirmPhone(waiting) else {
                log("staff: the phone number of the \(kind) at line \(line) was confirmed; this cannot be saved")
                return .phoneNotSaved
            }
            log("staff: the phone number of the \(kind) at line \(line) of the list was confirmed")
            return nil
        case .readNoticeRules: return .noticeRulesRead(noticeRules())
        case .changeNotices(let kept, let change):
            let isSaved = notices.write(kept)
            note(change, isSaved: isSaved)
            return .noticesSaved(isSaved ? kept : nil, after: change)
        case .keepNotices(let kept):
            log("expired notices were dropped; \(kept.count) left\(notices.write(kept) ? "" : "; this is not saved")")
            return nil
        default: return nil
        }
    }

    /// The bundle's words, or else the built-in ones: without content the screen must still say what is wrong.
    private mutating func staffWords(in language: Language) -> KioskEvent? {
        read(.staff(language))
            ?? Fallback.words(language).map { words in
                .loaded(Loaded(content: .staff(LanguagePack(words: Vocabulary(words: words)))))
            }
    }

    /// The bundle's rules for notices. If they are damaged, no notice is shown; the next read of a page finds the
    /// damage too.
    private func noticeRules() -> NoticeRules? {
        do { return try content?.store.notices() } catch {
            log("the rules for notices cannot be read (\(error)); no notice is shown")
            return nil
        }
    }

    private func note(_ change: NoticeChange, isSaved: Bool) {
        switch change {
        case .added(let notice) where isSaved:
            log("staff: a notice until \(notice.until) was put up: \(notice.logName)")
        case .added(let notice):
            log("staff: a notice until \(notice.until) cannot be saved, so it is not shown: \(notice.logName)")
        case .removed(let notice) where isSaved: log("staff: a notice was taken down: \(notice.logName)")
        case .removed(let notice):
            log("staff: the removal of a notice cannot be saved, so it is still shown: \(notice.logName)")
        }
    }

    private func note(_ answer: PINAnswer) {
        switch answer {
        case .accepted: log("staff: the PIN was accepted")
        case .refused(let wait): log("staff: a wrong PIN was entered; the next one is checked after \(wait) seconds")
        case .waiting: break
        }
    }
}

extension Notice {
    /// The notice in the log: a typed sentence is not repeated.
    fileprivate var logName: String {
        let parts =
            switch content {
            case .template(let id, let values):
                [id.rawValue] + values.map { "\($0.key.rawValue)=\($0.value.logText)" }.sorted()
            case .freeText(_, let language): ["free-text", "language=\(language)"]
            }
        return parts.joined(separator: " ")
    }
}
