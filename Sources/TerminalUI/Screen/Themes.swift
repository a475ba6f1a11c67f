/// How every style looks.
public struct Theme: Sendable {
    public let name: String
    private let looks: [Look]

    init(name: String, _ look: (Style) -> Look) {
        self.name = name
        looks = Style.allCases.map(look)
    }

    /// The look of a style.
    public func look(_ style: Style) -> Look { looks[Int(style.rawValue)] }

    /// Light on dark, with a blue bar.
    public static let colour = Theme(name: "colour") { style in
        switch style {
        case .text: Look(.white, on: .black)
        case .strong: Look(.brightWhite, on: .black, bold: true)
        case .emphasis: Look(.white, on: .black, underlined: true)
        case .heading: Look(.brightYellow, on: .black, bold: true)
        case .title, .keys: Look(.white, on: .blue)
        case .keyName: Look(.brightWhite, on: .blue, bold: true)
        case .link: Look(.cyan, on: .black, underlined: true)
        case .marker: Look(.brightWhite, on: .black, bold: true)
        case .focus: Look(.black, on: .white)
        case .warning: Look(.brightYellow, on: .black, bold: true)
        case .note, .quiet: Look(.cyan, on: .black)
        case .free: Look(.brightWhite, on: .black, bold: true)
        case .banner: Look(.black, on: .cyan)
        }
    }

    /// White on black and black on white, nothing between.
    public static let highContrast = Theme(name: "high-contrast") { style in
        switch style {
        case .text, .note, .quiet: Look(.brightWhite, on: .black)
        case .strong, .heading, .warning, .free, .marker: Look(.brightWhite, on: .black, bold: true)
        case .emphasis, .link: Look(.brightWhite, on: .black, underlined: true)
        case .title, .keys, .focus, .banner: Look(.black, on: .white)
        case .keyName: Look(.black, on: .white, underlined: true)
        }
    }

    /// No colours at all.
    public static let monochrome = Theme(name: "monochrome") { style in
        switch style {
        case .text, .note, .quiet: Look()
        case .strong, .heading, .warning, .free, .marker: Look(bold: true)
        case .emphasis, .link: Look(underlined: true)
        case .title, .keys, .banner: Look(reversed: true)
        case .focus: Look(bold: true, reversed: true)
        case .keyName: Look(bold: true, reversed: true)
        }
    }
}
