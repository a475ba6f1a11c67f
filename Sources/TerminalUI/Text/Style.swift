/// The role of a stretch of text; a theme decides how it looks. No style relies on colour alone.
public enum Style: UInt8, Sendable, CaseIterable {
    case text, strong, emphasis, heading, title, link, focus, marker, warning, note, free, quiet, keys, keyName, banner,
        emergency
    /// The bars at the left of call-outs: cells without a letter, so that no screen reader speaks them.
    case warningBar, noteBar, freeBar
}

/// The language of a cell's text, as an index whose meaning the program defines; 0 is none (digits, names, spaces).
public typealias LanguageTag = UInt8
