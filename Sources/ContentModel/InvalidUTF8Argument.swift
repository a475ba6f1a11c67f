import Glibc
import TextEscaping

/// An argument that is not UTF-8. As a `String` it would lose bytes and name a different file.
public struct InvalidUTF8Argument: Equatable, Sendable {
    /// The position among the arguments, from 1.
    public var number: Int
    /// The argument, with the bytes replaced that cannot be shown.
    public var shown: String

    /// The first such argument of this process; `nil` if all are UTF-8.
    public static var first: InvalidUTF8Argument? {
        for number in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[number], String(validatingCString: argument) == nil else {
                continue
            }
            return InvalidUTF8Argument(number: number, shown: String(cString: argument).printable)
        }
        return nil
    }

    /// The position, the argument and the fix.
    public var message: String {
        "argument \(number) is not UTF-8: '\(shown)'. If it names a file, rename the file, for example with 'mv'"
    }
}

/// An environment variable that the program reads as text but that is not UTF-8. Its value is not shown, because it may
/// be a password.
public struct InvalidUTF8Variable: Equatable, Sendable {
    /// The name of the variable.
    public var name: String

    /// The first of the named variables that is not UTF-8; `nil` if all that are set are UTF-8.
    public static func first(of names: [String]) -> InvalidUTF8Variable? {
        names.first { name in getenv(name).map { String(validatingCString: $0) == nil } ?? false }
            .map(InvalidUTF8Variable.init)
    }

    /// The name and the fix.
    public var message: String {
        "the environment variable \(name) is not UTF-8. Set it to another value, or unset it, then try again"
    }
}
