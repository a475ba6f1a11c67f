import ArgumentParser
import ContentModel
import Foundation

extension SendactlCommand {
    /// Parses the arguments, runs the command, and exits with its code.
    public static func main() {
        StandardStreams.prepare()
        refuseInvalidUTF8()
        do {
            var command = try parseAsRoot()
            if let changing = command as? any StateChangingCommand {
                StandardStreams.setOutputMatters(changing.onlyPrints)
            }
            try command.run()
            finish(command)
        } catch {
            // Help is thrown like an error, but it is output, and must be printed completely.
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
        guard failure != 0, (command as? any StateChangingCommand)?.onlyPrints ?? true else { return }
        // A reader that has seen enough, such as head, needs no explanation.
        if failure != EPIPE {
            tell(
                "Standard output cannot be written: \(String(cString: strerror(failure))). The output is incomplete; "
                    + "write it to another disk or folder.")
        }
        exit(withError: ExitReason.cannotWrite.code)
    }

    /// Refuses arguments and variables that are not UTF-8: a file would get another name than the one given.
    private static func refuseInvalidUTF8() {
        let variables = ["HOME", "XDG_DATA_HOME", "TMPDIR", "SENDA_LOGIN", "SENDA_NETRC_FILE"]
        guard let message = InvalidUTF8Argument.first?.message ?? InvalidUTF8Variable.first(of: variables)?.message
        else {
            return
        }
        tell(sentence(message))
        exit(withError: ExitReason.usage.code)
    }
}
