import ContentModel

extension ScreenContext {
    /// The reviewer of a text, or that it has none.
    func reviewLine(_ review: Review?) -> String {
        guard let review else { return words(.pageUnreviewed) }
        return words(
            .pageReviewed, ["organisation": review.organisation, "role": review.role, "date": words(review.day)])
    }

    /// An interview is shown if the bundle has one and the site allows it in this language without a review.
    var showsInterview: Bool {
        guard let reviewed = manifest?.interviewReviewed else { return false }
        return site.unreviewed == .show || reviewed.contains(language)
    }
}
