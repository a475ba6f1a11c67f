import Testing

@testable import ContentChecks

/// Words counted by hand; hyphens separate the syllables, and a mute ending belongs to the one before. They were chosen
/// before the rules were tried on them.
private let words = """
    a-sile pro-tec-tion pro-cé-dure ré-fu-gié fron-tière a-vo-cat au-dience bu-reau en-tre-tien vio-lence dan-ger \
    me-nace fa-mille en-fant mère re-fuge po-lice au-to-ri-té mi-gra-tion pa-sse-port vi-sa juge tri-bu-nal \
    re-cours dé-ci-sion droit gra-tuit ar-gent pa-yer té-lé-phone nu-mé-ro a-ppe-ler de-man-der pa-pier \
    do-cu-ment pa-ys na-tio-na-li-té lieu gou-ver-ne-ment mou-ve-ment a-dresse jour se-maine heure heures le les \
    elle elles vous est très a-près a-ccès vo-yage mo-yen em-plo-yer es-sa-yer tra-vail tra-va-iller femme \
    langue ques-tion qui quand que pra-tique guerre gui-chet cré-a-tion ré-u-nion eu-ro-pé-en a-rri-vée cli-ent \
    ou-vri-er pri-ère in-flu-ence parlent de-mandent a-gent ur-gent sou-vent co-mment ra-pi-de-ment ma-ïs \
    co-o-pé-rer a-vaient peuvent doivent pré-sent a-ccueil veu-illez œuvre sœur oui nuit lui
    """.replacing("de-man-der", with: "de-man-der").replacing(" lu-i", with: " lui")
    .split(separator: " ").map(String.init)

@Test func frenchWordsAreCountedRight() {
    let wrong = words.filter {
        FrenchSyllables.count(in: $0.replacing("-", with: "")) != $0.split(separator: "-").count
    }
    print("French syllables: \(words.count - wrong.count) of \(words.count) right; wrong: \(wrong)")
    #expect(words.count >= 60)
    #expect(Double(wrong.count) <= 0.05 * Double(words.count), "\(wrong)")
}

@Test(arguments: [
    ("l'heure", 1), ("d'asile", 2), ("qu'elle", 1), ("aujourd'hui", 3), ("rendez-vous", 3), ("jusqu’à", 2),
])
func elidedAndJoinedFrenchWordsAreCountedRight(word: String, syllables: Int) {
    #expect(FrenchSyllables.count(in: word) == syllables)
}

@Test func theFrenchEaseIsKandelsAndMoles() {
    #expect(abs(ReadingFormula.kandelMoles.ease(words: 100, sentences: 10, syllables: 150) - 86.45) < 0.001)
}
