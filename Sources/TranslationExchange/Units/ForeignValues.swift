import ContentModel
import ContentSources
import Foundation
import TextEscaping

extension Language {
    /// Reads a code as tools write it: `pt_BR` is `pt-br`. What a system locale adds, as in `en_US.UTF-8`, is ignored.
    package init?(foreign code: String) {
        let code = code.trimmingCharacters(in: .whitespaces).prefix { $0 != "." && $0 != "@" }
        self.init(rawValue: code.lowercased().replacing("_", with: "-"))
    }

    /// The part before any region: `fr` of `fr-ca`.
    var base: Substring { rawValue.prefix { $0 != "-" } }
}

extension Review {
    /// Creates a review from a file; `nil` if a part is empty, too long, or has characters that are not printable.
    package init?(organisation: String, role: String, foreignDay day: Day) {
        let parts = [organisation, role].map {
            ExchangeUnit.folded($0).trimmingCharacters(in: .whitespaces)
        }
        guard parts.allSatisfy({ (1...ExchangeLimits.nameLength).contains($0.count) }),
            parts.joined().unicodeScalars.allSatisfy(\.isPrintable)
        else { return nil }
        self.init(organisation: parts[0], role: parts[1], day: day)
    }
}
