#include "forms/calibration/calibrationdialog.h"
#include "forms/calibration/pagedrawing.h"
#include "forms/printing/printerrow.h"
#include "tests/forms/printerfixture.h"
#include "tests/forms/screenfixture.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace counter;

namespace {

QString textOfPdf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("job.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(QLatin1Char(' '));
}

} // namespace

class TestCalibrationScreen : public QObject
{
    Q_OBJECT

    SheetLibrary m_sheets{specimens::resources()};
    TwoPrinters m_printers;
    KeptSettings m_kept;

    template <typename W> static W *named(QWidget &screen, const char *name)
    {
        for (W *each : screen.findChildren<W *>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }

    static void type(QWidget &screen, const char *field, const char *value)
    {
        auto *spin = named<QDoubleSpinBox>(screen, field);
        QVERIFY2(spin, field);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::fromLatin1(value));
        QTest::keyClick(spin, Qt::Key_Tab);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        failOnWarnings();
        m_printers = {};
        m_kept = {};
    }

    void oneSheetAndThreeReadingsByKeyboard()
    {
        CalibrationDialog dialog(m_sheets, m_printers, m_kept.memory());
        QVERIFY(showActive(dialog));
        verifyNames(dialog);
        QTest::keyClick(&dialog, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_printers.sent.size(), 1);
        QVERIFY(textOfPdf(m_printers.sent.first().pdf).contains(QStringLiteral("打印机：大厅激光")));
        // Printed two to the right and one too low: the correction is the other way.
        for (const auto &[field, value] : {std::pair("1 左上 距左边", "17"),
                                           {"1 左上 距上边", "16"},
                                           {"2 右上 距左边", "197"},
                                           {"2 右上 距上边", "16"},
                                           {"3 下方中间 距左边", "107"},
                                           {"3 下方中间 距上边", "283"}})
            type(dialog, field, value);
        QTest::keyClick(&dialog, Qt::Key_F5);
        QCOMPARE(dialog.calibration(), (Calibration{-2, -1, 1, 1, 0, 0, 0}));
        QVERIFY2(dialog.message().contains(QStringLiteral("向右 −2.0 mm，向下 −1.0 mm")),
                 qPrintable(dialog.message()));
        QCOMPARE(dialog.findChild<PageDrawing *>()->accessibleDescription(),
                 QStringLiteral("向右 −2.0 mm，向下 −1.0 mm"));
        QTest::keyClick(&dialog, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(m_printers.sent.size(), 2);
        QVERIFY(textOfPdf(m_printers.sent.last().pdf).contains(QStringLiteral("账号")));
        QSignalSpy saved(&dialog, &CalibrationDialog::saved);
        QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        const QString key = calibrationKey(QStringLiteral("laser"), QString(), QSizeF(210, 297) * UnitsPerMm);
        QCOMPARE(*readCalibration(m_kept.values.value(key)), dialog.calibration());
    }

    void eachPrinterTrayAndPaperHasItsOwn()
    {
        CalibrationDialog dialog(m_sheets, m_printers, m_kept.memory());
        QVERIFY(showActive(dialog));
        dialog.choose({QStringLiteral("laser"), QStringLiteral("manual"), 1});
        type(dialog, "向右调整", "1.5");
        QVERIFY(dialog.save());
        dialog.choose({QStringLiteral("dot"), QString(), 1});
        QCOMPARE(dialog.calibration(), Calibration());
        type(dialog, "每张再向下", "-0.3");
        QVERIFY(dialog.save());
        dialog.choose({QStringLiteral("laser"), QStringLiteral("manual"), 1});
        QCOMPARE(dialog.calibration().right, 1.5);
        auto *paper = named<QComboBox>(dialog, "纸张");
        QTest::keyClick(paper, Qt::Key_Down);
        QCOMPARE(dialog.calibration(), Calibration()); // A4 across
        QCOMPARE(m_kept.values.size(), 2);
    }

    void theFeedersDriftIsRead()
    {
        CalibrationDialog dialog(m_sheets, m_printers, m_kept.memory());
        QVERIFY(showActive(dialog));
        dialog.choose({QStringLiteral("dot"), QString(), 1});
        QVERIFY(!named<QDoubleSpinBox>(dialog, "末张左上 距上边")->isVisible());
        named<QSpinBox>(dialog, "尺规页张数")->setValue(6);
        dialog.printRuler();
        QVERIFY(textOfPdf(m_printers.sent.last().pdf).contains(QStringLiteral("第6张，共6张")));
        for (const auto &[field, value] : {std::pair("1 左上 距左边", "15"),
                                           {"1 左上 距上边", "15"},
                                           {"2 右上 距左边", "195"},
                                           {"2 右上 距上边", "15"},
                                           {"3 下方中间 距左边", "105"},
                                           {"3 下方中间 距上边", "282"},
                                           {"末张左上 距左边", "15"},
                                           {"末张左上 距上边", "17"}})
            type(dialog, field, value);
        dialog.compute();
        QCOMPARE(dialog.calibration(), (Calibration{0, 0, 1, 1, 0, 0, -0.4}));
    }

    void mistakesAreSaidAndNothingIsTaken()
    {
        CalibrationDialog dialog(m_sheets, m_printers, m_kept.memory());
        QVERIFY(showActive(dialog));
        dialog.compute();
        QVERIFY2(dialog.message().contains(QStringLiteral("请填“1 左上 距左边”")),
                 qPrintable(dialog.message()));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("1 左上 距左边"));
        for (const auto &[field, value] : {std::pair("1 左上 距左边", "195"),
                                           {"1 左上 距上边", "15"},
                                           {"2 右上 距左边", "15"},
                                           {"2 右上 距上边", "15"},
                                           {"3 下方中间 距左边", "105"},
                                           {"3 下方中间 距上边", "282"}})
            type(dialog, field, value);
        dialog.compute();
        QVERIFY2(dialog.message().contains(QStringLiteral("填反")), qPrintable(dialog.message()));
        QCOMPARE(dialog.calibration(), Calibration());
        m_printers.refused = QStringLiteral("laser");
        dialog.printRuler();
        QVERIFY(m_printers.sent.isEmpty());
        QCOMPARE(dialog.message(), explain({ErrorCode::PrinterGone, {}, QStringLiteral("laser")}));
    }

    void unsavedValuesAreNotLostByOneKey()
    {
        CalibrationDialog dialog(m_sheets, m_printers, m_kept.memory());
        QVERIFY(showActive(dialog));
        type(dialog, "向下调整", "-1");
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY2(dialog.message().contains(QStringLiteral("没有保存")), qPrintable(dialog.message()));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theDrawingKeepsTheInkOnThePage()
    {
        const QSizeF a4(210, 297);
        QCOMPARE(enlargement(a4, {}), 20);
        QCOMPARE(enlargement(a4, {1, -1, 1, 1, 0, 0, 0}), 20);
        QCOMPARE(enlargement(a4, {20, 20, 1, 1, 0, 0, 0}), 1);
        QVERIFY(enlargement(a4, {0, 0, 1, 1, 3, 0, 0}) < 10);
    }

    void itFitsASmallScreenAt150Percent()
    {
        CalibrationDialog dialog(m_sheets, m_printers, m_kept.memory());
        named<QSpinBox>(dialog, "尺规页张数")->setValue(6);
        const QSize least = dialog.minimumSizeHint();
        QVERIFY2(least.width() <= 911 && least.height() <= 512,
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }
};

COUNTER_TEST(TestCalibrationScreen, QApplication)
#include "tst_calibrationscreen.moc"
