import ContentSources

extension TextSource {
    /// The places in the file where sentences begin, in reading order; the body's start for one not found.
    ///
    /// Blocks have no places. A sentence is found by its words, or failing that by its first eight: the same words in
    /// the same order, with any characters of Markdown or line ends between them.
    func places(of sentences: [Sentence]) -> [Place] {
        let lines = prose
        let words = lines.enumerated().flatMap { number, line in
            ProseTokens.of(line.text).filter { $0.kind == .word }.map { (line: number, token: $0) }
        }
        var next = words.startIndex
        return sentences.map { sentence in
            let own = ProseTokens.of(String(sentence.text)).filter { $0.kind == .word }.map(\.text)
            func start(of first: some Collection<String>) -> Int? {
                words.indices[next...].first { start in
                    words[start...].prefix(first.count).elementsEqual(first) { $0.token.text == $1 }
                }
            }
            guard let found = start(of: own) ?? start(of: own.prefix(8)) else {
                return Place(file: file, line: bodyLine)
            }
            next = found + 1
            return lines[words[found].line].place(of: words[found].token.range.lowerBound)
        }
    }
}
