#include "forms/printing/papercheckdialog.h"

#include "forms/printing/changeshtml.h"
#include "forms/services.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/noticebar.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "reports/page/codereader.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace counter {

namespace {

constexpr auto StampedForm = "approval-form"; ///< the kind of evidence that a stamped page is

QPushButton *keyed(const QString &text, const QString &key, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setKeyedText(button, text, key);
    pressOnKey(button, QKeySequence(key));
    pressOnEnter(button);
    return button;
}

} // namespace

QString draggedPaper(const QMimeData *data)
{
    static const QStringList Suffixes{QStringLiteral("pdf"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                      QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("tiff"),
                                      QStringLiteral("bmp")};
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (Suffixes.contains(QFileInfo(path).suffix().toLower()) && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

PaperCheckDialog::PaperCheckDialog(OfficeDesk &office, const FilePicker &picker, QWidget *parent)
    : QDialog(parent), m_office(office), m_picker(picker), m_code(new QLineEdit(this)),
      m_message(new NoticeBar(this)), m_changes(new QTextBrowser(this)),
      m_choose(keyed(tr("图片或 PDF"), QStringLiteral("Ctrl+O"), this)),
      m_open(keyed(tr("打开案件"), QStringLiteral("Ctrl+Return"), this)),
      m_attach(keyed(tr("收为附列资料"), QStringLiteral("Ctrl+T"), this))
{
    setWindowTitle(tr("核对打印件"));
    setAcceptDrops(true);
    setAccessible(m_code, tr("打印件上的码"));
    setAccessible(m_changes, tr("打印以后的改动"));
    m_changes->setPlaceholderText(tr("打印以后改过的每一处列在这里。"));
    m_code->setPlaceholderText(tr("扫描打印件右上角的二维码，或输入其内容后按 Enter"));
    // A scanner types faster than an input method composes, and never Chinese.
    m_code->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_code->installEventFilter(this);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *hint = new QLabel(tr("盖章后的扫描件、照片也可以拖到这里，按二维码找到它的案件。"), this);
    setRole(hint, "quiet");
    hint->setWordWrap(true);
    auto *label = new QLabel(tr("二维码(&M)"), this);
    label->setBuddy(m_code);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::space(2));
    top->addWidget(label);
    top->addWidget(m_code, 1);
    top->addWidget(m_choose);
    auto *close = new QPushButton(tr("关闭  Esc"), this);
    setAccessible(close, tr("关闭"));
    pressOnEnter(close);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(theme::space(2));
    bottom->addWidget(m_open);
    bottom->addWidget(m_attach);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addLayout(top);
    column->addWidget(hint);
    column->addWidget(m_message);
    column->addWidget(m_changes, 1);
    column->addLayout(bottom);
    resizeToScreen(this, {theme::digits(96), theme::digits(52)});
    connect(m_choose, &QPushButton::clicked, this, &PaperCheckDialog::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &PaperCheckDialog::openCase);
    connect(m_attach, &QPushButton::clicked, this, &PaperCheckDialog::attachFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_open->setEnabled(false);
    m_attach->setEnabled(false);
    m_code->setFocus();
}

QString PaperCheckDialog::message() const
{
    return m_message->sentence();
}

QString PaperCheckDialog::changesText() const
{
    return m_changes->toPlainText();
}

void PaperCheckDialog::checkText(const QString &text)
{
    beginCheck({});
    m_code->setText(text.trimmed());
    m_code->selectAll(); // the next scan writes over it
    check(PaperCode::parse(text));
}

void PaperCheckDialog::checkFile(const QString &path)
{
    beginCheck(path);
    m_code->clear();
    m_message->say(tr("正在找“%1”上的二维码……").arg(QFileInfo(path).fileName()), NoticeBar::Tone::Plain);
    m_reading = std::make_unique<QObject>();
    paperCodeInFile(path, m_office.evidence().decoder(), m_reading.get(),
                    [this](const Result<PaperCode> &code) {
                        // Kept until this call is over, for it belongs to what is gone with it.
                        m_reading.release()->deleteLater();
                        // What is being typed meanwhile stays; a code that was found stands where it would be
                        // typed.
                        if (m_code->text().isEmpty() && code) {
                            m_code->setText(code->toString());
                            m_code->selectAll();
                        }
                        check(code);
                    });
}

/// Whatever was checked before is over.
void PaperCheckDialog::beginCheck(const QString &file)
{
    m_reading.reset();
    m_file = file;
    m_check = {};
    m_changes->clear();
    m_open->setEnabled(false);
    m_attach->setEnabled(false);
}

void PaperCheckDialog::check(const Result<PaperCode> &code)
{
    if (!code)
        return refuse(code.error());
    const Result<PaperCheck> check = m_office.papers().check(m_office.actor(), *code);
    if (!check)
        return refuse(check.error());
    showCheck(*check);
}

void PaperCheckDialog::refuse(const Error &error)
{
    m_check = {};
    m_message->say(explain(error), NoticeBar::Tone::Bad);
    m_changes->clear();
    m_open->setEnabled(false);
    m_attach->setEnabled(false);
}

void PaperCheckDialog::showCheck(const PaperCheck &check)
{
    m_check = check;
    const bool found = !check.caseId.isEmpty();
    const QString whose = check.name.isEmpty() ? tr("未填名称") : check.name;
    m_message->say(found ? tr("%1（%2）%3").arg(whose, check.code.number, check.sentence())
                         : check.sentence(),
                   check.verdict == PaperVerdict::Same ? NoticeBar::Tone::Good : NoticeBar::Tone::Bad);
    m_changes->setHtml(check.changes.isEmpty() ? QString() : changesHtml(check.changes));
    m_open->setEnabled(found);
    m_attach->setEnabled(found && !m_file.isEmpty() && !m_attaching);
}

void PaperCheckDialog::chooseFile()
{
    const QStringList files = m_picker.openFiles(
        this, tr("选择打印件的图片或 PDF"), tr("图片和 PDF (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.pdf)"));
    if (!files.isEmpty())
        checkFile(files.first());
}

void PaperCheckDialog::openCase()
{
    if (m_check.caseId.isEmpty())
        return;
    Q_EMIT openRequested(m_check.caseId);
    accept();
}

void PaperCheckDialog::attachFile()
{
    if (m_check.caseId.isEmpty() || m_file.isEmpty() || m_attaching)
        return;
    m_attaching = true;
    m_attach->setEnabled(false); // once is enough
    m_message->say(tr("正在收存……"), NoticeBar::Tone::Plain);
    m_office.evidence().take(m_file, this,
                             [this, to = m_check](const Result<Evidence> &taken) { attach(to, taken); });
}

/// check: of the case that was shown when it was asked for.
void PaperCheckDialog::attach(const PaperCheck &check, const Result<Evidence> &taken)
{
    m_attaching = false;
    Evidence stamped = taken ? *taken : Evidence();
    stamped.kind = QLatin1StringView(StampedForm);
    const Result<SavedCase> saved = taken
        ? m_office.evidence().attach(m_office.actor(), check.caseId, {stamped},
                                     tr("按页上的编码收存盖章的审批表"))
        : Result<SavedCase>(taken.error());
    m_message->say(
        saved ? tr("已收为案件 %1 的附列资料，案件现为第 %2 版。").arg(check.code.number).arg(saved->version)
              : explain(saved.error()),
        saved ? NoticeBar::Tone::Good : NoticeBar::Tone::Bad);
    if (saved)
        Q_EMIT attached(check.caseId);
    else
        m_attach->setEnabled(m_check.caseId == check.caseId);
    if (!m_closing)
        return;
    const int result = *std::exchange(m_closing, {});
    if (saved)
        QDialog::done(result);
    else
        show(); // what went wrong is seen
}

void PaperCheckDialog::closeEvent(QCloseEvent *event)
{
    if (!m_attaching)
        return QDialog::closeEvent(event);
    event->ignore();
    done(Rejected);
}

void PaperCheckDialog::done(int result)
{
    if (!m_attaching)
        return QDialog::done(result);
    m_closing = result;
    hide();
}

void PaperCheckDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPaper(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PaperCheckDialog::dropEvent(QDropEvent *event)
{
    const QString path = draggedPaper(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    checkFile(path);
}

/// A scanner ends with Enter; nothing is changed by checking, so it may.
bool PaperCheckDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_code || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        || key->modifiers() & Qt::ControlModifier)
        return QDialog::eventFilter(watched, event);
    if (!m_code->text().trimmed().isEmpty())
        checkText(m_code->text());
    return true;
}

} // namespace counter
