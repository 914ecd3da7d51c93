"""Amounts as files spell them."""


def yuan(fen):
    return f"{fen // 100}.{fen % 100:02d}"


def fen(text):
    whole, _, cents = text.partition(".")
    return int(whole) * 100 + int(cents)
