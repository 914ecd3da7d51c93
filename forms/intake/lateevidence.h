#pragma once
#include "forms/intake/opendrafts.h"
#include "forms/services.h"
#include "forms/widgets/noticebar.h"

#include <QObject>

namespace counter {

struct PolicyPack;

/// 添加附列资料 to a case that is received: a version of its own, with the kind of each paper and the reason.
/// What came while another application was on the glass waits until the clerk is back.
class LateEvidence : public QObject
{
    Q_OBJECT

public:
    using Pack = std::function<std::shared_ptr<const PolicyPack>()>;

    /// pack: the one that decides what is on the glass.
    LateEvidence(const Services &services, OpenDrafts &drafts, Pack pack, QWidget *screen);

    /// For a case that is not on the glass now.
    void park(const QString &slot, const Evidence &item);
    /// The case is on the glass: what waits for it is asked about and attached.
    void comeBackTo(const QString &slot);
    /// Something waits, which is said.
    bool isWaiting();

public Q_SLOTS:
    void attach(const QString &slot, const QList<counter::Evidence> &brought);

Q_SIGNALS:
    void said(const QString &sentence, counter::NoticeBar::Tone tone);
    void failed(const counter::Error &error);
    void attached(const QString &slot);

private:
    std::optional<QList<Evidence>> sorted(const OpenDraft &draft, const QList<Evidence> &brought) const;

    const Services &m_services;
    OpenDrafts &m_drafts;
    Pack m_pack;
    QWidget *m_screen;
    QHash<QString, QList<Evidence>> m_waiting; ///< by the slot of the case they are for
};

} // namespace counter
