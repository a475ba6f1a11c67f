import ContentModel

extension [Block] {
    /// The blocks with the services after the last list, unless the text places them itself. On a protected page they
    /// come after every call-out and every one of these facts too.
    func placingServices(isProtected: Bool, below lifelines: Set<FactID>) -> [Block] {
        guard isProtected || !contains(.services) else { return self }
        var blocks = filter { $0 != .services }
        let last = blocks.lastIndex { block in
            switch block {
            case .list: true
            case .callout: isProtected
            default: isProtected && block.spans.contains { $0.cites(lifelines) }
            }
        }
        blocks.insert(.services, at: last.map { $0 + 1 } ?? blocks.endIndex)
        return blocks
    }
}

extension Span {
    fileprivate func cites(_ facts: Set<FactID>) -> Bool {
        if case .fact(let citation) = content { facts.contains(citation.fact) } else { false }
    }
}
