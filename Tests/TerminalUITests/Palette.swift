import Foundation
import TerminalUI

/// A terminal's sixteen colours.
struct Palette: CustomStringConvertible, Sendable {
    let name: String
    let colours: [UInt32]
    var description: String { name }

    /// The VGA's text mode: the dark colours at two thirds of full intensity, with brown for dark yellow.
    static let vga = Palette(
        name: "VGA",
        colours: [
            0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
            0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
        ])
    /// The values `default_red`, `default_grn` and `default_blu` of the kernel's drivers/tty/vt/vt.c: the same as the
    /// VGA's.
    static let linux = Palette(name: "Linux console", colours: vga.colours)
    /// The resources color0 to color15 of xterm's XTerm-col.ad.
    static let xterm = Palette(
        name: "xterm",
        colours: [
            0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
            0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
        ])

    /// WCAG 2.2's contrast ratio of two colours.
    func contrast(_ first: TerminalColour, _ second: TerminalColour) -> Double {
        let lights = [first, second].map { luminance(colours[$0.index]) + 0.05 }
        return (lights.max() ?? 0) / (lights.min() ?? 1)
    }

    /// WCAG 2.2's relative luminance.
    private func luminance(_ colour: UInt32) -> Double {
        func linear(_ shift: UInt32) -> Double {
            let part = Double(colour >> shift & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    }
}
