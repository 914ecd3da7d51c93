"""梅市医保〔2021〕11号 一, read a second time: the seven clauses as plain Python, written from the notice and its
readings, not from the policy pack. Known facts only; months are 'YYYY-MM' (they compare as text), money is 分."""

EMPLOYED = ("basic", "maternity", "supplementary")


def expand(months):
    """{'2023-05', …} from a list of months and 'from/to' ranges."""
    out = set()
    for entry in months:
        first, _, last = entry.partition("/")
        year, month = map(int, first.split("-"))
        while True:
            text = f"{year:04d}-{month:02d}"
            out.add(text)
            if text == (last or first):
                break
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return out


def since(period, start):
    return start != "none" and period >= start


def after(period, last):
    return last != "none" and period > last


def clauses(unit, facts, line):
    """The clauses that hold, in order of precedence: [(id, allowed, carried)]; carried is None without a set-off."""
    period, kind, paid, credit = line["period"], line["insurance"], line["paid"], line["credit"]
    flexible = facts["paidAs"] == "flexible"
    retired = since(period, facts["pensionSince"])
    years_met = after(period, facts["requiredYearsReached"])
    net = (max(0, paid - credit), max(0, credit - paid))
    whole = (paid, None)
    held = []
    if not unit and flexible and period in facts["unemploymentMonths"] and kind in ("basic", "supplementary"):
        held.append(("1.5", *(net if kind == "basic" else whole)))
    if period in facts["transferredMonths"] and kind == "basic":
        held.append(("1.6", *net))
    if flexible and retired and years_met and kind == "basic" and credit > 0:
        held.append(("1.4", *net))
    if unit and after(period, facts["leftUnit"]) and not facts["benefitsUsed"] and kind in EMPLOYED:
        held.append(("1.2", *(net if kind == "basic" else whole)))
    if unit and facts["paidAs"] == "employee" and retired and kind == "maternity":
        held.append(("1.1", *whole))
    if retired and years_met and kind == "basic" and (unit or flexible):
        held.append(("1.3", *whole))
    if line["duplicatePayment"]:
        held.append(("1.7", *whole))
    return held


def decide_member(unit, facts, lines):
    """(refundable of the member, surplus, per line (situation, allowed, refundable, [other situations])).
    The credit is set off against basic only, over all the member's lines (reading)."""
    plain = netted = carried = 0
    rows = []
    for line in lines:
        held = clauses(unit, facts, line)
        if not held:
            rows.append((None, 0, 0, []))
            continue
        situation, allowed, over = held[0]
        claimed = line["paid"] if line["claimed"] is None else line["claimed"]
        refundable = min(claimed, allowed)
        rows.append((situation, allowed, refundable, [h[0] for h in held[1:]]))
        if over is None:
            plain += refundable
        else:
            netted += refundable
            carried += over
    return plain + max(0, netted - carried), max(0, carried - netted), rows
