/// An argument that is not UTF-8. As text its bytes would be lost, and a file of another name be meant.
public struct ForeignArgument: Equatable, Sendable {
    /// From 1.
    public var number: Int
    /// What can be shown of it.
    public var shown: String

    /// The first one of this process; `nil` where all are UTF-8.
    public static var first: ForeignArgument? {
        for number in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[number], String(validatingCString: argument) == nil else {
                continue
            }
            return ForeignArgument(number: number, shown: String(cString: argument).printable)
        }
        return nil
    }

    /// Where, what, and what to do.
    public var message: String {
        "argument \(number) is not UTF-8: '\(shown)'. Give the file another name, such as with 'mv', then try again"
    }
}
