import TestSupport
import Testing

/// Files and folders named by an operator that are not of the expected kind.
@Suite struct NamedFileTests {
    @Test func aFolderWithOtherFilesIsNotUsed() throws {
        let workshop = try Workshop()
        let run = try workshop.run(
            """
            sendactl keys new k.pem && mkdir busy && echo mine >busy/other.txt
            sendactl repository init busy --root-key k.pem.pub --targets-key k.pem.pub --key k.pem; code=$?
            ls -A busy | xargs; cat busy/other.txt; exit $code
            """)
        #expect(run.exitCode == 73 && run.output.contains("(it has 'other.txt')"), "\(run.output)")
        #expect(run.output.hasSuffix("\nother.txt\nmine\n"), "\(run.output)")
    }

    @Test func anEmptyDiskIsUsed() throws {
        let workshop = try Workshop()
        let run = try workshop.run(
            """
            sendactl keys new k.pem && mkdir -p disk/lost+found disk/.Trash-1000
            sendactl repository init disk --root-key k.pem.pub --targets-key k.pem.pub --key k.pem
            """)
        #expect(run.exitCode == 0, "\(run.output)")
    }

    /// Arguments that are empty, as from an unset variable, each with its name in the message.
    @Test(arguments: [
        ("status --store ''", "--store <store>"), ("build -o ''", "-o <output>"), ("sync ''", "<source>"),
        ("sync repo --store ''", "--store <store>"), ("sync repo --root ''", "--root <file>"),
        ("sync repo --ca-file ''", "--ca-file <file>"), ("sync repo --netrc-file ''", "--netrc-file <file>"),
        ("mirror repo '' --root root.json", "<folder>"), ("keys new ''", "<file>"), ("keys show ''", "<files>"),
        ("check ''", "<content>"), ("check --locales ''", "--locales <locales>"), ("facts show ''", "<id>"),
        ("preview ''", "<page>"), ("translations kit '' --language en", "<directory>"),
        ("translations export --language en -o ''", "-o <output>"), ("translations import ''", "<files>"),
        ("translations confirm ''", "<pages>"), ("publish --repository ''", "--repository <repository>"),
        ("publish --repository repo --key ''", "--key <file>"), ("repository renew ''", "<repository>"),
        ("publish --repository repo --passphrase-file ''", "--passphrase-file <file>"),
        ("repository sign ''", "<draft>"), ("repository rotate repo --add ''", "--add <file>"),
    ])
    func anEmptyNameIsInvalidUsage(command: String, name: String) throws {
        let workshop = try Workshop()
        let run = try workshop.run("sendactl \(command)")
        #expect(run.exitCode == 64, "\(run.output)")
        #expect(run.output.contains("'' is invalid for '\(name)': the name is empty"), "\(run.output)")
    }

