/// An argument that is not UTF-8. As text its bytes would be lost, and it would name a different file.
public struct ForeignArgument: Equatable, Sendable {
    /// The position, from 1.
    public var number: Int
    /// The part of it that can be shown.
    public var shown: String

    /// The first one of this process; `nil` if all are UTF-8.
    public static var first: ForeignArgument? {
        for number in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[number], String(validatingCString: argument) == nil else {
                continue
            }
            return ForeignArgument(number: number, shown: String(cString: argument).printable)
        }
        return nil
    }

    /// The position, the argument and the fix.
    public var message: String {
        "argument \(number) is not UTF-8: '\(shown)'. Give the file another name, such as with 'mv', then try again"
    }
}
