// What the keys of 受理 do; how the screen shows things is in intakescreen.cpp.
#include "forms/decision/decisionpanel.h"
#include "forms/evidence/evidencepanel.h"
#include "forms/intake/acceptquestion.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/intakelayout.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/lateevidence.h"
#include "forms/intake/linespanel.h"
#include "forms/intake/memberspanel.h"
#include "forms/intake/reasonpanel.h"
#include "forms/widgets/gridview.h"
#include "models/desk/rulesathand.h"
#include "models/values/chinatime.h"
#include "ui_intakescreen.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <array>

namespace counter {

namespace {

bool hasUnsigned(const Application &application)
{
    return std::any_of(application.confirmations.cbegin(), application.confirmations.cend(),
                       [](const Confirmation &one) { return one.by.isEmpty() || one.on.isEmpty(); })
        || std::any_of(application.evidence.cbegin(), application.evidence.cend(), [](const Evidence &one) {
               return one.seen && (one.seen->by.isEmpty() || one.seen->on.isEmpty());
           });
}

void sign(QString &by, Entry<QDate> &on, const QString &clerk, QDate today)
{
    if (by.isEmpty())
        by = clerk;
    if (on.isEmpty())
        on = today;
}

void signUnsigned(Application &application, const QString &clerk, QDate today)
{
    for (Confirmation &one : application.confirmations)
        sign(one.by, one.on, clerk, today);
    for (Evidence &one : application.evidence)
        if (one.seen)
            sign(one.seen->by, one.seen->on, clerk, today);
}

} // namespace

void IntakeScreen::startNew()
{
    settle();
    if (isHalfAnswered())
        return;
    m_drafts.addNew();
    m_claimant->focusFirst();
}

bool IntakeScreen::openCase(const QString &idOrNumber)
{
    settle();
    const Result<void> opened = m_drafts.openCase(idOrNumber);
    if (!opened)
        fail(opened.error());
    return opened.ok();
}

void IntakeScreen::show(const Application &application)
{
    m_drafts.addNew();
    m_drafts.current().edited->change(tr("读入申请"), [&](Application &a) { a = application; });
    m_live.settle();
}

bool IntakeScreen::save()
{
    settle();
    if (!m_drafts.current().isEditable())
        return true;
    const Result<SavedCase> saved = m_drafts.save();
    if (!saved) {
        fail(saved.error());
        return false;
    }
    m_ui->notice->say(tr("已暂存，可从“案件”再打开"), NoticeBar::Tone::Good);
    m_live.watch(m_drafts.current().edited.get(), m_drafts.current().caseId);
    Q_EMIT changed(Changed::Cases);
    return true;
}

/// 受理: errors stop it and the first takes the focus; everything else is asked at once.
void IntakeScreen::submit()
{
    settle();
    OpenDraft &draft = m_drafts.current();
    if (!draft.isEditable()) {
        m_ui->notice->say(tr("本案已是“%1”，不能再次提交受理").arg(stageLabel(draft.stage)),
                          NoticeBar::Tone::Plain);
        return;
    }
    if (isTakingEvidence() || isHalfAnswered())
        return;
    const QString clerk = m_services.office.workplace().clerk;
    if (clerk.isEmpty()) {
        m_ui->notice->say(tr("还没有填受理人姓名，核对、验原件和受理都要署名：请按 F11 到设置填写"),
                          NoticeBar::Tone::Bad);
        return;
    }
    const Result<ClockState> clock = m_services.office.care().clockState();
    if (clock && clock->what == ClockState::What::Behind) {
        m_ui->notice->say(clock->sentence(), NoticeBar::Tone::Bad);
        return;
    }
    // Ticked before anyone had said who works here, or while the clock was wrong.
    if (hasUnsigned(draft.edited->application()))
        draft.edited->amend(
            [&](Application &application) { signUnsigned(application, clerk, m_services.clock().date()); });
    if (draft.edited->application().receivedOn.isEmpty()) {
        const QDate today = m_services.clock().date();
        draft.edited->amend([&](Application &application) { application.receivedOn = today; });
        m_live.settle();
    }
    draft.complete = true;
    showProblems();
    const AcceptanceCheck check = checkAcceptance(draft.edited->application(), m_live.decision());
    Problems errors = m_claimant->ownProblems() + check.errors;
    for (const OtherClaim &claim : m_live.otherClaims())
        errors << Problem{QStringLiteral("/lines/%1").arg(claim.line), QStringLiteral("line-claimed"),
                          Severity::Error,
                          tr("第 %1 行已在“%2”的案件中申请").arg(claim.line + 1).arg(claim.name)};
    if (!errors.isEmpty()) {
        m_ui->notice->say(tr("还有 %1 处要先改正：%2").arg(errors.size()).arg(errors.first().message),
                          NoticeBar::Tone::Bad);
        for (const Problem &problem : errors)
            if (focusProblem(problem))
                break;
        m_layout->keepFocusInView();
        return;
    }

    const AcceptQuestion question =
        acceptQuestion(draft.edited->application(), m_live.decision(), check,
                       batchSentence(m_services.office.rulesAtHand().calendar(), m_services.clock().date()));
    m_ui->notice->clear(); // what was wrong is mended
    auto *dialog = new AcceptDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcceptDialog::keepDraftWanted, this, [this] {
        if (save())
            m_ui->notice->say(tr("已存为草稿，补齐后可从“案件”再打开"), NoticeBar::Tone::Good);
    });
    connect(dialog, &AcceptDialog::acceptWanted, this,
            [this, warnings = check.warnings](const QString &reason) { accept(reason, warnings); });
    dialog->open();
}

