#pragma once
#include "forms/evidence/incomingpieces.h"
#include "models/casework/application.h"
#include "models/values/result.h"

#include <QObject>
#include <functional>
#include <memory>

namespace counter {

class EvidenceIntake;
class EvidenceModel;
class EvidenceRemarks;
class OfficeDesk;

/// What is brought, and where it goes: to the application that was shown when it came, or, of a case that
/// only takes more, all together once the last is here. What is not taken is said in the remarks.
class EvidenceArrivals : public QObject
{
    Q_OBJECT
public:
    /// isOpen: whether what is shown may still get anything.
    EvidenceArrivals(OfficeDesk &office, const EvidenceModel &shown, EvidenceRemarks &remarks,
                     std::function<bool()> isOpen, QObject *parent);

    QString holder() const { return m_holder; }
    void setHolder(const QString &holder);
    bool addsOnly() const { return m_addsOnly; }
    void setAddsOnly(bool addsOnly) { m_addsOnly = addsOnly; }
    /// Names of kinds come from it; it may be null.
    void setPack(std::shared_ptr<const PolicyPack> pack);

    /// chosen: the kind the clerk stands on, for a single piece; empty: none.
    void add(QList<IncomingPiece> pieces, const QString &chosen);
    /// 纸质件: what lies before the clerk and is not scanned.
    void addPaper(const QString &chosen);
    bool isBusy() const;
    /// With the one that is being looked at.
    int waiting() const;

Q_SIGNALS:
    /// The number of those that wait has changed.
    void changed();
    /// For the one that is shown.
    void arrived(const counter::Evidence &item);
    /// For one that is not shown any more.
    void arrivedFor(const QString &holder, const counter::Evidence &item);
    void broughtLater(const QString &holder, const QList<counter::Evidence> &items);

private:
    void take(const IncomingPiece &piece, const Result<Evidence> &taken);
    QString whyNot(const Evidence &item, const QString &shownName) const;
    void keep(const Evidence &item);
    void handLater();

    const EvidenceModel &m_shown;
    EvidenceRemarks &m_remarks;
    std::function<bool()> m_isOpen;
    EvidenceIntake *m_intake;
    std::shared_ptr<const PolicyPack> m_pack;
    QString m_holder;
    bool m_addsOnly = false;
    QList<Evidence> m_later; ///< for the holder that is shown
};

} // namespace counter
