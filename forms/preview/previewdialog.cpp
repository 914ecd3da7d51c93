#include "forms/preview/previewdialog.h"

#include "forms/help/buttonkeys.h"
#include "forms/intake/noticebar.h"
#include "forms/preview/pageview.h"
#include "forms/services.h"
#include "forms/theme/theme.h"
#include "reports/output.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSpinBox>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace counter {

namespace {

constexpr int FollowEvery = 1000; ///< ms between two looks at the job
constexpr int PictureDotsPerInch = 200;

bool isOver(JobState state)
{
    switch (state) {
    case JobState::Pending:
    case JobState::Held:
    case JobState::Processing:
    case JobState::Stopped:
        return false;
    case JobState::Cancelled:
    case JobState::Aborted:
    case JobState::Completed:
        return true;
    }
    return true;
}

bool wentWrong(const PrintJob &job)
{
    return job.state == JobState::Stopped || job.state == JobState::Aborted
        || job.state == JobState::Cancelled;
}

} // namespace

PreviewDialog::PreviewDialog(LayOutPages layOutPages, const QString &shownName, const FilePicker &picker,
                             PrinterPort *printer, QWidget *parent)
    : QDialog(parent), m_layOut(std::move(layOutPages)), m_shownName(shownName), m_picker(picker),
      m_printer(printer), m_view(new PageView(this)), m_message(new NoticeBar(this)),
      m_where(new QLabel(this)), m_overprint(new QCheckBox(tr("套打（只印填写内容）(&O)"), this)),
      m_additions(new QCheckBox(tr("受理编号和二维码(&Q)"), this)), m_queue(new QComboBox(this)),
      m_copies(new QSpinBox(this)), m_print(new QPushButton(this)), m_pdf(new QPushButton(this)),
      m_png(new QPushButton(this)), m_follow(new QTimer(this))
{
    setWindowTitle(tr("打印预览：%1").arg(shownName));
    setRole(m_where, "quiet");
    setAccessible(m_overprint, tr("套打"));
    setAccessible(m_additions, tr("受理编号和二维码"));
    m_additions->setChecked(m_options.additions);

    auto *top = new QHBoxLayout;
    top->addWidget(viewTools(), 1);
    top->addWidget(m_where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_message);
    column->addWidget(outputRow());
    resizeToScreen(this, {theme::digits(112), theme::digits(92)});

    m_follow->setInterval(FollowEvery);
    connect(m_follow, &QTimer::timeout, this, &PreviewDialog::followJob);
    connect(m_view, &PageView::pageChanged, this, &PreviewDialog::showPlace);
    connect(m_view, &PageView::zoomChanged, this, &PreviewDialog::showPlace);
    connect(m_overprint, &QCheckBox::toggled, this, [this](bool on) {
        m_options.overprint = on;
        layOutAgain();
    });
    connect(m_additions, &QCheckBox::toggled, this, [this](bool on) {
        m_options.additions = on;
        layOutAgain();
    });
    layOutAgain();
    loadQueues();
    m_view->setFocus();
}

PreviewDialog::~PreviewDialog() = default;

QAction *PreviewDialog::addTool(QToolBar *tools, const QString &text, const QKeySequence &key,
                                const std::function<void()> &slot)
{
    QString shown = key.toString(QKeySequence::NativeText);
    shown.replace(QStringLiteral("Left"), QStringLiteral("←"))
        .replace(QStringLiteral("Right"), QStringLiteral("→"));
    auto *action = new QAction(text + QLatin1Char(' ') + shown, this);
    action->setIconText(action->text());
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    tools->addAction(action);
    return action;
}

QToolBar *PreviewDialog::viewTools()
{
    auto *tools = new QToolBar(this);
    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addTool(tools, tr("上一页"), QKeySequence(QStringLiteral("Alt+Left")),
            [this] { m_view->setPage(m_view->page() - 1); });
    addTool(tools, tr("下一页"), QKeySequence(QStringLiteral("Alt+Right")),
            [this] { m_view->setPage(m_view->page() + 1); });
    tools->addSeparator();
    addTool(tools, tr("放大"), QKeySequence(QStringLiteral("Ctrl+=")), [this] { m_view->zoomBy(1); });
    addTool(tools, tr("缩小"), QKeySequence(QStringLiteral("Ctrl+-")), [this] { m_view->zoomBy(-1); });
    addTool(tools, tr("整页"), QKeySequence(QStringLiteral("Ctrl+0")),
            [this] { m_view->setZoom(PageView::WholePage); });
    addTool(tools, tr("页宽"), QKeySequence(QStringLiteral("Ctrl+1")),
            [this] { m_view->setZoom(PageView::PageWidth); });
    return tools;
}

