#include "forms/decision/decisionpanel.h"

#include "forms/decision/clausesection.h"
#include "forms/decision/explanationdialog.h"
#include "forms/decision/monthsection.h"
#include "forms/decision/notessection.h"
#include "forms/decision/outcomeheader.h"
#include "forms/decision/packwords.h"
#include "forms/decision/questioncard.h"
#include "forms/widgets/tallscroll.h"
#include "forms/widgets/theme.h"
#include "models/casework/membership.h"
#include "models/policy/pack/policypack.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace counter {

namespace {

/// ms without a new decision before an open explanation follows: it is long, and typing must not wait for it.
constexpr int FollowPause = 150;

/// A person's lines are asked about together, so they are left open together.
QString keyOf(const OpenQuestion &question)
{
    return QStringLiteral("%1/%2").arg(question.fact.member, question.fact.fact);
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent) : QWidget(parent)
{
    setAccessible(this, tr("核验结论"));
    auto *body = new QWidget;
    m_header = new OutcomeHeader(body);
    m_question = new QuestionCard(body);
    m_onlyShown = new QLabel(body);
    setRole(m_onlyShown, "quiet");
    m_onlyShown->setWordWrap(true);
    m_onlyShown->hide();
    m_months = new MonthSection(body);
    m_clauses = new ClauseSection(body);
    m_notes = new NotesSection(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addWidget(m_header);
    column->addWidget(m_question);
    column->addWidget(m_onlyShown);
    column->addWidget(m_months);
    column->addWidget(m_clauses);
    column->addWidget(m_notes);
    column->addStretch(1); // what is over goes below, not between
    auto *scroll = new TallScroll(this);
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
        if (m_asked)
            Q_EMIT factAnswered(m_asked->fact.member, answeredLines(), factNameOf(m_asked->fact.fact), value);
    });
    connect(m_question, &QuestionCard::leftOpen, this, [this] {
        if (!m_asked)
            return;
        const OpenQuestion asked = *m_asked;
        m_leftOpen.insert(keyOf(asked));
        showQuestion();
        showMonths();
        Q_EMIT factLeftOpen(asked.fact.member, asked.lines, factNameOf(asked.fact.fact));
    });
    setDecision({}, {}, nullptr);
}

void DecisionPanel::setDecision(const Application &application, const Decision &decision,
                                std::shared_ptr<const PolicyPack> pack)
{
    m_application = application;
    m_decision = decision;
    m_questions = openQuestions(decision.unknownFacts);
    m_pack = std::move(pack);
    m_header->setDecision(m_decision, missingText());
    showQuestion();
    showMonths();
    m_clauses->setAmounts(amountsByClause(
        m_decision, [this](const QString &situation) { return clauseShort(m_pack.get(), situation); }));
    m_notes->setDecision(m_decision, m_calendar, m_gapsAsked);
    if (m_explanation && m_explanation->isVisible())
        m_following->start();
}

void DecisionPanel::followDecision()
{
    if (m_explanation && m_explanation->isVisible())
        m_explanation->followContent(m_application, m_decision, m_pack);
}

void DecisionPanel::setAsked(bool asked)
{
    if (asked == m_gapsAsked)
        return;
    m_gapsAsked = asked;
    m_notes->setDecision(m_decision, m_calendar, m_gapsAsked);
}

void DecisionPanel::startOver()
{
    m_leftOpen.clear();
    m_question->forget();
}

void DecisionPanel::setOnlyShown(const QString &why)
{
    m_onlyShown->setText(why);
    setAccessible(m_onlyShown, why);
    m_onlyShown->setVisible(!why.isEmpty());
    showQuestion();
}

QString DecisionPanel::halfAnswer() const
{
    return m_question->halfAnswer();
}

void DecisionPanel::enter()
{
    if (m_question->isVisible())
        m_question->enter(Qt::TabFocusReason);
    else
        m_header->setFocus(Qt::TabFocusReason);
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
    for (const OpenQuestion &question : m_questions)
        stillOpen.insert(keyOf(question));
    m_leftOpen.intersect(stillOpen);
    // When every question was left open the first one comes again: it is still the one that matters most.
    if (m_leftOpen.size() == stillOpen.size())
        m_leftOpen.clear();
    const auto next =
        std::find_if(m_questions.cbegin(), m_questions.cend(),
                     [this](const OpenQuestion &question) { return !m_leftOpen.contains(keyOf(question)); });
    m_asked.reset();
    if (next != m_questions.cend() && m_onlyShown->text().isEmpty())
        m_asked = *next;
    // Of this window: behind a dialog the keyboard comes back to where it stood.
    const QWidget *stood = window()->focusWidget();
    if (!m_asked && stood && (stood == m_question || m_question->isAncestorOf(stood)))
        m_header->setFocus(Qt::OtherFocusReason); // what was asked for stands there now
    m_question->setVisible(m_asked.has_value());
    if (m_asked)
        ask(*m_asked);
}

void DecisionPanel::ask(const OpenQuestion &question)
{
    QString who = memberName(m_application, question.fact.member);
    QString lines;
    QString everyone;
    const QList<int> all =
        question.lines.isEmpty() ? QList<int>() : linesOpenFor(m_decision, question.fact.fact);
    if (question.lines.size() > 1) {
        who += tr(" %1 笔").arg(question.lines.size());
        lines = tr("对以下 %1 笔都是：%2。个别不同的，到明细里改那一格。")
                    .arg(question.lines.size())
                    .arg(linesInWords(m_application, question.lines));
    } else if (!question.lines.isEmpty()) {
        who += QLatin1Char(' ') + linesInWords(m_application, question.lines);
    }
    if (all.size() > question.lines.size())
        everyone = tr("对全部参保人的 %1 笔都是").arg(all.size());
    m_question->setQuestion(question.fact, factTexts(m_pack.get(), question.fact.fact), who.trimmed(), lines,
                            everyone);
}

/// Empty for a fact of the member.
QList<int> DecisionPanel::answeredLines() const
{
    return m_question->isForEveryone() ? linesOpenFor(m_decision, m_asked->fact.fact) : m_asked->lines;
}

void DecisionPanel::showMonths()
{
    const QString member = currentMember();
    m_months->setMonths(memberName(m_application, member),
                        monthRows(m_application, m_decision, m_pack.get(), member, m_claimedElsewhere));
    m_months->setCurrentLine(m_line);
}

/// Whoever is asked about: months that are chosen in the strip become the answer.
QString DecisionPanel::currentMember() const
{
    if (m_asked)
        return m_asked->fact.member;
    const auto found = std::find_if(m_decision.lines.cbegin(), m_decision.lines.cend(),
                                    [this](const LineDecision &line) { return line.line == m_line; });
    if (found != m_decision.lines.cend())
        return found->member;
    return m_decision.lines.isEmpty() ? QString() : m_decision.lines.first().member;
}

QString DecisionPanel::missingText() const
{
    QStringList parts;
    for (const OpenQuestion &question : m_questions) {
        if (parts.size() == 2) {
            parts += tr("等 %1 项").arg(m_questions.size());
            break;
        }
        const OpenFact &open = question.fact;
        const QString who = memberName(m_application, open.member);
        parts += tr("%1的%2").arg(who.isEmpty() ? tr("未选参保人的行") : who,
                                  factTexts(m_pack.get(), open.fact).label);
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
