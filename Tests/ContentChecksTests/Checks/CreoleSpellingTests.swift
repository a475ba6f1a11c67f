import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

/// Part of the shipped glossary: names that a Creole text may contain.
private let glossary = try? GlossaryReader.read(
    "en,es,fr,ht,wrong_ht\ncentre,estación migratoria,,kote Migrasyon kenbe moun,\nreview,recurso de revisión,,apèl,\n")

private func found(_ text: String) throws -> [String] {
    let creole = try #require(Language(rawValue: "ht"))
    let spanish = try #require(Language(rawValue: "es"))
    let names = PhraseTable([creole, spanish].flatMap(try #require(glossary).agreedPhrases).map { ($0, true) })
    return CreoleSpelling().findings(
        in: ProseLine(text: text, file: "x.md", line: 1), language: creole, names: names
    ).map { "\($0.column) \($0.fix)" }
}

@Test(arguments: [
    ("Li nan léta a.", "8 use only 'è', 'ò' and 'à': write 'e' for 'é'", "é"),
    ("Yo bò kôte w.", "7 use only 'è', 'ò' and 'à': write 'e' for 'é'", "ô"),
    ("Se yon sekirite ça.", "17 use only 'è', 'ò' and 'à': write 'e' for 'é'", "ç"),
    ("Yon avocat ka ede w.", "5 write 'k' or 's', or a capital if it is a name", "c outside of ch"),
    ("Bank ki nan enqyetid.", "13 write 'k', 'ks' or 'gz', or a capital if it is a name", "q"),
    ("Pote kat taxi a.", "10 write 'k', 'ks' or 'gz', or a capital if it is a name", "x"),
    ("M'ap tann ou la.", "1 write 'M ap'", "at the start of a sentence"),
    ("Si w’ap tann, rete.", "4 write 'w ap'", "a curly apostrophe"),
    ("Papye pa'w la bon.", "7 write 'pa w'", "a pronoun after the apostrophe"),
    ("Di l'ap vini.", "4 write 'l ap'", "l'ap"),
    ("Pote papye ou.", "12 write 'papye w'", "ou at the end"),
    ("Nan peyi ou, yo pa ka kenbe w.", "10 write 'peyi w'", "ou before a comma"),
    ("Tout dosye ou yo la.", "12 write 'dosye w'", "ou before a determiner"),
    ("Se yon dwa ou!", "12 write 'dwa w'", "ou before a mark"),
    ("Pale lang w.", "11 write 'lang ou'", "w after a consonant"),
    ("Tout moun w yo la.", "11 write 'moun ou'", "oun is not a nasal vowel"),
    ("Mwenka mande azil.", "1 write 'mwen ka'", "glued at the start"),
    ("Se poum pote papye.", "4 write 'pou m'", "poum"),
    ("Se pouw pote papye.", "4 write 'pou w'", "pouw"),
    ("Di yo nap tann.", "7 write 'n ap'", "nap"),
    ("Kounye a map tann.", "10 write 'm ap'", "map"),
    ("Moun yopa konnen.", "6 write 'yo pa'", "yopa"),
    ("Pote papyew jodi a.", "6 write 'papye w'", "any word with a pronoun stuck to it"),
    ("Pale avec avoka a.", "6 write 'ak'", "French"),
    ("Al chercher èd.", "4 write the Creole word: 'chache' for 'chercher', 'lòt' for 'other'", "French"),
    ("Avec yon avoka.", "1 write 'ak'", "French at the start of a sentence"),
    ("{{MX-03}} Avec yon avoka.", "11 write 'ak'", "after a fact's sentence"),
    ("Li nan dans biwo a.", "8 write 'nan'", "dans"),
    ("Pote papye your.", "12 write 'ou' or 'w'", "English"),
])
func everyCreoleFaultIsFound(text: String, finding: String, why: String) throws {
    #expect(try found(text) == [finding], "\(why): \(text)")
}

@Test(arguments: [
    "Èske m ka mande azil nan Meksik?", "Chèche yon avoka ki ka ede w.", "Mande CONSTANCIA a nan COMAR.",
    "Pote pasò w, kat idantite w ak papye w yo.", "Nan peyi w, nan lang ou, ak moun ou yo.", "Se pou ou.",
    "Danje a ka pou ou oswa pou moun ki bò kote w.", "Yo pa kenbe anyen sou ou.", "Yon fòmilè ak men w: enfòmasyon.",
    "Si ou vle, ale jodi a.", "Epi ou ka tounen.", "Kote ou ye a?", "Kenbe moun nan yon estación migratoria.",
    "Mande yon recurso de revisión (apèl).", "Rele Línea de la Vida.", "Li lwa sou www.gob.mx oswa bay@comar.gob.mx.",
    "Yo rele Toussaint L'Ouverture ak Médecins sans Frontières.", "Moun ki soti Les Cayes ak New York.",
    "Rele {number} nan {site}.", "Gade [paj la](page:mx-refuge-can-i).", "Yon moun ou konnen.", "Sipò w ap jwenn.",
    "Poul la, lit la ak kat sim nan.", "Ou a sove.", "Li fè w mal nan je.", "Lè ou a rive, di sa.",
])
func everyCleanCreoleLinePasses(text: String) throws {
    #expect(try found(text) == [], "\(text)")
}

@Test func onlyCreoleIsRead() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("The café is with you.")])
    #expect(sample.findings(of: CreoleSpelling.name) == [])
}

@Test func aFactsSentenceAndATopicsTitleAreReadToo() throws {
    let label = "label: {es: Plazo, en: Time limit, ht: \"Nap tann\"}"
    let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
        .replacing("label: {es: Plazo, en: Time limit}", with: label)
    let sample = try SampleContent([
        "Content/facts/mexico.yaml": facts,
        "Content/topics/help/topic.yaml": "order: 1\ntitles: {es: Ayuda, en: Help, ht: èd avec lajan}\n",
    ])
    #expect(
        sample.findings(of: CreoleSpelling.name) == [
            "Content/facts/mexico.yaml:2:43: 'nap' is more than one word [creole-spelling]",
            "Content/topics/help/topic.yaml:2:38: 'avec' is not a Creole word [creole-spelling]",
        ])
}
