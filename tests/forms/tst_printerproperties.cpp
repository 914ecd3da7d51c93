// A printer's own settings: asked of the system's dialog, kept for the printer, sent with its jobs.
#include "forms/calibration/calibrationdialog.h"
#include "forms/preview/previewdialog.h"
#include "forms/printing/printerrow.h"
#include "tests/forms/printerfixture.h"
#include "tests/forms/screenfixture.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QPushButton>
#include <QTest>

using namespace counter;

namespace {

const SheetLibrary &library()
{
    static const SheetLibrary sheets(specimens::resources());
    return sheets;
}

PreviewSource source()
{
    return caseSource(library(), specimens::withLines(3), QStringLiteral("accepted"));
}

PrinterProperties twoSided()
{
    PrinterProperties properties;
    properties.sides = Sides::LongEdge;
    properties.options = {{QStringLiteral("InputSlot"), QStringLiteral("Manual")}};
    return properties;
}

QPushButton *button(QWidget &screen)
{
    for (QPushButton *each : screen.findChildren<QPushButton *>())
        if (each->accessibleName() == QStringLiteral("打印机属性"))
            return each;
    return nullptr;
}

QComboBox *queue(QWidget &screen)
{
    for (QComboBox *each : screen.findChildren<QComboBox *>())
        if (each->accessibleName() == QStringLiteral("打印机"))
            return each;
    return nullptr;
}

} // namespace

class TestPrinterProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void whatIsChosenIsKeptForThePrinterAndPrintedWith()
    {
        ScriptedPicker picker;
        KeptSettings kept;
        TwoPrinters printers;
        QString asked;
        PrinterProperties shown;
        {
            PreviewDialog preview(source(), QStringLiteral("某单位"), picker, &printers, kept.memory());
            QVERIFY(showActive(preview));
            preview.findChild<PrinterRow *>()->setPropertiesDialog(
                [&](QWidget *, const QString &printer, const PrinterProperties &before) {
                    asked = printer;
                    shown = before;
                    return Result<std::optional<PrinterProperties>>(twoSided());
                });
            button(preview)->setFocus();
            QTest::keyClick(button(preview), Qt::Key_Return);
            QCOMPARE(asked, QStringLiteral("laser"));
            QVERIFY(shown.isEmpty());
            QVERIFY2(preview.message().contains(QStringLiteral("双面（长边翻转）、InputSlot=Manual")),
                     qPrintable(preview.message()));
            QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
            QCOMPARE(printers.sent.last().properties, twoSided());
        }
        // The next time, and for the calibration's sheets too; another printer has settings of its own.
        PreviewDialog again(source(), QStringLiteral("某单位"), picker, &printers, kept.memory());
        QVERIFY(showActive(again));
        QVERIFY(button(again)->toolTip().contains(QStringLiteral("双面（长边翻转）")));
        again.printSet();
        QVERIFY(printers.sent.size() > 2);
        QCOMPARE(printers.sent.last().properties, twoSided());
        CalibrationDialog calibration(library(), printers, kept.memory());
        QVERIFY(showActive(calibration));
        QTest::keyClick(&calibration, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(printers.sent.last().properties, twoSided());
        again.findChild<PrinterRow *>()->setChoice({QStringLiteral("dot"), {}, 1});
        again.print();
        QCOMPARE(printers.sent.last().printer, QStringLiteral("dot"));
        QVERIFY(printers.sent.last().properties.isEmpty());
    }

    void goingBackOrFailingChangesNothing()
    {
        ScriptedPicker picker;
        KeptSettings kept;
        kept.values.insert(propertiesKey(QStringLiteral("laser")), writeProperties(twoSided()));
        TwoPrinters printers;
        PreviewDialog preview(source(), QStringLiteral("某单位"), picker, &printers, kept.memory());
        QVERIFY(showActive(preview));
        auto *row = preview.findChild<PrinterRow *>();
        row->setPropertiesDialog([](QWidget *, const QString &, const PrinterProperties &) {
            return Result<std::optional<PrinterProperties>>(std::optional<PrinterProperties>());
        });
        row->askProperties();
        QCOMPARE(preview.message(), QString());
        const Error gone{ErrorCode::PrinterGone, {}, QStringLiteral("laser")};
        row->setPropertiesDialog([&](QWidget *, const QString &, const PrinterProperties &) {
            return Result<std::optional<PrinterProperties>>(gone);
        });
        row->askProperties();
        QCOMPARE(preview.message(), explain(gone));
        preview.print();
        QCOMPARE(printers.sent.last().properties, twoSided());
        // All given up again: the printer as it stands.
        row->setPropertiesDialog([](QWidget *, const QString &, const PrinterProperties &) {
            return Result<std::optional<PrinterProperties>>(PrinterProperties());
        });
        row->askProperties();
        QVERIFY(readProperties(kept.values.value(propertiesKey(QStringLiteral("laser")))).isEmpty());
    }

    void theSystemsWordsStandByThePrinter()
    {
        ScriptedPicker picker;
        TwoPrinters printers;
        PreviewDialog preview(source(), QStringLiteral("某单位"), picker, &printers);
        QVERIFY(showActive(preview));
        QCOMPARE(queue(preview)->toolTip(), QStringLiteral("型号 Laser 12，纸张 A4、A5，可双面，600 dpi"));
        QVERIFY(button(preview)->isEnabled());
        preview.findChild<PrinterRow *>()->setChoice({QStringLiteral("dot"), {}, 1});
        QVERIFY(!button(preview)->isEnabled()); // the system knows nothing of it
        QVERIFY(!button(preview)->toolTip().isEmpty());
    }

    void whatIsKeptIsReadBack_data()
    {
        QTest::addColumn<PrinterProperties>("properties");
        const auto row = [](const char *name, Sides sides, const QList<PrinterProperties::Option> &options,
                            const QByteArray &driver) {
            QTest::newRow(name) << PrinterProperties{sides, options, driver};
        };
        row("nothing", Sides::AsPrinter, {}, {});
        row("one side", Sides::One, {}, {});
        row("sides and options", Sides::ShortEdge, {{"ColorModel", "Gray"}, {"InputSlot", "Manual"}}, {});
        row("a driver's bytes", Sides::AsPrinter, {}, QByteArray("\0\1\2\xff", 4));
    }
    void whatIsKeptIsReadBack()
    {
        QFETCH(PrinterProperties, properties);
        QCOMPARE(readProperties(writeProperties(properties)), properties);
    }

    /// A form is printed whole, at its true size and as often as was asked, whatever a dialog offers.
    void whatWouldChangeThePageIsNotTaken()
    {
        for (const char *option :
             {"number-up", "page-ranges", "page-set", "media", "PageSize", "fit-to-page", "scaling", "copies",
              "OutputOrder", "mirror", "print-scaling", "job-hold-until"})
            QVERIFY2(!leavesThePage(QString::fromLatin1(option)), option);
        for (const char *option : {"InputSlot", "ColorModel", "Resolution", "print-quality", "MediaType"})
            QVERIFY2(leavesThePage(QString::fromLatin1(option)), option);
        const PrinterProperties kept =
            readProperties(QStringLiteral("{\"options\":{\"number-up\":\"4\",\"InputSlot\":\"Manual\"}}"));
        QCOMPARE(kept.options, (QList<PrinterProperties::Option>{{"InputSlot", "Manual"}}));
        QCOMPARE(mergedOptions(kept.options, {{"InputSlot", "Tray1"}, {"Toner", "Save"}}),
                 (QList<PrinterProperties::Option>{{"InputSlot", "Tray1"}, {"Toner", "Save"}}));
        QVERIFY(readProperties(QStringLiteral("[1")).isEmpty());
    }
};

COUNTER_TEST(TestPrinterProperties, QApplication)
#include "tst_printerproperties.moc"
