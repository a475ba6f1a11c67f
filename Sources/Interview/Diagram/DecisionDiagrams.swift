/// Reduced ordered decision diagrams with many-valued variables and integers as leaves.
///
/// The same function is always the same node, so two functions are equal when their numbers are, and a variable occurs
/// in a diagram exactly if the function still depends on it. This makes "this question can still change a result" exact
/// and cheap (Bryant's reduced ordered diagrams; many-valued after Srinivasan and others).
struct DecisionDiagrams: Sendable {
    /// A function: a leaf if negative, else an index of ``nodes``.
    typealias Function = Int

    /// A test of one variable with a function for each of its classes.
    struct Node: Hashable, Sendable {
        var variable: Int
        var children: [Function]
    }

    private(set) var nodes: [Node] = []
    private var indices: [Node: Function] = [:]

    /// The function that is always `value`; values are not negative.
    static func leaf(_ value: Int) -> Function { -1 - value }

    /// The value of a leaf; `nil` for a function that still depends on something.
    static func value(_ function: Function) -> Int? { function < 0 ? -1 - function : nil }

    /// The first variable that a function depends on.
    func variable(_ function: Function) -> Int? { function < 0 ? nil : nodes[function].variable }

    /// The function for one class of its first variable, or itself if its first variable is another.
    func following(_ function: Function, variable: Int, class number: Int) -> Function {
        function >= 0 && nodes[function].variable == variable ? nodes[function].children[number] : function
    }

    /// The function that tests `variable`, then continues with `children`; never a redundant test.
    mutating func function(_ variable: Int, _ children: [Function]) -> Function {
        if let first = children.first, children.allSatisfy({ $0 == first }) { return first }
        let node = Node(variable: variable, children: children)
        if let known = indices[node] { return known }
        nodes.append(node)
        indices[node] = nodes.count - 1
        return nodes.count - 1
    }

    /// The combination of functions: `value` receives the values of all of them.
    mutating func combine(_ functions: [Function], _ value: ([Int]) -> Int) -> Function {
        var memo: [[Function]: Function] = [:]
        return combine(functions, value, &memo)
    }

    private mutating func combine(
        _ functions: [Function], _ value: ([Int]) -> Int, _ memo: inout [[Function]: Function]
    ) -> Function {
        let known = functions.compactMap(Self.value)
        if known.count == functions.count { return Self.leaf(value(known)) }
        if let done = memo[functions] { return done }
        guard let top = functions.compactMap(variable).min(),
            let classes = functions.first(where: { variable($0) == top }).map({ nodes[$0].children.count })
        else { return Self.leaf(value(known)) }
        var children: [Function] = []
        for number in 0..<classes {
            children.append(combine(functions.map { following($0, variable: top, class: number) }, value, &memo))
        }
        let made = function(top, children)
        memo[functions] = made
        return made
    }

    /// The function once the class of a variable is known.
    mutating func restrict(_ function: Function, variable: Int, class number: Int) -> Function {
        var memo: [Function: Function] = [:]
        return restrict(function, variable, number, &memo)
    }

    private mutating func restrict(
        _ function: Function, _ variable: Int, _ number: Int, _ memo: inout [Function: Function]
    ) -> Function {
        guard function >= 0, nodes[function].variable <= variable else { return function }
        if let done = memo[function] { return done }
        let node = nodes[function]
        let made: Function
        if node.variable == variable {
            made = node.children[number]
        } else {
            var children: [Function] = []
            for child in node.children { children.append(restrict(child, variable, number, &memo)) }
            made = self.function(node.variable, children)
        }
        memo[function] = made
        return made
    }

    /// Every value that a function can have.
    func values(of function: Function) -> Set<Int> {
        var values: Set<Int> = []
        visit(function) { if let value = Self.value($0) { values.insert(value) } }
        return values
    }

    /// The classes of variables that lead to a value; `nil` if the function never has it.
    func path(in function: Function, to value: Int) -> [(variable: Int, class: Int)]? {
        guard function >= 0 else { return Self.value(function) == value ? [] : nil }
        for (number, child) in nodes[function].children.enumerated() where values(of: child).contains(value) {
            return path(in: child, to: value).map { [(nodes[function].variable, number)] + $0 }
        }
        return nil
    }

    /// Calls `body` once for each node and leaf that is reachable from a function.
    func visit(_ function: Function, _ body: (Function) -> Void) {
        var seen: Set<Function> = [function]
        var open = [function]
        while let next = open.popLast() {
            body(next)
            guard next >= 0 else { continue }
            open += nodes[next].children.filter { seen.insert($0).inserted }
        }
    }
}
