#pragma once
#include "forms/intake/livedecision.h"
#include "forms/intake/opendrafts.h"
#include "forms/screen.h"
#include "forms/services.h"
#include "reports/documents.h"

#include <QPointer>
#include <memory>

namespace Ui {
class IntakeScreen;
}

namespace counter {

class ClaimantPanel;
class DecisionPanel;
class EvidencePanel;
class IntakeLayout;
class LateEvidence;
class LinesPanel;
class MembersPanel;
class ReasonPanel;

/// 受理: the application in the order and words of the paper form, and beside it the decision, always live.
/// Several applications can stand on the desk; each is kept while it is typed.
class IntakeScreen : public Screen
{
    Q_OBJECT

public:
    explicit IntakeScreen(const Services &services, QWidget *parent = nullptr);
    ~IntakeScreen() override;

    OpenDrafts &drafts() { return m_drafts; }
    LiveDecision &live() { return m_live; }
    LinesPanel &lines() { return *m_lines; }
    MembersPanel &members() { return *m_members; }
    ClaimantPanel &claimant() { return *m_claimant; }

    /// Everything that is wrong or doubtful now, the form's order; the second typing of the account included.
    Problems problems() const;
    /// The sentence above the work; empty: none.
    QString notice() const;
    /// What the document is filled from: a draft, or the stored version of a case that is only looked at
    /// here.
    Result<PrintContent> printContent();
    /// 草稿 · 09:41 已暂存, 已受理 4414022026000037 …
    QString stateText() const;

    void arrive() override;
    void settle() override;
    /// False, and why is said: files that were brought would be lost.
    void keep() override;
    bool mayClose() override;
    void closing() override;
    void follow(Changed what) override;
    QString state() const override;
    QString note() const override;
    bool hasPaper() const override { return true; }
    Result<ShownPaper> paper() override;
    bool explainPaper() override;
    bool maySave() const override;
    bool save() override;
    QString stepText() const override;
    bool mayStep() const override;
    void step() override { submit(); }
    QList<ScreenAct> acts() override;
    void remember(QSettings &memory) const override;
    void restore(const QSettings &memory) override;
    /// Pictures of the evidence are still being read.
    bool isLoading() const;
    /// Packs or desk changed: decide anew, take the pack's columns anew.
    void refresh();

public Q_SLOTS:
    void startNew();
    bool openCase(const QString &idOrNumber);
    /// Puts an application on the desk that is not in the store (a sample, a file).
    void show(const counter::Application &application);
    void submit();
    void undo();
    void redo();
    void nextDraft(int by);
    void closeDraft();
    /// Typing of an earlier run that was not saved: offered in place.
    void offerKeptTyping();
    void focusWork();
    /// Where the clerk stood when he left the screen.
    void returnToWork();
    /// To the next block of the form, -1 the previous.
    void focusBlock(int by);
    /// Files are still being looked at, which is said: not the moment to submit, to put away or to close.
    bool isTakingEvidence();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void showDecision();
    void showDesk();
    void showProblems();
    void sayWhatChanged();
    void answer(const QString &member, const QList<int> &lines, const QString &fact, const FactValue &value);
    void askWhose(const QString &member);
    bool focusProblem(const Problem &problem);
    void accept(const QString &reason, const Problems &warnings);
    void setReadOnly(bool readOnly);
    bool isHalfAnswered();
    void addParkedEvidence(const QString &slot, const Evidence &item);
    void fail(const Error &error);
    Confirmation sign(const QString &what) const;
    Entry<QDate> signingDay() const;

    const Services &m_services;
    std::unique_ptr<Ui::IntakeScreen> m_ui;
    OpenDrafts m_drafts;
    LiveDecision m_live;
    ClaimantPanel *m_claimant;
    MembersPanel *m_members;
    LinesPanel *m_lines;
    ReasonPanel *m_reason;
    EvidencePanel *m_evidence;
    LateEvidence *m_late;
    DecisionPanel *m_panel;
    std::unique_ptr<IntakeLayout> m_layout;
    QPointer<QWidget> m_stood; ///< had the keyboard when the screen was settled last
    QString m_pasteSaid; ///< of the last table that was pasted
    QString m_evidenceSaid; ///< of the files that were brought last
    QMetaObject::Connection m_evidenceFollows;
};

} // namespace counter
