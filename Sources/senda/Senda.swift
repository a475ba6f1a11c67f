import BundleStore
import ContentModel
import CursesBackend
import Glibc
import Kiosk
import SiteSettings
import TerminalUI
import TextEscaping

/// The kiosk program: connects the live parts and runs the loop.
@main
enum Senda {
    static func main() {
        ProgramLog.prepare()
        do {
            if let argument = InvalidUTF8Argument.first { throw UsageError(message: argument.message) }
            // TZ and the locale go to the C library byte for byte.
            if let variable = InvalidUTF8Variable.first(of: ["HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TERM"]) {
                throw UsageError(message: variable.message)
            }
            let options = try LaunchOptions(arguments: CommandLine.arguments)
            if options.showsHelp { return output(LaunchOptions.help) }
            if options.showsVersion { return output("senda \(ProgramVersion.current)\n") }
            let before = ProcessRestart.takeOver()
            if options.isKiosk { ProcessLockdown.apply() }
            let desk = StaffDesk(options: options, unsaved: before?.attempts)
            try run(options, desk, after: before?.restart, modes: before?.modes)
        } catch let error as UsageError {
            fail("\(error.message); see senda --help", code: EX_USAGE)
        } catch let error as SiteFileError {
            fail("\(error)", code: EX_NOINPUT)
        } catch let error as TerminalStartError {
            fail("\(error)", code: EX_UNAVAILABLE)
        } catch is TerminalGone {
            exit(128 + SIGHUP)
        } catch {
            fail("\(error)", code: EX_SOFTWARE)
        }
    }

    private static func run(
        _ options: LaunchOptions, _ desk: StaffDesk, after restart: ProcessRestart?, modes: TerminalModes?
    ) throws {
        let site: Site
        do {
            site = try readSite(options)
        } catch {
            modes.map { CursesTerminal.giveBack($0) }
            throw error
        }
        let log = ProgramLog()
        TimeZoneSetting.apply(site.zone, isLocked: options.isKiosk, log: log)
        let library = BundleLibrary(options: options, log: log)
        let terminal = try CursesTerminal(
            theme: site.theme.map(Theme.init), isLocked: options.isKiosk, modes: modes,
            watching: library.watch?.descriptor)
        defer {
            terminal.end()
            log.flush()
        }
        let services = desk.centreServices(options, isSilent: restart != nil, log: log)
        var program = Program(
            terminal: terminal, library: library.contents, site: site, isLocked: options.isKiosk,
            after: restart, services: { services.list() }, clock: SystemClock.now, log: { log.write($0) },
            restartProcess: { $0.execute(attempts: desk.unsaved, log: log) }, staff: desk.staffServices(services),
            notices: desk.notices)
        try program.run()
    }

    /// A named file must exist; the standard one may be missing.
    private static func readSite(_ options: LaunchOptions) throws -> Site {
        if let named = options.site { return try SiteFile.read(named) }
        return access(SiteFile.standardPath, F_OK) == 0 ? try SiteFile.read(SiteFile.standardPath) : Site()
    }

    /// Prints to standard output, which may be closed or full. A reader that closes the pipe early, such as `head`,
    /// gets no message.
    private static func output(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let wrote = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if wrote > 0 { rest = rest.dropFirst(wrote) }
            guard wrote < 0, errno != EINTR else { continue }
            guard errno != EPIPE else { exit(EX_CANTCREAT) }
            fail("standard output cannot be written: \(String(cString: strerror(errno)))", code: EX_CANTCREAT)
        }
    }

    private static func fail(_ message: String, code: Int32) -> Never {
        ProgramLog.print("senda: \(DisplayText.withoutLogins(in: message).printable)\n")
        exit(code)
    }
}

extension Theme {
    /// The theme that a site file names.
    init(_ choice: Site.ThemeChoice) {
        switch choice {
        case .colour: self = .colour
        case .highContrast: self = .highContrast
        case .monochrome: self = .monochrome
        }
    }
}
