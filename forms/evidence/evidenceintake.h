#pragma once
#include "forms/evidence/incomingpieces.h"
#include "models/casework/application.h"
#include "models/values/result.h"

#include <QObject>
#include <QQueue>

namespace counter {

class OfficeDesk;

/// Pieces on their way through OfficeDesk::takeEvidence: one after another, in order, while the window goes
/// on.
class EvidenceIntake : public QObject
{
    Q_OBJECT
public:
    explicit EvidenceIntake(OfficeDesk &office, QObject *parent = nullptr);

    void add(const QList<IncomingPiece> &pieces);
    bool isBusy() const { return !m_waiting.isEmpty(); }
    /// With the one that is being looked at.
    int waiting() const { return int(m_waiting.size()); }

Q_SIGNALS:
    /// The number of those that wait has changed.
    void changed();
    void taken(const counter::IncomingPiece &piece, const counter::Result<counter::Evidence> &evidence);

private:
    void takeNext();
    void takeImage(const IncomingPiece &piece);
    void end(const Result<Evidence> &evidence);

    OfficeDesk &m_office;
    QQueue<IncomingPiece> m_waiting; ///< the first is being looked at
    bool m_busy = false;
};

} // namespace counter
