import Testing

@testable import ContentChecks

/// Words counted by hand; hyphens separate the syllables. They were chosen before the rules were tried on them.
private let words = """
    a-sy-lum pro-tec-tion pro-ce-dure ref-u-gee bor-der law-yer hear-ing of-fice in-ter-view vi-o-lence dan-ger \
    threat fam-i-ly child chil-dren moth-er shel-ter po-lice au-thor-i-ty im-mi-gra-tion pass-port vi-sa judge \
    court ap-peal de-ci-sion right rights free mon-ey paid pay-ing phone num-ber call called want-ed need-ed \
    asked names pla-ces chan-ges pa-pers doc-u-ment coun-try na-tion-al-i-ty peo-ple ta-ble ve-hi-cle state-ment \
    gov-ern-ment move-ment care-ful safe-ly go-ing try-ing stud-y-ing qui-et so-ci-e-ty ex-pe-ri-ence au-di-ence \
    sit-u-a-tion an-nu-al in-flu-ence per-mit wait-ed set-tled lan-guage ques-tion re-quest ap-pli-ca-tion \
    rep-re-sent-a-tive or-gan-i-za-tion hu-man-i-tar-i-an em-ploy-er be-yond year you re-li-gion o-pin-ion \
    se-ri-ous some-one some-thing where there to-day med-i-cine hos-pi-tal traf-fick-ing eas-i-er va-lid \
    re-mem-ber cer-tif-i-cate re-view per-se-cu-tion tor-ture res-i-dence
    """.split(separator: " ").map(String.init)

@Test func englishWordsAreCountedRight() {
    let wrong = words.filter {
        EnglishSyllables.count(in: $0.replacing("-", with: "")) != $0.split(separator: "-").count
    }
    print("English syllables: \(words.count - wrong.count) of \(words.count) right; wrong: \(wrong)")
    #expect(words.count >= 60)
    #expect(Double(wrong.count) <= 0.05 * Double(words.count), "\(wrong)")
}

@Test func theEnglishEaseIsFleschs() {
    #expect(abs(ReadingFormula.flesch.ease(words: 100, sentences: 10, syllables: 140) - 78.245) < 0.001)
}
