#include "models/casework/applicationfields.h"
#include "models/casework/applicationfile.h"
#include "models/casework/applicationtexts.h"
#include "models/casework/problemcodes.h"
#include "tests/casework/samples.h"
#include "tests/casework/schemacheck.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace counter;

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/refund-application-1.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The rule at a pointer of the field table: '*' is an array's items, or any key of the signatures.
QJsonObject ruleAt(QStringView pointer)
{
    QJsonObject rule = schema();
    for (const QStringView part : pointer.split(u'/').mid(1)) {
        if (part != u"*")
            rule = rule.value(u"properties").toObject().value(part).toObject();
        else if (rule.contains(u"items"))
            rule = rule.value(u"items").toObject();
        else
            rule = rule.value(u"properties").toObject().begin()->toObject();
    }
    return rule;
}

/// What visitFields() comes by: of every object its keys, of every field its pointer.
class KeyVisitor
{
public:
    QMap<QString, QStringList> keys; ///< by the object's pointer, "/lines/*"
    QMap<QString, FieldId> fields; ///< by pointer

    template <typename Part> void walk(const QString &pointer, const Part &part)
    {
        const QString around = std::exchange(m_pointer, pointer);
        visitFields(part, *this);
        m_pointer = around;
    }

    void constant(const char *key, const char *) { add(key); }
    template <typename T> void field(FieldId id, const char *key, const T &) { fields.insert(add(key), id); }
    void field(FieldId id, const char *key, const QStringList &) { fields.insert(add(key) + u"/*", id); }
    void field(FieldId id, const char *key, const Signatures &) { fields.insert(add(key) + u"/*", id); }
    void facts(const char *key, const FactMap &) { add(key); }
    template <typename Part> void part(const char *key, const Part &part, Written) { walk(add(key), part); }
    template <typename Part> void part(const char *key, const std::optional<Part> &)
    {
        walk(add(key), Part());
    }
    template <typename Row> void rows(const char *key, const QList<Row> &, Written)
    {
        walk(add(key) + u"/*", Row());
    }
    void note(const char *key, const QString &) { add(key); }

private:
    QString add(const char *key)
    {
        keys[m_pointer].append(QString::fromLatin1(key));
        return m_pointer + u'/' + QLatin1StringView(key);
    }

    QString m_pointer;
};

