#pragma once

class QApplication;

namespace counter {

/// How every window answers the hand, whatever it shows:
/// - a key that is held down does nothing twice: shortcuts, buttons and Enter come once a press. Letters, the
///   cursor and Enter in a text repeat, and in a table whose Enter moves on (property enterMoves);
/// - the wheel changes no box that has not the focus; it scrolls what the box lies in,
///   and takes the keyboard nowhere;
/// - Ctrl+Z and Ctrl+Y go to the window when the field with the focus has nothing of its own to undo or redo.
/// Installed once; a second time does nothing.
void teachManners(QApplication &application);

} // namespace counter
