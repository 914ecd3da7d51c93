#include "forms/preview/previewdialog.h"

#include "forms/preview/pageview.h"
#include "forms/preview/paperlist.h"
#include "forms/preview/paperorder.h"
#include "forms/preview/previewtools.h"
#include "forms/printing/printerrow.h"
#include "forms/printing/printrun.h"
#include "forms/services.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/elidedlabel.h"
#include "forms/widgets/noticebar.h"
#include "forms/widgets/theme.h"
#include "reports/printing/output.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace counter {

namespace {

constexpr int PictureDotsPerInch = 200;

PreviewSource singleSource(const LayOutPages &layOutPages, const QString &title)
{
    PreviewSource source;
    source.papers = {{QString(), title, {}, true}};
    source.layOut = [layOutPages](const QString &, const PrintOptions &options,
                                  const QHash<QString, QString> &) { return layOutPages(options); };
    return source;
}

} // namespace

PreviewDialog::PreviewDialog(const LayOutPages &layOutPages, const QString &shownName,
                             const FilePicker &picker, PrinterPort *printer, QWidget *parent)
    : PreviewDialog(singleSource(layOutPages, shownName), shownName, picker, printer, {}, parent)
{
}

PreviewDialog::PreviewDialog(PreviewSource source, const QString &shownName, const FilePicker &picker,
                             PrinterPort *printer, PrinterMemory memory, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_memory(std::move(memory)), m_shownName(shownName),
      m_picker(picker), m_port(printer), m_papers(new PaperList(m_source, m_memory, this)),
      m_view(new PageView(this)), m_message(new NoticeBar(this)), m_where(new QLabel(this)),
      m_overprint(new QCheckBox(tr("套打（只印填写内容）(&O)"), this)),
      m_additions(new QCheckBox(tr("受理编号和二维码(&Q)"), this)), m_range(new QLineEdit(this)),
      m_calibrated(new ElidedLabel(this)), m_printer(new PrinterRow(printer, m_memory, true, this)),
      m_run(new PrintRun(printer, this)), m_print(new QPushButton(this)), m_set(new QPushButton(this)),
      m_pdf(new QPushButton(this)), m_png(new QPushButton(this))
{
    const bool many = m_source.papers.size() > 1;
    setWindowTitle(tr("打印预览：%1").arg(shownName));
    setRole(m_where, "quiet");
    setRole(m_calibrated, "quiet");
    setAccessible(m_overprint, tr("套打"));
    setAccessible(m_additions, tr("受理编号和二维码"));
    m_additions->setChecked(m_options.additions);
    auto *tools = new PreviewTools(*m_view, this);
    if (m_source.sheets && m_port) {
        tools->addSeparator();
        tools->add(tr("校准"), QKeySequence(QStringLiteral("Ctrl+K")), [this] { calibrate(); });
    }
    auto *top = new QHBoxLayout;
    top->addWidget(tools, 1);
    top->addWidget(m_where);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::space(3));
    middle->addWidget(m_papers);
    middle->addWidget(m_view, 1);
    m_papers->setFixedWidth(theme::digits(24));
    m_papers->setVisible(many);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addLayout(top);
    column->addLayout(middle, 1);
    column->addWidget(m_message);
    column->addWidget(optionRow());
    column->addWidget(outputRow());
    resizeToScreen(this, {theme::digits(many ? 140 : 112), theme::digits(92)});

    connect(m_view, &PageView::pageChanged, this, &PreviewDialog::showPlace);
    connect(m_view, &PageView::zoomChanged, this, &PreviewDialog::showPlace);
    connect(m_papers, &PaperList::chosen, this, &PreviewDialog::choosePaper);
    connect(m_papers, &PaperList::givenChanged, this, &PreviewDialog::layOutAgain);
    connect(m_printer, &PrinterRow::changed, this, &PreviewDialog::showCalibration);
    connect(m_printer, &PrinterRow::said, this, &PreviewDialog::say);
    connect(m_run, &PrintRun::said, this, &PreviewDialog::say);
    connect(m_run, &PrintRun::printed, this, &PreviewDialog::printed);
    connect(m_run, &PrintRun::printed, this, &PreviewDialog::layOutAgain); // the next one is a reprint
    connect(m_overprint, &QCheckBox::toggled, this, [this](bool on) {
        m_options.overprint = on;
        layOutAgain();
    });
    connect(m_additions, &QCheckBox::toggled, this, [this](bool on) {
        m_options.additions = on;
        layOutAgain();
    });
    choosePaper();
    m_view->setFocus();
}

