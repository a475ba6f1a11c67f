import DurableFiles
import Glibc
import Testing

/// The action to take on a system error, which every command shows.
struct FileErrorTests {
    @Test(arguments: [
        (ENOSPC, "the disk is full: "), (EDQUOT, "your quota on this disk is used up: "), (EFBIG, "(ulimit -f)"),
        (EROFS, "mount this one for writing"), (EACCES, "run this as a user who can"),
        (EPERM, "run this as a user who can"),
        (EIO, "check the disk"), (ENOENT, "create its folder first"), (ENAMETOOLONG, "choose a shorter name"),
    ])
    func theAdviceForAnErrorNumber(number: Int32, advice: String) {
        let error = FileError("write", "/tmp/my file", number: number)
        let reason = String(cString: strerror(number))
        #expect(error.advised.hasPrefix("'/tmp/my file': write: \(reason); "), "\(error.advised)")
        #expect(error.advised.contains(advice), "\(error.advised)")
    }

    @Test func aReasonThatNamesTheActionGetsNoOther() {
        for error in [FileError(missingFolder: "a"), FileError("write", "a", refused: "it is a folder")] {
            #expect(error.advised == error.description)
        }
    }
}
