/// The look of every style. Eight colours are enough for each theme.
///
/// No meaning depends on colour alone: in every theme a link is underlined, a heading is bold, a warning is bold or on
/// another background, and the focus is reversed. Text has a contrast of 4.5:1 or more on the palettes of the VGA, the
/// Linux console and xterm, and bars, which hold no text, 3:1. Bold always brightens a colour on the first two; on
/// xterm it may or may not.
public struct Theme: Sendable {
    /// The theme's name in the site file.
    public let name: String
    private let looks: [Look]

    private init(name: String, _ look: (Style) -> Look) {
        self.name = name
        looks = Style.allCases.map(look)
    }

    /// The look of a style.
    public func look(_ style: Style) -> Look { looks[Int(style.rawValue)] }

    /// Light on dark, with a blue bar.
    public static let colour = Theme(name: "colour") { style in
        switch style {
        case .text: Look(.white, on: .black)
        case .strong, .marker: Look(.white, on: .black, bold: true)
        case .emphasis: Look(.white, on: .black, underlined: true)
        case .heading: Look(.cyan, on: .black, bold: true)
        case .title, .keys: Look(.white, on: .blue)
        case .keyName: Look(.black, on: .white)
        case .emergency: Look(.white, on: .red, bold: true)
        case .link: Look(.cyan, on: .black, underlined: true)
        case .focus: Look(.white, on: .black, reversed: true)
        case .warning: Look(.yellow, on: .black, bold: true)
        case .note: Look(.cyan, on: .black)
        case .quiet: Look(.white, on: .black)
        case .free: Look(.green, on: .black, bold: true)
        case .banner: Look(.black, on: .cyan)
        case .warningBar: Look(.black, on: .yellow)
        case .noteBar: Look(.black, on: .cyan)
        case .freeBar: Look(.black, on: .green)
        }
    }

    /// White on black and black on white, nothing in between. The Linux console shows bright white the same with bold
    /// and without, and does not underline on a colour screen: what must be noticed there is black on white.
    public static let highContrast = Theme(name: "high-contrast") { style in
        switch style {
        case .text, .note, .quiet, .title, .keys: Look(.brightWhite, on: .black)
        case .strong: Look(.brightWhite, on: .black, bold: true)
        case .heading, .free: Look(.brightWhite, on: .black, bold: true, underlined: true)
        case .emphasis, .link: Look(.brightWhite, on: .black, underlined: true)
        case .marker, .warning, .banner, .warningBar, .noteBar, .freeBar: Look(.black, on: .white)
        case .keyName, .emergency: Look(.black, on: .white, underlined: true)
        case .focus: Look(.white, on: .black, reversed: true)
        }
    }

    /// No colours at all: for `NO_COLOR` and terminals that have none.
    public static let monochrome = Theme(name: "monochrome") { style in
        switch style {
        case .text, .note, .quiet, .keys: Look()
        case .strong, .marker: Look(bold: true)
        case .heading, .free: Look(bold: true, underlined: true)
        case .emphasis, .link: Look(underlined: true)
        case .title, .banner, .keyName, .warningBar, .noteBar, .freeBar: Look(reversed: true)
        case .warning, .emergency: Look(bold: true, reversed: true)
        case .focus: Look(reversed: true)
        }
    }

    /// All themes.
    public static let all = [colour, highContrast, monochrome]
}
