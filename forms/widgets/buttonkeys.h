#pragma once
class QKeySequence;
class QPushButton;

namespace counter {

/// The key presses the button at once, while the button can be seen and pressed. (A button's own shortcut
/// waits for a tenth of a second and swallows a second press in it.)
void pressOnKey(QPushButton *button, const QKeySequence &key);

/// Enter presses the button while it has the focus, and never while a field has it (as a dialog's default
/// button would).
void pressOnEnter(QPushButton *button);

} // namespace counter
