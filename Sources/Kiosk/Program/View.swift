import TerminalUI

/// Paints the whole screen. The same model gives the same cells; the golden files depend on that.
public func view(_ model: KioskModel) -> ScreenBuffer { Painter.paint(model.layout) }
