"""What all notices have in common: the first clause that holds decides a line, clauses that speak of other months of it
or add to it give beside it, the set-off of a person is one sum (money in 分)."""
from typing import Callable, NamedTuple, Optional


class Clause(NamedTuple):
    """A clause that holds for a line. `carried` is what its set-off exceeds the payment by, None without a set-off;
    `until` the first day it may be claimed. `months`: those of the line it speaks of, `give(n)`: (allowed, carried) for n
    of them; `joins`: clauses whose amounts and this one's add up. `silent`: it says itself that nothing is given."""
    id: str
    allowed: int
    carried: Optional[int] = None
    until: Optional[str] = None
    referred: bool = False
    months: Optional[frozenset] = None
    give: Optional[Callable] = None
    joins: tuple = ()
    silent: bool = False


class Part(NamedTuple):
    id: str
    allowed: int
    carried: Optional[int]
    until: Optional[str]
    months: int


class Row(NamedTuple):
    """How a line is decided; `others` are the alternatives [(id, allowed)], `held` the ids of all clauses that
    hold."""
    clause: Optional[Clause]
    allowed: int
    refundable: int
    netted: int
    carried: int
    until: Optional[str]
    parts: list
    others: list
    claimed: int
    held: list = []

    def deferred(self, day):
        return bool(self.allowed and self.until and self.until > day)


def together(a, b):
    return (a.months is not None and b.months is not None) or a.id in b.joins or b.id in a.joins


def parts_of(paid, clauses):
    """What each clause gives: the first, then those beside it, of months that are left, up to what was paid."""
    first = clauses[0]
    taken = set(first.months or ())
    parts = [Part(first.id, min(paid, first.allowed), first.carried, first.until, len(taken))]
    for clause in clauses[1:]:
        left = paid - sum(part.allowed for part in parts)
        if not together(first, clause) or left == 0:
            continue
        allowed, carried, count = clause.allowed, clause.carried, 0
        if clause.months is not None:
            count = len(clause.months - taken)
            allowed, carried = clause.give(count) if count else (0, carried and 0)
        if not allowed and not carried:
            continue
        taken |= clause.months or set()
        parts.append(Part(clause.id, min(left, allowed), carried, clause.until, count))
    return parts


def row_of(line, clauses):
    clauses = sorted(clauses, key=lambda c: c.id != line.get("choice"))
    claimed = line["claimed"]
    if claimed is None:
        claimed = line["paid"] if any(c.allowed for c in clauses) else 0
    if not clauses:
        return Row(None, 0, 0, 0, 0, None, [], [], claimed)
    parts = parts_of(line["paid"], clauses)
    allowed = sum(part.allowed for part in parts)
    refundable = left = min(claimed, allowed)
    netted = 0
    for part in parts:
        mine = min(left, part.allowed)
        left -= mine
        netted += mine if part.carried is not None else 0
    names = {part.id for part in parts}
    return Row(clauses[0], allowed, refundable, netted, sum(part.carried or 0 for part in parts),
               max((part.until for part in parts if part.until), default=None), parts,
               [(c.id, c.allowed) for c in clauses if c.id not in names and not c.referred and not c.silent], claimed,
               [c.id for c in clauses])


def total_of(rows, carried):
    netted = sum(row.netted for row in rows)
    return sum(row.refundable for row in rows) - netted + max(0, netted - carried)


def decide(lines, held):
    """(refundable of the person, surplus, rows) from the person's lines and the clauses that hold for each, in order.
    A reviewer's choice among them comes first. A claim that is left open is proposed: all that was paid, when some
    clause gives something."""
    rows = [row_of(line, clauses) for line, clauses in zip(lines, held)]
    carried = sum(row.carried for row in rows)
    return total_of(rows, carried), max(0, carried - sum(row.netted for row in rows)), rows


def payable_now(rows, day):
    """What of it is not deferred: what is carried is set off against that first."""
    carried = sum(row.carried for row in rows)
    return min(total_of(rows, carried), total_of([row for row in rows if not row.deferred(day)], carried))
