// How fast a large store opens and searches: bench_store FOLDER [CASES]. The folder is filled when it is
// empty and used again when it is not. Prints one JSON object a measurement.
#include "models/store/care/verify.h"
#include "models/store/store.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>

using namespace counter;

namespace {

const QString Surnames = QStringLiteral("陈李张黄刘林王吴杨叶钟曾温谢罗古廖邓邹丘赖侯朱何许徐郭梁胡彭");
const QString Given =
    QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰梅红建国文辉志坚春燕金凤"
                   "小玲海波新宇思远子涵嘉怡俊豪雅婷浩然梓萱");
const QString Brands =
    QStringLiteral("红杏华盛金雁嘉应客都兴宁平远蕉岭五华大埔丰顺梅江东山百侯松口雁洋顺风恒达宏伟永"
                   "利万通德昌隆泰安康");
const QStringList Trades{QStringLiteral("制衣"), QStringLiteral("电子"),     QStringLiteral("机械"),
                         QStringLiteral("陶瓷"), QStringLiteral("建筑工程"), QStringLiteral("物流"),
                         QStringLiteral("贸易"), QStringLiteral("餐饮"),     QStringLiteral("食品"),
                         QStringLiteral("医药")};

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) { }

    NewVersion next()
    {
        ++m_number;
        Application application;
        application.policy = QStringLiteral("meizhou-2021-11");
        application.receivedOn = QDate(2026, 1, 1).addDays(m_random.bounded(300));
        Claimant &claimant = application.claimant;
        const bool unit = m_random.bounded(10) < 7;
        claimant.kind = unit ? ClaimantKind::Unit : ClaimantKind::Individual;
        claimant.name = unit ? unitName() : personName();
        claimant.taxpayerId = unit ? QStringLiteral("914414%1").arg(digits(12)) : citizen();
        claimant.socialInsuranceNumber = digits(10);
        claimant.registeredAddress = QStringLiteral("梅州市梅江区江南路%1号").arg(m_random.bounded(900) + 1);
        claimant.contactName = personName();
        claimant.contactPhone = QStringLiteral("138") + digits(8);
        claimant.bank = {QStringLiteral("中国工商银行梅州分行"), claimant.name, digits(17)};
        const int members = unit ? 1 + m_random.bounded(4) : 0;
        for (int m = 0; m < members; ++m)
            application.members.append({QStringLiteral("m%1").arg(m + 1),
                                        personName(),
                                        citizen(),
                                        {{QStringLiteral("paidAs"), QStringLiteral("employee")},
                                         {QStringLiteral("pensionSince"), QStringLiteral("2024-03")}}});
        for (int l = 0; l < std::max(1, members) * 3; ++l) {
            ContributionLine line;
            line.member = members > 0 ? QStringLiteral("m%1").arg(l / 3 + 1) : QString();
            line.voucherSeries = QStringLiteral("26（0818）44证明");
            line.voucherNumber = digits(8);
            line.period = YearMonth::of(QDate(2024, 3, 1)).plus(l);
            line.insurance = l % 2 == 0 ? Insurance::Basic : Insurance::Maternity;
            line.paid = Money::fromFen(20080);
            line.accountCredit = Money::fromFen(8032);
            application.lines.append(line);
        }
        application.reason = QStringLiteral("职工已退休，单位未及时办理在职转退休手续。");
        NewVersion version;
        version.body = {application, summaryOf(application)};
        version.verb = QStringLiteral("accept");
        version.stage = m_random.bounded(4) == 0 ? Stage::Draft : Stage::Accepted;
        version.giveNumber = version.stage == Stage::Accepted;
        return version;
    }

    QString personName()
    {
        QString name = one(Surnames) + one(Given);
        return m_random.bounded(3) == 0 ? name : QString(name + one(Given));
    }
    QString unitName()
    {
        return QStringLiteral("梅州市%1%2%3%4有限公司")
            .arg(one(Brands), one(Brands), one(Brands), Trades.at(m_random.bounded(int(Trades.size()))));
    }
    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text.append(QChar(u'0' + m_random.bounded(10)));
        return text;
    }
    QString one(const QString &from) { return from.mid(m_random.bounded(int(from.size())), 1); }
    QRandomGenerator &random() { return m_random; }

private:
    QString citizen() { return QStringLiteral("44140219") + digits(10); }

    QRandomGenerator m_random;
    int m_number = 0;
};

bool fill(const QString &folder, int cases)
{
    const Result<std::unique_ptr<Store>> store = Store::create(
        folder, {QStringLiteral("441402"), {}, QStringLiteral("3"), QStringLiteral("李红"), {}});
    if (!store)
        return false;
    constexpr int Batch = 1000;
    Maker maker(1);
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < cases; done += Batch) {
        QList<NewVersion> batch;
        for (int i = 0; i < std::min(Batch, cases - done); ++i)
            batch.append(maker.next());
        const Result<QList<SavedCase>> saved = (*store)->append(batch);
        if (!saved) {
            print(saved.error().detail);
            return false;
        }
    }
    print(QStringLiteral("{\"what\": \"fill\", \"cases\": %1, \"seconds\": %2, \"megabytes\": %3}")
              .arg(cases)
              .arg(double(timer.elapsed()) / 1000, 0, 'f', 1)
              .arg(QFileInfo(folder + QStringLiteral("/store.sqlite")).size() / (1024 * 1024)));
    return true;
}

