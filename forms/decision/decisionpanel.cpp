#include "forms/decision/decisionpanel.h"

#include "forms/decision/clausesection.h"
#include "forms/decision/explanationdialog.h"
#include "forms/decision/monthsection.h"
#include "forms/decision/notessection.h"
#include "forms/decision/outcomeheader.h"
#include "forms/decision/packwords.h"
#include "forms/decision/questioncard.h"
#include "forms/theme/theme.h"
#include "models/policy/policypack.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace counter {

namespace {

/// ms without a new decision before an open explanation follows: it is long, and typing must not wait for it.
constexpr int FollowPause = 150;

QString keyOf(const OpenFact &open)
{
    return QStringLiteral("%1/%2/%3").arg(open.member).arg(open.line.value_or(-1)).arg(open.fact);
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent) : QWidget(parent)
{
    setAccessible(this, tr("核验结论"));
    auto *body = new QWidget;
    m_header = new OutcomeHeader(body);
    m_question = new QuestionCard(body);
    m_months = new MonthSection(body);
    m_clauses = new ClauseSection(body);
    m_notes = new NotesSection(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addWidget(m_header);
    column->addWidget(m_question);
    column->addWidget(m_months);
    column->addWidget(m_clauses);
    column->addWidget(m_notes);
    column->addStretch(1); // what is over goes below, not between
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // the side it stands in has the colour
    scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    m_following = new QTimer(this);
    m_following->setSingleShot(true);
    m_following->setInterval(FollowPause);
    connect(m_following, &QTimer::timeout, this, &DecisionPanel::followDecision);
    connect(m_header, &OutcomeHeader::explanationRequested, this, [this] { explain(-1); });
    connect(m_notes, &NotesSection::explanationRequested, this, [this] { explain(-1); });
    connect(m_clauses, &ClauseSection::explanationRequested, this, &DecisionPanel::explain);
    connect(m_months, &MonthSection::explanationRequested, this, &DecisionPanel::explain);
    connect(m_months, &MonthSection::lineChosen, this, &DecisionPanel::lineChosen);
    connect(m_months, &MonthSection::linesChosen, this, &DecisionPanel::linesChosen);
    connect(m_months, &MonthSection::monthsChosen, m_question, &QuestionCard::proposeMonths);
    connect(m_question, &QuestionCard::answered, this, [this](const FactValue &value) {
        const OpenFact asked = m_question->question();
        Q_EMIT factAnswered(asked.member, asked.line.value_or(-1), factNameOf(asked.fact), value);
    });
    connect(m_question, &QuestionCard::leftOpen, this, [this] {
        const OpenFact asked = m_question->question();
        m_leftOpen.insert(keyOf(asked));
        showQuestion();
        Q_EMIT factLeftOpen(asked.member, asked.line.value_or(-1), factNameOf(asked.fact));
    });
    setDecision({}, {}, nullptr);
}

void DecisionPanel::setDecision(const Application &application, const Decision &decision,
                                std::shared_ptr<const PolicyPack> pack)
{
    m_application = application;
    m_decision = decision;
    m_pack = std::move(pack);
    m_header->setDecision(m_decision, missingText());
    showQuestion();
    showMonths();
    m_clauses->setAmounts(amountsByClause(
        m_decision, [this](const QString &situation) { return clauseShort(m_pack.get(), situation); }));
    m_notes->setDecision(m_decision, m_calendar);
    if (m_explanation && m_explanation->isVisible())
        m_following->start();
}

void DecisionPanel::followDecision()
{
    if (m_explanation && m_explanation->isVisible())
        m_explanation->followContent(m_application, m_decision, m_pack);
}

void DecisionPanel::setClaimedElsewhere(const QSet<int> &lines)
{
    if (lines == m_claimedElsewhere)
        return;
    m_claimedElsewhere = lines;
    showMonths();
}

void DecisionPanel::setCurrentLine(int line)
{
    if (line == m_line)
        return;
    m_line = line;
    showMonths();
}

void DecisionPanel::showQuestion()
{
    QSet<QString> stillOpen;
    for (const OpenFact &open : m_decision.unknownFacts)
        stillOpen.insert(keyOf(open));
    m_leftOpen.intersect(stillOpen);
    // When every question was left open the first one comes again: it is still the one that matters most.
    if (m_leftOpen.size() == stillOpen.size())
        m_leftOpen.clear();
    const auto next =
        std::find_if(m_decision.unknownFacts.cbegin(), m_decision.unknownFacts.cend(),
                     [this](const OpenFact &open) { return !m_leftOpen.contains(keyOf(open)); });
    m_question->setVisible(next != m_decision.unknownFacts.cend());
    if (next == m_decision.unknownFacts.cend())
        return;
    QString who = memberName(next->member);
    if (next->line && *next->line < m_application.lines.size()) {
        const ContributionLine &line = m_application.lines.at(*next->line);
        who += tr(" %1 %2").arg(line.period.text(),
                                line.insurance.value() ? insuranceShortLabel(*line.insurance.value())
                                                       : QString());
    }
    m_question->setQuestion(*next, factTexts(m_pack.get(), next->fact), who.trimmed());
}

void DecisionPanel::showMonths()
{
    const QString member = currentMember();
    m_months->setMonths(memberName(member),
                        monthRows(m_application, m_decision, m_pack.get(), member, m_claimedElsewhere));
    m_months->setCurrentLine(m_line);
}

QString DecisionPanel::currentMember() const
{
    const auto found = std::find_if(m_decision.lines.cbegin(), m_decision.lines.cend(),
                                    [this](const LineDecision &line) { return line.line == m_line; });
    if (found != m_decision.lines.cend())
        return found->member;
    if (!m_decision.unknownFacts.isEmpty())
        return m_decision.unknownFacts.first().member;
    return m_decision.lines.isEmpty() ? QString() : m_decision.lines.first().member;
}

QString DecisionPanel::memberName(const QString &id) const
{
    for (const Member &member : m_application.members)
        if (member.id == id)
            return member.name.isEmpty() ? id : member.name;
    return m_application.members.isEmpty() ? m_application.claimant.name : id;
}

QString DecisionPanel::missingText() const
{
    QStringList parts;
    for (const OpenFact &open : m_decision.unknownFacts) {
        if (parts.size() == 2) {
            parts += tr("等 %1 项").arg(m_decision.unknownFacts.size());
            break;
        }
        parts += tr("%1的%2").arg(memberName(open.member), factTexts(m_pack.get(), open.fact).label);
    }
    return parts.join(QStringLiteral("、"));
}

void DecisionPanel::explain(int line)
{
    if (!m_explanation) {
        m_explanation = new ExplanationDialog(m_calendar, this);
        connect(m_explanation, &ExplanationDialog::lineChosen, this, &DecisionPanel::lineChosen);
    }
    m_explanation->setContent(m_application, m_decision, m_pack, line);
    m_explanation->show();
    m_explanation->raise();
    m_explanation->activateWindow();
    Q_EMIT explanationRequested(line);
}

} // namespace counter
