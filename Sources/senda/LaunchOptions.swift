import TextEscaping

/// The command-line options. Parsed without a library, since every millisecond before the first screen counts.
struct LaunchOptions: Equatable {
    var isKiosk = false
    var bundle: String?
    var store: String?
    var site: String?
    var services: String?
    var showsHelp = false
    var showsVersion = false

    static let help = """
        senda: the walk-up screen of an information kiosk.

        Usage: senda [--kiosk] [--site FILE] [--services FILE] [--store DIR | --bundle FILE]

          --kiosk          no key ends the program; settings come only from the site file; TERM,
                           TZ, NO_COLOR and the locale still come from the environment
          --site FILE      this kiosk's settings (default /etc/senda/site.yaml, if it exists)
          --services FILE  the places near this kiosk (default services.yaml beside the site
                           file, if it exists); 'sendactl site check' finds mistakes
          --store DIR      installed bundles (default /var/lib/senda, else $XDG_DATA_HOME/senda)
          --bundle FILE    show this bundle and no other; if it cannot be read, the built-in
                           emergency list is shown
          --version        print the version
          --help           show this help

        Without options senda shows the newest intact bundle: installed, or built in. Ctrl-C ends it.
        Exit codes: 0 ended by a key, 64 invalid usage, 66 a file that cannot be used, 69 no usable terminal,
        73 standard output cannot be written, 128 + n ended by signal n.

        """

    init(arguments: [String]) throws(UsageError) {
        var rest = arguments.dropFirst()
        while let word = rest.popFirst() {
            switch word {
            case "--kiosk": isKiosk = true
            case "--help", "-h": showsHelp = true
            case "--version": showsVersion = true
            case "--bundle": bundle = try Self.value(of: word, from: &rest)
            case "--store": store = try Self.value(of: word, from: &rest)
            case "--services": services = try Self.value(of: word, from: &rest)
            case "--site": site = try Self.value(of: word, from: &rest)
            default: throw UsageError(message: "unknown option '\(DisplayText.withoutLogin(word))'")
            }
        }
        if bundle != nil, store != nil { throw UsageError(message: "--bundle and --store cannot be used together") }
    }

    private static func value(of option: String, from rest: inout ArraySlice<String>) throws(UsageError) -> String {
        guard let value = rest.popFirst(), !value.isEmpty else { throw UsageError(message: "\(option) needs a value") }
        return value
    }
}

/// A command line that is not valid.
struct UsageError: Error, Equatable {
    var message: String
}
