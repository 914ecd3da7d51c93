"""渝医保发〔2020〕39号 一 to 三, read a second time: the clauses as plain Python, written from the notice, not from the
policy pack (of that only the names of the facts, the ids of the situations and their order are taken over). Known facts
only: a fact that is known not to be is None. Months are counted (year × 12 + month − 1), days are 'YYYY-MM-DD' (they
compare as text), money is 分. A line is one payment: it covers `months` months from its 费款所属期 on, one when it is
paid by the month."""
from fractions import Fraction

from person import Clause, decide

PACK = "chongqing-2020-39"
EMPLOYEE = ("basic", "supplementary")  # 职工医保费: the pooled fund, the accounts and the large-amount fund


def month(text):
    year, number = map(int, text[:7].split("-"))
    return year * 12 + number - 1


def expand(entries):
    """{month, …} from a list of months and 'from/to' ranges."""
    out = set()
    for entry in entries:
        first, _, last = entry.partition("/")
        out.update(range(month(first), month(last or first) + 1))
    return out


def half_up(amount):
    return (amount * 2 + 1) // 2 if amount >= 0 else -((-amount * 2 + 1) // 2)


def day(year, number, date):
    return f"{year:04d}-{number:02d}-{date:02d}"


class Payment:
    """One line with the person's facts, as the clauses speak of it."""

    def __init__(self, kind, received, facts, line):
        self.facts = facts
        self.line = line
        self.received = received
        self.paid = line["paid"]
        # the account is fed by what is paid for basic; it is set off from all that the clause gives back (reading)
        self.credit = line["credit"] if line["insurance"] == "basic" else 0
        self.first = month(line["period"])
        self.year = self.first // 12
        self.months = 1 if line["payment"] == "monthly" else line["months"]
        self.covered = range(self.first, self.first + self.months)
        self.personal = kind == "individual" and facts["paidAs"] == "flexible"
        self.individual = kind == "individual"
        self.died = facts["diedOn"]

    def part(self, amount, count):
        """What `count` of the covered months make of an amount: a payment falls on its months evenly."""
        return Fraction(amount) * count / self.months

    def whole(self):
        return self.paid, None, None

    def up_to_paid(self, amount):
        return min(self.paid, max(0, half_up(amount))), None, None

    def of_months(self, months, give, until=None):
        """A clause that speaks of some of the covered months, `give(n)` 分 for n of them."""
        def both(count):
            net = half_up(give(count))
            return min(self.paid, max(0, net)), max(0, -net)
        return (*both(len(months)), until, frozenset(months), both)

    def overlap(self, months):
        """The doubled months' payment less what they brought the account, from the next year on: 一（一）3、4，（三）1."""
        doubled = [m for m in self.covered if m in months]
        if not doubled:
            return None
        return self.of_months(doubled, lambda count: self.part(self.paid - self.credit, count),
                              day(doubled[-1] // 12 + 1, 1, 1))

    def begins(self):
        """The first day of the benefits that the payment is for; a year's payment split into months began in January."""
        split = self.line["payment"] == "yearly" and self.months == 1
        return day(self.year, 1 if split else self.first % 12 + 1, 1)


def full_on_death(p, payment):
    """一（二）2: dead by 31 January of the first covered year, that day included."""
    return (p.individual and p.facts["paidAs"] == "flexible" and p.line["payment"] == payment
            and p.died is not None and p.died <= day(p.year, 1, 31))


def lump_death_full(p):
    # 在当年内完清次年1月1日起的一次性趸缴: what begins on another day, or is paid in the covered year, is not meant
    ahead = p.line["paidOn"] is not None and p.line["paidOn"] < day(p.year, 1, 1)
    return p.whole() if full_on_death(p, "lump") and p.first % 12 == 0 and ahead else None


def yearly_death_full(p):
    return p.whole() if full_on_death(p, "yearly") else None


def account_on_death(p, payment):
    """一（二）1: the account part of the months after the month of death, by that month's rate; what went to the pooled
    fund and the large-amount fund is not given back."""
    if not (p.personal and p.line["payment"] == payment and p.line["tier"] == "two" and p.died is not None):
        return None
    death = month(p.died)
    left = [m for m in p.covered if m > death and (payment == "lump" or m // 12 == death // 12)]
    if not left or p.died < p.begins():
        return None
    allowed, _, until, months, give = p.of_months(left, lambda count: p.facts["accountRate"] * count)
    return allowed, None, until, months, lambda count: (give(count)[0], None)


def lump_death_account(p):
    return account_on_death(p, "lump")


def yearly_death_account(p):
    return account_on_death(p, "yearly")


def unemployed(p):
    return p.overlap(p.facts["unemploymentMonths"]) if p.personal else None


def laid_off(p):
    if not (p.personal and p.facts["laidOffWorker"] and p.line["payment"] == "yearly"):
        return None
    return p.overlap(p.facts["laidOffMonths"])


def changed_to_employer(p):
    if not (p.personal and p.line["payment"] == "yearly" and not p.facts["benefitsUsed"]):
        return None
    return p.overlap(p.facts["employerMonths"])


def retired_beyond(p):
    """一（三）2: the months of retirement beyond the required years, less what the account got above a retiree's rate."""
    since, years = p.facts["pensionSince"], p.facts["requiredYearsReached"]
    if not p.personal or since is None or years is None:
        return None
    beyond = [m for m in p.covered if m >= month(since) and m > month(years)]

    def give(count):
        above = max(Fraction(0), p.part(p.credit, count) - p.facts["retireeCredit"] * count)
        return p.part(p.paid, count) - above

    return p.of_months(beyond, give) if beyond else None


def years_misjudged(p):
    """一（四）1: who has retired and made up the missing years."""
    retired = p.facts["pensionSince"] is not None
    return p.up_to_paid(p.line["excess"]) if retired and p.line["error"] == "years" else None


def misposted(p):
    return p.up_to_paid(p.line["excess"]) if p.line["error"] == "misposted" else None


def stop_failed(p):
    return p.whole() if p.line["error"] == "stop" and not p.facts["benefitsUsed"] else None


def late_retirement(p):
    """一（四）4: a unit pays by the month; the months from retirement on that the required years did not need."""
    since, years = p.facts["pensionSince"], p.facts["requiredYearsReached"]
    if p.individual or p.line["error"] != "late" or since is None or years is None:
        return None
    return p.whole() if p.first >= month(since) and p.first > month(years) else None


def late_death(p):
    """一（四）4: the months after the month of death; what a personal payer had paid ahead is 一（二）'s."""
    ahead = p.facts["paidAs"] == "flexible" and p.line["payment"] != "monthly"
    if p.line["error"] != "late" or p.died is None or ahead:
        return None
    return p.whole() if p.first > month(p.died) else None


def wrong_data(p):
    return p.whole() if p.line["error"] == "data" and not p.facts["benefitsUsed"] else None


def before_it_began(p):
    """Neither 一（二）1, which wants the benefits to have been had, nor 一（二）2 speaks of it: the joint meeting."""
    ahead = p.line["payment"] in ("lump", "yearly")
    return "referred" if p.personal and ahead and p.died is not None and p.died < p.begins() else None


def privilege(p, payment):
    if not (p.personal and p.line["payment"] == payment and p.line["privilege"]):
        return None
    return p.up_to_paid(p.line["privilege"])


def resident_death(p):
    """二（三）: next year's contribution paid, dead before 1 January of that year."""
    return p.whole() if p.individual and p.died is not None and p.died < day(p.year, 1, 1) else None


def resident_beside_employee(p):
    return p.whole() if p.line["employeeNormalFirst"] else None


def resident_student(p):
    """二（五）: either of the two; when student benefits were used, the ordinary one."""
    if not p.facts["studentThenOrdinary"]:
        return None
    wanted = "ordinary" if p.facts["studentBenefitsUsed"] else p.facts["refundOf"]
    return p.whole() if p.line["enrolledAs"] == wanted else None


def resident_late(p):
    """二（七）: paid after 30 September of the covered year; who is covered as soon as he pays is not meant."""
    return p.whole() if not p.facts["immediate"] and p.line["paidOn"] > day(p.year, 9, 30) else None


def resident_tier(p):
    """二（六）: applied for in the collection window of the year before, while the benefits have not begun."""
    if not p.line["changeInWindow"] or p.received >= day(p.year, 1, 1):
        return None
    return p.up_to_paid(p.paid - (p.line["changedTo"] or 0))


def granted(p, name):
    return p.up_to_paid(p.line[name]) if p.line[name] else None


# In order of precedence.
CLAUSES = [
    ("1.2.2a", EMPLOYEE, lump_death_full),
    ("1.2.2b", EMPLOYEE, yearly_death_full),
    ("1.2.1a", ("basic",), lump_death_account),
    ("1.2.1b", ("basic",), yearly_death_account),
    ("1.1.3", EMPLOYEE, unemployed),
    ("1.1.4", EMPLOYEE, laid_off),
    ("1.3.1", EMPLOYEE, changed_to_employer),
    ("1.3.2", EMPLOYEE, retired_beyond),
    ("1.4.1", EMPLOYEE, years_misjudged),
    ("1.4.2", EMPLOYEE, misposted),
    ("1.4.3", EMPLOYEE, stop_failed),
    ("1.4.4a", EMPLOYEE, late_retirement),
    ("1.4.4b", EMPLOYEE, late_death),
    ("1.4.5", EMPLOYEE, wrong_data),
    ("1.2.0", EMPLOYEE, before_it_began),
    ("1.1.1", EMPLOYEE, lambda p: privilege(p, "lump")),
    ("1.1.2", EMPLOYEE, lambda p: privilege(p, "yearly")),
    ("2.3", ("resident",), resident_death),
    ("2.4", ("resident",), resident_beside_employee),
    ("2.5", ("resident",), resident_student),
    ("2.7", ("resident",), resident_late),
    ("2.6", ("resident",), resident_tier),
    ("2.1", ("resident",), lambda p: granted(p, "fiscalSubsidy")),
    ("2.2", ("resident",), lambda p: granted(p, "aid")),
]

JOINS = {"2.2": ("2.1",)}  # both entitlements, up to what was paid
ORDER = [name for name, _, _ in CLAUSES] + ["other"]


def clauses(kind, received, facts, line, tried=()):
    """The clauses that hold for a line, in order of precedence. `tried`: only those; else all, but not the joint meeting
    (三（一）), which must be named."""
    payment = Payment(kind, received, facts, line)
    found = []
    for name, kinds, rule in CLAUSES:
        if line["insurance"] in kinds and (not tried or name in tried):
            result = rule(payment)
            if result == "referred":
                found.append(Clause(name, 0, referred=True))
            elif result is not None:
                allowed, carried, until, months, give = (*result, None, None)[:5]
                found.append(Clause(name, allowed, carried, until, months=months, give=give,
                                    joins=JOINS.get(name, ())))
    if "other" in tried:
        found.append(Clause("other", 0, referred=True))
    return found


def decide_member(kind, received, facts, lines, tried=()):
    return decide(lines, [clauses(kind, received, facts, line, tried) for line in lines])
