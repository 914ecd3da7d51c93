"""The question card in 核验: what it asks, and its answers by keys while it has them."""
from .program import wait_until
from .sitting import PATIENCE, Fault

CARD = "最要紧的问题"


def question(s):
    """What stands on the card, or nothing."""
    seen = s.eyes.find(CARD)
    return seen.description if seen else ""


def asks(s, words):
    """The card comes to ask this."""
    if not wait_until(lambda: words in question(s), PATIENCE, 0.1):
        raise Fault(f"the card should ask “{words}” and asks “{question(s)}”")


def choose(s, words, key):
    """One letter or digit answers; the card itself has the keys, so no field takes it."""
    asks(s, words)
    s.focus_on(CARD)
    before = s.what_is_typed()
    s.press(key)
    s.nothing_landed(before, key)


def fill(s, words, field, text):
    """Months or an amount, and Enter."""
    asks(s, words)
    s.focus_on(field, "text")
    s.enter_words(text, at=field)
    s.press("Return")


def none(s, words, field):
    """无, where something could be typed."""
    asks(s, words)
    s.focus_on(field, "text")
    s.press("alt+w")