void IntakeScreen::accept(const QString &reason, const Problems &warnings)
{
    const Result<SavedCase> accepted = m_drafts.accept({reason, warnings});
    if (!accepted)
        return fail(accepted.error());
    showCurrent();
    m_ui->notice->say(
        tr("已受理，受理编号 %1。可打印审批表（F8），或办理下一位（Ctrl+N）").arg(accepted->number),
        NoticeBar::Tone::Good);
    Q_EMIT changed(Changed::Cases);
}

bool IntakeScreen::explainPaper()
{
    settle();
    m_panel->explain(m_lines->currentLine());
    return true;
}

bool IntakeScreen::maySave() const
{
    return m_drafts.at(m_drafts.currentIndex()).isEditable();
}

bool IntakeScreen::mayStep() const
{
    return m_drafts.at(m_drafts.currentIndex()).isEditable();
}

/// A case that is only looked at here says where it stands.
QString IntakeScreen::stepText() const
{
    const OpenDraft &draft = m_drafts.at(m_drafts.currentIndex());
    return draft.isEditable() ? tr("提交受理") : stageLabel(draft.stage);
}

QList<ScreenAct> IntakeScreen::acts()
{
    const auto open = [this] { return m_drafts.current().isEditable(); };
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {tr("下一位"), key("Ctrl+N"), [this] { startNew(); }, {}, true},
        {tr("撤销"), key("Ctrl+Z"), [this] { undo(); }, open},
        {tr("重做"), key("Ctrl+Y"), [this] { redo(); }, open},
        {tr("重做"), key("Ctrl+Shift+Z"), [this] { redo(); }, open},
        {tr("收起这份申请"), key("Ctrl+W"), [this] { closeDraft(); }, {}},
        {tr("下一份在办"), key("Ctrl+PgDown"), [this] { nextDraft(1); }, {}},
        {tr("上一份在办"), key("Ctrl+PgUp"), [this] { nextDraft(-1); }, {}},
        {tr("下一栏"), key("Ctrl+Tab"), [this] { focusBlock(1); }, {}},
        {tr("上一栏"), key("Ctrl+Shift+Tab"), [this] { focusBlock(-1); }, {}},
    };
}

void IntakeScreen::undo()
{
    settle(); // an open cell would write its text back afterwards
    if (!m_drafts.current().isEditable())
        return;
    // That one Ctrl+Z takes the paste back is true no more.
    if (!m_pasteSaid.isEmpty() && m_ui->notice->sentence() == m_pasteSaid) {
        m_ui->notice->clear();
        m_lines->grid()->returnToPasted();
        m_members->grid()->returnToPasted();
    }
    m_drafts.current().edited->steps().undo();
}

void IntakeScreen::redo()
{
    settle();
    if (m_drafts.current().isEditable())
        m_drafts.current().edited->steps().redo();
}

void IntakeScreen::nextDraft(int by)
{
    settle();
    if (isHalfAnswered())
        return;
    m_drafts.setCurrent((m_drafts.currentIndex() + by + m_drafts.size()) % m_drafts.size());
}

/// What has been dropped and is still being looked at belongs to the application it was dropped on.
bool IntakeScreen::isTakingEvidence()
{
    if (!m_evidence->isTaking())
        return false;
    m_ui->notice->say(tr("附列资料还在查看，请等几秒再按一次"), NoticeBar::Tone::Plain);
    return true;
}

/// What was typed on the card and not entered is no answer, and must not be lost as one.
bool IntakeScreen::isHalfAnswered()
{
    const QString typed = m_panel->halfAnswer();
    if (typed.isEmpty())
        return false;
    m_ui->notice->say(tr("绿框里填了“%1”，还没有填入：按 Enter 填入，或清空后再办。").arg(typed),
                      NoticeBar::Tone::Bad);
    m_panel->enter();
    return true;
}

