#include "forms/intake/reasonpanel.h"

#include "forms/widgets/theme.h"
#include "ui_reasonpanel.h"

#include <QSignalBlocker>
#include <QStyle>

namespace counter {

ReasonPanel::ReasonPanel(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::ReasonPanel>())
{
    m_ui->setupUi(this);
    setRole(this, "panel");
    setAccessible(this, tr("退费原因一栏"));
    m_ui->heading->setFont(theme::headingFont());
    m_ui->outer->setContentsMargins(theme::space(3), theme::space(1), theme::space(3), theme::space(1) + 2);
    m_ui->outer->setSpacing(theme::space(1));
    m_ui->propose->setAutoRaise(true);
    m_ui->propose->setFocusPolicy(Qt::ClickFocus);
    setAccessible(m_ui->propose, tr("按条款拟写退费原因"));
    setAccessible(m_ui->text, tr("退费原因"));
    m_ui->text->setMinimumHeight(2 * fontMetrics().height() + theme::space(3));
    m_ui->text->setPlaceholderText(tr("核验出可退条款后自动拟写，可修改"));
    setRole(m_ui->sentence, "error");
    m_ui->sentence->setFont(theme::smallFont());
    m_ui->sentence->hide();
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edited)
            m_edited->change(
                tr("改退费原因"), [this](Application &a) { a.reason = m_ui->text->toPlainText(); },
                QStringLiteral("/reason"));
    });
    connect(m_ui->propose, &QToolButton::clicked, this, [this] {
        if (m_edited && !m_proposal.isEmpty())
            m_edited->change(tr("拟写退费原因"), [this](Application &a) { a.reason = m_proposal; });
    });
}

ReasonPanel::~ReasonPanel() = default;

QPlainTextEdit *ReasonPanel::text() const
{
    return m_ui->text;
}

void ReasonPanel::setEdited(EditedApplication *edited)
{
    if (m_edited)
        disconnect(m_edited, nullptr, this, nullptr);
    m_edited = edited;
    m_proposal.clear();
    if (!edited)
        return;
    connect(edited, &EditedApplication::changed, this, &ReasonPanel::follow);
    follow();
}

void ReasonPanel::follow()
{
    const QString reason = m_edited->application().reason;
    if (m_ui->text->toPlainText() == reason)
        return;
    const QSignalBlocker quiet(m_ui->text);
    m_ui->text->setPlainText(reason);
}

void ReasonPanel::propose(const QString &proposal, QString &previous)
{
    m_proposal = proposal;
    m_ui->propose->setEnabled(!proposal.isEmpty() && !m_ui->text->isReadOnly());
    if (!m_edited || proposal == previous || m_ui->text->isReadOnly())
        return;
    const QString now = m_edited->application().reason;
    if (now.isEmpty() || now == previous)
        m_edited->amend([&](Application &application) { application.reason = proposal; });
    previous = proposal;
}

void ReasonPanel::setProblems(const Problems &problems, bool complete)
{
    QString sentence;
    for (const Problem &problem : problems)
        if (problem.path == QLatin1String("/reason") && (complete || !m_ui->text->toPlainText().isEmpty()))
            sentence = problem.message;
    m_ui->sentence->setText(sentence);
    m_ui->sentence->setVisible(!sentence.isEmpty());
    m_ui->text->setAccessibleDescription(sentence);
    if (m_ui->text->property("wrong").toBool() == sentence.isEmpty()) {
        m_ui->text->setProperty("wrong", !sentence.isEmpty());
        m_ui->text->style()->unpolish(m_ui->text);
        m_ui->text->style()->polish(m_ui->text);
    }
}

void ReasonPanel::setReadOnly(bool readOnly)
{
    m_ui->text->setReadOnly(readOnly);
    m_ui->text->style()->unpolish(m_ui->text); // a field that cannot be typed into is not white
    m_ui->text->style()->polish(m_ui->text);
    m_ui->text->setPlaceholderText(readOnly ? QString() : tr("核验出可退条款后自动拟写，可修改"));
    m_ui->propose->setEnabled(!readOnly && !m_proposal.isEmpty());
}

bool ReasonPanel::focusField(const QString &pointer)
{
    if (pointer != QLatin1String("/reason"))
        return false;
    m_ui->text->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace counter
