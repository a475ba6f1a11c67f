import DurableFiles
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Files that others put into a repository are ignored: they are not removed, followed or waited for.
struct OthersFilesTests {
    /// Puts files of every kind into a folder, some under names like ours.
    private static func litter(_ folder: String) throws {
        let work = try FolderHandle(path: folder)
        let digest = String(repeating: "ab", count: 32)
        for name in ["lost+found", "@eaDir", "\(digest).1.sqlite.zst", "1.targets.json", "7"]
        where work.kind(of: name) == nil {
            try work.makeSubfolder(name)
        }
        for name in [
            ".DS_Store", "thesis.odt", "catalogue.json", "\(digest).txt", "\(digest).1.sqlite.zst~", "0.targets.json~",
        ] {
            try Data("x".utf8).write(to: URL(filePath: folder + "/" + name))
        }
        symlink("/etc/passwd", folder + "/\(digest).0-1.zst")
        symlink("nowhere", folder + "/8")
        mkfifo(folder + "/\(digest).2.sqlite.zst", 0o600)
        mkfifo(folder + "/9", 0o600)
    }

    private func names(_ path: String) throws -> Set<String> {
        Set(try FileManager.default.subpathsOfDirectory(atPath: path))
    }

    @Test func publishingIgnoresThem() throws {
        let publisher = try Publisher()
        try publisher.publish(0)
        let folders = ["", "/metadata", "/targets", "/targets/bundle", "/targets/patch", "/.publishing"]
        _ = try FolderHandle(path: publisher.repository).subfolder(".publishing", create: true)
        for folder in folders { try Self.litter(publisher.repository + folder) }
        let before = try names(publisher.repository).filter { !$0.contains("targets/bundle/") || $0.hasSuffix(".zst") }
        for number in 1..<14 { try publisher.publish(number, patches: 1) }
        _ = try publisher.edit { try $0.renew([.targets]) }
        let gone = before.subtracting(try names(publisher.repository))
        #expect(gone.allSatisfy { $0.hasPrefix("metadata/") || $0.contains(".1.sqlite.zst") }, "\(gone.sorted())")
        #expect(!gone.contains { $0.contains("abab") || $0.hasSuffix("~") }, "\(gone.sorted())")
        #expect(try publisher.visit(isNew: true).newest == 14)
        let kept = try names(publisher.repository + "/targets/bundle").filter {
            $0.hasSuffix(".zst") && !$0.hasPrefix("abab")
        }
        #expect(kept.count < 6, "ours are cleared as ever: \(kept)")
    }

    @Test func aDraftIsWrittenThroughALinkAndLeavesNothingBeside() throws {
        let publisher = try Publisher()
        let draft = try publisher.edit(publisher.keys.all) { try $0.nextRoot($0.policy()) }
        let work = publisher.work
        try work.write("mine", to: "draft.json.new")
        symlink("real.json", work.file("draft.json"))
        try draft.write(to: work.file("draft.json"))
        #expect(try RootDraft(readingFrom: work.file("real.json")).version == 2)
        #expect(try String(contentsOfFile: work.file("draft.json.new"), encoding: .utf8) == "mine")
        #expect(try FolderHandle(path: work.path).kind(of: "draft.json") == .link)
        #expect(try !names(work.path).contains { $0.hasPrefix(".senda-") })
    }
}
