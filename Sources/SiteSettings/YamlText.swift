import Yams

/// Checks that a text is YAML, without checking its meaning.
public enum YamlText {
    /// Refuses a text that is not one YAML document; `path` is for messages.
    /// - Throws: ``SiteFileError``.
    public static func check(_ text: String, path: String) throws(SiteFileError) {
        do {
            guard try Yams.compose(yaml: text) != nil else {
                throw SiteFileError(path: path, line: 0, message: "is empty; write at least one entry")
            }
        } catch let error as YamlError {
            let fault = YamlFault(error, in: text)
            throw SiteFileError(path: path, line: fault.line, message: fault.sentence)
        } catch let error as SiteFileError {
            throw error
        } catch {
            throw SiteFileError(path: path, line: 0, message: "is not valid YAML; write 'key: value' lines")
        }
    }
}