void opening(const QString &folder)
{
    QList<qint64> times;
    QList<qint64> used;
    for (int i = 0; i < 30; ++i) {
        const Stopwatch watch;
        const Result<std::unique_ptr<Store>> store = Store::open(folder);
        const Result<QList<CaseRow>> rows = (*store)->search().list({});
        const Result<int> count = (*store)->search().count({});
        if (rows && count) {
            times.append(watch.wall());
            used.append(watch.used());
        }
    }
    print(QStringLiteral(
              "{\"what\": \"open, count and list 200\", \"milliseconds\": {%1}, \"processor\": {%2}}")
              .arg(spread(times), spread(used)));
}

void searching(Store &store)
{
    Maker maker(7);
    QStringList sample; // numbers and codes that are there
    CaseQuery some;
    some.limit = 400;
    some.offset = 1000;
    const Result<QList<CaseRow>> rows = store.search().list(some);
    for (const CaseRow &row : *rows)
        sample.append({row.taxpayerId, row.number});
    sample.removeAll(QString());
    const auto any = [&] { return sample.at(maker.random().bounded(int(sample.size()))); };
    const QList<std::pair<QString, std::function<QString()>>> kinds{
        {QStringLiteral("one character"), [&] { return maker.one(Given); }},
        {QStringLiteral("a common character"), [] { return QStringLiteral("梅"); }},
        {QStringLiteral("two characters"), [&] { return QString(maker.one(Given) + maker.one(Given)); }},
        {QStringLiteral("a person"), [&] { return maker.personName(); }},
        {QStringLiteral("a unit"), [&] { return maker.unitName(); }},
        {QStringLiteral("part of a unit"), [&] { return maker.unitName().mid(1, 5); }},
        {QStringLiteral("last four"), [&] { return maker.digits(4); }},
        {QStringLiteral("last six"), [&] { return any().right(6); }},
        {QStringLiteral("a whole number"), [&] { return any(); }},
        {QStringLiteral("beginning of a code"), [&] { return any().left(10); }},
        {QStringLiteral("name and last four"),
         [&] { return QString(maker.personName() + u' ' + maker.digits(4)); }},
        {QStringLiteral("unit and trade"),
         [&] { return QString(maker.unitName().mid(3, 3) + u' ' + Trades.first()); }},
    };
    QList<qint64> all;
    QList<qint64> allUsed;
    for (const auto &[name, make] : kinds) {
        QList<qint64> times;
        QList<qint64> used;
        qint64 found = 0;
        for (int i = 0; i < 300; ++i) {
            CaseQuery query;
            query.text = make();
            const Stopwatch watch;
            const Result<QList<CaseRow>> hits = store.search().list(query);
            times.append(watch.wall());
            used.append(watch.used());
            found += hits ? hits->size() : 0;
        }
        all += times;
        allUsed += used;
        print(QStringLiteral(
                  "{\"what\": \"search: %1\", \"rows\": %2, \"milliseconds\": {%3}, \"processor\": {%4}}")
                  .arg(name)
                  .arg(double(found) / 300, 0, 'f', 1)
                  .arg(spread(times), spread(used)));
    }
    print(QStringLiteral("{\"what\": \"search: all\", \"milliseconds\": {%1}, \"processor\": {%2}}")
              .arg(spread(all), spread(allUsed)));
}

void saving(Store &store)
{
    Maker maker(quint32(QDateTime::currentMSecsSinceEpoch()));
    QList<qint64> times;
    QList<qint64> typing;
    for (int i = 0; i < 100; ++i) {
        const NewVersion version = maker.next();
        QElapsedTimer timer;
        timer.start();
        if (store.typing().keep({QStringLiteral("slot"), {}, store.now(), version.body.application}))
            typing.append(timer.nsecsElapsed());
        timer.restart();
        if (store.append(version))
            times.append(timer.nsecsElapsed());
    }
    print(QStringLiteral("{\"what\": \"save one case\", \"milliseconds\": {%1}}").arg(spread(times)));
    print(QStringLiteral("{\"what\": \"keep typing\", \"milliseconds\": {%1}}").arg(spread(typing)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    const int cases = application.arguments().value(2, QStringLiteral("200000")).toInt();
    if (folder.isEmpty() || cases < 2000) {
        print(QStringLiteral("bench_store FOLDER [CASES, 2000 or more]"));
        return 2;
    }
    if (!Store::existsIn(folder) && !fill(folder, cases))
        return 3;
    opening(folder);
    const Result<std::unique_ptr<Store>> store = Store::open(folder);
    if (!store)
        return 3;
    searching(**store);
    saving(**store);
    print(QStringLiteral("{\"what\": \"memory\", \"megabytes\": %1}").arg(memory()));
    if (application.arguments().contains(QStringLiteral("--verify"))) {
        QElapsedTimer timer;
        timer.start();
        const Result<VerifyReport> report = verify(**store);
        print(QStringLiteral("{\"what\": \"verify\", \"good\": %1, \"seconds\": %2}")
                  .arg(report && report->good() ? QStringLiteral("true") : QStringLiteral("false"))
                  .arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
    }
    return 0;
}
