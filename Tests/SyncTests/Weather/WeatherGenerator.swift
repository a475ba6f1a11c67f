import TestSupport

/// Makes a sequence from a seed: the same seed gives the same sequence.
struct WeatherGenerator {
    private var random: SeededGenerator
    /// True to include stalls until the program gives up, which take half a minute each.
    private let hasLongStalls: Bool

    init(seed: UInt64, hasLongStalls: Bool = false) {
        random = SeededGenerator(seed: seed)
        self.hasLongStalls = hasLongStalls
    }

    mutating func weather() -> Weather {
        let isFresh = chance(0.2)
        let resumed = chance(0.3) ? resumedTransfer() : []
        let count = number(1...5)
        return Weather(isFresh: isFresh, steps: resumed + (0..<count).map { _ in step() })
    }

    /// An interrupted transfer and its resumption: a range is requested only if a part exists. At the beginning of a
    /// sequence there is always something to fetch.
    private mutating func resumedTransfer() -> [Weather.Step] {
        let source = Weather.Source(location: .repository, isByHTTP: true)
        let action: Weather.Action = chance(0.5) ? .mirror(from: source) : .sync(from: source)
        let effects: [[NetworkFault.Effect]] = [
            [.cut, .reset, .unannouncedCut], [.ignoredRange, .ignoredRange, .wrongRange, .cut],
        ]
        return effects.map { effects in
            let position = Double(number(1...99)) / 100
            let fault = NetworkFault(effect: pick(effects), scope: .targets, number: 0, position: position)
            return Weather.Step(action: action, network: [fault])
        }
    }

    private mutating func step() -> Weather.Step {
        var step = Weather.Step(action: action())
        if chance(0.5) { step.disk = diskFault(during: step.action) }
        if step.action.source?.isByHTTP == true, chance(0.8) {
            step.network = (0..<number(1...3)).map { _ in networkFault() }
        }
        if chance(0.15) { step.clock = clock(for: step.action) }
        return step
    }

    private mutating func action() -> Weather.Action {
        let source = Weather.Source(location: chance(0.7) ? .repository : .mirror, isByHTTP: chance(0.75))
        switch number(0...9) {
        case 0...2: return .publish
        case 3...5: return .mirror(from: Weather.Source(location: .repository, isByHTTP: source.isByHTTP))
        default: return .sync(from: source)
        }
    }

    /// A publisher's clock is only ever behind, and by so little that its signatures are still valid today: if it were
    /// ahead, it would sign releases of the future, and kiosks would wait for that day.
    private mutating func clock(for action: Weather.Action) -> Int {
        if case .publish = action { return -number(1...30) }
        return [-1, 1][number(0...1)] * pick([1, 20, 34, 36, 400, 4000])
    }

    // MARK: Disk

    private static let changes = [
        "open", "write", "fsync", "ftruncate", "unlinkat", "mkdirat", "symlinkat", "rename", "space", "lock",
    ]
    private static let readings = ["open-read", "read", "list"]

    private mutating func diskFault(during action: Weather.Action) -> DiskFault {
        switch number(0...20) {
        case 0...8: error(during: action)
        case 9: change(.short, "write", action)
        case 10...11: change(.kill(isAfter: chance(0.5)), nil, action)
        case 12...14: change(.powerCut(seed: random.next() % 1000), nil, action)
        case 15: change(.terminate, nil, action)
        case 16: change(.fill(leaving: pick([0, 4096, 50_000, 300_000])), nil, action)
        case 17: change(.unplug, nil, action)
        case 18: reading(.unplug, action)
        case 19: change(.meanwhile(self.action()), nil, action)
        default: reading(.meanwhile(self.action()), action)
        }
    }

    private mutating func error(during action: Weather.Action) -> DiskFault {
        let error = pick(SystemError.all)
        var fault: DiskFault
        switch number(0...2) {
        case 0: fault = change(.error(error), nil, action)
        case 1: fault = change(.error(error), pick(Self.changes), action)
        default: fault = reading(.error(error), action)
        }
        fault.span = pick([1, 1, 1, 2, 5, 1000])
        return fault
    }

    /// A fault at a call; low numbers are as likely as high ones, because most programs make few calls of one name.
    private mutating func change(_ effect: DiskFault.Effect, _ call: String?, _ action: Weather.Action) -> DiskFault {
        DiskFault(
            effect: effect, location: action.location, call: call,
            number: number(0...pick(call == nil ? [8, 30, 90] : [2, 6, 20])))
    }

    private mutating func reading(_ effect: DiskFault.Effect, _ action: Weather.Action) -> DiskFault {
        let source = action.source.flatMap { $0.isByHTTP ? nil : $0.location } ?? action.location
        return DiskFault(
            effect: effect, location: chance(0.7) ? source : action.location, call: pick(Self.readings),
            number: number(0...pick([2, 6, 20])))
    }

    // MARK: Network

    private mutating func networkFault() -> NetworkFault {
        NetworkFault(
            effect: networkEffect(), scope: pick([.metadata, .targets, .targets]),
            number: number(0...pick([0, 0, 1, 1, 4])),
            position: pick([0, 1, Double(number(1...99)) / 100]))
    }

    private mutating func networkEffect() -> NetworkFault.Effect {
        switch number(0...19) {
        case 0: chance(0.3) ? .refuse : .reset
        case 1, 16: .reset
        case 2...4, 17...19: .cut
        case 5: .unannouncedCut
        case 6: .tooShort
        case 7: .tooLong
        case 8: .wrongByte
        case 9...10: .status(number(100...599))
        case 11: .ignoredRange
        case 12: .wrongRange
        case 13: .redirect(isEndless: chance(0.5))
        case 14: .stall(milliseconds: hasLongStalls && chance(0.05) ? 25_000 : 50)
        default: .loginPage
        }
    }

    // MARK: Numbers

    private mutating func chance(_ probability: Double) -> Bool {
        Double.random(in: 0..<1, using: &random) < probability
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }
}