    @Test func anotherFolderHasNoHistory() throws {
        let run = try Workshop().run("mkdir other; sendactl history --store other")
        #expect(run.exitCode == 0 && run.output.hasSuffix("/other yet.\n"), "\(run.output)")
        #expect(run.output.hasPrefix("Nothing is recorded in /"), "\(run.output)")
        let missing = try Workshop().run("sendactl history --store none")
        #expect(missing.exitCode == 77)
        #expect(
            missing.output == "There is no store in none; run sendactl sync SOURCE --store none to create it, or "
                + "specify another one with --store.\n")
    }

    @Test func aKeyThatMayNotSignIsNamed() throws {
        let workshop = try Workshop()
        try workshop.changeASentence()
        let run = try workshop.run(
            "sendactl keys new other.pem; sendactl publish --repository repo --key other.pem; echo $?")
        #expect(
            run.output.contains(/\nother.pem \([0-9a-f]{12}\) may not sign targets: 0 of 1 signature; 1 more sig/)
                && run.output.hasSuffix("pass the private key with --key.\n77\n"), "\(run.output)")
    }

    @Test func aReleaseThatDoesNotExistIsNamed() throws {
        let workshop = try Workshop()
        try workshop.changeASentence()
        let run = try workshop.run(
            """
            sendactl publish --repository repo --key publish.pem
            for number in 7 0; do sendactl repository withdraw repo --key publish.pem --to $number; echo $?; done
            """)
        for number in [7, 0] {
            #expect(run.output.contains("\nThere is no release \(number); choose 1 or 2.\n65\n"), "\(run.output)")
        }
    }

    @Test func contentThatIsTheSameIsNotPublished() throws {
        let run = try Workshop().run("sendactl publish --repository repo --key publish.pem")
        #expect(
            run.output.contains("\nNo page, fact or interface text has changed since release 1.\n"), "\(run.output)")
        #expect(
            run.output.contains("\nThe content is identical to release 1; nothing was published. "), "\(run.output)")
    }

    /// After two months: the timestamp is valid for five weeks.
    @Test func aPastExpiryIsReportedAsExpired() throws {
        let run = try Workshop().run(
            "sendactl status --store store --clock $(date -u -d '60 days' +%FT%TZ); sendactl status --store store")
        #expect(run.output.contains(/\nThe repository's metadata expired at [0-9TZ:-]+: sync a newer copy\.\n/))
        #expect(run.output.contains("\nA newer copy of the repository must arrive before "), "\(run.output)")
    }

    @Test(arguments: [
        "build -o nowhere/x.sqlite", "status --store store -o nowhere/x.prom",
        "translations export --language en -o nowhere/en.po",
    ])
    func aMissingFolderIsToBeCreated(command: String) throws {
        let run = try Workshop().run("sendactl \(command)")
        let sentence =
            "nowhere/x cannot be written: the folder nowhere does not exist; create it first.\n"
        #expect(
            run.exitCode == 73
                && run.output.replacing(/nowhere\/(x|en)\.[a-z]+/, with: "nowhere/x").hasSuffix(sentence),
            "\(run.output)")
    }

    @Test func aRepairIsACommandThatCanBeRun() throws {
        let run = try Workshop().run(
            """
            echo x >"$(readlink -f store/current)"; sendactl verify --store store >/dev/null
            """)
        #expect(run.exitCode == 65)
        #expect(run.output.contains(/with: sendactl sync repo --store \/\S+\/store\n/), "\(run.output)")
    }

    @Test(arguments: ["1234", "12345678"])
    func theBeginningOfAKeyIsNotAFile(digits: String) throws {
        let run = try Workshop().run("sendactl repository rotate repo --remove \(digits) --key root.pem")
        #expect(run.exitCode == 65)
        #expect(
            run.output == "No key id in this root begins with '\(digits)'; pass a .pub file, or at least 8 "
                + "hexadecimal digits.\n")
    }

    @Test(arguments: [
        ("missing.xlf", "missing.xlf cannot be read: there is no such file. Nothing was changed.\n"),
        (
            "/dev/null",
            "/dev/null cannot be read: it is not a regular file; put a regular file in its place. Nothing was changed.\n"
        ),
        (
            "large.po",
            "large.po cannot be read: it is larger than 16 MB; send the pages in several files. Nothing was changed.\n"
        ),
        (
            "junk.xlf",
            """
            junk.xlf: the file is neither XLIFF 1.2 nor PO
                help: pass the file that was exported
            Nothing was changed.

            """
        ),
    ])
    func aFileThatCannotBeImportedIsNamed(file: String, message: String) throws {
        let run = try Workshop().run(
            "truncate -s 16000001 large.po; echo hello >junk.xlf; sendactl translations import \(file)")
        #expect(run.exitCode == 65 && run.output == message, "\(run.output)")
    }

    @Test func theContentMayBeALink() throws {
        let run = try Workshop().run("mkdir elsewhere; ln -s ../Content elsewhere/link; sendactl check elsewhere/link")
        #expect(run.exitCode == 0, "\(run.output)")
    }

    @Test func theRootMayComeThroughAPipe() throws {
        let workshop = try Workshop()
        let run = try workshop.run(
            """
            sendactl keys new k.pem
            sendactl repository init r --root-key k.pem.pub --targets-key k.pem.pub --key k.pem
            sendactl mirror r copy --root <(cat r/metadata/1.root.json)
            """)
        #expect(run.exitCode == 0, "\(run.output)")
        let endless = try workshop.run("sendactl mirror r other --root /dev/zero")
        #expect(
            endless.exitCode == 65 && endless.output.contains("/dev/zero cannot be read: it has more than"),
            "\(endless.output)")
        let missing = try workshop.run("sendactl mirror r other --root none.json")
        #expect(
            missing.exitCode == 65 && missing.output.contains("none.json cannot be read: No such file"),
            "\(missing.output)"
        )
    }

    @Test(arguments: ["--help", "--version"])
    func theKioskSaysThatItCannotPrint(option: String) throws {
        let workshop = try Workshop()
        for stream in [">/dev/full", ">&-"] {
            let run = try workshop.run("senda \(option) \(stream)")
            #expect(
                run.exitCode == 73 && run.output.contains("standard output cannot be written: "),
                "\(stream): \(run.output)"
            )
        }
        #expect(try workshop.run("set -o pipefail; senda \(option) | head -c 1 | wc -c").output.contains("1"))
    }

    @Test func theKioskRefusesNamesThatAreNotUTF8() throws {
        let run = try Workshop().run("senda --site $'caf\\xe9'")
        #expect(run.exitCode == 64 && run.output.contains("argument 2 is not UTF-8: '"), "\(run.output)")
    }

    @Test(arguments: ["HOME", "XDG_DATA_HOME", "TERM"])
    func theKioskRefusesVariablesThatAreNotUTF8(name: String) throws {
        let run = try Workshop().run("\(name)=$'/tmp/caf\\xe9' senda")
        #expect(
            run.exitCode == 64 && run.output.contains("the environment variable \(name) is not UTF-8"), "\(run.output)")
    }

    @Test func aNameWithABlankIsShownAsItIs() throws {
        let workshop = try Workshop()
        let runs = [
            ("echo >'my file'; sendactl mirror repo 'my file' --root root.json", "'my file': open folder: it is not"),
            ("sendactl sync http://127.0.0.1:1 --store store --netrc-file 'my netrc'", "'my netrc': No such file"),
            (
                "mkdir -p 'my stick/metadata'; sendactl sync 'my stick' --store store",
                "/my stick/metadata/timestamp.json' is"
            ),
            (
                "cp -r store 'my store'; ln -sfn x 'my store/current'; sendactl verify --store 'my store'",
                "/my store/current' points to"
            ),
        ]
        for (script, message) in runs {
            let run = try workshop.run(script)
            #expect(run.exitCode != 0 && run.output.contains(message) && run.output.hasPrefix("'"), "\(run.output)")
        }
    }

    @Test(arguments: [
        ("mirror repo other --root 'my none.json'", "'my none.json' cannot be read: No such file"),
        (
            "keys new k.pem --passphrase-file 'my pw'",
            "'my pw': the passphrase cannot be read"
        ),
        ("translations kit --language en 'my kit'", "'my kit' already exists."),
        ("translations import 'my kit'", "There is no .xlf, .xliff or .po file in 'my kit'."),
    ])
    func aNameWithABlankIsQuoted(command: String, message: String) throws {
        let run = try Workshop().run("mkdir 'my kit'; sendactl \(command)")
        #expect(run.exitCode != 0 && run.output.contains(message), "\(run.output)")
    }

    @Test func theCommandThatRenewsARepositoryRunsAsItIsShown() throws {
        let workshop = try Workshop()
        let run = try workshop.run(
            """
            set -e
            mv repo 'my repo'
            keys="--key publish.pem"
            sendactl publish --repository 'my repo' $keys >/dev/null 2>&1
            command=$(sendactl publish --repository 'my repo' $keys 2>&1 | sed -n 's/.*Renew the signatures with: //p')
            echo "$command"
            eval "$command"
            """)
        #expect(run.exitCode == 0 && run.output.contains("renew 'my repo' --key publish.pem\n"), "\(run.output)")
    }

    @Test func aSuggestedCommandRunsAsItIsShown() throws {
        let workshop = try Workshop()
        let run = try workshop.run(
            """
            set -e
            mkdir -p Content/kit; echo Translate. >Content/kit/en.md
            advice() { tail -n 1 | sed -e 's/.* with: //' -e 's/\\.$//'; }
            eval "$(sendactl mirror repo "it's a copy" --root root.json 2>/dev/null | advice)" --store store
            eval "$(sendactl translations export --language en -o 'my texts.xlf' 2>&1 | advice)"
            eval "$(sendactl translations kit --language en 'my kit' 2>&1 | advice)"
            eval "$(sendactl mirror repo ./-copy --root root.json 2>/dev/null | advice)" --store store
            eval "$(sendactl translations kit --language en -- -kit 2>&1 | advice)"
            mkdir -p src work; cp -r Content Locales src/; cd work
            there="--content ../src/Content --locales ../src/Locales"
            eval "$(sendactl translations export --language en $there -o x.xlf 2>&1 | advice)"
            eval "$(sendactl translations kit --language en $there kit 2>&1 | advice)"
            rm ../src/Content/topics/help/first/translations.yaml
            command=$(sendactl check ../src/Content | sed -n 's/.*then run //p'); eval "$command"
            sendactl check ../src/Content
            sendactl translations export --language en $there -o /dev/stdout 2>&1 >/dev/null | grep 'import FILE --content'
            cd ..; sendactl mirror repo $'a\nb' --root root.json >advice 2>/dev/null
            eval "$(advice <advice)" --store store
            sendactl build -o 'my bundle.sqlite' 2>/dev/null | grep -F "senda --bundle 'my bundle.sqlite'"
            sendactl repository init 'my repo' --root-key root.pem.pub --targets-key publish.pem.pub --key root.pem \\
                --key publish.pem 2>&1 | grep -F "publish Content --repository 'my repo'"
            """)
        #expect(run.exitCode == 0, "\(run.output)")
    }
}
