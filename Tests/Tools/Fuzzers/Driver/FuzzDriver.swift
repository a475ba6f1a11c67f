// Code that the fuzzers share. `.ci/fuzz` builds with libFuzzer; other builds write the seed files.

#if FUZZING
    /// A function that runs one input and returns zero.
    public typealias OneInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

    @_silgen_name("LLVMFuzzerRunDriver")
    private func runFuzzer(
        _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
        _ oneInput: OneInput
    ) -> CInt

    /// Runs libFuzzer's own main with arbitrary bytes for each call; a crash or a violation is a finding.
    public func fuzz(
        _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, _ oneInput: OneInput
    ) -> CInt {
        var count = count
        var arguments = arguments
        return withUnsafeMutablePointer(to: &arguments) { pointer in
            runFuzzer(
                &count, UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self),
                oneInput)
        }
    }
#else
    import Foundation

    /// Writes seed files into the folder that the command line names.
    public func writeSeeds(_ seeds: [[UInt8]]) throws {
        guard let folder = CommandLine.arguments.dropFirst().first else {
            FileHandle.standardError.write(Data("usage: FUZZER FOLDER: writes valid inputs to begin from\n".utf8))
            exit(64)
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (number, seed) in seeds.enumerated() {
            try Data(seed).write(to: URL(filePath: "\(folder)/\(number)"))
        }
    }
#endif
