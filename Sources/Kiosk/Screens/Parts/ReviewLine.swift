import ContentModel

extension ScreenContext {
    /// The reviewer of a text, or that nobody has reviewed it, as a sentence.
    func reviewLine(_ review: Review?) -> String {
        guard let review else { return words(.pageUnreviewed, ["date": manifest.map { words($0.day) } ?? ""]) }
        return words(.pageReviewed, arguments(of: review))
    }

    /// The reviewer of a text, or that nobody has reviewed it, as a part of a line.
    func reviewPart(_ review: Review?) -> String {
        review.map { words(.pageReviewedBy, arguments(of: $0)) } ?? words(.pageNotReviewed)
    }

    private func arguments(of review: Review) -> [String: String] {
        ["organisation": review.organisation, "role": review.role, "date": words(review.day)]
    }

    /// True if the bundle has an interview that is reviewed in this language, or that the site shows without a review.
    var showsInterview: Bool {
        guard let reviewed = manifest?.interviewReviewed else { return false }
        return site.unreviewed == .show || reviewed.contains(language)
    }
}
