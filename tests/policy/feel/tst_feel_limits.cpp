#include "models/policy/feel/expression.h"
#include "tests/policy/feel/expectation.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace counter::feel;

namespace {

const char *const Context = R"({"a": true})";
const char *const Sum = R"({"#":"5001"})";

const Expectation Within[] = {
    {"twenty levels", "count([[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]])", R"({"#":"1"})"},
    {"a long list", "sum(for i in 1..20000 return i)", R"({"#":"200010000"})"},
    {"a long loop", "count((for i in 1..30000 return i)[modulo(item, 3) = 0])", R"({"#":"10000"})"},
};

QString repeated(const char *text, int times)
{
    return QString::fromLatin1(text).repeated(times);
}

} // namespace

class TestFeelLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is written, an answer comes soon and is an error; nothing overflows.
    void hostile_data()
    {
        QTest::addColumn<QString>("source");
        const auto row = [](const char *name, const QString &source) { QTest::newRow(name) << source; };
        row("a megabyte", repeated("1+", 500000) + u'1');
        row("parentheses", repeated("(", 40000) + u'1' + repeated(")", 40000));
        row("brackets", repeated("[", 40000));
        row("contexts", repeated("{a:", 30000));
        row("conditions", repeated("if ", 30000));
        row("loops", repeated("for x in ", 10000));
        row("calls", repeated("not(", 20000));
        row("filters", QStringLiteral("a") + repeated("[a", 40000));
        row("interval ends that look like filters", QStringLiteral("[1..2") + repeated("[[1..2", 10000));
        row("terms", QStringLiteral("a") + repeated("+a", 40000));
        row("properties", QStringLiteral("a") + repeated(".b", 40000));
        row("iterators", QStringLiteral("for ") + repeated("x in [1], ", 5000) + u"x in [1] return 1");
        row("an open text", QStringLiteral("\"") + repeated("\\", 90000));
        row("a count without end", QStringLiteral("for i in 1..1000000000000 return i"));
        row("counts in counts",
            QStringLiteral("some a in 1..9999, b in 1..9999, c in 1..9999 satisfies false"));
        row("all that came before", QStringLiteral("for i in 1..900000 return partial"));
        row("a text that doubles",
            QStringLiteral("string length((for i in 1..60 return if i = 1 then \"ab\" else partial[-1] + "
                           "partial[-1])[-1])"));
        row("a list that doubles",
            QStringLiteral(
                "count((for i in 1..60 return if i = 1 then [1, 2] else [partial[-1], partial[-1]])[-1])"));
        row("a list in a list in a list",
            QStringLiteral("count((for i in 1..5000 return if i = 1 then [] else [partial[-1]])[-1])"));
        row("comparing each with each",
            QStringLiteral("count(distinct values(for i in 1..200000 return i))"));
        row("powers", QStringLiteral("count(for i in 1..900000 return 1.1 ** (i / 7))"));
    }
    void hostile()
    {
        QFETCH(QString, source);
        const Value context = contextOf(Context);
        QElapsedTimer timer;
        timer.start();
        const Value value = evaluateText(source, context);
        QVERIFY2(value.isFault(), shown(value).left(80).constData());
        // A second is the promise for the program as shipped; sanitized and unoptimised builds get more.
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }

    void withinTheLimits_data() { addRows(Within); }
    void withinTheLimits() { checkRow(); }

    void deepValuesFromOutside()
    {
        Value nested = Value::integer(1);
        for (quint32 i = 0; i < LargestDepth; ++i)
            nested = Value::list({nested});
        QVERIFY(nested.is(Kind::List));
        QCOMPARE(Value::list({nested}).reason(), Reason::LimitReached);
        QCOMPARE(Value::context({{QStringLiteral("k"), nested}}).reason(), Reason::LimitReached);
    }

    void longSums()
    {
        // Constants are folded as they are read, so that a chain of them has no depth.
        QCOMPARE(shown(evaluateText(QStringLiteral("1") + repeated("+1", 5000), {})), QByteArray(Sum));
    }
};

COUNTER_TEST(TestFeelLimits, QCoreApplication)
#include "tst_feel_limits.moc"
