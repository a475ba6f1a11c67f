import ContentModel
import TerminalUI

extension ScreenContext {
    /// Writes the "ask the staff" that is true now, with the lifelines when nobody may be there.
    func staffAdvice(about page: Page? = nil, into text: inout DocumentBuilder) {
        text.paragraph([run(words(staff.sentence), style: .quiet)])
        if staff.needsLifelines { lifelines(about: page, into: &text) }
    }
}