void IntakeScreen::closeDraft()
{
    settle();
    if (isTakingEvidence() || isHalfAnswered())
        return;
    const OpenDraft &draft = m_drafts.current();
    if (draft.edited->isDirty()
        && !m_services.questions.confirm(this, tr("收起申请"),
                                         tr("“%1”还有没有暂存的录入，收起就丢弃了。").arg(draft.title()),
                                         tr("丢弃并收起")))
        return;
    m_claimant->setEdited(nullptr);
    m_members->setEdited(nullptr);
    m_lines->setEdited(nullptr);
    m_reason->setEdited(nullptr);
    m_live.watch(nullptr, {});
    m_drafts.closeCurrent();
}

bool IntakeScreen::mayClose()
{
    if (isTakingEvidence())
        return false;
    return !m_late->isWaiting();
}

void IntakeScreen::offerKeptTyping()
{
    const Result<QList<KeptTyping>> kept = m_services.office.drafts().keptTyping();
    if (!kept)
        return fail(kept.error());
    if (kept->isEmpty())
        return;
    QStringList names;
    QDateTime latest;
    for (const KeptTyping &typing : *kept) {
        const QString name = typing.application.claimant.name;
        names << tr("%1（%2 笔）")
                     .arg(name.isEmpty() ? tr("未填名称") : name)
                     .arg(typing.application.lines.size());
        latest = std::max(latest, typing.at);
    }
    m_ui->kept->say(
        tr("上次退出时有 %1 份录入没有暂存，保留到 %2：%3")
            .arg(kept->size())
            .arg(inChina(latest).toString(tr("M月d日 HH:mm:ss")), names.join(QStringLiteral("、"))),
        NoticeBar::Tone::Plain);
    const QList<KeptTyping> found = *kept;
    m_ui->kept->offer(tr("接着录入(&R)"), [this, found] {
        QStringList late;
        for (const KeptTyping &typing : found)
            if (!m_drafts.restore(typing))
                late << m_drafts.current().title();
        focusWork();
        if (!late.isEmpty())
            m_ui->notice->say(tr("“%1”已经受理或了结，上次没有暂存的录入不再有用，显示的是库中的案件")
                                  .arg(late.join(QStringLiteral("”“"))),
                              NoticeBar::Tone::Plain);
    });
    m_ui->kept->offer(tr("丢弃(&X)"), [this, found, names] {
        if (!m_services.questions.confirm(
                this, tr("丢弃上次的录入"),
                tr("%1：上次没有暂存，丢弃以后找不回来。").arg(names.join(QStringLiteral("、"))), tr("丢弃")))
            return offerKeptTyping();
        for (const KeptTyping &typing : found)
            if (const Result<void> dropped = m_services.office.drafts().dropTyping(typing.slot); !dropped)
                return fail(dropped.error());
    });
}

void IntakeScreen::focusWork()
{
    if (m_drafts.current().isEditable())
        m_claimant->focusFirst();
    else
        m_lines->grid()->setFocus(Qt::OtherFocusReason);
}

void IntakeScreen::arrive()
{
    m_drafts.followStore(); // 案件 may have changed what stands on the desk
    returnToWork();
}

void IntakeScreen::follow(Changed what)
{
    if (what == Changed::Cases)
        m_drafts.followStore();
    else if (what != Changed::Backup)
        refresh();
}

void IntakeScreen::keep()
{
    m_drafts.keepNow();
}

void IntakeScreen::closing()
{
    keep();
}

void IntakeScreen::returnToWork()
{
    if (m_stood && m_stood->isEnabled() && m_stood->isVisibleTo(this))
        m_stood->setFocus(Qt::OtherFocusReason);
    else
        focusWork();
}

void IntakeScreen::focusBlock(int by)
{
    const std::array<std::pair<QWidget *, QWidget *>, 6> blocks{
        std::pair<QWidget *, QWidget *>{m_claimant, nullptr},
        {m_members, m_members->grid()},
        {m_lines, m_lines->grid()},
        {m_reason, m_reason->text()},
        {m_evidence, m_evidence},
        {m_panel, nullptr}}; // its own way in
    const QWidget *focus = QApplication::focusWidget();
    int current = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (focus && blocks.at(i).first->isAncestorOf(focus))
            current = int(i);
    const int count = int(blocks.size());
    int next = (current + by + count) % count;
    while (!blocks.at(std::size_t(next)).first->isEnabled() && next != current)
        next = (next + by + count) % count;
    const auto &[block, entry] = blocks.at(std::size_t(next));
    if (block == m_claimant) {
        m_claimant->focusFirst();
    } else if (entry) {
        entry->setFocus(Qt::TabFocusReason);
    } else {
        m_panel->enter();
    }
}

} // namespace counter