PreviewDialog::~PreviewDialog() = default;

QWidget *PreviewDialog::optionRow()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(2));
    auto *label = new QLabel(tr("页码(&G)"), box);
    label->setBuddy(m_range);
    setAccessible(m_range, tr("页码"));
    m_range->setPlaceholderText(tr("全部；或 1,3-5"));
    m_range->setFixedWidth(theme::digits(15));
    row->addWidget(m_additions);
    row->addWidget(m_overprint);
    row->addWidget(m_calibrated, 1);
    row->addWidget(m_printer->propertiesButton()); // the row of buttons is full on a small screen
    row->addWidget(label);
    row->addWidget(m_range);
    connect(m_range, &QLineEdit::textChanged, this, &PreviewDialog::enableOutputs);
    return box;
}

QWidget *PreviewDialog::outputRow()
{
    auto *box = new QWidget(this);
    setKeyedText(m_pdf, tr("存为 PDF"), QStringLiteral("Ctrl+S"));
    setKeyedText(m_png, tr("存为图片"), QStringLiteral("Ctrl+G"));
    setKeyedText(m_print, tr("打印"), QStringLiteral("Ctrl+P"));
    setKeyedText(m_set, tr("打印全套"), QStringLiteral("Ctrl+Shift+P"));
    pressOnKey(m_pdf, QKeySequence(QStringLiteral("Ctrl+S")));
    pressOnKey(m_png, QKeySequence(QStringLiteral("Ctrl+G")));
    pressOnKey(m_print, QKeySequence(QStringLiteral("Ctrl+P")));
    pressOnKey(m_set, QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    setRole(m_print, "primary");
    m_set->setVisible(!m_source.sets.isEmpty());
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(2));
    row->addWidget(m_printer, 1);
    for (QPushButton *button : {m_pdf, m_png, m_set, m_print}) {
        pressOnEnter(button);
        row->addWidget(button);
    }
    connect(m_pdf, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    connect(m_png, &QPushButton::clicked, this, &PreviewDialog::savePng);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(m_set, &QPushButton::clicked, this, &PreviewDialog::printSet);
    return box;
}

int PreviewDialog::pageCount() const
{
    return int(m_pages.size());
}

int PreviewDialog::currentPage() const
{
    return m_view->page();
}

void PreviewDialog::setCurrentPage(int page)
{
    m_view->setPage(page);
}

QString PreviewDialog::message() const
{
    return m_message->sentence();
}

PaintMode PreviewDialog::mode() const
{
    return m_options.overprint ? PaintMode::FieldsOnly : PaintMode::Full;
}

const SheetSet *PreviewDialog::dueSet() const
{
    if (const SheetSet *chosen = m_papers->set())
        return chosen;
    return m_source.stageSet < 0 ? nullptr : &m_source.sets.at(m_source.stageSet);
}

void PreviewDialog::choosePaper()
{
    const SheetSet *set = m_papers->set();
    const PreviewPaper *paper = m_source.paper(m_papers->paper());
    const bool overprints = !set && paper && paper->overprints;
    m_overprint->setEnabled(overprints);
    m_additions->setEnabled(overprints);
    m_options.overprint = overprints && m_overprint->isChecked();
    m_range->setEnabled(!set);
    m_printer->setCopiesAsked(!set);
    if (set)
        m_range->clear();
    if (paper)
        m_printer->setChoice(rememberedChoice(m_memory, paper->id));
    const SheetSet *due = dueSet();
    m_set->setToolTip(due ? due->title : tr("这个环节没有成套的文书，可在左边选一套"));
    layOutAgain();
}

void PreviewDialog::layOutAgain()
{
    const SheetSet *set = m_papers->set();
    Result<QList<Page>> pages = set ? pagesOfSet(m_source, *set, m_options, m_papers->given())
                                    : m_source.layOut(m_papers->paper(), m_options, m_papers->given());
    const bool ok = pages.ok();
    const Error error = ok ? Error() : pages.error();
    m_pages = ok ? *std::move(pages) : QList<Page>();
    m_view->setPages(m_pages, mode());
    if (!ok)
        say(explain(error), true);
    else
        say(m_port ? m_printer->failure() : QString(), true);
    showPlace();
    showCalibration();
    enableOutputs();
}

void PreviewDialog::enableOutputs()
{
    const bool range = chosenPages(m_range->text(), pageCount()).ok();
    m_range->setProperty("wrong", !range);
    for (QPushButton *button : {m_pdf, m_png})
        button->setEnabled(!m_pages.isEmpty() && range);
    m_print->setEnabled(!m_pages.isEmpty() && range && m_printer->hasPrinter());
    m_set->setEnabled(dueSet() && m_printer->hasPrinter());
    if (!m_pages.isEmpty() && !range)
        said(chosenPages(m_range->text(), pageCount()).error());
    else if (!m_pages.isEmpty() && m_printer->failure().isEmpty())
        say({}, false);
}

void PreviewDialog::showPlace()
{
    m_where->setText(m_pages.isEmpty() ? QString()
                                       : tr("第 %1 / %2 页　%3%")
                                             .arg(m_view->page() + 1)
                                             .arg(m_pages.size())
                                             .arg(m_view->shownPercent()));
}

void PreviewDialog::showCalibration()
{
    if (m_pages.isEmpty() || !m_printer->hasPrinter())
        return m_calibrated->clear();
    const Result<Calibration> now =
        rememberedCalibration(m_memory, m_printer->choice(), m_pages.first().size);
    setRole(m_calibrated, now ? "quiet" : "error");
    m_calibrated->setText(!now               ? now.error().detail
                              : now->moves() ? tr("校准：%1").arg(describeCalibration(*now))
                                             : QString());
}

QString PreviewDialog::documentName() const
{
    if (const SheetSet *set = m_papers->set())
        return set->title + QLatin1Char(' ') + m_shownName;
    const PreviewPaper *paper = m_source.paper(m_papers->paper());
    return m_source.papers.size() > 1 && paper ? QString(paper->title + QLatin1Char(' ') + m_shownName)
                                               : m_shownName;
}

QString PreviewDialog::proposedName(const QString &suffix) const
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    return documentName().replace(unfit, QStringLiteral("_")) + suffix;
}

