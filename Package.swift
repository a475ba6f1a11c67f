// swift-tools-version: 6.1
import PackageDescription

// The module map: each target lists exactly what it may import. `Tests/ArchitectureTests` checks it against the sources.
let package = Package(
    name: "Senda",
    products: [
        .executable(name: "senda", targets: ["senda"]),
        .executable(name: "sendactl", targets: ["sendactl"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
    ],
    targets: [
        // What the program speaks of.
        .target(name: "TextEscaping"),
        .target(name: "ContentModel", dependencies: ["TextEscaping"]),
        .target(name: "Interview", dependencies: ["ContentModel"]),

        // The screen.
        .target(name: "TerminalUI", exclude: ["Text/README.md"]),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "CursesBackend", dependencies: ["TextEscaping", "TerminalUI", "CNcurses"]),
        .target(name: "Kiosk", dependencies: ["ContentModel", "Interview", "TerminalUI"]),

        // The bundle.
        .target(
            name: "BundleStore",
            dependencies: [
                "TextEscaping", "ContentModel", "Interview", "DurableFiles",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .systemLibrary(name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .target(
            name: "ContentSources",
            dependencies: [
                "TextEscaping",
                "ContentModel", "Interview", "BundleStore", "CMarkGFM", .product(name: "Yams", package: "Yams"),
            ]),
        .target(name: "ContentChecks", dependencies: ["TextEscaping", "ContentModel", "Interview", "ContentSources"]),
        .target(
            name: "TranslationExchange",
            dependencies: ["TextEscaping", "ContentModel", "DurableFiles", "CMarkGFM", "ContentSources"]),
        .target(
            name: "ContentCompiler",
            dependencies: [
                "TextEscaping",
                "ContentModel", "Interview", "BundleStore", "ContentSources", "ContentChecks", "TranslationExchange",
            ]),

        // The kiosk's own settings.
        .target(
            name: "SiteSettings",
            dependencies: ["TextEscaping", "ContentModel", .product(name: "Yams", package: "Yams")]),

        // Secure updates.
        .target(
            name: "TUFMetadata",
            dependencies: [
                "TextEscaping",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        .target(name: "DurableFiles", dependencies: ["TextEscaping"]),
        .target(name: "TUFClient", dependencies: ["TextEscaping", "TUFMetadata", "DurableFiles"]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "HTTPTransport", dependencies: ["TextEscaping", "TUFClient", "TUFMetadata", "CCurl"]),

        // The signed list of a centre.
        .target(name: "CentreLists", dependencies: ["TUFMetadata"]),

        // From one bundle to the next.
        .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
        .target(name: "BundlePatch", dependencies: ["TextEscaping", "TUFMetadata", "DurableFiles", "CZstd"]),
        .target(
            name: "Sync",
            dependencies: [
                "TextEscaping", "ContentModel", "TUFMetadata", "DurableFiles", "TUFClient", "CentreLists",
                "BundlePatch", "BundleStore",
            ]),

        .target(
            name: "Publishing",
            dependencies: [
                "TextEscaping",
                "TUFMetadata", "DurableFiles", "CentreLists", "BundlePatch",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
            ]),

        // The folder that a kiosk writes to, and the staff's PIN.
        .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
        .target(
            name: "CentreFolder",
            dependencies: ["ContentModel", "BundleStore", "DurableFiles", "SiteSettings", "CCrypt"]),

        // The programs.
        .target(
            name: "OperatorCommands",
            dependencies: [
                "TextEscaping",
                "ContentModel", "Interview", "TerminalUI", "Kiosk", "BundleStore", "ContentSources",
                "TranslationExchange", "ContentCompiler", "Publishing", "TUFMetadata", "DurableFiles", "TUFClient",
                "HTTPTransport", "CentreLists", "Sync", "SiteSettings", "CentreFolder",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "senda",
            dependencies: [
                "TextEscaping",
                "ContentModel", "TerminalUI", "Kiosk", "BundleStore", "CursesBackend", "SiteSettings",
                "CentreFolder",
            ],
            exclude: ["Linking"],
            // Packed relocations (glibc 2.36 or newer): with Swift's libraries linked in, 80,000 of them stand before
            // main. The C++ library and the unwinder of libgcc are linked in too: fewer symbols to look up.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
                        "-L", "\(Context.packageDirectory)/Sources/senda/Linking", "-Xclang-linker", "-static-libgcc",
                    ],
                    .when(configuration: .release))
            ],
            plugins: ["EmbedBundle"]),
        .executableTarget(name: "sendactl", dependencies: ["OperatorCommands"]),
        .executableTarget(name: "compile-content", dependencies: ["ContentCompiler", "BundleStore"]),
        .executableTarget(name: "generate-width-table", path: "Sources/Generators/WidthTable"),
        .executableTarget(name: "generate-console-font", path: "Sources/Generators/ConsoleFont"),
        .plugin(
            name: "EmbedBundle", capability: .buildTool(), dependencies: ["compile-content"],
            path: "Sources/Plugins/EmbedBundle"),

        // The tests.
        .target(name: "TestUtilities", path: "Tests/Support/TestUtilities"),
        .target(
            name: "TestSupport",
            dependencies: [
                "TestUtilities", "ContentModel", "Interview", "TerminalUI", "Kiosk", "BundleStore", "CentreLists",
                "TranslationExchange",
                "ContentCompiler",
            ],
            path: "Tests/Support/TestSupport"),
        .testTarget(name: "TextEscapingTests", dependencies: ["TextEscaping"]),
        .testTarget(name: "ContentModelTests", dependencies: ["ContentModel"]),
        .testTarget(name: "InterviewTests", dependencies: ["Interview", "ContentCompiler", "TestSupport"]),
        .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"]),
        .testTarget(
            name: "KioskTests", dependencies: ["Kiosk", "Interview", "SiteSettings", "TestSupport"], exclude: ["Golden"]
        ),
        .testTarget(
            name: "BundleStoreTests",
            dependencies: ["BundleStore", "Interview", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(name: "ContentSourcesTests", dependencies: ["ContentSources", "TestSupport"]),
        .testTarget(name: "ContentChecksTests", dependencies: ["ContentChecks", "ContentCompiler", "TestSupport"]),
        .testTarget(
            name: "TranslationExchangeTests", dependencies: ["TranslationExchange", "ContentChecks", "TestSupport"]),
        .testTarget(name: "ContentCompilerTests", dependencies: ["ContentChecks", "ContentCompiler", "TestSupport"]),
        .testTarget(name: "SiteSettingsTests", dependencies: ["SiteSettings", "TestUtilities"]),
        .target(
            name: "TUFTestSupport",
            dependencies: [
                "TestUtilities", "TextEscaping", "TUFMetadata", "TUFClient",
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            path: "Tests/Support/TUFTestSupport"),
        .testTarget(name: "TUFMetadataTests", dependencies: ["TUFMetadata", "TUFTestSupport"]),
        .executableTarget(
            name: "conformance-client", dependencies: ["TUFClient", "TUFMetadata", "DurableFiles", "HTTPTransport"],
            path: "Tests/Tools/ConformanceClient"),
        .target(name: "FuzzDriver", path: "Tests/Tools/Fuzzers/Driver"),
        .executableTarget(
            name: "tuf-fuzzer", dependencies: ["TUFTestSupport", "FuzzDriver"], path: "Tests/Tools/Fuzzers/TUF",
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .executableTarget(
            name: "patch-fuzzer", dependencies: ["BundlePatch", "FuzzDriver", "TestUtilities"],
            path: "Tests/Tools/Fuzzers/Patch",
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .testTarget(name: "BundlePatchTests", dependencies: ["BundlePatch", "TestSupport"]),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["Publishing", "CentreLists", "DurableFiles", "TUFClient", "TestSupport"],
            exclude: ["accept.py"]),
        .testTarget(
            name: "CentreFolderTests",
            dependencies: [
                "CentreFolder", "ContentModel", "BundleStore", "SiteSettings", "DurableFiles", "TestUtilities",
            ]),
        .testTarget(name: "DurableFilesTests", dependencies: ["DurableFiles", "TestSupport"]),
        .testTarget(name: "TUFClientTests", dependencies: ["TUFClient", "DurableFiles", "TUFTestSupport"]),
        .testTarget(
            name: "SyncTests",
            dependencies: [
                "Sync", "CentreLists", "BundlePatch", "BundleStore", "HTTPTransport", "TUFTestSupport", "TestSupport",
            ],
            exclude: ["http2.py"]),
        .testTarget(
            name: "OperatorCommandsTests", dependencies: ["OperatorCommands", "CentreFolder", "TestSupport"],
            exclude: ["Golden", "typing.py"]),
        .testTarget(
            name: "ContentTests", dependencies: ["ContentCompiler", "TestSupport"],
            path: "Tests/Integration/ContentTests"),
        .testTarget(name: "CursesBackendTests", dependencies: ["CursesBackend", "TestSupport"]),
        .testTarget(
            name: "SendaTests",
            dependencies: ["ContentModel", "Interview", "BundleStore", "TerminalUI", "CentreFolder", "TestSupport"],
            path: "Tests/Integration/SendaTests"),
        .testTarget(
            name: "HTTPTransportTests", dependencies: ["HTTPTransport", "TUFClient", "TUFTestSupport"]),
        .testTarget(
            name: "TUFInteropTests", dependencies: ["HTTPTransport", "TUFClient", "TUFMetadata", "TUFTestSupport"],
            path: "Tests/Integration/TUFInteropTests", exclude: ["publish.py"]),
        .testTarget(name: "ArchitectureTests"),
    ]
)
