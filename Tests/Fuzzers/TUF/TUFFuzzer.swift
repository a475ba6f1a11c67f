import TUFTestSupport

// `.ci/fuzz` builds this with libFuzzer. Built otherwise it writes the files to begin from.

#if FUZZING
    typealias OneInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

    @_silgen_name("LLVMFuzzerRunDriver")
    func runFuzzer(
        _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
        _ oneInput: OneInput
    ) -> CInt

    /// What SwiftPM makes the program's `main`: libFuzzer's own, with any bytes to each call; a crash or a violation is a
    /// finding.
    @_cdecl("tuf_fuzzer_main")
    func fuzzerMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
        var count = count
        var arguments = arguments
        return withUnsafeMutablePointer(to: &arguments) { pointer in
            runFuzzer(
                &count, UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
            ) {
                start, count in
                do { try MetadataFuzz.run(Array(UnsafeBufferPointer(start: start, count: count))) } catch {
                    fatalError("\(error)")
                }
                return 0
            }
        }
    }
#else
    import Foundation

    @main
    struct SeedWriter {
        static func main() throws {
            guard let folder = CommandLine.arguments.dropFirst().first else {
                FileHandle.standardError.write(
                    Data("usage: tuf-fuzzer FOLDER: writes valid metadata to begin from\n".utf8))
                exit(64)
            }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for (number, seed) in try MetadataFuzz.seeds().enumerated() {
                try Data(seed).write(to: URL(filePath: "\(folder)/\(number).json"))
            }
        }
    }
#endif
