#include "forms/intake/intakescreen.h"

#include "forms/decision/decisionpanel.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/evidence/filedrops.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/decisionchange.h"
#include "forms/intake/intakelayout.h"
#include "forms/intake/knownclaimants.h"
#include "forms/intake/lateevidence.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/intake/packcolumns.h"
#include "forms/intake/reasonpanel.h"
#include "forms/intake/reasonproposal.h"
#include "forms/widgets/entermoves.h"
#include "forms/widgets/gridview.h"
#include "forms/widgets/theme.h"
#include "models/casework/acceptance.h"
#include "models/desk/papers/storedpapers.h"
#include "models/desk/rulesathand.h"
#include "models/values/chinatime.h"
#include "ui_intakescreen.h"

#include <QApplication>
#include <QInputMethod>
#include <QPlainTextEdit>
#include <QSettings>
#include <algorithm>

namespace counter {

namespace {

const QLatin1StringView ColumnsKey("columns");

} // namespace

IntakeScreen::IntakeScreen(const Services &services, QWidget *parent)
    : Screen(parent), m_services(services), m_ui(std::make_unique<Ui::IntakeScreen>()), m_drafts(services),
      m_live(services)
{
    m_ui->setupUi(this);
    setAccessible(this, tr("受理"));
    m_claimant = new ClaimantPanel([this](const QString &what) { return sign(what); }, this);
    m_members = new MembersPanel(this);
    m_lines = new LinesPanel([this](const QString &what) { return sign(what); }, this);
    m_reason = new ReasonPanel(this);
    m_evidence = new EvidencePanel(m_services.office, m_services.picker, this);
    m_evidence->setSeenBy([this] { return Seen{m_services.office.workplace().clerk, signingDay()}; });
    m_late = new LateEvidence(
        m_services, m_drafts, [this] { return m_live.pack(); }, this);
    m_panel = new DecisionPanel(this);
    m_panel->setCalendar(m_services.office.rulesAtHand().calendar());
    setRole(m_panel, "side");
    setRole(m_evidence, "panel");
    m_layout = std::make_unique<IntakeLayout>(
        *m_ui, IntakeBlocks{m_claimant, m_members, m_lines, m_reason, m_evidence, m_panel}, *this);
    for (QWidget *entered : {static_cast<QWidget *>(m_claimant), static_cast<QWidget *>(m_reason)})
        new EnterMoves(entered);

    connect(&m_drafts, &OpenDrafts::currentChanged, this, &IntakeScreen::showCurrent);
    connect(&m_drafts, &OpenDrafts::listChanged, this, &IntakeScreen::showDesk);
    connect(&m_drafts, &OpenDrafts::kept, this, &IntakeScreen::kept);
    connect(&m_drafts, &OpenDrafts::keepFailed, this,
            [this](const Error &error) { Q_EMIT keepFailed(counter::explain(error)); });
    connect(m_ui->desk, &QTabBar::currentChanged, this, [this](int index) {
        if (isHalfAnswered())
            return showDesk(); // its tab again
        m_drafts.setCurrent(index);
    });
    connect(&m_live, &LiveDecision::decided, this, &IntakeScreen::showDecision);
    connect(m_members, &MembersPanel::leftForward, this,
            [this] { m_lines->grid()->setFocus(Qt::TabFocusReason); });
    connect(m_members, &MembersPanel::leftBackward, this, [this] { m_claimant->focusFirst(); });
    connect(m_lines, &LinesPanel::leftForward, this,
            [this] { m_reason->text()->setFocus(Qt::TabFocusReason); });
    connect(m_lines, &LinesPanel::leftBackward, this,
            [this] { m_members->grid()->setFocus(Qt::BacktabFocusReason); });
    const auto sayPasted = [this](const QString &sentence, bool wrong) {
        m_ui->notice->say(sentence, wrong ? NoticeBar::Tone::Bad : NoticeBar::Tone::Good);
        m_pasteSaid = sentence;
    };
    connect(m_members, &MembersPanel::pasted, this, sayPasted);
    connect(m_lines, &LinesPanel::pasted, this, sayPasted);
    connect(m_lines, &LinesPanel::currentLineChanged, m_panel, &DecisionPanel::setCurrentLine);
    connect(m_lines, &LinesPanel::explanationWanted, m_panel, &DecisionPanel::explain);
    connect(m_panel, &DecisionPanel::lineChosen, m_lines, &LinesPanel::setCurrentLine);
    connect(m_panel, &DecisionPanel::linesChosen, m_lines, &LinesPanel::selectLines);
    connect(m_panel, &DecisionPanel::factAnswered, this, &IntakeScreen::answer);
    connect(m_evidence, &EvidencePanel::evidenceChanged, this, [this](const QList<Evidence> &evidence) {
        m_drafts.current().edited->change(tr("改附列资料"), [&](Application &a) { a.evidence = evidence; });
    });
    new FileDrops(this, [this](const QMimeData &mime) { return m_evidence->addFrom(mime); });
    connect(m_evidence, &EvidencePanel::said, this, [this](const QString &sentence) {
        if (!sentence.isEmpty())
            m_ui->notice->say(sentence, NoticeBar::Tone::Bad);
        else if (m_ui->notice->sentence() == m_evidenceSaid)
            m_ui->notice->clear();
        m_evidenceSaid = sentence;
    });
    connect(m_late, &LateEvidence::said, m_ui->notice, &NoticeBar::say);
    connect(m_late, &LateEvidence::failed, this, &IntakeScreen::fail);
    connect(m_late, &LateEvidence::attached, this, [this](const QString &slot) {
        if (m_drafts.withSlot(slot) == &m_drafts.current())
            showCurrent();
        Q_EMIT changed(Changed::Cases);
    });
    connect(m_evidence, &EvidencePanel::takenFor, this, &IntakeScreen::addParkedEvidence);
    connect(m_evidence, &EvidencePanel::broughtLater, m_late, &LateEvidence::attach);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !m_ui->work->isAncestorOf(now))
            return;
        // Under a mouse button nothing may move; the next key folds it.
        if (!m_claimant->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            m_claimant->foldWhenComplete();
        m_layout->keepFocusInView();
    });
    new KnownClaimants(m_services.office, m_claimant, [this]() -> EditedApplication * {
        return m_drafts.current().isEditable() ? m_drafts.current().edited.get() : nullptr;
    });
    m_drafts.addNew();
}

