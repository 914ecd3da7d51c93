#include "tests/forms/manualpictures.h"

#include "app/commands/command.h"
#include "forms/calibration/calibrationdialog.h"
#include "forms/cases/casesscreen.h"
#include "forms/decision/decisionpanel.h"
#include "forms/decision/explanationdialog.h"
#include "forms/decision/monthsection.h"
#include "forms/decision/monthstrip.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/intake/acceptdialog.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/policies/policydesk.h"
#include "forms/preview/previewdialog.h"
#include "forms/printing/batchdialog.h"
#include "forms/printing/papercheckdialog.h"
#include "forms/settings/firststart.h"
#include "forms/widgets/theme.h"
#include "models/casework/papercode.h"
#include "reports/printing/output.h"
#include "reports/printing/rulersheet.h"
#include "tests/forms/intakefixture.h"
#include "tests/forms/printerfixture.h"

#include <QApplication>
#include <QBuffer>
#include <QDateEdit>
#include <QDir>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>
#include <algorithm>
#include <utility>

namespace counter {

namespace {

/// Numbers one after the other in the place of chance.
Environment withoutChance()
{
    Environment environment = Environment::real();
    environment.randomBytes = [next = 0](qsizetype count) mutable {
        QByteArray bytes(count, '\0');
        for (char &byte : bytes)
            byte = char(++next * 37 % 251);
        return bytes;
    };
    return environment;
}

QString samplePath()
{
    return Counter::resources() + QStringLiteral("/samples/unit-three-members.json");
}

class ManualCamera
{
public:
    ManualCamera() : m_counter({}, withoutChance()) { }

    QMap<QString, QImage> takeAll()
    {
        firstStart();
        intake();
        questions();
        explanation();
        acceptance();
        printing();
        places();
        papers();
        return m_pictures;
    }

private:
    MainWindow &window() { return m_counter.window(); }

    /// Evidence is drawn when it was read in the background, which the first painting asks for.
    QImage look(QWidget &widget)
    {
        constexpr int Step = 60; // ms
        QImage before;
        QImage now;
        int same = 0;
        for (int round = 0; round < 60 && same < 3; ++round) {
            QTest::qWait(Step);
            now = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
            same = now == before && !window().intake().isLoading() ? same + 1 : 0;
            before = now;
        }
        return now;
    }

    void keep(const char *name, const QImage &picture) { m_pictures.insert(QLatin1String(name), picture); }
    void take(const char *name, QWidget &widget) { keep(name, look(widget)); }

    /// A part of the window and nothing of its neighbours, without the room that is empty below. `around`:
    /// for a part without margins of its own.
    void takePart(const char *name, QWidget &part, int around = 0)
    {
        const QRect place(part.mapTo(&window(), QPoint(0, 0)), part.size());
        keep(name, withoutEmptyEnd(look(window()).copy(place.adjusted(-around, -around, around, around))));
    }

    static QImage withoutEmptyEnd(const QImage &picture)
    {
        constexpr int Kept = 10; // rows
        const int last = picture.height() - 1 - Kept; // above the border
        int row = last;
        while (row > 0
               && std::equal(picture.constScanLine(row), picture.constScanLine(row) + picture.bytesPerLine(),
                             picture.constScanLine(last)))
            --row;
        return row < last - Kept ? picture.copy(0, 0, picture.width(), row + Kept) : picture;
    }

    void settle()
    {
        window().intake().settle();
        QTest::qWait(50);
    }

    void firstStart()
    {
        FirstStart first(m_counter.policies(), m_counter.files, m_counter.questions, Counter::resources());
        first.show();
        take("first-start", first);
    }

    void intake()
    {
        const Result<SavedCase> saved =
            m_counter.office().files().importFile(m_counter.office().actor(), samplePath());
        if (!saved)
            qFatal("%s", qPrintable(explain(saved.error())));
        m_case = saved->caseId;
        window().intake().openCase(m_case);
        settle();
        take("intake", window());
        takePart("claimant", *window().findChild<ClaimantPanel *>());
        takePart("members", *window().findChild<MembersPanel *>());
        takePart("lines", *window().findChild<LinesPanel *>());
        takePart("decision", *window().findChild<DecisionPanel *>());
        takePart("months", *window().findChild<MonthSection *>(), 6);
        auto *evidence = window().findChild<EvidencePanel *>();
        window().findChild<QScrollArea *>(QStringLiteral("scroll"))->ensureWidgetVisible(evidence);
        takePart("evidence", *evidence);
    }

