// The State Council's notice as a keeper pastes it.
#include "models/values/holidaynotice.h"
#include "models/values/workcalendar.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

namespace {

QString notice2026()
{
    return QStringLiteral(
        "国务院办公厅关于2026年部分节假日安排的通知\n国办发明电〔2025〕7号\n"
        "各省、自治区、直辖市人民政府：\n经国务院批准，现将2026年元旦等节假日放假调休日期的具体安排通知如下。"
        "\n"
        "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n"
        "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六"
        "）、2月28日（周六）上班。\n"
        "三、清明节：4月4日（周六）至6日（周一）放假，共3天。\n"
        "四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。\n"
        "五、端午节：6月19日（周五）至21日（周日）放假，共3天。\n"
        "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。\n"
        "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。\n"
        "节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。");
}

} // namespace

class TestHolidayNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void theNoticeGivesTheShippedYear()
    {
        const Result<HolidayYear> read = readHolidayNotice(notice2026());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->year, 2026);
        QCOMPARE(read->source, QStringLiteral("国务院办公厅关于2026年部分节假日安排的通知"));
        QCOMPARE(
            read->offText(),
            QStringLiteral("01-01/01-03, 02-15/02-23, 04-04/04-06, 05-01/05-05, 06-19/06-21, 09-25/09-27, "
                           "10-01/10-07"));
        QCOMPARE(read->workText(), QStringLiteral("01-04, 02-14, 02-28, 05-09, 09-20, 10-10"));
        QCOMPARE(read->workingDays(), 248);
        const Result<WorkCalendar> mine = WorkCalendar::read(read->file(), QStringLiteral("mine"));
        QVERIFY2(mine, qPrintable(mine ? QString() : mine.error().detail));
        const Result<WorkCalendar> shipped =
            WorkCalendar::load({QStringLiteral(SOURCE_DIR "/resources/calendars/holidays.yaml")});
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            QCOMPARE(*mine->isWorkingDay(day), *shipped->isWorkingDay(day));
        // What a keeper sees is read as what it was.
        QCOMPARE(*readHolidayDays(2026, read->source, read->offText(), read->workText()), *read);
    }

    void otherWaysOfSayingIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("off");
        QTest::addColumn<QString>("work");
        QTest::newRow("from the last day of the year before")
            << QStringLiteral("元旦：2022年12月31日至2023年1月2日放假调休，共3天。")
            << QStringLiteral("01-01/01-02") << QString();
        QTest::newRow("advice about leave is no holiday") << QStringLiteral(
            "2月10日至17日放假调休，共8天。2月4日、2月18日上班。鼓励各单位安排职工在除夕（2月9日）休息。")
                                                          << QStringLiteral("02-10/02-17")
                                                          << QStringLiteral("02-04, 02-18");
        QTest::newRow("beside the weekend")
            << QStringLiteral("元旦：1月1日放假，与周末连休。") << QStringLiteral("01-01") << QString();
        QTest::newRow("both in one sentence")
            << QStringLiteral("5月1日至3日放假，4月23日、5月6日上班；") << QStringLiteral("05-01/05-03")
            << QStringLiteral("04-23, 05-06");
        QTest::newRow("over the end of a month")
            << QStringLiteral("4月29日（周六）至5月3日（周三）放假调休。") << QStringLiteral("04-29/05-03")
            << QString();
    }

    void otherWaysOfSayingIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, off);
        QFETCH(const QString, work);
        const Result<HolidayYear> read =
            readHolidayNotice(text, text.contains(QStringLiteral("2月10日")) ? 2024 : 2023);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->offText(), off);
        QCOMPARE(read->workText(), work);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("says");
        QTest::newRow("no year") << QStringLiteral("1月1日放假。") << 0 << QStringLiteral("年份");
        QTest::newRow("no holiday") << QStringLiteral("各单位要安排好值班。") << 2027
                                    << QStringLiteral("放假的日子");
        QTest::newRow("a day that is none")
            << QStringLiteral("2月30日放假。") << 2027 << QStringLiteral("2月30日");
        QTest::newRow("a weekday that is worked anyway")
            << QStringLiteral("1月1日放假。1月4日上班。") << 2027 << QStringLiteral("1月4日");
        QTest::newRow("off and worked")
            << QStringLiteral("1月1日至3日放假。1月2日上班。") << 2027 << QStringLiteral("两次");
    }

    void refused()
    {
        QFETCH(const QString, text);
        QFETCH(const int, year);
        QFETCH(const QString, says);
        const Result<HolidayYear> read = readHolidayNotice(text, year);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
    }
};

COUNTER_TEST(TestHolidayNotice, QCoreApplication)
#include "tst_holidaynotice.moc"