IntakeScreen::~IntakeScreen() = default;

Confirmation IntakeScreen::sign(const QString &what) const
{
    return {what, m_services.office.workplace().clerk, signingDay()};
}

/// No day is signed with a clock that is behind: it is filled in when the case is submitted.
Entry<QDate> IntakeScreen::signingDay() const
{
    const Result<ClockState> clock = m_services.office.care().clockState();
    if (clock && clock->what == ClockState::What::Behind)
        return {};
    return Entry<QDate>(m_services.clock().date());
}

void IntakeScreen::showCurrent()
{
    OpenDraft &draft = m_drafts.current();
    EditedApplication *edited = draft.edited.get();
    m_ui->notice->clear();
    m_panel->startOver();
    m_claimant->setEdited(edited);
    m_members->setEdited(edited);
    m_lines->setEdited(edited);
    m_reason->setEdited(edited);
    m_evidence->setHolder(draft.slot);
    m_evidence->setEvidence(edited->application().evidence);
    disconnect(m_evidenceFollows);
    m_evidenceFollows = connect(edited, &EditedApplication::changed, m_evidence, [this, edited] {
        if (m_evidence->evidence() != edited->application().evidence)
            m_evidence->setEvidence(edited->application().evidence);
    });
    setReadOnly(!draft.isEditable());
    m_evidence->setCase(draft.caseId);
    m_live.watch(edited, draft.caseId);
    showDesk();
    m_late->comeBackTo(draft.slot);
}

