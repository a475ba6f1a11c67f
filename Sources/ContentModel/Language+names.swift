extension Language {
    /// The names of languages, each in the language itself, that are spoken at services near a kiosk. All are in Latin
    /// letters, which every console font has.
    public static let ownNames: [String: String] = [
        "es": "Español", "en": "English", "fr": "Français", "ht": "Kreyòl ayisyen", "pt": "Português",
        "mam": "Mam", "quc": "K'iche'", "kek": "Q'eqchi'", "kjb": "Q'anjob'al", "tzh": "Tseltal", "tzo": "Tsotsil",
        "cab": "Garífuna", "miq": "Miskito", "it": "Italiano", "de": "Deutsch", "wo": "Wolof", "ln": "Lingala",
    ]
}
