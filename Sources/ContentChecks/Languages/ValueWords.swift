import ContentModel

/// A language's words for times, its numbers, and the words between a number and its unit.
struct ValueWords: Sendable {
    let numbers: NumberWords
    private var units: Set<String> = []
    /// Signs for hours that times of day have as well.
    private var hours: Set<String> = []
    private var adjectives: Set<String> = []
    /// Words before a time of day.
    private var clockWords: Set<String> = []

    /// A language's words. For one that has no table yet only money and long numbers are found.
    static func of(_ language: Language) -> ValueWords {
        tables[language.rawValue] ?? ValueWords(language.rawValue)
    }

    func isUnit(_ text: String) -> Bool { units.contains(text) || hours.contains(text) }

    func isHourSign(_ text: String) -> Bool { hours.contains(text) }

    func isClockWord(_ text: String) -> Bool { clockWords.contains(text) }

    func isAdjective(_ text: String) -> Bool { adjectives.contains(text) || Self.nations.contains(text) }

    func isMoney(_ text: String) -> Bool { Self.money.contains(text) }

    /// Signs, codes and names of currencies, the same for all languages.
    private static let money = set(
        "$ € £ usd mxn cad eur htg gtq hnl peso pesos dólar dólares dolar dolares dollar dollars dola dolà euro euros goud "
            + "gourde gourdes centavo centavos quetzal quetzales lempira lempiras")

    /// Nationalities that precede the name of a currency.
    private static let nations = set("us american canadian mexican haitian")

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    private init(_ code: String, units: String = "", hours: String = "", adjectives: String = "", clock: String = "") {
        numbers = NumberWords.of(code)
        self.units = Self.set(units)
        self.hours = Self.set(hours)
        self.adjectives = Self.set(adjectives)
        clockWords = Self.set(clock)
    }

    private static let tables: [String: ValueWords] = [
        "es": ValueWords(
            "es", units: "hora horas día días dia dias semana semanas mes meses año años", hours: "h hr hrs hs",
            adjectives: "primeros primeras últimos últimas próximos próximas largos largas",
            clock: "las la a desde hasta"),
        "en": ValueWords(
            "en", units: "hour hours day days week weeks month months year years h hr hrs wk wks mo mos yr yrs",
            adjectives: "working business calendar consecutive full whole more other long additional straight"),
        "fr": ValueWords(
            "fr", units: "heure heures jour jours semaine semaines mois an ans année années j", hours: "h",
            adjectives: "premiers premières derniers dernières prochains prochaines longs longues autres bons bonnes",
            clock: "à dès vers entre et avant jusqu"),
        "ht": ValueWords(
            "ht", units: "èdtan jou semèn mwa an lane ane", hours: "è h",
            adjectives: "premye dènye lòt bon gwo", clock: "a depi jiska rive vè"),
    ]
}
