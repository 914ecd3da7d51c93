#include "forms/printing/batchdialog.h"

#include "forms/printing/printerrow.h"
#include "forms/services.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/htmltext.h"
#include "forms/widgets/noticebar.h"
#include "forms/widgets/theme.h"
#include "reports/sheets/sheetlibrary.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace counter {

namespace {

constexpr int AskFrom = 20; ///< jobs: so many are not printed by a slip of the hand
constexpr int FollowEvery = 1000; ///< ms
constexpr int FollowAtOnce = 8; ///< jobs asked about between two events

QPushButton *keyed(const QString &text, const QString &key, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setKeyedText(button, text, key);
    pressOnKey(button, QKeySequence(key));
    pressOnEnter(button);
    return button;
}

QComboBox *combo(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    setAccessible(box, name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

} // namespace

BatchDialog::BatchDialog(const Services &services, const QStringList &chosen, int listed, AllCases all,
                         QWidget *parent)
    : QDialog(parent), m_services(services), m_chosen(chosen), m_all(std::move(all)),
      m_scope(combo(tr("范围"), this)), m_document(combo(tr("文书"), this)),
      m_printer(new PrinterRow(services.printer, printerMemory(services.office), true, this)),
      m_print(keyed(tr("打印"), QStringLiteral("Ctrl+P"), this)),
      m_pdf(keyed(tr("存为一个 PDF"), QStringLiteral("Ctrl+S"), this)), m_stop(new QPushButton(this)),
      m_progress(new QProgressBar(this)), m_jobs(new QLabel(this)), m_message(new NoticeBar(this)),
      m_refusals(new QTextBrowser(this)), m_steps([this](int) { return step(); }), m_follow(new QTimer(this))
{
    setWindowTitle(tr("成批打印"));
    setKeyedText(m_stop, tr("停下"), QStringLiteral("Esc"));
    pressOnEnter(m_stop);
    setRole(m_print, "primary");
    setRole(m_jobs, "quiet");
    setAccessible(m_progress, tr("进度"));
    setAccessible(m_refusals, tr("没有打印的案件"));
    m_refusals->setPlaceholderText(tr("打不了的案件和原因列在这里，其余照打。"));
    m_progress->setFormat(tr("%v / %m 件"));
    m_progress->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(2));
    buttons->addWidget(m_print);
    buttons->addWidget(m_pdf);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addWidget(choices(int(chosen.size()), listed));
    column->addWidget(m_progress);
    column->addWidget(m_jobs);
    column->addWidget(m_message);
    column->addWidget(m_refusals, 1);
    column->addLayout(buttons);
    resizeToScreen(this, {theme::digits(80), theme::digits(56)});
    m_follow->setInterval(FollowEvery);
    connect(m_follow, &QTimer::timeout, this, &BatchDialog::follow);
    connect(m_print, &QPushButton::clicked, this, &BatchDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &BatchDialog::savePdf);
    connect(m_stop, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_printer, &PrinterRow::said, this, &BatchDialog::say);
    loadDocuments();
    chooseRemembered();
    connect(m_document, &QComboBox::currentIndexChanged, this, &BatchDialog::chooseRemembered);
    setRunning(false);
    m_scope->setFocus();
}

BatchDialog::~BatchDialog() = default;

QWidget *BatchDialog::choices(int chosen, int listed)
{
    auto *box = new QWidget(this);
    if (chosen > 0)
        m_scope->addItem(tr("所选 %1 件").arg(chosen), true);
    m_scope->addItem(tr("列出的全部 %1 件").arg(listed), false);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme::space(2));
    form->addRow(tr("范围(&R)"), m_scope);
    form->addRow(tr("文书(&D)"), m_document);
    form->addRow(tr("打印机、每件份数"), m_printer);
    return box;
}

void BatchDialog::loadDocuments()
{
    if (!m_services.sheets)
        return;
    const Result<QList<SheetLibrary::Listed>> sheets = m_services.sheets->list();
    if (!sheets)
        return say(explain(sheets.error()), true);
    const Result<QString> form = m_services.sheets->standard();
    if (!form)
        return say(explain(form.error()), true);
    for (const SheetLibrary::Listed &sheet : *sheets) {
        m_document->addItem(sheet.many ? tr("%1（各件列在一份上）").arg(sheet.title) : sheet.title, sheet.id);
        if (sheet.id == *form)
            m_document->setCurrentIndex(m_document->count() - 1);
    }
}

/// The printer, tray and copies that the document was printed with last.
void BatchDialog::chooseRemembered()
{
    const Result<QString> kept =
        m_services.office.papers().remembered(choiceKey(m_document->currentData().toString()));
    if (kept && !kept->isEmpty())
        m_printer->setChoice(readChoice(*kept));
}

QString BatchDialog::message() const
{
    return m_message->sentence();
}

QString BatchDialog::refusalsText() const
{
    return m_refusals->toPlainText();
}

void BatchDialog::setRunning(bool running)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_scope, m_document, m_printer, m_pdf})
        each->setEnabled(!running);
    m_print->setEnabled(!running && m_printer->hasPrinter());
    setKeyedText(m_stop, running ? tr("停下") : tr("关闭"), QStringLiteral("Esc"));
}

void BatchDialog::print()
{
    if (isRunning() || !m_printer->hasPrinter())
        return;
    begin({});
}

