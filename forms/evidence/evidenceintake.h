#pragma once
#include "models/casework/application.h"
#include "models/values/result.h"

#include <QImage>
#include <QObject>
#include <QQueue>

namespace counter {

class OfficeDesk;

/// One file, or one picture from the clipboard, that is to become evidence.
struct IncomingPiece
{
    QString path; ///< empty: content or image
    QByteArray content; ///< a file as another program copied it
    QImage image; ///< where neither is there
    QString shownName;
    QString kind;
    bool unsure = false; ///< nobody can tell its kind: it is put under 其他 and the clerk is asked
    QString holder; ///< whose evidence it becomes: the one that was on the screen when it came
};

/// What comes in by dialog, drop or clipboard, on its way through OfficeDesk::takeEvidence: one piece after
/// another, in order, while the window goes on.
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
