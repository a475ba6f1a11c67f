import ContentModel
import TextEscaping

/// A request about translations that cannot be carried out: the problem and the fix.
public enum TranslationError: Error, Equatable, CustomStringConvertible {
    case unreadable
    case noSuchPage(String)
    case noText(PageID, Language)
    case nothingRecorded(Language)
    case noSuchSegment(Int, of: Int)
    case noSuchText(String, in: String)
    case otherShape(Language, segments: Int, source: Int)
    case noSuchLanguage(Language)
    case noInstructions(Language)
    case blankSegment(PageID, Language, Int)
    case refused(String)
    case cannotWrite(String, reason: String, written: [String])

    /// One sentence with the fix.
    public var description: String {
        switch self {
        case .unreadable: "the content has errors; run 'sendactl check' on it, and fix them first"
        case .noSuchPage(let name):
            "there is no page \(name.quoted); pass the name of a page's folder, as in Content/topics/TOPIC/PAGE, or one of \(TranslationWorkflow.groups.joined(separator: ", "))"
        case .noText(let page, let language): "page '\(page)' has no text in '\(language)'; add \(language).md first"
        case .nothingRecorded(let language):
            "nothing is recorded for '\(language)' yet; compare the whole text and confirm it without --segment"
        case .noSuchSegment(let number, let count): "there is no segment \(number); the text has segments 1 to \(count)"
        case .noSuchText(let name, let place):
            "there is no text \(name.quoted) in \(place); pass a segment's number, or a name such as XC-01.says, from 'translations status'"
        case .otherShape(let language, let count, let source):
            "'\(language)' has \(counted(count, "segment")) and the source \(source); give it the same segments as the source first"
        case .noSuchLanguage(let language): "the content has no language '\(language)'; add it to bundle.yaml first"
        case .noInstructions(let language): "there are no instructions for translators; write kit/\(language).md"
        case .blankSegment(let page, let language, let number):
            "segment \(number) of \(language).md of page '\(page)' has no visible character; write its text first"
        case .refused(let reason): "\(reason)\nNothing was changed."
        case .cannotWrite(let path, let reason, let written) where written.isEmpty:
            "\(DisplayText.shellWord(path)) cannot be written: \(reason); nothing was changed"
        case .cannotWrite(let path, let reason, let written):
            "\(DisplayText.shellWord(path)) cannot be written: \(reason); only \(written.joined(separator: ", ")) "
                + "\(written.count == 1 ? "was" : "were") changed; run the same command again"
        }
    }
}