void BatchDialog::savePdf()
{
    if (isRunning())
        return;
    const QString path = m_services.picker.saveFile(
        this, tr("存为一个 PDF"), QString(m_document->currentText() + QStringLiteral(".pdf")),
        tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        begin(path);
}

void BatchDialog::begin(const QString &pdf)
{
    const Result<QStringList> cases =
        m_scope->currentData().toBool() ? Result<QStringList>(m_chosen) : m_all();
    if (!cases)
        return say(explain(cases.error()), true);
    const Result<Sheet> sheet = m_services.sheets->sheet(m_document->currentData().toString());
    if (!sheet)
        return say(explain(sheet.error()), true);
    const bool many = pdf.isEmpty() && !isList(*sheet) && cases->size() >= AskFrom;
    if (many
        && !m_services.questions.confirm(this, tr("成批打印"),
                                         tr("将给 %1 件各打印 %2 份“%3”。")
                                             .arg(cases->size())
                                             .arg(m_printer->choice().copies)
                                             .arg(sheet->title),
                                         tr("打印")))
        return;
    m_papers =
        std::make_unique<StoredPapers>(m_services.office, m_services.clock().date(), m_services.practice);
    BatchOrder order;
    order.cases = *cases;
    order.papers = {{*sheet, 1}};
    order.onlyOwn = true;
    order.pdf = pdf;
    order.printer = m_printer->choice();
    if (!pdf.isEmpty())
        order.printer.copies = 1;
    m_batch = std::make_unique<BatchPrint>(m_services.office, *m_papers, m_services.printer, order);
    if (const Result<void> started = m_batch->start(); !started) {
        m_batch.reset();
        return say(explain(started.error()), true);
    }
    m_open.clear();
    m_completed = m_broken = 0;
    m_refusals->clear();
    m_jobs->clear();
    say({}, false);
    m_progress->setRange(0, int(m_batch->total()));
    m_progress->setValue(0);
    m_progress->show();
    setRunning(true);
    m_stop->setFocus();
    m_steps.start();
}

/// A case a turn.
bool BatchDialog::step()
{
    const bool more = m_batch->step();
    m_progress->setValue(int(m_batch->done()));
    if (!more)
        end(false);
    return more;
}

void BatchDialog::stop()
{
    if (isRunning())
        end(true);
}

void BatchDialog::end(bool stopped)
{
    m_steps.stop();
    const Result<void> done = stopped ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : m_batch->finish();
    const qsizetype refused = m_batch->refusals().size();
    HtmlText html;
    if (refused > 0) {
        html.heading(tr("没有打印的 %1 件").arg(refused));
        html.beginTable({tr("案件"), tr("原因")}, HtmlText::AllLeft);
        for (const BatchPrint::Refusal &refusal : m_batch->refusals()) {
            const Result<CaseVersion> named = m_services.office.cases().open(refusal.caseId);
            const QString number = named ? named->application.number : QString();
            const QString name = named ? named->application.claimant.name : QString();
            html.row({QString(number + u' ' + name).trimmed().isEmpty()
                          ? refusal.caseId
                          : QString(number + u' ' + name).trimmed(),
                      explain(refusal.error)});
        }
        html.endTable();
    }
    m_refusals->setHtml(html.html());
    const bool sent = !m_batch->jobs().isEmpty();
    const QString out = tr("%1 件、%2 页").arg(m_batch->documents()).arg(m_batch->pages());
    QString sentence;
    if (stopped)
        sentence = sent ? tr("已停下：%1 已送打印机，其余没有打印。").arg(out)
                        : tr("已停下，没有打印，也没有写出文件。");
    else if (!done)
        sentence = sent ? tr("%1 已送打印机，之后的没有打印。%2").arg(out, explain(done.error()))
                        : explain(done.error());
    else
        sentence = sent ? tr("已送打印机：%1。").arg(out) : tr("已存为 PDF：%1。").arg(out);
    if (refused > 0)
        sentence += tr("%1 件没有打印，见下。").arg(refused);
    sentence += m_batch->unlogged();
    say(sentence, !done || refused > 0 || !m_batch->unlogged().isEmpty());
    m_open = m_batch->jobs();
    m_batch.reset(); // an unfinished file goes with it
    setRunning(false);
    if (!m_open.isEmpty())
        m_follow->start();
    Q_EMIT finished();
}

/// A few jobs at a time, in turn; their ends go into the log.
void BatchDialog::follow()
{
    QString waiting;
    for (int n = 0; n < FollowAtOnce && !m_open.isEmpty(); ++n) {
        const Result<PrintJob> now = m_services.printer->follow(m_open.takeFirst());
        if (!now) {
            m_open.clear();
            return m_jobs->setText(explain(now.error()));
        }
        const bool over = now->state == JobState::Completed;
        const bool broken = now->state == JobState::Cancelled || now->state == JobState::Aborted;
        m_completed += over;
        m_broken += broken;
        if (over || broken)
            continue;
        m_open.append(*now);
        if (!now->reason.isEmpty())
            waiting = tr("；任务 %1 %2（%3）")
                          .arg(now->id)
                          .arg(jobStateLabel(now->state), printReasonLabel(now->reason));
    }
    m_jobs->setText(tr("打印任务：已完成 %1，未完成 %2，取消或中止 %3%4")
                        .arg(m_completed)
                        .arg(m_open.size())
                        .arg(m_broken)
                        .arg(waiting));
    if (m_open.isEmpty())
        m_follow->stop();
}

void BatchDialog::reject()
{
    if (isRunning())
        return stop();
    QDialog::reject();
}

void BatchDialog::say(const QString &sentence, bool wrong)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->say(sentence, wrong ? NoticeBar::Tone::Bad : NoticeBar::Tone::Good);
}

} // namespace counter