KeyVisitor visitedKeys()
{
    KeyVisitor visitor;
    visitor.walk(QString(), Application());
    return visitor;
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theTableStandsInTheOrderOfItsIds()
    {
        QSet<QString> names;
        QSet<QString> pointers;
        for (size_t i = 0; i < fieldTable().size(); ++i) {
            const Field &row = fieldTable()[i];
            QCOMPARE(size_t(row.id), i);
            QCOMPARE(&field(row.id), &row);
            QVERIFY(!fieldLabel(row.id).isEmpty());
            names.insert(QString::fromLatin1(row.name));
            pointers.insert(QString::fromLatin1(row.pointer));
        }
        QCOMPARE(names.size(), qsizetype(fieldTable().size()));
        QCOMPARE(pointers.size(), qsizetype(fieldTable().size()));
    }

    void aProblemsPathFindsItsField()
    {
        QCOMPARE(fieldAt(u"/lines/12/paid")->id, FieldId::Paid);
        QCOMPARE(fieldAt(u"/claimant/bank/accountNumber")->id, FieldId::AccountNumber);
        QCOMPARE(fieldAt(u"/situations/0")->id, FieldId::Situation);
        QCOMPARE(fieldAt(u"/signatures/tax.opinion")->id, FieldId::SignatureText);
        QVERIFY(!fieldAt(u"/lines/0/price"));
        QVERIFY(!fieldAt(u""));
    }

    void everyFieldIsVisitedUnderItsPointer()
    {
        const KeyVisitor visited = visitedKeys();
        for (const Field &row : fieldTable()) {
            const QString pointer = QString::fromLatin1(row.pointer);
            QVERIFY2(visited.fields.contains(pointer), row.pointer);
            QCOMPARE(visited.fields.value(pointer), row.id);
        }
        QCOMPARE(visited.fields.size(), qsizetype(fieldTable().size()));
    }

    void everyTextOfAnApplicationHasAField()
    {
        QSet<FieldId> visited;
        forEachText(samples::full(), [&](const FieldPlace &place, const QString &) {
            visited.insert(place.id);
            const Field *found = fieldAt(place.pointer());
            QVERIFY2(found && found->id == place.id, qPrintable(place.pointer()));
        });
        for (const Field &row : fieldTable())
            if (row.type != FieldType::Flag && row.type != FieldType::Count && row.type != FieldType::Kind)
                QVERIFY2(visited.contains(row.id), row.name);
    }

    void schemaAndTableAreInStep()
    {
        for (const Field &row : fieldTable()) {
            const QJsonObject rule = ruleAt(QString::fromLatin1(row.pointer));
            QVERIFY2(!rule.isEmpty(), row.pointer);
            QCOMPARE(rule.value(u"title").toString(), QString::fromUtf8(row.label));
            if (row.type == FieldType::Flag)
                QCOMPARE(rule.value(u"type").toString(), QStringLiteral("boolean"));
            else if (row.type == FieldType::Count)
                QCOMPARE(rule.value(u"type").toString(), QStringLiteral("integer"));
            else if (row.type != FieldType::Kind && row.type != FieldType::Insurance)
                QCOMPARE(rule.value(u"maxLength").toInt(), row.longest);
        }
    }

    void schemaAndReaderKnowTheSameKeys_data()
    {
        QTest::addColumn<QString>("object");
        for (const QString &object : visitedKeys().keys.keys())
            QTest::newRow(object.isEmpty() ? "the top" : qPrintable(object)) << object;
    }

    void schemaAndReaderKnowTheSameKeys()
    {
        QFETCH(const QString, object);
        const QJsonObject rule = ruleAt(object);
        QStringList read = visitedKeys().keys.value(object);
        QCOMPARE(QSet<QString>(read.begin(), read.end()).size(), read.size());
        read.sort();
        QStringList described = rule.value(u"properties").toObject().keys();
        described.sort();
        QCOMPARE(described, read);
        QCOMPARE(rule.value(u"additionalProperties"), QJsonValue(false));
    }

    void faultlessApplicationsFitTheSchema()
    {
        const QByteArray json = writeApplication(samples::unit());
        QCOMPARE(schemaBreach(QJsonDocument::fromJson(json).object(), schema()), QString());
        QFile sample(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QCOMPARE(schemaBreach(QJsonDocument::fromJson(sample.readAll()).object(), schema()), QString());
    }

    void theSchemaRefusesWhatTheReaderRefuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("unknown key") << QByteArray("\"paid\"") << QByteArray("\"price\"");
        QTest::newRow("number for money") << QByteArray("\"20.08\"") << QByteArray("20.08");
        QTest::newRow("one decimal") << QByteArray("\"20.08\"") << QByteArray("\"20.8\"");
        QTest::newRow("month 13") << QByteArray("2024-03") << QByteArray("2024-13");
        QTest::newRow("file that climbs")
            << QByteArray("evidence/a.jpg") << QByteArray("evidence/../../a.jpg");
        QTest::newRow("file at the root") << QByteArray("evidence/a.jpg") << QByteArray("/etc/passwd");
        QTest::newRow("no copies") << QByteArray("\"copies\":1") << QByteArray("\"copies\":0");
        QTest::newRow("other format") << QByteArray("application/1") << QByteArray("application/9");
    }

    void theSchemaRefusesWhatTheReaderRefuses()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QByteArray json = writeApplication(samples::unit());
        QVERIFY(json.contains(from));
        json.replace(from, to);
        QVERIFY(!schemaBreach(QJsonDocument::fromJson(json).object(), schema()).isEmpty());
    }

    void everyProblemHasAWordAndASentence()
    {
        static const QRegularExpression word(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        for (size_t i = 0; i < problemTable().size(); ++i) {
            const ProblemKind &kind = problemTable()[i];
            QCOMPARE(size_t(kind.code), i);
            QVERIFY2(word.match(QString::fromLatin1(kind.word)).hasMatch(), kind.word);
            const Problem problem =
                makeProblem(kind.code, QStringLiteral("/a"),
                            {QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});
            QCOMPARE(problem.severity, kind.severity);
            QVERIFY2(problem.message.endsWith(u'。') && !problem.message.contains(u'%'), kind.word);
        }
    }

    void anArgumentIsShownAsItIsButNotAMegabyteOfIt()
    {
        const Problem odd = makeProblem(ProblemCode::Money, {}, {QStringLiteral("%2"), QStringLiteral("%1")});
        QVERIFY(odd.message.contains(QStringLiteral("“%2”")) && odd.message.contains(QStringLiteral("“%1”")));
        const Problem vast = makeProblem(ProblemCode::UnknownKey, {}, {QString(1'000'000, u'x')});
        QVERIFY(vast.message.size() < 200);
    }
};

COUNTER_TEST(FieldsTest, QCoreApplication)
#include "tst_fields.moc"
