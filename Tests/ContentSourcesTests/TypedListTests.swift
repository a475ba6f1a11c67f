import Testing

@testable import ContentSources

/// The lines of a paragraph, separated by `|`, with the lines that are found: `1: a)`.
struct TypedListTests {
    private func found(_ text: String) -> [String] {
        TypedList.items(in: text.split(separator: "|", omittingEmptySubsequences: false)).map {
            "\($0.line): \($0.mark)"
        }
    }

    @Test(arguments: [
        ("Pasos:|a) Vaya.|b) Pida.", ["1: a)", "2: b)"]), ("Pasos:|2. Vaya.|3. Pida.", ["1: 2.", "2: 3."]),
        ("Pasos:|a. Vaya.|b. Pida.", ["1: a.", "2: b."]), ("Pasos:|– Vaya.|– Pida.", ["1: –", "2: –"]),
        ("Pasos:|— Vaya.|— Pida.", ["1: —", "2: —"]), ("Pasos:|(i) Vaya.|(ii) Pida.", ["1: (i)", "2: (ii)"]),
        ("Pasos:|(1) Vaya.|(2) Pida.", ["1: (1)", "2: (2)"]), ("Pasos:|II. Vaya.|III. Pida.", ["1: II.", "2: III."]),
        ("Pasos:|I. Vaya.|II. Pida.", ["1: I.", "2: II."]), ("Pasos:|1º Vaya.|2º Pida.", ["1: 1º", "2: 2º"]),
        ("Pasos:|1.º Vaya.|2.º Pida.", ["1: 1.º", "2: 2.º"]), ("Pasos:|→ Vaya.|→ Pida.", ["1: →", "2: →"]),
        ("Pasos:|* Vaya.|* Pida.", ["1: *", "2: *"]), ("Pasos:|• Vaya.|• Pida.", ["1: •", "2: •"]),
        ("Pasos:|· Vaya.", ["1: ·"]), ("Pasos|✓ Vaya.|✔ Pida.", ["1: ✓", "2: ✔"]), ("Pasos|✔️ Vaya.", ["1: ✔"]),
        ("Pasos|▪ Vaya.|◦ Pida.", ["1: ▪", "2: ◦"]), ("Pasos:|o Vaya.|o Pida.", ["1: o", "2: o"]),
        ("Pasos|o\tVaya.", ["1: o"]), ("Pasos|o   Vaya.", ["1: o"]), ("Pasos:|- Vaya.|- Pida.", ["1: -", "2: -"]),
        ("**Pasos:**|**a)** Vaya.|**b)** Pida.", ["1: a)", "2: b)"]), ("Pasos:|[a) Vaya](page:x)", ["1: a)"]),
        ("Pasos:  |1.- Vaya.|2.- Pida.", ["1: 1.-", "2: 2.-"]), ("Pasos:|1) {{MX-03}}", ["1: 1)"]),
        ("Pasos:|1) ¿Vive aquí?", ["1: 1)"]), ("Pasos:|1) 2 copias.", ["1: 1)"]), ("Pasos:|1/ Vaya.", ["1: 1/"]),
        ("Pasos:|1 - Vaya.", ["1: 1-"]), ("Pasos:|1: Vaya.", ["1: 1:"]), ("Pasos:|1.) Vaya.", ["1: 1.)"]),
        ("Pasos:|a) Vaya a la|oficina.|b) Pida.", ["1: a)", "3: b)"]), ("Vaya.|a) Uno|b) Dos", ["1: a)", "2: b)"]),
        ("a) Uno|b) Dos", ["1: b)"]), ("– Uno|– Dos", ["1: –"]), ("Lleve todo|– uno|– dos", ["1: –", "2: –"]),
        ("Pasos:|– uno que sigue|en otra línea|– dos", ["1: –", "3: –"]),
        ("Lleve:|A. Carta|B. Copia", ["1: A.", "2: B."]),
        ("Steps:|a) Go.|b) Ask.", ["1: a)", "2: b)"]), ("Bring these:|2. Letter.|3. Copy.", ["1: 2.", "2: 3."]),
        ("You need|i. one|ii. two", ["1: i.", "2: ii."]), ("Étapes :|1° Allez.|2° Demandez.", ["1: 1°", "2: 2°"]),
        ("Étapes\u{A0}:|– Allez.", ["1: –"]), ("Apportez :|a. une lettre|b. une copie", ["1: a.", "2: b."]),
        ("Men sa pou fè:|a) Ale.|b) Mande.", ["1: a)", "2: b)"]), ("Pote:|– papye|– foto", ["1: –", "2: –"]),
    ])
    func aLineThatBeginsLikeAnItemIsFound(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        "Una línea.", "Esto dura hasta|2026. Después vaya.", "La ley es de:|2026. Después vaya.",
        "Pregunte por|A. Lincoln aquí.",
        "Pregunte por:|A. Lincoln.", "Hablan A. Cruz,|B. Díaz y otros.", "Vaya en bus|o a pie,|o pida ayuda.",
        "Vaya|y pida|a la oficina.", "Cierra a las|5. Vaya antes.", "Llame al:|911. Es gratis.",
        "Llame:|(55) 5533 1234",
        "Abre el|1º de mayo.", "Fecha:|1º de mayo.", "Está en el|2º piso.", "Según el|a) del artículo, vaya.",
        "El plazo – de|– treinta días.", "Son 3|- 4 días.", "Hace frío:|-5 grados.", "Vea:|p. ej. la lista.",
        "Horario:|9:00 a 17:00.", "Pague|1/2 del total.", "Aviso:|lea esto.", "a) Todo en una línea b) Aquí",
        "It ends in|2026. Then go.", "Ask|A. Lincoln or|A. Lincoln's office.", "It was|I. Then we left.",
        "See Section 13|(a) of it.", "Il est parti|à 5 h. Il revient.", "Demandez à|M. Dupont.", "Allez :|à la porte.",
        "Li fini nan|2026. Apre sa ale.", "Mande|M. Jan.", "Yo di:|“Ale.”", "**Pasos:**|Vaya.", "Pasos:|\\- Vaya.",
    ])
    func wrappedProsePasses(text: String) {
        #expect(found(text) == [])
    }
}
