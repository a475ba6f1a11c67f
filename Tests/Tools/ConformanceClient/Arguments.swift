/// The command line, parsed: options, then one command.
struct Arguments {
    enum Command: Equatable {
        case initialize(root: String)
        case refresh
        case download
    }

    let command: Command
    let metadataFolder: String
    var metadataAddress: String?
    var targetNames: [String] = []
    var targetFolder: String?
    var targetAddress: String?

    static let usage = """
        usage: conformance-client --metadata-dir D init ROOT
               conformance-client --metadata-dir D --metadata-url U refresh
               conformance-client --metadata-dir D --metadata-url U --target-name T... --target-dir T \
        --target-base-url B download
        """

    /// Returns `nil` for an invalid command line.
    init?(_ words: [String]) {
        var rest = words[...]
        switch (rest.dropLast().last, rest.last) {
        case ("init"?, let root?):
            command = .initialize(root: root)
            rest = rest.dropLast(2)
        case (_, "refresh"?):
            command = .refresh
            rest = rest.dropLast()
        case (_, "download"?):
            command = .download
            rest = rest.dropLast()
        default: return nil
        }
        var values: [String: String] = [:]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch option {
            case "--target-name": targetNames.append(value)
            case "--metadata-dir", "--metadata-url", "--target-dir", "--target-base-url": values[option] = value
            default: return nil
            }
            // More targets may follow the first without the option.
            while option == "--target-name", let next = rest.first, !next.hasPrefix("--") {
                targetNames.append(next)
                rest.removeFirst()
            }
        }
        guard let folder = values["--metadata-dir"] else { return nil }
        metadataFolder = folder
        metadataAddress = values["--metadata-url"]
        targetFolder = values["--target-dir"]
        targetAddress = values["--target-base-url"]
    }
}