    void questions()
    {
        window().intake().drafts().current().edited->change(QStringLiteral("未核实"), [](Application &a) {
            for (Member &member : a.members)
                member.facts.remove(QStringLiteral("benefitsUsed"));
        });
        settle();
        takePart("question", *window().findChild<DecisionPanel *>());
    }

    void explanation()
    {
        window().intake().undo();
        settle();
        window().intake().lines().setCurrentLine(7);
        window().intake().explainPaper();
        auto *dialog = window().findChild<ExplanationDialog *>();
        take("why", *dialog);
        dialog->close();
        QTest::qWait(20);
    }

    void acceptance()
    {
        window().intake().drafts().current().edited->change(QStringLiteral("再录"), [](Application &a) {
            a.confirmations << Confirmation{QStringLiteral("账号已二次录入"), QStringLiteral("练习员"),
                                            Entry<QDate>(QDate(2026, 11, 20))};
        });
        window().intake().save();
        window().intake().submit();
        auto *dialog = window().findChild<AcceptDialog *>();
        if (!dialog)
            qFatal("not to be accepted: %s", qPrintable(window().intake().notice()));
        take("accept", *dialog);
        Q_EMIT dialog->acceptWanted(QStringLiteral("出错单位的情况说明三日内补交"));
        dialog->close();
        QTest::qWait(20);
    }

    void printing()
    {
        TwoPrinters printers;
        KeptSettings kept;
        kept.values.insert(calibrationKey(QStringLiteral("laser"), QString(), QSizeF(210, 297) * UnitsPerMm),
                           writeCalibration({1.5, -0.5, 1.002, 0.998, 0.2, 0, 0}));
        const SheetLibrary sheets(Counter::resources());
        PreviewDialog preview(
            caseSource(sheets, *window().intake().printContent(), QStringLiteral("accepted")),
            window().intake().printContent()->application.claimant.name, m_counter.files, &printers,
            kept.memory());
        preview.resize(1120, 720);
        preview.show();
        take("preview", preview);
        preview.close();
        CalibrationDialog calibration(sheets, printers, kept.memory());
        calibration.show();
        take("calibration", calibration);
        calibration.reset();
        calibration.close();
    }

    void places()
    {
        window().go(MainWindow::Place::Cases);
        auto *cases = window().findChild<CasesScreen *>();
        for (QDateEdit *day : cases->findChildren<QDateEdit *>())
            day->setDate(Counter::now().date()); // they begin with the computer's own day
        take("cases", window());
        cases->showHistory();
        take("history", window());
        const Result<CaseVersion> stored = m_counter.office().cases().open(m_case);
        if (!stored)
            qFatal("%s", qPrintable(explain(stored.error())));
        const PaperCode code{QStringLiteral("MZYB-TF"), stored->application.number, stored->info.version,
                             Money::fromFen(277580), stored->info.bodyHash.left(PaperCode::HashDigits)};
        PaperCheckDialog check(m_counter.office(), m_counter.files);
        check.show();
        check.checkText(code.toString());
        take("paper-check", check);
        check.close();
        TwoPrinters printers;
        Services services = m_counter.services();
        services.printer = &printers;
        BatchDialog batch(services, {m_case}, 1, [this] { return QStringList{m_case}; });
        batch.show();
        take("batch", batch);
        batch.close();
        window().go(MainWindow::Place::Policies);
        auto *desk = window().findChild<PolicyDesk *>();
        auto *packs = desk->findChild<QListWidget *>();
        const QList<QListWidgetItem *> own = packs->findItems(QStringLiteral("梅州市"), Qt::MatchContains);
        if (own.isEmpty())
            qFatal("the office's own notice is not on the policy desk");
        packs->setCurrentItem(own.first());
        desk->findChild<QTabWidget *>()->setCurrentIndex(1);
        take("policies", window());
    }

