import ContentSources

/// Distinguishes Spanish *refugio*, the status that COMAR gives, from a place to sleep.
enum RefugioSense {
    /// True if the word is *refugio* as a status or in a name, and not a wrong word for a shelter.
    @Sendable static func isStatus(at range: Range<Int>, in words: [ProseWord], _ line: String) -> Bool {
        let index = range.lowerBound
        guard range.count == 1, words[index].text == "refugio" else { return false }
        let before = words[max(0, index - 3)..<index].map(\.text)
        if words[index].isCapitalised, index > 0, words[index - 1].isCapitalised { return true }  // Casa Refugio
        if let last = before.last, buildingArticles.contains(last) { return false }
        if before.contains(where: isLead) { return true }
        if line[words[index].range.upperBound...].hasPrefix(" (asilo)") { return true }
        return ["el", "del"].contains(before.last) && !words.contains { places.contains($0.text) }
    }

    /// True for words about asking for a status, giving it or having a right to it.
    private static func isLead(_ word: String) -> Bool { leads.contains(where: word.hasPrefix) }

    private static let leads = [
        "pedir", "pide", "pida", "pido", "pidió", "pidiendo", "pedido", "solicit", "condición", "condicion",
        "reconoc", "dar", "otorg", "conced", "obten", "obtuv", "recib", "nieg", "negar", "derecho", "estatus",
        "trámite", "plazo",
    ]
    private static let buildingArticles: Set = ["un", "este", "ese", "cada", "nuestro", "ningún", "algún", "otro"]
    private static let places: Set = [
        "dormir", "duerme", "duerma", "quedarse", "quédese", "noche", "noches", "cama", "camas", "albergue", "casa",
        "comida", "techo", "puerta", "abre", "cierra", "lleno", "entrar", "vivir",
    ]
}
