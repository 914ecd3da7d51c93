#include "forms/evidence/evidenceintake.h"

#include "models/desk/officedesk.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace counter {

EvidenceIntake::EvidenceIntake(OfficeDesk &office, QObject *parent) : QObject(parent), m_office(office) { }

void EvidenceIntake::add(const QList<IncomingPiece> &pieces)
{
    m_waiting.append(pieces);
    Q_EMIT changed();
    takeNext();
}

void EvidenceIntake::takeNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const IncomingPiece &piece = m_waiting.head();
    const auto then = [this](const Result<Evidence> &evidence) { end(evidence); };
    if (!piece.path.isEmpty())
        m_office.evidence().take(piece.path, this, then);
    else if (!piece.content.isEmpty())
        m_office.evidence().take(piece.content, piece.shownName, this, then);
    else
        takeImage(piece);
}

/// A picture without a file is packed on another thread: a screen of points takes its time.
void EvidenceIntake::takeImage(const IncomingPiece &piece)
{
    QThreadPool::globalInstance()->start(
        [here = QPointer<EvidenceIntake>(this), image = piece.image, name = piece.shownName] {
            QBuffer png;
            png.open(QIODevice::WriteOnly);
            image.save(&png, "PNG");
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [here, name, content = png.data()] {
                    if (here)
                        here->m_office.evidence().take(
                            content, name, here,
                            [here](const Result<Evidence> &evidence) { here->end(evidence); });
                },
                Qt::QueuedConnection);
        });
}

void EvidenceIntake::end(const Result<Evidence> &evidence)
{
    m_busy = false;
    const IncomingPiece piece = m_waiting.dequeue();
    Q_EMIT taken(piece, evidence);
    Q_EMIT changed();
    takeNext();
}

} // namespace counter