/// A file that was dropped on an application that has been parked since.
void IntakeScreen::addParkedEvidence(const QString &slot, const Evidence &item)
{
    OpenDraft *draft = m_drafts.withSlot(slot);
    if (!draft)
        return;
    if (!draft->isEditable())
        return m_late->park(slot, item);
    const auto isIt = [&](const Evidence &other) { return other.sm3 == item.sm3 && other.kind == item.kind; };
    draft->edited->change(tr("改附列资料"), [&](Application &application) {
        if (std::none_of(application.evidence.cbegin(), application.evidence.cend(), isIt))
            application.evidence.append(item);
    });
}

void IntakeScreen::setReadOnly(bool readOnly)
{
    m_claimant->setReadOnly(readOnly);
    m_members->setReadOnly(readOnly);
    m_lines->setReadOnly(readOnly);
    m_reason->setReadOnly(readOnly);
    m_evidence->setEnabled(isLive(m_drafts.current().stage));
    m_evidence->setAddsOnly(readOnly);
    m_panel->setOnlyShown(whyOnlyShown(m_drafts.current().stage));
}

void IntakeScreen::showDesk()
{
    m_ui->desk->follow(m_drafts);
    Q_EMIT stateChanged();
}

void IntakeScreen::showDecision()
{
    OpenDraft &draft = m_drafts.current();
    const auto pack = m_live.pack();
    m_members->model().setFacts(factColumns(pack.get(), FactOwner::Member));
    m_lines->setFacts(factColumns(pack.get(), FactOwner::Line));
    m_members->setDecision(m_live.decision());
    m_lines->setDecision(m_live.decision(), situationCites(pack.get()));
    m_lines->model().setOtherClaims(m_live.otherClaims());
    m_evidence->setNeeds(m_live.decision().evidence, pack);
    QSet<int> claimedElsewhere;
    for (const OtherClaim &claim : m_live.otherClaims())
        claimedElsewhere.insert(claim.line);
    m_panel->setClaimedElsewhere(claimedElsewhere);
    m_panel->setDecision(draft.edited->application(), m_live.decision(), pack);
    sayWhatChanged();
    showProblems();
    m_reason->propose(proposeReason(draft.edited->application(), m_live.decision(), pack.get()),
                      draft.proposedReason);
    if (m_live.error())
        m_ui->notice->say(counter::explain(*m_live.error()), NoticeBar::Tone::Bad);
    Q_EMIT stateChanged();
}

/// A stored case is decided anew when it is opened; a result that is no longer the stored one is said once.
void IntakeScreen::sayWhatChanged()
{
    OpenDraft &draft = m_drafts.current();
    if (!draft.stored || draft.edited->isDirty() || m_live.error())
        return;
    const QString sentence = decisionChange(*draft.stored, m_live.decision());
    draft.stored.reset();
    if (!sentence.isEmpty())
        m_ui->notice->say(sentence, NoticeBar::Tone::Plain);
}

Problems IntakeScreen::problems() const
{
    Problems all = m_claimant->ownProblems();
    all += m_live.problems();
    return all;
}

void IntakeScreen::showProblems()
{
    const bool complete = m_drafts.current().complete;
    Problems shown;
    for (const Problem &problem : problems())
        if (complete || !isGap(problem))
            shown << problem;
    m_claimant->setProblems(shown, complete);
    m_members->model().setProblems(shown);
    m_lines->model().setProblems(shown);
    m_reason->setProblems(shown, complete);
    m_evidence->setAsked(complete);
    m_panel->setAsked(complete);
}

QString IntakeScreen::notice() const
{
    const QString said = m_ui->notice->sentence();
    return said.isEmpty() ? m_ui->kept->sentence() : said;
}

/// One answer is one step, for however many lines it is.
void IntakeScreen::answer(const QString &member, const QList<int> &lines, const QString &fact,
                          const FactValue &value)
{
    if (lines.isEmpty()) {
        if (!m_members->model().answer(member, fact, value))
            askWhose(member);
        return;
    }
    m_drafts.current().edited->change(tr("答核实问题"), [&](Application &application) {
        for (const int line : lines) {
            if (line >= application.lines.size())
                continue;
            if (fact == QLatin1String("accountCredit"))
                application.lines[line].accountCredit = Entry<Money>::fromText(
                    std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString());
            else
                application.lines[line].facts.insert(fact, value);
        }
    });
}

