extension Language {
    /// The names, in the language itself, of languages that a place near a kiosk may speak. All are in Latin letters,
    /// which every console font has.
    public static let ownNames: [String: String] = [
        "es": "Español", "en": "English", "fr": "Français", "ht": "Kreyòl ayisyen", "pt": "Português",
        "mam": "Mam", "quc": "K'iche'", "kek": "Q'eqchi'", "kjb": "Q'anjob'al", "tzh": "Tseltal", "tzo": "Tsotsil",
        "cab": "Garífuna", "miq": "Miskito", "it": "Italiano", "de": "Deutsch", "wo": "Wolof", "ln": "Lingala",
    ]
}
