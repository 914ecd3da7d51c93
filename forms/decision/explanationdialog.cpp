#include "forms/decision/explanationdialog.h"

#include "forms/decision/explanation.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"

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

ExplanationDialog::ExplanationDialog(const WorkCalendar *calendar, QWidget *parent)
    : QDialog(parent), m_calendar(calendar), m_verdict(new QLabel(this)), m_text(new QTextBrowser(this))
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
    buttons->setSpacing(theme::space(2));
    m_toLine = addSubject(tr("本笔"), QStringLiteral("Alt+1"), &ExplanationDialog::showLine);
    m_toMember = addSubject(tr("本人"), QStringLiteral("Alt+2"), &ExplanationDialog::showMember);
    m_toCase = addSubject(tr("全案"), QStringLiteral("Alt+3"), &ExplanationDialog::showCase);
    for (QPushButton *button : {m_toLine, m_toMember, m_toCase})
        buttons->addWidget(button);
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
    m_application = application;
    m_decision = decision;
    m_pack = std::move(pack);
    if (m_line >= application.lines.size())
        m_line = -1;
    if (line >= 0 && line < application.lines.size()) {
        m_line = line;
        turnTo(Subject::Line);
    } else {
        turnTo(Subject::Case);
    }
}

void ExplanationDialog::followContent(const Application &application, const Decision &decision,
                                      std::shared_ptr<const PolicyPack> pack)
{
    m_application = application;
    m_decision = decision;
    m_pack = std::move(pack);
    if (m_line >= application.lines.size()) {
        m_line = -1;
        if (m_subject == Subject::Line)
            m_subject = Subject::Case;
    }
    const int scroll = m_text->verticalScrollBar()->value();
    render();
    m_text->verticalScrollBar()->setValue(scroll);
}

QPushButton *ExplanationDialog::addSubject(const QString &text, const QString &key,
                                           void (ExplanationDialog::*turn)())
{
    auto *button = new QPushButton(this);
    setKeyedText(button, text, key);
    button->setCheckable(true);
    pressOnKey(button, QKeySequence(key));
    pressOnEnter(button);
    connect(button, &QPushButton::clicked, this, turn);
    return button;
}

void ExplanationDialog::showLine()
{
    if (m_line >= 0)
        turnTo(Subject::Line);
}

void ExplanationDialog::showMember()
{
    if (!m_member.isEmpty())
        turnTo(Subject::Member);
}

void ExplanationDialog::showCase()
{
    turnTo(Subject::Case);
}

void ExplanationDialog::turnTo(Subject subject)
{
    m_subject = subject;
    for (const LineDecision &line : m_decision.lines)
        if (m_subject == Subject::Line && line.line == m_line)
            m_member = line.member;
    render();
    m_text->verticalScrollBar()->setValue(0);
}

void ExplanationDialog::render()
{
    Explanation said;
    switch (m_subject) {
    case Subject::Line:
        said = explainLine(m_application, m_decision, m_pack.get(), m_line, m_calendar);
        break;
    case Subject::Member:
        said = explainMember(m_application, m_decision, m_pack.get(), m_member);
        break;
    case Subject::Case:
        said = explainCase(m_application, m_decision, m_pack.get(), m_calendar);
        break;
    }
    setWindowTitle(tr("为什么：%1").arg(said.title));
    m_verdict->setText(said.verdict);
    m_text->setHtml(said.html);
    m_toLine->setEnabled(m_line >= 0);
    m_toMember->setEnabled(!m_member.isEmpty());
    m_toLine->setChecked(m_subject == Subject::Line);
    m_toMember->setChecked(m_subject == Subject::Member);
    m_toCase->setChecked(m_subject == Subject::Case);
}

QString ExplanationDialog::plainText() const
{
    return windowTitle() + QLatin1Char('\n') + m_verdict->text() + QLatin1Char('\n') + m_text->toPlainText();
}

void ExplanationDialog::follow(const QUrl &target)
{
    const QString text = target.toString();
    if (text.startsWith(QLatin1String("line:"))) {
        m_line = text.mid(5).toInt();
        Q_EMIT lineChosen(m_line);
        turnTo(Subject::Line);
    } else if (text.startsWith(QLatin1String("member:"))) {
        m_member = text.mid(7);
        turnTo(Subject::Member);
    } else {
        turnTo(Subject::Case);
    }
}

void ExplanationDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(plainText());
}

} // namespace counter
