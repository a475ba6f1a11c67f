import ContentModel

extension ScreenContext {
    /// The reviewer of a text, or that it has none, in a sentence.
    func reviewLine(_ review: Review?) -> String {
        guard let review else { return words(.pageUnreviewed, ["date": manifest.map { words($0.day) } ?? ""]) }
        return words(.pageReviewed, arguments(of: review))
    }

    /// The same as a part of a line.
    func reviewPart(_ review: Review?) -> String {
        review.map { words(.pageReviewedBy, arguments(of: $0)) } ?? words(.pageNotReviewed)
    }

    private func arguments(of review: Review) -> [String: String] {
        ["organisation": review.organisation, "role": review.role, "date": words(review.day)]
    }

    /// An interview is shown if the bundle has one and the site allows it in this language without a review.
    var showsInterview: Bool {
        guard let reviewed = manifest?.interviewReviewed else { return false }
        return site.unreviewed == .show || reviewed.contains(language)
    }
}
