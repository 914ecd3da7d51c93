"""The keys, counted."""
from .hands import Hands


class Keyboard:
    """counted: keys pressed outside names; a chord (Ctrl+D) is one key. named: characters of names, addresses and
    other words that an input method composes, which no program can spare."""

    def __init__(self):
        self.hands = Hands()
        self.counted = 0
        self.named = 0

    def press(self, chord, times=1):
        """A key or a chord: Return, Down, ctrl+d, F12."""
        for _ in range(times):
            self.counted += 1
            self.hands.press(chord)

    def type(self, text):
        """Digits, codes, months, amounts."""
        self.counted += len(text)
        self.hands.type(text)

    def name(self, text):
        self.named += len(text)
        self.hands.type(text)