/// What is said of nobody is put down to nobody: the clerk is led to the line that has to name its person.
void IntakeScreen::askWhose(const QString &member)
{
    const QList<ContributionLine> lines = m_drafts.current().edited->application().lines;
    const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                   [&](const ContributionLine &each) { return each.member == member; });
    if (!m_drafts.current().isEditable() || line == lines.cend())
        return;
    m_ui->notice->say(tr("还不知道这一行是谁的缴费，刚才的答复没有记下：请先在“参保人”栏选人。"),
                      NoticeBar::Tone::Bad);
    m_lines->focusField(QStringLiteral("/lines/%1/member").arg(line - lines.cbegin()));
}

void IntakeScreen::settle()
{
    QGuiApplication::inputMethod()->commit();
    // An open cell is part of what was typed.
    if (QWidget *focus = QApplication::focusWidget())
        for (GridView *grid : {m_lines->grid(), m_members->grid()})
            if (grid != focus && grid->isAncestorOf(focus))
                grid->setFocus(Qt::OtherFocusReason);
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        m_stood = focus;
    m_live.settle();
}

bool IntakeScreen::focusProblem(const Problem &problem)
{
    return m_claimant->focusField(problem.path) || m_members->focusField(problem.path)
        || m_lines->focusField(problem.path) || m_reason->focusField(problem.path);
}

void IntakeScreen::fail(const Error &error)
{
    m_ui->notice->say(counter::explain(error), NoticeBar::Tone::Bad);
}

/// What can no longer be changed here is printed as the store has it; anything else is a draft.
Result<PrintContent> IntakeScreen::printContent()
{
    settle();
    const OpenDraft &draft = m_drafts.current();
    StoredPapers papers(m_services.office, m_services.clock().date(), m_services.practice);
    if (!draft.isEditable())
        return papers.content(draft.caseId);
    const bool typedOn = draft.edited->isDirty();
    return papers.content(
        draft.edited->application(), m_live.decision(),
        {draft.stage, draft.caseId, typedOn ? 0 : draft.version, typedOn ? QString() : draft.hash});
}

Result<ShownPaper> IntakeScreen::paper()
{
    Result<PrintContent> content = printContent();
    if (!content)
        return content.error();
    return ShownPaper{*std::move(content), m_drafts.current().stage};
}

QString IntakeScreen::stateText() const
{
    const OpenDraft &draft = m_drafts.at(m_drafts.currentIndex());
    if (!draft.isEditable())
        return tr("%1 %2 · 只能查看").arg(stageLabel(draft.stage), draft.number);
    const QString saved = draft.savedAt.isValid()
        ? tr("%1 已暂存").arg(inChina(draft.savedAt).toString(QStringLiteral("HH:mm")))
        : tr("未暂存");
    if (!draft.edited->isDirty())
        return draft.savedAt.isValid() ? tr("草稿 · %1").arg(saved) : tr("新申请");
    return tr("草稿 · %1，之后的录入已自动保留").arg(saved);
}

QString IntakeScreen::state() const
{
    return tr("受理 · %1").arg(stateText());
}

QString IntakeScreen::note() const
{
    return m_live.pack() ? m_live.pack()->number : QString();
}

void IntakeScreen::remember(QSettings &memory) const
{
    m_layout->remember(memory);
    memory.setValue(ColumnsKey, m_lines->columnState());
}

void IntakeScreen::restore(const QSettings &memory)
{
    m_layout->restore(memory);
    m_lines->restoreColumnState(memory.value(ColumnsKey).toByteArray());
}

void IntakeScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    m_layout->fit();
}

bool IntakeScreen::isLoading() const
{
    return m_evidence->isLoading();
}

void IntakeScreen::refresh()
{
    m_panel->setCalendar(m_services.office.rulesAtHand().calendar()); // there may have been none before
    m_evidence->setCase(m_drafts.current().caseId);
    m_live.watch(m_drafts.current().edited.get(), m_drafts.current().caseId);
}

} // namespace counter