QList<Page> PreviewDialog::chosen()
{
    const Result<QList<int>> places = chosenPages(m_range->text(), pageCount());
    if (!places) {
        said(places.error());
        return {};
    }
    QList<Page> pages;
    for (const int place : *places)
        pages.append(m_pages.at(place));
    return pages;
}

Result<void> PreviewDialog::keepTrace(const QString &path) const
{
    return m_source.beforeFile ? m_source.beforeFile(documentName(), path) : Result<void>();
}

void PreviewDialog::savePdf()
{
    const QList<Page> pages = chosen();
    if (pages.isEmpty())
        return;
    const QString path =
        m_picker.saveFile(this, tr("存为 PDF"), proposedName(QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const Result<void> kept = keepTrace(path); !kept)
        return say(explain(kept.error()), true);
    const Result<void> done = writePdf(path, pages, documentName(), mode());
    say(done ? tr("已存为 %1").arg(QDir::toNativeSeparators(path)) : explain(done.error()), !done);
    if (done)
        Q_EMIT saved(path);
}

void PreviewDialog::savePng()
{
    const QList<Page> pages = chosen();
    if (pages.isEmpty())
        return;
    const QString path =
        m_picker.saveFile(this, tr("存为图片"), proposedName(QStringLiteral(".png")), tr("PNG (*.png)"));
    if (path.isEmpty())
        return;
    if (const Result<void> kept = keepTrace(path); !kept)
        return say(explain(kept.error()), true);
    const Result<QStringList> done = writePng(path, pages, PictureDotsPerInch, mode());
    say(done ? tr("已存为 %1").arg(QDir::toNativeSeparators(done->join(QStringLiteral("、"))))
             : explain(done.error()),
        !done);
    if (done)
        Q_EMIT saved(done->first());
}

void PreviewDialog::said(const Error &error)
{
    // A sentence written for this very field says more than the general one.
    say(error.code == ErrorCode::BadInput && !error.detail.isEmpty() ? error.detail : explain(error), true);
}

void PreviewDialog::say(const QString &sentence, bool wrong)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->say(sentence, wrong ? NoticeBar::Tone::Bad : NoticeBar::Tone::Good);
}

} // namespace counter
