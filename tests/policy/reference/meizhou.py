"""梅市医保〔2021〕11号 一, read a second time: the seven clauses as plain Python, written from the notice and its
readings, not from the policy pack. Known facts only; months are 'YYYY-MM' (they compare as text), money is 分."""

from person import Clause, decide

PACK = "meizhou-2021-11"
ORDER = ["1.5", "1.6", "1.4", "1.2", "1.1", "1.3", "1.7", "other"]
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


def clauses(kind, facts, line, tried=()):
    """The clauses that hold for a line, in order of precedence."""
    unit = kind == "unit"
    period, insurance, paid, credit = line["period"], line["insurance"], line["paid"], line["credit"]
    flexible = facts["paidAs"] == "flexible"
    retired = since(period, facts["pensionSince"])
    years_met = after(period, facts["requiredYearsReached"])
    net = (max(0, paid - credit), max(0, credit - paid))
    held = []
    if not unit and flexible and period in facts["unemploymentMonths"] and insurance in ("basic", "supplementary"):
        held.append(Clause("1.5", *(net if insurance == "basic" else (paid,))))
    if period in facts["transferredMonths"] and insurance == "basic":
        held.append(Clause("1.6", *net))
    if flexible and retired and years_met and insurance == "basic" and credit > 0:
        held.append(Clause("1.4", *net))
    if unit and after(period, facts["leftUnit"]) and not facts["benefitsUsed"] and insurance in EMPLOYED:
        held.append(Clause("1.2", *(net if insurance == "basic" else (paid,))))
    if unit and facts["paidAs"] == "employee" and retired and insurance == "maternity":
        held.append(Clause("1.1", paid))
    if retired and years_met and insurance == "basic" and (unit or flexible):
        held.append(Clause("1.3", paid))
    if line["duplicatePayment"] and insurance in EMPLOYED:  # 各项职工医疗保险费
        held.append(Clause("1.7", paid))
    if "other" in tried:
        held.append(Clause("other", 0, referred=True))
    return [c for c in held if not tried or c.id in tried]


def decide_member(kind, _received, facts, lines, tried=()):
    """The credit is set off against basic only, over all the member's lines (reading)."""
    return decide(lines, [clauses(kind, facts, line, tried) for line in lines])
