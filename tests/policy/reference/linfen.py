"""临医保发〔2020〕29号 三, read a second time: the clauses as plain Python, written from the notice and its readings, not
from the policy pack (of that only names and ids are taken over). Known facts only: a fact that is known not to be is
None; money is 分."""
from person import Clause, decide

PACK = "linfen-2020-29"
ORDER = ["3.1", "3.2", "3.3", "other"]


def clauses(line, tried=()):
    """What went wrong with one resident payment, and who caused it."""
    kind, cause, paid = line["kind"], line["cause"], line["paid"]
    found = []
    if line["insurance"] == "resident" and kind is not None:
        own = kind == "duplicate" and cause == "own"
        if own and line["verifiedOn"] is not None:
            found.append(Clause("3.1", paid))
        if cause == "tax" and line["taxAgreed"]:
            whole = kind in WHOLE
            found.append(Clause("3.2", paid if whole else min(paid, line["overpaid"])))
        if not own and cause != "tax":
            found.append(Clause("3.3", 0, referred=True))
    if "other" in tried:
        found.append(Clause("other", 0, referred=True))
    return [c for c in found if not tried or c.id in tried]


WHOLE = ("duplicate",)  # the payment itself was too much


def decide_member(_kind, _received, _facts, lines, tried=()):
    return decide(lines, [clauses(line, tried) for line in lines])