    /// As `print` makes it.
    QImage printed(const QStringList &arguments)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.png"));
        QBuffer nothing;
        QBuffer out;
        QBuffer err;
        nothing.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const CommandContext context{&nothing, &out, &err, Counter::resources(), folder.path(), true};
        if (printCommand(arguments + QStringList{QStringLiteral("-o"), path}, context) != Done)
            qFatal("%s", err.data().constData());
        const QImage one(path);
        return one.isNull() ? QImage(folder.filePath(QStringLiteral("page-1.png"))) : one;
    }

    static QImage smaller(const QImage &picture, int width)
    {
        return picture.scaledToWidth(width, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    }

    void papers()
    {
        keep("approval-form", smaller(printed({samplePath()}), 900));
        const SheetLibrary sheets(Counter::resources());
        const Result<Sheet> form = sheets.sheet(QStringLiteral("meizhou-approval-form"));
        const Result<QList<Page>> ruler = rulerSheets(
            *form, {QStringLiteral("大厅激光"), QStringLiteral("手动进纸"), QStringLiteral("2026年11月20日")},
            1);
        if (!ruler)
            qFatal("%s", qPrintable(explain(ruler.error())));
        keep("ruler-sheet", smaller(pageImage(ruler->first(), 150), 640));
        keep("documents", allDocuments(sheets));
    }

    /// The sample itself, or of a list each line as a file of its own.
    static QStringList applications(const QString &sample, const QTemporaryDir &apart)
    {
        if (!sample.endsWith(QStringLiteral(".jsonl")))
            return {sample};
        QStringList files;
        QFile lines(sample);
        if (!lines.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(sample));
        while (!lines.atEnd()) {
            files << apart.filePath(QStringLiteral("%1.json").arg(files.size()));
            QFile one(files.last());
            if (!one.open(QIODevice::WriteOnly) || one.write(lines.readLine()) <= 0)
                qFatal("cannot write %s", qPrintable(files.last()));
        }
        return files;
    }

    /// The first page of every document, filled with its own sample.
    QImage allDocuments(const SheetLibrary &sheets)
    {
        constexpr int Columns = 6;
        const QSize page(262, 371);
        constexpr int Gap = 8;
        const Result<QList<SheetLibrary::Listed>> listed = sheets.list();
        if (!listed)
            qFatal("%s", qPrintable(explain(listed.error())));
        const int rows = (int(listed->size()) + Columns - 1) / Columns;
        QImage sheet((page.width() + Gap) * Columns + Gap, (page.height() + Gap) * rows + Gap,
                     QImage::Format_RGB32);
        sheet.fill(QColor(0xd5, 0xd9, 0xde));
        QPainter painter(&sheet);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (int i = 0; i < int(listed->size()); ++i) {
            const SheetLibrary::Listed &each = listed->at(i);
            const QString sample = each.sample.isEmpty()
                ? samplePath()
                : Counter::resources() + QStringLiteral("/sheets/") + each.sample;
            const QTemporaryDir apart;
            const QImage picture =
                printed(QStringList{QStringLiteral("--sheet"), each.id} + applications(sample, apart))
                    .scaled(page, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            const QPoint corner(Gap + (page.width() + Gap) * (i % Columns),
                                Gap + (page.height() + Gap) * (i / Columns));
            painter.drawImage(corner, picture);
        }
        return sheet;
    }

    Counter m_counter;
    QString m_case;
    QMap<QString, QImage> m_pictures;
};

} // namespace

void setManualScreen(const QString &folder)
{
    const QString path = folder + QStringLiteral("/screen.json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("{\"screens\":[{\"name\":\"one\",\"x\":0,\"y\":0,\"width\":1366,\"height\":768,"
               "\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toLocal8Bit());
}

QMap<QString, QImage> takeManualPictures()
{
    QApplication::setCursorFlashTime(0);
    return ManualCamera().takeAll();
}

} // namespace counter
