#include "forms/decision/notessection.h"

#include "forms/widgets/theme.h"
#include "models/casework/acceptance.h"
#include "models/policy/words/obligations.h"

#include <QCoreApplication>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace counter {

namespace {

QString missingSentence(const Decision &decision, bool asked)
{
    QStringList titles;
    for (const EvidenceNeed &need : decision.evidence)
        if (!need.present)
            titles += need.title;
    if (titles.isEmpty())
        return {};
    const qsizetype count = titles.size();
    constexpr qsizetype Shown = 4;
    const bool more = count > Shown;
    return (asked ? NotesSection::tr("还缺资料 %1 件：%2%3") : NotesSection::tr("需要资料 %1 件：%2%3"))
        .arg(count)
        .arg(titles.first(std::min(count, Shown)).join(QStringLiteral("、")),
             more ? NotesSection::tr(" 等") : QString());
}

QString problemsSentence(const Decision &decision, bool asked)
{
    qsizetype errors = 0;
    qsizetype warnings = 0;
    for (const Problem &problem : decision.problems)
        if (asked || !isGap(problem))
            ++(problem.severity == Severity::Error ? errors : warnings);
    QStringList parts;
    if (errors > 0)
        parts += NotesSection::tr("✗ 有 %1 处错误").arg(errors);
    if (warnings > 0)
        parts += NotesSection::tr("！有 %1 处提醒").arg(warnings);
    return parts.join(QStringLiteral("，"));
}

QString notesText(const Decision &decision, const WorkCalendar *calendar)
{
    QStringList parts;
    for (const QString &due : {demandSentence(decision), deadlineSentence(decision, calendar)})
        if (!due.isEmpty())
            parts += due.toHtmlEscaped();
    if (const QString sentence = setOffSentence(decision); !sentence.isEmpty())
        parts += sentence.toHtmlEscaped();
    if (!decision.notes.isEmpty())
        parts += NotesSection::tr("<a href=\"why\">读法与说明 %1 处 →</a>").arg(decision.notes.size());
    return parts.join(QStringLiteral("<br>"));
}

} // namespace

QString setOffSentence(const Decision &decision)
{
    Money setOff;
    Money surplus;
    for (const LineDecision &line : decision.lines)
        setOff += line.setOff;
    for (const MemberDecision &member : decision.members)
        surplus += member.setOffSurplus;
    if (setOff.fen() == 0)
        return {};
    QString sentence = NotesSection::tr("抵扣个人账户 %1 元，按人合并计算。").arg(setOff.toGrouped());
    if (surplus.fen() > 0)
        sentence += NotesSection::tr("抵扣后尚余 %1 元，不追缴。").arg(surplus.toGrouped());
    return sentence;
}

NotesSection::NotesSection(QWidget *parent)
    : QWidget(parent), m_missing(new QLabel(this)), m_problems(new QLabel(this)), m_notes(new QLabel(this))
{
    setRole(m_missing, "quiet");
    setRole(m_problems, "error");
    setRole(m_notes, "quiet");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    for (QLabel *label : {m_problems, m_missing, m_notes}) {
        label->setWordWrap(true);
        label->setFont(theme::smallFont());
        column->addWidget(label);
    }
    m_missing->setTextFormat(Qt::PlainText);
    m_problems->setTextFormat(Qt::PlainText);
    m_notes->setTextFormat(Qt::RichText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                     | Qt::LinksAccessibleByKeyboard);
    connect(m_notes, &QLabel::linkActivated, this, &NotesSection::explanationRequested);
}

void NotesSection::setDecision(const Decision &decision, const WorkCalendar *calendar, bool asked)
{
    // An empty form has no faults yet.
    const bool begun = !decision.lines.isEmpty();
    setRole(m_missing, asked ? "error" : "quiet");
    m_missing->setText(begun ? missingSentence(decision, asked) : QString());
    m_problems->setText(begun ? problemsSentence(decision, asked) : QString());
    m_notes->setText(notesText(decision, calendar));
    for (QLabel *label : {m_missing, m_problems, m_notes})
        label->setVisible(!label->text().isEmpty());
}

} // namespace counter
