import Foundation
import TestSupport

/// A copy of the shipped sources with one file changed.
func changed(_ file: String, _ change: (String) -> String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["Content", "Locales"] {
        try FileManager.default.copyItem(
            at: ShippedContent.root.appending(path: name), to: URL(filePath: folder.file(name)))
    }
    let text = try String(contentsOfFile: folder.file(file), encoding: .utf8)
    try folder.write(change(text), to: file)
    return folder
}
