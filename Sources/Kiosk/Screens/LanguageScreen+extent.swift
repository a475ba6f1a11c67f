extension LanguageScreen {
    /// The parts that are shown: as many as the window has room for.
    struct Extent {
        var hasSpaces = false
        var hasHint = false
        var greeting = Greeting.none
        var hasPromise = false
        var hasProvider = false
        var hasEmergency = false

        enum Greeting { case none, choose, welcome }

        /// True if it leaves out nothing but empty lines and the hint.
        func hasParts(of other: Extent) -> Bool {
            greeting == other.greeting && hasPromise == other.hasPromise && hasProvider == other.hasProvider
                && hasEmergency == other.hasEmergency
        }

        static let minimum = Extent()
        /// All extents, from the most parts to the fewest.
        static let all = [
            Extent(
                hasSpaces: true, hasHint: true, greeting: .welcome, hasPromise: true, hasProvider: true,
                hasEmergency: true),
            Extent(hasSpaces: true, greeting: .welcome, hasPromise: true, hasProvider: true, hasEmergency: true),
            Extent(greeting: .welcome, hasPromise: true, hasProvider: true, hasEmergency: true),
            Extent(greeting: .choose, hasPromise: true, hasProvider: true, hasEmergency: true),
            Extent(greeting: .choose, hasProvider: true, hasEmergency: true),
            Extent(hasProvider: true, hasEmergency: true), Extent(greeting: .choose, hasEmergency: true),
            Extent(hasProvider: true), minimum,
        ]
    }
}
