import FuzzDriver

#if FUZZING
    /// The function that SwiftPM makes the program's `main`.
    @_cdecl("patch_fuzzer_main")
    func fuzzerMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
        fuzz(count, arguments) { start, count in
            do { try PatchFuzz.run(UnsafeRawBufferPointer(start: start, count: count)) } catch {
                fatalError("\(error)")  // a finding: libFuzzer recognises one by the crash
            }
            return 0
        }
    }
#else
    @main
    struct SeedWriter {
        static func main() throws { try writeSeeds(PatchFuzz.seeds()) }
    }
#endif
