"""The clerk's hands: real key and button events of the X server (XTEST), not events made inside the program."""
import time

from Xlib import XK, X, display
from Xlib.ext import xtest

BETWEEN = 0.006  # s between two keys: faster than any hand
MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}


class Hands:
    def __init__(self):
        self._display = display.Display()
        least = self._display.display.info.min_keycode
        most = self._display.display.info.max_keycode
        keys = self._display.get_keyboard_mapping(least, most - least + 1)
        self._spare = [least + at for at, symbols in enumerate(keys)
                       if not any(symbols) or symbols[0] > 0x1000100]  # lent by a sitting before
        self._lent = {}

    def _code(self, symbol):
        """The key with this symbol and whether Shift is held for it."""
        if symbol in self._lent:
            return self._lent[symbol], False
        code = self._display.keysym_to_keycode(symbol)
        if not code:
            raise ValueError(f"no key for symbol {symbol:#x}")
        return code, self._display.keycode_to_keysym(code, 0) != symbol

    def _lend(self, text):
        """What an input method composes gets keys of its own before it is typed: the program learns of them first."""
        wanted = {symbol_of(character) for character in text if not character.isascii()} - set(self._lent)
        if not wanted:
            return
        if len(wanted) + len(self._lent) > len(self._spare):
            self._lent.clear()
            wanted = {symbol_of(character) for character in text if not character.isascii()}
        free = [code for code in self._spare if code not in self._lent.values()]
        for symbol, code in zip(sorted(wanted), free):
            self._display.change_keyboard_mapping(code, [(symbol, symbol)])
            self._lent[symbol] = code
        self._display.sync()
        time.sleep(0.3)

    def _event(self, kind, code):
        xtest.fake_input(self._display, kind, code)
        self._display.sync()

    def press(self, chord):
        """A key or a chord: Return, Down, ctrl+d, ctrl+shift+p, F12."""
        *held, key = chord.split("+")
        code, shifted = self._code(XK.string_to_keysym(key))
        if shifted and "shift" not in held:
            held.append("shift")
        holders = [self._code(XK.string_to_keysym(MODIFIERS[name]))[0] for name in held]
        for holder in holders:
            self._event(X.KeyPress, holder)
        self._event(X.KeyPress, code)
        self._event(X.KeyRelease, code)
        for holder in reversed(holders):
            self._event(X.KeyRelease, holder)
        time.sleep(BETWEEN)

    def hold(self, key, seconds):
        """Held down: the server repeats it as it does for every key."""
        code, _ = self._code(XK.string_to_keysym(key))
        self._event(X.KeyPress, code)
        time.sleep(seconds)
        self._event(X.KeyRelease, code)

    def type(self, text):
        self._lend(text)
        shift = self._code(XK.string_to_keysym("Shift_L"))[0]
        for character in text:
            code, shifted = self._code(symbol_of(character))
            if shifted:
                self._event(X.KeyPress, shift)
            self._event(X.KeyPress, code)
            self._event(X.KeyRelease, code)
            if shifted:
                self._event(X.KeyRelease, shift)
            time.sleep(BETWEEN)

    def move(self, x, y):
        xtest.fake_input(self._display, X.MotionNotify, x=int(x), y=int(y))
        self._display.sync()

    def button(self, down, number=1):
        self._event(X.ButtonPress if down else X.ButtonRelease, number)

    def click(self, box):
        """In the middle of what was seen."""
        left, top, width, height = box
        self.move(left + width // 2, top + height // 2)
        self.button(True)
        self.button(False)

    def turn_wheel(self, box, notches):
        """Over the middle of what was seen; downwards when positive."""
        self.move(box[0] + box[2] // 2, box[1] + box[3] // 2)
        for _ in range(abs(notches)):
            self.button(True, 5 if notches > 0 else 4)
            self.button(False, 5 if notches > 0 else 4)

    def drag(self, start, end):
        """With the left button, slowly enough to be taken for a drag."""
        self.move(*start)
        self.button(True)
        for step in range(1, 13):
            self.move(start[0] + (end[0] - start[0]) * step / 12, start[1] + (end[1] - start[1]) * step / 12)
            time.sleep(0.03)
        time.sleep(0.2)
        self.button(False)


def symbol_of(character):
    return ord(character) if character.isascii() else 0x1000000 + ord(character)
