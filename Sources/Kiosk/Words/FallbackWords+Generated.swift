// placeholder until the generator is there
import ContentModel
enum Fallback {
    static let emergencyNumber = "911"
    static func words(_ language: Language) -> Words? { nil }
    struct Section { var language: String; var lines: [String] }
    static let emergency: [Section] = [Section(language: "Español", lines: ["911"])]
}
