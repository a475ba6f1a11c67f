import ContentModel

extension PageText {
    /// The kind of each segment, in the order of ``PageText/segments``, in words for a translator.
    var segmentKinds: [String] { ["title", "summary"] + blocks.flatMap { $0.segmentKinds(within: "") } }
}

extension Block {
    fileprivate func segmentKinds(within container: String) -> [String] {
        switch self {
        case .heading: ["heading" + container]
        case .paragraph: ["paragraph" + container]
        case .list(let start, let items):
            items.enumerated().flatMap { offset, blocks in
                let name = start.map { "step \($0 + offset)" } ?? "list item \(offset + 1)"
                return [name + container]
                    + blocks.dropFirst().flatMap { $0.segmentKinds(within: " in \(name)" + container) }
            }
        case .table(let header, let rows):
            header.map { _ in "table heading" + container } + rows.joined().map { _ in "table cell" + container }
        case .callout(let kind, let blocks): blocks.flatMap { $0.segmentKinds(within: " in call-out \(kind.rawValue)") }
        case .services: []
        }
    }
}