QWidget *PreviewDialog::outputRow()
{
    auto *box = new QWidget(this);
    m_copies->setRange(1, 99);
    m_copies->setSuffix(tr(" 份"));
    setAccessible(m_copies, tr("份数"));
    setAccessible(m_queue, tr("打印机"));
    m_queue->setAccessibleDescription(tr("打印机"));
    m_queue->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_queue->setMinimumContentsLength(14);
    setKeyedText(m_pdf, tr("存为 PDF"), QStringLiteral("Ctrl+S"));
    setKeyedText(m_png, tr("存为图片"), QStringLiteral("Ctrl+G"));
    setKeyedText(m_print, tr("打印"), QStringLiteral("Ctrl+P"));
    pressOnKey(m_pdf, QKeySequence(QStringLiteral("Ctrl+S")));
    pressOnKey(m_png, QKeySequence(QStringLiteral("Ctrl+G")));
    pressOnKey(m_print, QKeySequence(QStringLiteral("Ctrl+P")));
    setRole(m_print, "primary");
    for (QPushButton *button : {m_pdf, m_png, m_print})
        pressOnEnter(button);
    auto *options = new QHBoxLayout;
    options->addWidget(m_additions);
    options->addWidget(m_overprint);
    options->addStretch();
    auto *outputs = new QHBoxLayout;
    outputs->addStretch();
    for (QWidget *each :
         {static_cast<QWidget *>(m_pdf), static_cast<QWidget *>(m_png), static_cast<QWidget *>(m_queue),
          static_cast<QWidget *>(m_copies), static_cast<QWidget *>(m_print)})
        outputs->addWidget(each);
    // All in one row are wider than a small screen at 150 percent.
    const bool narrow = screen()->availableGeometry().width() < theme::digits(128);
    auto *row = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(options, 1);
    row->addLayout(outputs);
    for (QBoxLayout *each : {static_cast<QBoxLayout *>(options), static_cast<QBoxLayout *>(outputs), row})
        each->setSpacing(theme::space(2));
    connect(m_pdf, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    connect(m_png, &QPushButton::clicked, this, &PreviewDialog::savePng);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
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

void PreviewDialog::layOutAgain()
{
    Result<QList<Page>> pages = m_layOut(m_options);
    const bool ok = pages.ok();
    m_pages = ok ? *std::move(pages) : QList<Page>();
    m_view->setPages(m_pages, mode());
    for (QPushButton *button : {m_pdf, m_png})
        button->setEnabled(ok);
    m_print->setEnabled(ok && m_queue->count() > 0);
    say(ok ? QString() : explain(pages.error()), true);
    showPlace();
}

void PreviewDialog::showPlace()
{
    m_where->setText(m_pages.isEmpty() ? QString()
                                       : tr("第 %1 / %2 页　%3%")
                                             .arg(m_view->page() + 1)
                                             .arg(m_pages.size())
                                             .arg(m_view->shownPercent()));
}

void PreviewDialog::loadQueues()
{
    m_queue->clear();
    if (m_printer) {
        if (const Result<QList<PrinterQueue>> queues = m_printer->queues()) {
            for (const PrinterQueue &queue : *queues) {
                const QString text = queue.description.isEmpty() ? queue.name : queue.description;
                m_queue->addItem(queue.accepting ? text : tr("%1（不接收任务）").arg(text), queue.name);
                if (queue.isDefault)
                    m_queue->setCurrentIndex(m_queue->count() - 1);
            }
        }
    }
    const bool any = m_queue->count() > 0;
    if (!any)
        m_queue->setPlaceholderText(tr("没有打印机"));
    m_queue->setEnabled(any);
    m_copies->setEnabled(any);
    m_print->setEnabled(any && !m_pages.isEmpty());
}

QString PreviewDialog::proposedName(const QString &suffix) const
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    return QString(m_shownName).replace(unfit, QStringLiteral("_")) + suffix;
}

void PreviewDialog::savePdf()
{
    if (m_pages.isEmpty())
        return;
    const QString path =
        m_picker.saveFile(this, tr("存为 PDF"), proposedName(QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<void> done = writePdf(path, m_pages, m_shownName, mode());
    say(done ? tr("已存为 %1").arg(path) : explain(done.error()), !done);
    if (done)
        Q_EMIT saved(path);
}

void PreviewDialog::savePng()
{
    if (m_pages.isEmpty())
        return;
    const QString path =
        m_picker.saveFile(this, tr("存为图片"), proposedName(QStringLiteral(".png")), tr("PNG (*.png)"));
    if (path.isEmpty())
        return;
    const Result<QStringList> done = writePng(path, m_pages, PictureDotsPerInch, mode());
    say(done ? tr("已存为 %1").arg(done->join(QStringLiteral("、"))) : explain(done.error()), !done);
    if (done)
        Q_EMIT saved(done->first());
}

void PreviewDialog::print()
{
    if (m_pages.isEmpty() || !m_printer || m_queue->count() == 0)
        return;
    const Result<QByteArray> pdf = pdfBytes(m_pages, m_shownName, mode());
    if (!pdf)
        return say(explain(pdf.error()), true);
    const Result<PrintJob> job =
        m_printer->send({m_queue->currentData().toString(), m_shownName, *pdf, m_copies->value()});
    if (!job)
        return say(explain(job.error()), true);
    m_job = *job;
    say(tr("已送打印机 %1，任务 %2").arg(m_job.printer).arg(m_job.id), false);
    m_follow->start();
    Q_EMIT printed(m_job.printer);
}

void PreviewDialog::followJob()
{
    const Result<PrintJob> now = m_printer->follow(m_job);
    if (!now) {
        m_follow->stop();
        return say(explain(now.error()), true);
    }
    m_job = *now;
    QString sentence = tr("打印任务 %1：%2").arg(m_job.id).arg(jobStateLabel(m_job.state));
    if (!m_job.reason.isEmpty())
        sentence += tr("（%1）").arg(m_job.reason);
    say(sentence, wentWrong(m_job));
    if (isOver(m_job.state))
        m_follow->stop();
}

void PreviewDialog::say(const QString &sentence, bool wrong)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->say(sentence, wrong ? NoticeBar::Tone::Bad : NoticeBar::Tone::Good);
}

} // namespace counter
