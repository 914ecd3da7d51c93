"""A year's holidays, invented: as the State Council's notice has them and as the program should read them."""
import datetime

HOLIDAYS = (("元旦", (1, 1), (1, 1)), ("春节", (2, 5), (2, 11)), ("清明节", (4, 5), (4, 5)), ("劳动节", (5, 1), (5, 5)),
            ("端午节", (6, 9), (6, 9)), ("中秋节", (9, 15), (9, 15)), ("国庆节", (10, 1), (10, 7)))
EXCHANGED = ("春节", "劳动节", "国庆节")  # a Saturday is worked for each


class Year:
    """Off are spans of days, each with its name; worked are Saturdays, by the holiday for which they are worked."""

    def __init__(self, year):
        self.year = year
        self.title = f"国务院办公厅关于{year}年部分节假日安排的通知"
        self.off = [(name, datetime.date(year, *first), datetime.date(year, *last)) for name, first, last in HOLIDAYS]
        self.work = {name: last + datetime.timedelta(7 + (5 - last.weekday()) % 7)
                     for name, _, last in self.off if name in EXCHANGED}

    def notice(self):
        lines = [self.title, "经国务院批准，现将放假调休日期的具体安排通知如下。"]
        for name, first, last in self.off:
            upto = f"至{last.day}日（{weekday(last)}）" if last > first else ""
            work = f"{said(self.work[name])}上班。" if name in self.work else ""
            lines.append(f"{name}：{said(first)}{upto}放假调休，共{len(days(first, last))}天。{work}")
        return "\n".join(lines)

    def off_text(self):
        return ", ".join(f"{first:%m-%d}" + (f"/{last:%m-%d}" if last > first else "") for _, first, last in self.off)

    def work_text(self):
        return ", ".join(f"{day:%m-%d}" for day in self.work.values())

    def a_weekday(self):
        """One that nobody has off and everybody works."""
        week = days(datetime.date(self.year, 3, 1), datetime.date(self.year, 3, 7))
        return next(day for day in week if day.weekday() < 5)

    def working_days(self):
        free = {day for _, first, last in self.off for day in days(first, last)}
        whole = days(datetime.date(self.year, 1, 1), datetime.date(self.year, 12, 31))
        return sum(day.weekday() < 5 and day not in free for day in whole) + len(self.work)


def days(first, last):
    return [first + datetime.timedelta(day) for day in range((last - first).days + 1)]


def weekday(day):
    return "周" + "一二三四五六日"[day.weekday()]


def said(day):
    return f"{day.month}月{day.day}日（{weekday(day)}）"
