import Glibc

/// An output path that an operator named. A regular file is replaced by one rename, completely or not at all; anything
/// else, such as a pipe, a terminal or `/dev/null`, is written directly. Links are followed.
package struct OutputFile {
    private enum Destination {
        /// A regular file, or one to be created: its folder, and its name there.
        case file(FolderHandle, String)
        /// Anything else, as a descriptor to write to; -1 if it was not opened.
        case open(Int32)
    }

    private let path: String
    private static let maximumLinks = 40

    /// Stores the path; nothing is opened yet.
    package init(_ path: String) { self.path = path }

    /// The path of the file that will be replaced, with links followed; `nil` for an output that is written directly.
    package var replaced: String? {
        get throws(FileError) {
            guard case .file(let folder, let name) = try destination(opening: false) else { return nil }
            return folder.path(of: name)
        }
    }

    /// Writes all the bytes.
    ///
    /// - Parameter produce: Passes on the bytes, piece by piece.
    package func write(_ produce: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws {
        switch try destination(opening: true) {
        case .file(let folder, let name): try FileReplacement(of: name, in: folder, producing: produce).commit()
        case .open(let descriptor):
            defer { close(descriptor) }
            try produce { bytes in
                guard writeAll(bytes, to: descriptor) else { throw FileError("write", path) }
            }
        }
    }

    /// Writes a text.
    package func write(_ text: String) throws {
        try write { emit in try Array(text.utf8).withUnsafeBytes { try emit($0) } }
    }

    /// A hidden name that no other file has, random each time.
    package static var temporaryName: String { ".senda-\(String(UInt64.random(in: .min ... .max), radix: 36))" }

    /// Follows links manually, so that the file at their end is replaced and not the link.
    private func destination(opening isNeeded: Bool) throws(FileError) -> Destination {
        var path = path
        for _ in 0..<Self.maximumLinks {
            let (folder, name) = try FolderHandle.parent(of: path)
            switch folder.kind(of: name) {
            case .file where !path.hasSuffix("/"): return .file(folder, name)
            case nil where !path.hasSuffix("/"): return .file(folder, name)
            case .folder, nil, .file: throw FileError("write", path, refused: "it is a folder; choose a file in it")
            // A link in /proc, to which /dev/stdout leads, is an open file: the name of its target does not matter.
            case .link where !folder.isInProc:
                guard let target = try folder.link(name) else { continue }
                path = target.hasPrefix("/") ? target : folder.path(of: target)
            case .link, .other: return .open(isNeeded ? try open(path) : -1)
            }
        }
        throw FileError("open", self.path, number: ELOOP)
    }

    private func open(_ path: String) throws(FileError) -> Int32 {
        let descriptor = Glibc.open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw FileError("open", path) }
        return descriptor
    }
}

extension FolderHandle {
    /// True if the folder is in /proc.
    fileprivate var isInProc: Bool {
        var own = stat()
        var process = stat()
        return fstat(descriptor, &own) == 0 && stat("/proc/self/fd", &process) == 0 && own.st_dev == process.st_dev
    }
}

/// Writes all bytes to a descriptor, waiting if necessary.
///
/// - Returns: True if all were written; otherwise `errno` holds the reason.
package func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
        let wrote = write(descriptor, rest.baseAddress, rest.count)
        if wrote > 0 {
            rest = UnsafeRawBufferPointer(rebasing: rest[wrote...])
        } else if wrote < 0, errno == EAGAIN {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            poll(&waiting, 1, -1)
        } else if wrote == 0 || errno != EINTR {
            return false
        }
    }
    return true
}
