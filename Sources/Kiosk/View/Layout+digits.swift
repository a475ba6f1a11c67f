import TerminalUI

// An item's digit is its place in its group: the same at every size and on every page. The pinned items have the last
// digits of every group.
extension Layout {
    /// The digit that opens the next group.
    static let nextGroupDigit = 9

    /// The digit that chooses an item.
    func digit(of item: Int) -> Int {
        if let fixed = content.fixedDigits { return fixed[item] }
        let listed = listedItems
        guard item >= listed else { return item % groupSize + 1 }
        return (listed == 0 ? 0 : groupSize) + item - listed + 1
    }

    /// The visible item with a digit.
    func item(numbered number: Int) -> Int? { visibleItems.first { digit(of: $0) == number } }

    /// The first item of the next group; `nil` in the last.
    var nextGroup: Int? {
        guard let last = pages.items(on: page).last ?? itemBefore else { return nil }
        let next = (last / groupSize + 1) * groupSize
        return next < listedItems ? next : nil
    }

    /// True if the line that names the key for the next group is shown.
    var hasNextKey: Bool { content.isList && nextGroup != nil }

    /// The items that are not pinned.
    private var listedItems: Int { content.items.count - pinned.reduce(0) { $0 + $1.firstItems.count } }

    /// The last item before the page.
    private var itemBefore: Int? {
        pages.lines[..<pages.ranges[page].lowerBound].last { !$0.firstItems.isEmpty }?.firstItems.last
    }
}
