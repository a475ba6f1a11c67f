import TerminalUI
import Testing

@Suite("Themes") struct ThemeTests {
    static let bars: [Style] = [.warningBar, .noteBar, .freeBar]
    static let palettes = [Palette.vga, .linux, .xterm]

    /// The colour pairs that may be painted for a look: bold may brighten, and with eight colours a bright colour may
    /// become a plain one. On a VGA and the Linux console bold is the bit of brightness (console_codes(4)).
    private func pairs(of look: Look, on palette: Palette) -> [(TerminalColour, TerminalColour)] {
        guard let foreground = look.foreground, let background = look.background else { return [] }
        let plain = TerminalColour(index: foreground.index % 8)
        let bright = TerminalColour(index: plain.index + 8)
        if look.isBold, palette.name != Palette.xterm.name { return [(bright, background)] }
        let foregrounds = look.isBold || foreground != plain ? [foreground, plain, bright] : [foreground]
        return foregrounds.map { ($0, background) }
    }

    @Test("the formula gives known ratios") func formula() {
        let vga = Palette.vga
        #expect(abs(vga.contrast(.white, .black) - 9.04) < 0.01)
        #expect(abs(vga.contrast(.brightWhite, .blue) - 13.3) < 0.05)
        #expect(abs(vga.contrast(TerminalColour(index: 1), .black) - 2.71) < 0.01)
    }

    @Test("every pair of colours has a contrast of 4.5:1", arguments: palettes) func contrast(palette: Palette) {
        var least = (ratio: 21.0, name: "")
        for theme in Theme.all {
            for style in Style.allCases {
                for (foreground, background) in pairs(of: theme.look(style), on: palette) {
                    let ratio = palette.contrast(foreground, background)
                    // A bar holds no text: WCAG 1.4.11.
                    let minimum = Self.bars.contains(style) ? 3 : 4.5
                    #expect(ratio >= minimum, "\(palette.name), \(theme.name), \(style): \(ratio)")
                    if ratio < least.ratio { least = (ratio, "\(theme.name) \(style), colour \(foreground.index)") }
                }
            }
        }
        print("least contrast on \(palette.name): \(least.ratio) (\(least.name))")
    }

    @Test("eight colours are enough, and monochrome uses none") func colours() {
        for style in Style.allCases {
            #expect((Theme.colour.look(style).foreground?.index ?? 8) < 8)
            #expect((Theme.colour.look(style).background?.index ?? 8) < 8)
            #expect((Theme.highContrast.look(style).background?.index ?? 8) < 8)
            #expect(Theme.monochrome.look(style).foreground == nil)
            #expect(Theme.monochrome.look(style).background == nil)
        }
    }

    @Test("meaning is visible without colour", arguments: Theme.all.map(\.name)) func meaning(name: String) throws {
        let theme = try #require(Theme.all.first { $0.name == name })
        let body = Style.allCases.filter { ![.title, .keys, .keyName, .banner, .emergency].contains($0) }
        #expect(theme.look(.focus).isReversed)
        for style in body where theme.look(style).isReversed {
            #expect(([.focus, .warning] + Self.bars).contains(style), "\(style)")
        }
        #expect([Style.link, .emphasis].allSatisfy { theme.look($0).isUnderlined })
        #expect([Style.strong, .heading, .free].allSatisfy { theme.look($0).isBold })
        for look in [Style.marker, .warning].map(theme.look) {
            #expect(look.isBold || look.background != theme.look(.text).background)
        }
        let levels = [Style.heading, .strong, .quiet, .warning].map(theme.look)
        #expect(Set(levels).count == levels.count, "a heading, a label, its explanation and a time limit differ")
        #expect(!theme.look(.text).isBold && !theme.look(.text).isUnderlined)
        for (style, other) in [(Style.keyName, Style.keys), (.emergency, .title)] {
            let (look, plain) = (theme.look(style), theme.look(other))
            let isReversed = look.isReversed != plain.isReversed || look.background == plain.foreground
            #expect(
                look.isBold != plain.isBold || look.isUnderlined != plain.isUnderlined || isReversed, "\(style)")
        }
    }
}
