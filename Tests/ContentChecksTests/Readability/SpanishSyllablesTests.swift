import Testing

@testable import ContentChecks

/// Words counted by hand; hyphens separate the syllables.
private let words = """
    y que quien muy hoy ley buen seis dio pie guion más dí-a dí-as pa-ís ra-íz ba-úl rí-o guí-a le-er ciu-dad via-je \
    pue-blo mie-do a-gua cui-da gue-rra se-guir pro-hí-be o-ír a-hí huir fue-ra quie-re gra-tis le-yes a-ún \
    ver-güen-za cons-truir pe-or a-si-lo re-fu-gio fron-te-ra de-re-cho per-so-na a-bo-ga-do po-li-cí-a o-fi-ci-na \
    so-li-ci-tud a-yu-da gra-tui-ta al-ber-gue au-dien-cia fa-mi-lia pe-li-gro cual-quier a-ho-ra con-ti-nuo \
    cons-trui-do prohi-bi-do vein-tiún de-nun-cia pro-tec-ción mi-gra-ción do-cu-men-tos en-tre-vis-ta vio-len-cia \
    au-to-ri-dad re-so-lu-ción pro-ce-di-mien-to con-ti-nú-a ve-hí-cu-lo pe-rí-o-do a-é-re-o na-cio-na-li-dad \
    e-lec-tró-ni-co hu-ma-ni-ta-rio cons-ti-tu-cio-nal a-ve-ri-guáis
    """.split(separator: " ").map(String.init)

@Test func everySpanishWordIsCountedRight() {
    #expect(words.count >= 60)
    for word in words {
        let letters = word.replacing("-", with: "")
        #expect(SpanishSyllables.count(in: letters) == word.split(separator: "-").count, "\(word)")
    }
}

@Test func theSpanishEaseIsFernandezHuertas() {
    let formula = ReadingFormula.fernandezHuerta
    #expect(abs(formula.ease(words: 100, sentences: 10, syllables: 200) - 76.64) < 0.001)
}
