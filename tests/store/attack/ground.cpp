#include "tests/store/attack/ground.h"

#include "models/casework/applicationfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace counter {

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray paperContent(int n)
{
    return "%PDF-1.4\n% " + QByteArray::number(n) + "\n1 0 obj<</Type /Page>>endobj\nstartxref\n9\n%%EOF\n";
}

Application application(int n)
{
    Application made;
    made.policy = QStringLiteral("meizhou-2021-11");
    made.claimant.name = QStringLiteral("梅州市第%1机械有限公司").arg(n);
    made.claimant.taxpayerId = QStringLiteral("914414%1X").arg(n, 11, 10, QLatin1Char('0'));
    Member member;
    member.id = QStringLiteral("m1");
    member.name = QStringLiteral("陈伟");
    member.citizenId = QStringLiteral("4414021970%1").arg(n, 8, 10, QLatin1Char('0'));
    made.members.append(member);
    ContributionLine line;
    line.member = member.id;
    line.voucherNumber = QString::number(60000000 + n);
    line.period = *YearMonth::from(2024, 3);
    line.insurance = Insurance::Maternity;
    line.paid = Money::fromFen(2008);
    made.lines.append(line);
    Evidence item;
    item.kind = QStringLiteral("other");
    item.file = QStringLiteral("evidence/%1.pdf").arg(n);
    made.evidence.append(item);
    return made;
}

/// Places relative to an attack's home; what each holds is its own place.
QStringList strangers()
{
    return {QStringLiteral("store.part/keep.txt"),      QStringLiteral("out.part/keep.txt"),
            QStringLiteral("fresh.part/keep.txt"),      QStringLiteral("exported.part/keep.txt"),
            QStringLiteral("paper.pdf.part"),           QStringLiteral("store/evidence/notes.txt"),
            QStringLiteral("store/evidence/ab/readme"), QStringLiteral("store/policies.txt"),
            QStringLiteral("fresh.before-notes/keep")};
}

bool isKnownInHome(const QString &name)
{
    static const QRegularExpression known(
        QStringLiteral("^(store|backup|out2?|else|check|fresh|old[12]|exported2?|paper2?\\.pdf|fault\\.txt"
                       "|(store|fresh|old[12])\\.before-.*|.*lock)$"));
    return known.match(name).hasMatch();
}

bool isKnownInStore(const QString &place)
{
    static const QRegularExpression known(
        QStringLiteral("^(store\\.sqlite(-wal|-shm)?|(store|event|print)\\.head|store\\.digest|window\\.ini"
                       "|evidence(/new|/[0-9a-f]{2})?(/[0-9a-f]{64})?|policies|calendars|.*lock"
                       "|store-v\\d+-[0-9TZ]+\\.sqlite)$"));
    return known.match(place).hasMatch();
}

} // namespace

QString Ground::input(int n) const
{
    return m_inputs + QStringLiteral("/%1.json").arg(n);
}

QString Ground::paper(int n) const
{
    return m_inputs + QStringLiteral("/evidence/%1.pdf").arg(n);
}

bool Ground::writeInputs() const
{
    for (int n = 1; n <= Inputs; ++n)
        if (!write(input(n), writeApplication(application(n))) || !write(paper(n), paperContent(n)))
            return false;
    return true;
}

bool Ground::plantStrangers(const QString &home)
{
    for (const QString &place : strangers())
        if (!write(home + u'/' + place, place.toUtf8()))
            return false;
    return write(home + QStringLiteral("/paper.pdf"), "what was there before");
}

bool Ground::make(const AttackedProgram &program, const QString &folder, const QString &examples)
{
    m_inputs = folder + QStringLiteral("/in");
    m_template = folder + QStringLiteral("/template");
    const QString store = m_template + QStringLiteral("/store");
    const QStringList inStore{QStringLiteral("--store"), store};
    const auto done = [&](const QStringList &words) { return program.run(words + inStore).done(); };
    const auto import = [&](int n) {
        const Ran ran =
            program.run(QStringList{QStringLiteral("case"), QStringLiteral("import"), input(n)} + inStore);
        m_ids.insert(n, QJsonDocument::fromJson(ran.out).object().value(u"case").toString());
        return ran.done();
    };
    if (!QDir().mkpath(m_template) || !writeInputs()
        || !done({QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--office"),
                  QStringLiteral("441402"), QStringLiteral("--clerk"), QStringLiteral("李红")})
        || !import(1) || !copyTree(store, store + QStringLiteral(".before-20200101T000000Z")) || !import(2)
        || !done({QStringLiteral("store"), QStringLiteral("backup"), QString(m_template + u"/backup")})
        || !import(3))
        return false;
    for (const int schema : {1, 2}) {
        const QString old = m_template + QStringLiteral("/old%1").arg(schema);
        const QString trial = folder + QStringLiteral("/old%1").arg(schema);
        const QString example = examples + QStringLiteral("/schema-%1/store").arg(schema);
        if (!copyTree(example, old) || !copyTree(example, trial))
            return false;
        const Ran listed =
            program.run({QStringLiteral("case"), QStringLiteral("list"), QStringLiteral("--store"), trial});
        if (!listed.done())
            return false;
        m_old.insert(schema, listed.out);
    }
    return plantStrangers(m_template);
}

QStringList Ground::missingStrangers(const QString &home)
{
    QStringList missing;
    for (const QString &place : strangers()) {
        if (content(home + u'/' + place) == place.toUtf8())
            continue;
        // With its store it may have gone aside.
        bool aside = false;
        if (place.startsWith(u"store/"))
            for (const QFileInfo &folder :
                 QDir(home).entryInfoList({QStringLiteral("store.before-*")}, QDir::Dirs))
                aside = aside || content(folder.filePath() + place.mid(5)) == place.toUtf8();
        if (!aside)
            missing.append(place);
    }
    return missing;
}

QStringList Ground::leftovers(const QString &home)
{
    QStringList found;
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QSet<QString> planted;
    for (const QString &place : strangers())
        for (QString part = place; part != u"." && !part.isEmpty(); part = QFileInfo(part).path())
            planted.insert(part);
    for (const QFileInfo &entry : QDir(home).entryInfoList(all)) {
        if (planted.contains(entry.fileName()) && entry.fileName() != u"store")
            continue;
        if (!isKnownInHome(entry.fileName())) {
            found.append(entry.fileName());
            continue;
        }
        static const QRegularExpression isStore(
            QStringLiteral("^(store|fresh|backup|out2?|else|old[12])(\\.before.*)?$"));
        if (!isStore.match(entry.fileName()).hasMatch())
            continue;
        QDirIterator inside(entry.filePath(), all, QDirIterator::Subdirectories);
        while (inside.hasNext()) {
            const QString place = inside.next().mid(entry.filePath().size() + 1);
            if (!isKnownInStore(place) && !planted.contains(QString(u"store/" + place)))
                found.append(QString(entry.fileName() + u'/' + place));
        }
    }
    return found;
}

CaseNumbers Ground::casesIn(const QByteArray &list)
{
    CaseNumbers found;
    static const QRegularExpression number(QStringLiteral("第(\\d+)机械"));
    for (const QJsonValue &row : QJsonDocument::fromJson(list).array())
        found.insert(number.match(row.toObject().value(u"name").toString()).captured(1).toInt());
    return found;
}

} // namespace counter
