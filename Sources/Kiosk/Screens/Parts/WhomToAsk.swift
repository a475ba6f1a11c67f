import ContentModel
import TerminalUI

extension ScreenContext {
    /// Writes whom to ask in the place of a list of places that this kiosk does not have: the staff, for what, and the
    /// centre's own phone. The numbers to call follow at the end of the page: none of them knows of a place.
    func whomToAsk(about page: Page, into text: inout DocumentBuilder) {
        let kinds = page.services.map { words($0.message) }.joined(separator: ", ")
        let message: MessageID =
            switch staff {
            case .present: .servicesAskPresent
            case .absent: .servicesAskAbsent
            case .unknown: .servicesAskUnknown
            }
        text.paragraph([run(words(.servicesNone))])
        text.paragraph([run(words(message, ["kinds": kinds]), style: .strong)])
        centrePhone(into: &text)
    }
}
