"""What all notices have in common: one clause decides a line, the set-off of a person is one sum (money in 分)."""
from typing import NamedTuple, Optional


class Clause(NamedTuple):
    """A clause that holds for a line. `carried` is what its set-off exceeds the payment by, None without a set-off;
    `until` the first day it may be claimed."""
    id: str
    allowed: int
    carried: Optional[int] = None
    until: Optional[str] = None
    referred: bool = False


class Row(NamedTuple):
    """How a line is decided; `others` are the alternatives [(id, allowed)]."""
    clause: Optional[Clause]
    refundable: int
    others: list
    claimed: int


def decide(lines, held):
    """(refundable of the person, surplus, rows) from the person's lines and the clauses that hold for each, in order.
    A reviewer's choice among them comes first. A claim that is left open is proposed: all that was paid, when some
    clause gives something."""
    plain = netted = carried = 0
    rows = []
    for line, clauses in zip(lines, held):
        clauses = sorted(clauses, key=lambda c: c.id != line.get("choice"))
        claimed = line["claimed"]
        if claimed is None:
            claimed = line["paid"] if any(c.allowed for c in clauses) else 0
        first = clauses[0] if clauses else None
        refundable = min(claimed, first.allowed) if first else 0
        if first and first.carried is not None:
            netted += refundable
            carried += first.carried
        else:
            plain += refundable
        rows.append(Row(first, refundable, [(c.id, c.allowed) for c in clauses[1:] if not c.referred], claimed))
    return plain + max(0, netted - carried), max(0, carried - netted), rows
