"""The Tieling notice of 2022-04-01, 七（一）and（二）with 二、三 and 六, read a second time: the clauses as plain Python,
written from the notice and its readings, not from the policy pack (of that only names and ids are taken over). Known
facts only: a fact that is known not to be is None. Months are 'YYYY-MM', days 'YYYY-MM-DD' (they compare as text),
money is 分."""
import datetime

from meizhou import expand
from person import Clause, decide

PACK = "tieling-2022-18"
LONG, SHORT = 90, 30  # days of waiting


def later(day, days):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=days)).isoformat()


def gap_wait(facts):
    return 0 if facts["gapMonths"] <= 3 else SHORT


def switch_wait(facts):
    """三（一）: two years and more in one scheme before."""
    return gap_wait(facts) if facts["sameSchemeMonths"] >= 24 else LONG


def new_employee_wait(facts):
    """二（二）1 and 三（一）: who is new to employees' insurance."""
    return {"first": lambda: LONG, "switch": lambda: switch_wait(facts)}[facts["employeeEntry"]]()


def resident_wait(facts):
    entry = facts["residentEntry"]
    if entry in ("window", "aided", "switch-aided"):
        return 0
    if entry == "newborn":
        return 0 if facts["residentPaidOn"] <= later(facts["bornOn"], 90) else LONG
    return switch_wait(facts) if entry == "switch" else LONG


def resident_start(facts, line):
    """二（一）: the first day of the covered year's benefits."""
    january = line["period"][:4] + "-01-01"
    entry = facts["residentEntry"]
    if entry == "window":
        return january
    if entry == "aided" and facts["aidedKind"] == "identified":
        entitled = facts["identifiedOn"]
    elif entry == "newborn" and resident_wait(facts) == 0:
        entitled = facts["bornOn"]
    else:
        entitled = later(facts["residentPaidOn"], resident_wait(facts))
    return max(january, entitled)


def years_met(facts):
    """六（一）、（三）: at retirement. Who has not reached the age by then reaches it after 2021-11-01."""
    if facts["specialGroup"]:
        return facts["actualMonths"] >= 15 * 12
    if facts["reachedAgeOn"] is not None and facts["reachedAgeOn"] < "2021-11-01":
        return facts["metByEarlierRule"]
    return facts["totalMonths"] >= (30 if facts["sex"] == "male" else 25) * 12 and facts["localMonths"] >= 10 * 12


def beyond_the_years(facts, line):
    """Paid beyond the required years: the payment that makes up what was missing is due (六（二）)."""
    period, lump, completed = line["period"], facts["lumpSumIn"], facts["yearsCompletedIn"]
    if years_met(facts):
        return True
    if period == lump:
        return line["paidAs"] == "unit" or line["paidYearly"]
    return (lump is not None and period > lump) or (completed is not None and period > completed)


def employee_clauses(kind, facts, line):
    period = line["period"]
    flexible = kind == "individual" and line["paidAs"] == "flexible"
    if period in facts["prisonMonths"]:
        yield "7.1.5"
    died, credited = facts["diedOn"], facts["employeeCreditedOn"]
    if facts["employeeEntry"] in ("first", "switch") and died is not None \
            and credited <= died < later(credited, new_employee_wait(facts)):
        yield "7.1.1"
    if flexible and period in facts["unemploymentMonths"]:
        yield "7.1.4"
    since = facts["unitSince"]
    if flexible and line["paidYearly"] and since is not None and since < period <= since[:4] + "-12":
        yield "7.1.3"
    retired = facts["retiredFrom"]
    if retired is not None and period >= retired and beyond_the_years(facts, line):
        yield "7.1.2"


def resident_clauses(facts, line):
    start, cause, died = resident_start(facts, line), line["residentCause"], facts["diedOn"]
    early = cause is not None and line["causeOn"] < start
    if early and line["enrolmentEnds"]:
        if facts["subsidised"]:
            yield "7.2.2"
        yield {"duplicate": "7.2.1a", "employee": "7.2.1b", "elsewhere": "7.2.1c"}[cause]
    paid = facts["residentPaidOn"]
    if died is not None and paid <= died < later(paid, resident_wait(facts)):
        yield "7.2.3a"
    if died is not None and died < start:
        yield "7.2.3b"
    if cause is not None and not early:
        yield "7.2.4"


ORDER = ["7.1.5", "7.1.1", "7.1.4", "7.1.3", "7.1.2", "7.2.2", "7.2.1a", "7.2.1b", "7.2.1c", "7.2.3a", "7.2.3b", "7.2.4",
         "other"]


def clauses(kind, facts, line, tried=()):
    names = {"basic": lambda: employee_clauses(kind, facts, line),
             "resident": lambda: resident_clauses(facts, line)}.get(line["insurance"], lambda: ())()
    refused = {"7.2.4"}
    found = [Clause(name, 0 if name in refused else line["paid"], silent=name in refused) for name in names]
    if "other" in tried:
        found.append(Clause("other", 0, referred=True))
    return [c for c in found if not tried or c.id in tried]


def decide_member(kind, _received, facts, lines, tried=()):
    return decide(lines, [clauses(kind, facts, line, tried) for line in lines])
