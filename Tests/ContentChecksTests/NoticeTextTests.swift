import ContentModel
import Foundation
import TestSupport
import Testing

@testable import ContentSources

/// Sentences that staff, or somebody who knows their PIN, may type: with the shipped words each is refused.
struct NoticeTextTests {
    private static let refused: RefusedWords? = {
        let root = ShippedContent.root
        let (source, _) = SourceReader.read(
            content: root.appending(path: "Content"), locales: root.appending(path: "Locales"))
        return source.notices?.rules(allowsFreeText: true).freeText
    }()

    /// Digits of many scripts and styles, circled, superscript and Roman ones.
    private static let digits: [String] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040,
        0x17E0, 0x1810, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1FBF0, 0x2080, 0x2460, 0x2474, 0x2488,
        0x2776,
        0x2160, 0x2170, 0x3021, 0x3220, 0x4E00,
    ].map { first in
        "Abogado " + (1...8).compactMap { Unicode.Scalar(first + $0).map { String(Character($0)) } }.joined()
    }

    /// Characters that nobody sees, and those that turn the direction of the text.
    private static let invisible: [String] = [
        0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B,
        0x202C,
        0x202D, 0x202E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F, 0x2800, 0x3164,
        0xFE0F,
        0xFEFF, 0xFFA0, 0xFFF9, 0xE0001, 0xE0041, 0x0000, 0x0007, 0x0008, 0x0009, 0x000A, 0x000D, 0x001B, 0x007F,
        0x0085, 0x009B,
        0x2028, 0x2029, 0x00A0, 0x2003, 0x3000,
    ].compactMap { Unicode.Scalar($0).map { "Abog\(Character($0))ado gratis" } }

    private static let inWords = [
        "llame al nueve seis dos uno dos tres", "cinco cinco cero cero", "cita cincuenta y cinco", "tel de abogada",
        "uno",
        "son quinientos", "pague doscientos", "nuevenuevetres", "cerocerocero", "n u e v e", "n-u-e-v-e", "ocho ocho",
        "veintiuno",
        "dieciséis", "DOS", "Dós", "call nine one one", "five five five", "fifty-five", "forty two", "double two",
        "a dozen",
        "one oh oh", "ninenine", "to for to", "quatre-vingt", "appelez le zéro", "sept huit neuf", "mille",
        "vingt et un",
        "soixante-dix", "un un deux", "deuxtrois", "une une une", "rele twa kat senk", "de kat de", "en de en",
        "senkant de",
        "katrevendis", "san san", "sis sèt uit", "milyon", "nimewo a se twa", "venteyen", "XII", "MMXX IV", "IV",
        "oil lo lil loo",
        "lIlO", "OOO", "o i l o", "l l o", "nuebe", "sero sinco",
    ]

    private static let outside = [
        "wa.me", "www.example", "WWW punto com", "visite abogado punto com", "abogado.com", "abogado,com",
        "abogado:com",
        "abogado(com)net", "http abogado", "https", "abogado arroba gmail", "correo abogado", "mail me", "dot com",
        "point com",
        "pwen kòm", "facebook", "Facebook Ana", "WhatsApp", "whats app", "wasap", "guasap", "telegram", "Instagram",
        "messenger",
        "tik tok tiktok", "lien en bas", "enlace aquí", "link below", "klike la", "cliquez ici", "marque ya", "llámeme",
        "llama ya",
        "call me", "phone me", "text me", "appelle moi", "rele m", "a@b", "abogado@gmail", "a/b", "bit\\ly", "#abogado",
        "*55#", "+52",
        "calle Central", "avenida Sur", "en la esquina", "Main Street", "rue Centrale", "lari Santral",
        "dirección de Ana",
        "escriba a Ana", "mensaje a Ana", "número de Ana", "cuenta de Ana", "inbox Ana", "diagonal Ana",
    ]

    private static let money = [
        "cien pesos", "pesos", "un dólar", "dollars", "euros", "quetzales", "lempiras", "goud", "gourdes dola", "USD",
        "MXN", "$", "€",
        "₡", "¢", "£", "¥", "₿", "precio bajo", "pague aquí", "pagar antes", "se cobra", "cuesta poco", "dinero",
        "efectivo",
        "depósito", "cheap price", "pay here", "a fee", "cash", "bank", "transfer it", "prix bas", "payez ici",
        "argent", "frais",
        "virement", "peye isit", "lajan", "kòb", "pri a", "oxxo", "Western", "tarifa",
    ]

    /// Letters that look like others, accents without end, pictures.
    private static let lookalikes = [
        "аbogado", "abоgado", "abogаdo gratis", "ΑΒ", "ｗａ．ｍｅ", "ａbogado", "𝐚bogado", "𝒂bogado", "ⓐbogado", "ₐbogado",
        "ᴀbogado",
        "abogadο", "łlame", "đ", "ʟawyer", "ɑ", "ı", "ſ", "ß", "ŀ", "a\u{301}", "n\u{303}o",
        "abogado" + String(repeating: "\u{301}", count: 40),
        "Z\u{310}\u{311}\u{312}", "☎", "📞 Ana", "📱", "5️⃣", "🄰", "🔟", "abogado 🏠", "™", "№", "½", "²", "…", "“abogado”",
        "abogado!",
        "abogado = Ana", "abogado_Ana", "abogado|Ana", "abogado~", "abogado ^", "<b>", "{date}", "[1]", "&amp", "100%",
    ]

    private static let form = [
        "", " ", "  ", "...", "¿?", " abogado", "abogado ", "abogado  gratis",
        String(repeating: "abogado ", count: 15) + "a",
        String(repeating: "a", count: 121), "abogado abogado", "aaa", "siii",
    ]

    private static let all = digits + invisible + inWords + outside + money + lookalikes + form

    @Test func thereAreEnough() {
        #expect(Self.all.count > 200 && Set(Self.all).count == Self.all.count)
        #expect((Self.refused?.words.count ?? 0) > 300)
    }

    @Test func eachHostileSentenceIsRefused() throws {
        let refused = try #require(Self.refused)
        for text in Self.all {
            let fault = NoticeText.fault(in: text, refusing: refused)
            #expect(fault != nil, Comment(rawValue: "'\(text)' is shown"))
        }
    }

    /// What a centre has to say is not refused.
    @Test(arguments: [
        "Hoy la cocina abre tarde por la falta de agua.", "El abogado no viene hoy. Venga otro día, por favor.",
        "¿Busca a su familia? Pregunte en la entrada.", "Hay ropa limpia (niñas y niños).",
        "La puerta de atrás está cerrada.",
        "The kitchen opens late today: no water.", "Ask at the entrance if you lost a bag.",
        "There is a class for children.",
        "La cuisine ouvre tard aujourd'hui.", "Demandez à l'entrée si vous cherchez un sac.",
        "Rendez-vous avec l'avocate annulé.",
        "Kizin nan ap louvri ta jodi a.", "Mande nan antre a si w pèdi yon valiz.", "Gen yon klas pou timoun yo.",
    ])
    func aPlainSentenceIsShown(text: String) throws {
        #expect(NoticeText.fault(in: text, refusing: try #require(Self.refused)) == nil)
    }
}
