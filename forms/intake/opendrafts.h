#pragma once
#include "forms/services.h"
#include "models/casework/onlyshown.h"
#include "models/desk/officedesk.h"
#include "models/tables/editedapplication.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

namespace counter {

/// One application on the desk: at the glass or parked until its person steps up again.
struct OpenDraft
{
    QString slot; ///< its row of kept typing
    QString caseId; ///< empty until it is saved for the first time
    QString number; ///< 受理编号, empty before 受理
    Stage stage = Stage::Draft;
    int version = 0; ///< last saved, 0: never
    QString hash; ///< SM3 of that version's body, hex
    QDateTime savedAt;
    bool complete = false; ///< 受理 was tried: what is missing is said too
    std::optional<DecisionSummary> stored; ///< what was decided when it was saved; until it was compared
    QString proposedReason; ///< what the program last wrote into 退费原因
    std::unique_ptr<EditedApplication> edited;

    bool isEditable() const { return isAtCounter(stage); }
    /// Takes over what the store has of the case; typing that was not saved is gone.
    void take(const CaseVersion &found);
    /// 某陶瓷工艺有限公司, or 新申请.
    QString title() const;
};

/// The applications on the desk. Whatever is typed is durable within half a second (OfficeDesk::keepTyping)
/// until it is saved as a version, and is offered back after a crash.
class OpenDrafts : public QObject
{
    Q_OBJECT

public:
    explicit OpenDrafts(const Services &services, QObject *parent = nullptr);

    int size() const { return int(m_drafts.size()); }
    int currentIndex() const { return m_current; }
    OpenDraft &current() { return *m_drafts.at(std::size_t(m_current)); }
    const OpenDraft &at(int index) const { return *m_drafts.at(std::size_t(index)); }
    /// Null: it has left the desk.
    OpenDraft *withSlot(const QString &slot);
    void setCurrent(int index);

    /// An empty application under the office's policy; an untouched one on the desk is used again.
    void addNew();
    /// A stored case; one that is on the desk already becomes the current one.
    Result<void> openCase(const QString &idOrNumber);
    /// Typing from before a crash, in its old slot. False: the case has gone on meanwhile; it is shown as it
    /// is, and that typing is of no use any more.
    bool restore(const KeptTyping &kept);
    /// Cases that were changed elsewhere (案件, 核对) since they were opened, as the store has them now. What
    /// was typed and not saved stays.
    void followStore();
    /// Takes the current one off the desk; what was not saved is gone.
    void closeCurrent();

    /// 暂存
    Result<SavedCase> save();
    /// 受理
    Result<SavedCase> accept(const AcceptedGaps &gaps);

    /// 添加附列资料 to a received case, with the reason.
    Result<SavedCase> attach(OpenDraft &draft, const QList<Evidence> &items, const QString &reason);

    /// Writes what is not yet kept, now.
    void keepNow();

Q_SIGNALS:
    void currentChanged();
    void listChanged();
    void kept(const QDateTime &at);
    void keepFailed(const counter::Error &error);

private:
    Application blank() const;
    OpenDraft &add(std::unique_ptr<OpenDraft> draft);
    void typed(OpenDraft &draft);
    void dropBlank();
    Result<SavedCase> saved(OpenDraft &draft, const Result<SavedCase> &result);
    QString freshSlot();

    const Services &m_services;
    std::vector<std::unique_ptr<OpenDraft>> m_drafts;
    QList<OpenDraft *> m_unkept;
    QTimer m_keep;
    int m_current = -1;
    int m_slots = 0;
};

} // namespace counter
