import ArgumentParser
import ContentModel
import Foundation

extension SendactlCommand {
    /// Runs the program to its end.
    public static func main() {
        StandardStreams.prepare()
        refuseForeignBytes()
        do {
            var command = try parseAsRoot()
            if let working = command as? any WorkingCommand { StandardStreams.outputMatters(working.onlyPrints) }
            try command.run()
            finish(command)
        } catch {
            // Help is output like any other.
            guard exitCode(for: error).isSuccess else { fail(error) }
            print(fullMessage(for: error))
            finish(nil)
        }
    }

    /// Shows an error as the argument parser words it.
    private static func fail(_ error: any Error) -> Never {
        let message = fullMessage(for: error)
        if !message.isEmpty { tell(message) }
        exit(withError: exitCode(for: error))
    }

    /// Fails if a command that only prints could not print.
    private static func finish(_ command: (any ParsableCommand)?) {
        let failure = StandardStreams.outputFailure
        guard failure != 0, (command as? any WorkingCommand)?.onlyPrints ?? true else { return }
        // A reader that has seen enough, such as head, needs no explanation.
        if failure != EPIPE {
            tell(
                "Standard output cannot be written: \(String(cString: strerror(failure))). The result is not complete; "
                    + "write it to another disk or folder.")
        }
        exit(withError: ExitReason.cannotWrite.code)
    }

    /// Refuses arguments and variables that are not UTF-8: on the disk they would become other names.
    private static func refuseForeignBytes() {
        let variables = ["HOME", "XDG_DATA_HOME", "TMPDIR", "SENDA_LOGIN", "SENDA_NETRC_FILE"]
        guard let message = InvalidUTF8Argument.first?.message ?? InvalidUTF8Variable.first(of: variables)?.message
        else {
            return
        }
        tell(sentence(message))
        exit(withError: ExitReason.usage.code)
    }
}
