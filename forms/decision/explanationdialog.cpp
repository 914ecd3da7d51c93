#include "forms/decision/explanationdialog.h"

#include "forms/decision/explanation.h"
#include "forms/help/buttonkeys.h"
#include "forms/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace counter {

ExplanationDialog::ExplanationDialog(QWidget *parent)
    : QDialog(parent), m_verdict(new QLabel(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("为什么"));
    setModal(false);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setFont(theme::headingFont());
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    setAccessible(m_text, tr("理由全文"));
    auto *copy = new QPushButton(this);
    setKeyedText(copy, tr("复制全文"), QStringLiteral("Ctrl+Shift+C"));
    pressOnKey(copy, QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    pressOnEnter(copy);
    auto *close = new QPushButton(this);
    setKeyedText(close, tr("关闭"), QStringLiteral("Esc"));
    pressOnEnter(close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(4), theme::space(4), theme::space(4), theme::space(3));
    column->setSpacing(theme::space(3));
    column->addWidget(m_verdict);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    resizeToScreen(this, {theme::digits(84), theme::digits(86)});
    connect(copy, &QPushButton::clicked, this, &ExplanationDialog::copyAll);
    connect(close, &QPushButton::clicked, this, &ExplanationDialog::close);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ExplanationDialog::follow);
    m_text->setFocus();
}

void ExplanationDialog::setContent(const Application &application, const Decision &decision,
                                   std::shared_ptr<const PolicyPack> pack, int line)
{
    const bool sameLine = line == m_line;
    m_application = application;
    m_decision = decision;
    m_pack = std::move(pack);
    m_line = line < application.lines.size() ? line : -1;
    const Explanation said = m_line < 0 ? explainCase(m_application, m_decision, m_pack.get())
                                        : explainLine(m_application, m_decision, m_pack.get(), m_line);
    setWindowTitle(tr("为什么：%1").arg(said.title));
    m_verdict->setText(said.verdict);
    const int scroll = m_text->verticalScrollBar()->value();
    m_text->setHtml(said.html);
    m_text->verticalScrollBar()->setValue(sameLine ? scroll : 0);
}

QString ExplanationDialog::plainText() const
{
    return windowTitle() + QLatin1Char('\n') + m_verdict->text() + QLatin1Char('\n') + m_text->toPlainText();
}

void ExplanationDialog::follow(const QUrl &target)
{
    const QString text = target.toString();
    int line = -1;
    if (text.startsWith(QLatin1String("line:"))) {
        line = text.mid(5).toInt();
        Q_EMIT lineChosen(line);
    }
    setContent(m_application, m_decision, m_pack, line);
}

void ExplanationDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(plainText());
}

} // namespace counter
