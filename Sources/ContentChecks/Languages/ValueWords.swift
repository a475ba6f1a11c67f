/// A language's words for times, its numbers, and the words between a number and its unit.
struct ValueWords: Sendable {
    let numbers: NumberWords
    private var units: Set<String> = []
    /// Symbols for hours that are also used in times of day.
    private var hours: Set<String> = []
    private var adjectives: Set<String> = []
    /// Words before a time of day.
    private var clockWords: Set<String> = []

    /// Words that combine a number and a unit of time: `fortnight`.
    private var timeSpans: Set<String> = []
    /// Letters that follow digits without being a unit: `30th`, `10k`.
    private var suffixes: Set<String> = []
    /// Names of currencies that mean something else in other languages.
    private var coins: Set<String> = []

    func isTimeSpan(_ text: String) -> Bool { timeSpans.contains(text) }

    func isNumberSuffix(_ text: String) -> Bool { suffixes.contains(text) }

    func isUnit(_ text: String) -> Bool { units.contains(text) || hours.contains(text) }

    func isHourSign(_ text: String) -> Bool { hours.contains(text) }

    func isClockWord(_ text: String) -> Bool { clockWords.contains(text) }

    func isAdjective(_ text: String) -> Bool { adjectives.contains(text) || Self.nations.contains(text) }

    func isMoney(_ text: String) -> Bool { Self.money.contains(text) || coins.contains(text) }

    /// Symbols, codes and names of currencies, the same for all languages.
    private static let money = set(
        "$ € £ ¢ usd mxn cad eur htg gtq hnl peso pesos dólar dólares dolar dolares dollar dollars dola dolà euro euros goud "
            + "gourde gourdes centavo centavos quetzal quetzales lempira lempiras")

    /// Nationalities that precede the name of a currency.
    private static let nations = set("us american canadian mexican haitian")

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    init(
        _ numbers: NumberWords = NumberWords(), units: String = "", hours: String = "", adjectives: String = "",
        clock: String = "", timeSpans: String = "", suffixes: String = "", coins: String = ""
    ) {
        self.numbers = numbers
        self.units = Self.set(units)
        self.hours = Self.set(hours)
        self.adjectives = Self.set(adjectives)
        clockWords = Self.set(clock)
        self.timeSpans = Self.set(timeSpans)
        self.suffixes = Self.set(suffixes)
        self.coins = Self.set(coins)
    }
}
