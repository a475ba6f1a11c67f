/// Makes a failing sequence shorter: steps and faults are dropped while it still fails.
struct WeatherShrinker {
    /// Runs a sequence; returns the failure.
    let failure: (Weather) -> String?

    /// A sequence from which nothing can be dropped, and its failure.
    func shrink(_ weather: Weather, _ text: String) -> (weather: Weather, failure: String) {
        for smaller in Self.smaller(than: weather) {
            if let text = failure(smaller) { return shrink(smaller, text) }
        }
        return (weather, text)
    }

    private static func smaller(than weather: Weather) -> [Weather] {
        weather.steps.indices.flatMap { index in
            var without = weather
            without.steps.remove(at: index)
            return [without]
                + smaller(than: weather.steps[index]).map { step in
                    var changed = weather
                    changed.steps[index] = step
                    return changed
                }
        }
    }

    private static func smaller(than step: Weather.Step) -> [Weather.Step] {
        var steps: [Weather.Step] = []
        func add(_ change: (inout Weather.Step) -> Void) {
            var step = step
            change(&step)
            steps.append(step)
        }
        if step.disk != nil { add { $0.disk = nil } }
        if step.clock != 0 { add { $0.clock = 0 } }
        for index in step.network.indices { add { $0.network.remove(at: index) } }
        return steps
    }
}
