#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/store.h"
#include "reports/printing/printjob.h"
#include "tests/reports/commandrun.h"
#include "tests/reports/cupsserver.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;

namespace {

constexpr QSizeF A4Units(210 * UnitsPerMm, 297 * UnitsPerMm);

/// Where a word stands on the first page, in mm from its corner.
QPointF placeOf(const QString &pdf, const QString &word)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {"-f", "1", "-l", "1", "-bbox", pdf, "-"});
    process.waitForFinished(60'000);
    const QRegularExpression place(
        QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>%1<").arg(word));
    const QRegularExpressionMatch match = place.match(QString::fromUtf8(process.readAllStandardOutput()));
    constexpr qreal mm = 25.4 / 72;
    return {match.captured(1).toDouble() * mm, match.captured(2).toDouble() * mm};
}

} // namespace

/// From the command line to a print spooler: tray and calibration.
class TestPrintTarget : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    CupsServer m_spooler;
    QString m_err;
    int m_job = 0;
    const QString m_sample = QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json");

    QString store() const { return m_folder.filePath(QStringLiteral("store")); }

    /// The job's file, once the printer has it; empty when there was none.
    QString print(const QStringList &words)
    {
        const Answer answer =
            runCommand(printCommand, QStringList{m_sample, QStringLiteral("--printer")} + words, store());
        m_err = answer.err;
        if (answer.status != Done)
            return {};
        m_job = answer.json().value(QStringLiteral("job")).toInt();
        const QString kept = m_spooler.paper(m_job);
        return QTest::qWaitFor([&] { return QFileInfo::exists(kept); }, 20'000) ? kept : QString();
    }

    Result<void> remember(const Calibration &calibration, const QString &tray)
    {
        const Result<std::unique_ptr<Store>> opened =
            Store::existsIn(store()) ? Store::open(store()) : Store::create(store(), {});
        if (!opened)
            return opened.error();
        RulesAtHand rules;
        OfficeDesk office(**opened, rules);
        return office.papers().remember(office.actor(),
                                        calibrationKey(QStringLiteral("Paper"), tray, A4Units),
                                        writeCalibration(calibration));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_spooler.ready()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aQueueOffersItsTrays()
    {
        const Result<QList<PrinterTray>> trays = makeSystemPrinter()->trays(QStringLiteral("Paper"));
        QVERIFY2(trays, qPrintable(trays ? QString() : explain(trays.error())));
        const PrinterTray one{QStringLiteral("tray-1"), QStringLiteral("纸盒1")};
        const PrinterTray manual{QStringLiteral("manual"), QStringLiteral("手动进纸")};
        QVERIFY(trays->contains(one) && trays->contains(manual));
        QVERIFY(!makeSystemPrinter()->trays(QStringLiteral("Nowhere")));
    }

    void theJobNamesItsTray()
    {
        const QString kept =
            print({QStringLiteral("Paper"), QStringLiteral("--tray"), QStringLiteral("manual")});
        QVERIFY2(!kept.isEmpty(), qPrintable(m_err));
        const QByteArray options = m_spooler.options(m_job);
        QVERIFY2(options.contains("InputSlot=Manual") && options.contains("PageSize=A4"),
                 options.constData());
        QVERIFY2(options.contains("print-scaling=none"), options.constData());
        QVERIFY(
            print({QStringLiteral("Paper"), QStringLiteral("--tray"), QStringLiteral("cellar")}).isEmpty());
        QVERIFY2(m_err.contains(QStringLiteral("tray-1")), qPrintable(m_err));
    }

    void theStoresCalibrationMovesTheJob()
    {
        const QString word = QStringLiteral("91441402MA4W2XK37N");
        const QPointF plain = placeOf(print({QStringLiteral("Paper")}), word);
        QVERIFY2(plain.x() > 0, qPrintable(m_err));
        QVERIFY(remember({2.5, -1.5, 1, 1, 0, 0, 0}, QString()));
        const QPointF off = placeOf(print({QStringLiteral("Paper")}), word) - plain;
        QVERIFY2(qAbs(off.x() - 2.5) < 0.05 && qAbs(off.y() + 1.5) < 0.05,
                 qPrintable(QStringLiteral("%1 %2").arg(off.x()).arg(off.y())));
        // The default queue is the same printer; another tray is another calibration.
        const QPointF byDefault = placeOf(print({QString()}), word) - plain;
        QVERIFY(qAbs(byDefault.x() - 2.5) < 0.05);
        const QPointF otherTray =
            placeOf(print({QStringLiteral("Paper"), QStringLiteral("--tray"), QStringLiteral("tray-1")}),
                    word)
            - plain;
        QVERIFY(qAbs(otherTray.x()) < 0.01 && qAbs(otherTray.y()) < 0.01);
        // The file of the same print stays as it is.
        const QString file = m_folder.filePath(QStringLiteral("both.pdf"));
        QVERIFY(!print({QStringLiteral("Paper"), QStringLiteral("-o"), file}).isEmpty()
                || QFileInfo::exists(file));
        QVERIFY(qAbs((placeOf(file, word) - plain).x()) < 0.01);
    }

    void whatCannotBeReadIsNotPrintedCrooked()
    {
        QVERIFY(remember({2.5, -1.5, 1, 1, 0, 0, 0}, QStringLiteral("manual")));
        {
            const auto opened = Store::open(store());
            QVERIFY(opened);
            QVERIFY((*opened)->settings().put(
                actorOf((*opened)->workplace()),
                calibrationKey(QStringLiteral("Paper"), QStringLiteral("manual"), A4Units),
                QStringLiteral("{\"right\":9999}")));
        }
        QVERIFY(
            print({QStringLiteral("Paper"), QStringLiteral("--tray"), QStringLiteral("manual")}).isEmpty());
        QVERIFY2(m_err.contains(QStringLiteral("校准")), qPrintable(m_err));
    }

    void aStoreInUseIsTold()
    {
        const auto window = Store::open(store());
        QVERIFY(window);
        const QString kept = print({QStringLiteral("Paper")});
        QVERIFY(!kept.isEmpty());
        QVERIFY2(m_err.contains(QStringLiteral("未校准")), qPrintable(m_err));
    }
};

COUNTER_TEST(TestPrintTarget, QGuiApplication)
#include "tst_printtarget.moc"
