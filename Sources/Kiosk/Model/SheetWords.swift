/// The words of a referral sheet, in the site's language whatever the visit's is.
struct SheetWords: Equatable, Sendable {
    var pack: LanguagePack
    var texts: InterviewTexts
}
