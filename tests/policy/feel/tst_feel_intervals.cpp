#include "tests/policy/feel/expectation.h"
#include "tests/room/testroom.h"

using namespace counter::feel;

namespace {

const Expectation Points[] = {
    {"before", "before(1, 2)", "true"},
    {"before an interval that begins there", "[before(1, [1..2]), before(1, (1..2])]", "[false,true]"},
    {"an interval before a point", "[before([1..2], 2), before([1..2), 2)]", "[false,true]"},
    {"after", "[after(3, [1..2]), after(2, [1..2)), after([3..4], 3)]", "[true,true,false]"},
    {"during", "[during(1, [1..2]), during(1, (1..2]), during(2, [1..2))]", "[true,false,false]"},
    {"includes", "includes([@\"2021-01-01\"..@\"2021-12-01\"], @\"2021-12-01\")", "true"},
    {"starts", "[starts(1, [1..2]), starts(1, (1..2])]", "[true,false]"},
    {"finished by", "[finished by([1..2], 2), finished by([1..2), 2)]", "[true,false]"},
    {"coincides", "[coincides(1, 1), coincides([1..2], [1..2))]", "[true,false]"},
    {"by name, either order", "[during(point: 1, range: [1..2]), includes(range: [1..2], point: 3)]",
     "[true,false]"},
    {"a point that cannot be compared", "during(\"a\", [1..2])", Fault},
    {"a null point", "before(null, 1)", Operand},
    {"no interval where one is needed", "overlaps(1, [1..2])", Fault},
};

const Expectation Pairs[] = {
    {"before, touching", "[before([1..2], [2..3]), before([1..2), [2..3])]", "[false,true]"},
    {"meets needs both ends", "[meets([1..2], [2..3]), meets([1..2], (2..3])]", "[true,false]"},
    {"met by", "met by([2..3], [1..2])", "true"},
    {"overlaps at one point", "[overlaps([1..2], [2..3]), overlaps([1..2), [2..3])]", "[true,false]"},
    {"overlaps before", "[overlaps before([1..3], [2..4]), overlaps before([2..4], [1..3])]", "[true,false]"},
    {"overlaps before, the same start", "[overlaps before([1..3], (1..3]), overlaps before((1..3], [1..3])]",
     "[true,false]"},
    {"overlaps after", "[overlaps after([2..4], [1..3]), overlaps after([1..3], [2..4])]", "[true,false]"},
    {"during, the same ends", "[during((1..2), [1..2]), during([1..2], (1..2))]", "[true,false]"},
    {"starts", "[starts([1..2], [1..3]), starts((1..2], [1..3]), starts([2..3], [1..3])]",
     "[true,false,false]"},
    {"started by", "started by([1..3], [1..2])", "true"},
    {"finishes", "[finishes([2..3], [1..3]), finishes([2..3), [1..3])]", "[true,false]"},
    {"finished by", "finished by([1..3], [2..3])", "true"},
};

/// The functions whose arguments may be exchanged must agree, on every pair of small intervals.
const char *const Mirrored[][2] = {
    {"before", "after"},
    {"meets", "met by"},
    {"overlaps", "overlaps"},
    {"starts", "started by"},
    {"finishes", "finished by"},
    {"during", "includes"},
    {"overlaps before", "overlaps after"},
    {"coincides", "coincides"},
};

} // namespace

class TestFeelIntervals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void points_data() { addRows(Points); }
    void points() { checkRow(); }
    void pairs_data() { addRows(Pairs); }
    void pairs() { checkRow(); }

    void mirrored()
    {
        QStringList intervals;
        for (int low = 1; low <= 3; ++low)
            for (int high = low + 1; high <= 4; ++high)
                for (const char *ends : {"[]", "(]", "[)", "()"})
                    intervals << QStringLiteral("%1%2..%3%4")
                                     .arg(QLatin1Char(ends[0]))
                                     .arg(low)
                                     .arg(high)
                                     .arg(QLatin1Char(ends[1]));
        for (const auto &pair : Mirrored)
            for (const QString &a : intervals)
                for (const QString &b : intervals) {
                    const QString call = QStringLiteral("%1(%2, %3)");
                    const QString one = call.arg(QLatin1String(pair[0]), a, b);
                    const QString other = call.arg(QLatin1String(pair[1]), b, a);
                    const QByteArray result = shown(evaluateText(one, {}));
                    QVERIFY2(result == "true" || result == "false", qPrintable(one));
                    QCOMPARE(shown(evaluateText(other, {})), result);
                }
    }

    /// overlaps() is nothing else than that some number lies in both; quarters are fine enough for ends 1
    /// to 4.
    void overlapsMeansACommonPoint()
    {
        const char *const all =
            "for a in [[1..2], (1..2], [1..2), (1..3), [2..3], (2..3], [3..4)], "
            "b in [[1..2], (1..2], [1..2), (1..3), [2..3], (2..3], [3..4)] "
            "return overlaps(a, b) = (some n in 4..16 satisfies n / 4 in a and n / 4 in b)";
        QCOMPARE(
            shown(evaluateText(QStringLiteral("all(") + QString::fromLatin1(all) + QStringLiteral(")"), {})),
            QByteArray("true"));
    }
};

COUNTER_TEST(TestFeelIntervals, QCoreApplication)
#include "tst_feel_intervals.moc"

#include <QCoreApplication>
