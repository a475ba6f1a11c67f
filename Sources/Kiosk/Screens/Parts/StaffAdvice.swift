import ContentModel
import TerminalUI

extension ScreenContext {
    /// Writes the advice to ask the staff that is true at this hour, with the lifelines if nobody may be there.
    func staffAdvice(about page: Page? = nil, into text: inout DocumentBuilder) {
        text.paragraph([run(words(staff.sentence), style: .quiet)])
        if staff.needsLifelines { lifelines(about: page, into: &text) }
    }
}
