import Glibc
import TUFMetadata

/// A file that an operator named. It may be a pipe, such as `<(…)`; reading it is bounded in bytes and time.
enum NamedFile {
    /// Milliseconds to wait for the next bytes of a pipe.
    private static let patience: Int32 = 30_000

    /// Reads the whole file.
    ///
    /// - Throws: The reason, which completes a sentence that starts with the file's name.
    static func contents(of path: String, limit: Int) throws(Refusal) -> [UInt8] {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard file >= 0 else { throw Refusal(reason: String(cString: strerror(errno))) }
        defer { close(file) }
        var contents: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while contents.count <= limit {
            var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, patience) != 0 else { throw Refusal(reason: "nothing was written to it for 30 s") }
            let got = read(file, &piece, piece.count)
            if got == 0 { return contents }
            guard got > 0 || errno == EINTR || errno == EAGAIN else {
                throw Refusal(reason: String(cString: strerror(errno)))
            }
            contents += piece.prefix(max(got, 0))
        }
        throw Refusal(reason: "it has more than \(limit) bytes")
    }

    /// The reason why a file cannot be read.
    struct Refusal: Error { var reason: String }
}
