#include "forms/evidence/evidencearrivals.h"

#include "forms/decision/packwords.h"
#include "forms/evidence/evidenceintake.h"
#include "forms/evidence/evidenceremarks.h"
#include "models/tables/evidencemodel.h"

#include <utility>

namespace counter {

EvidenceArrivals::EvidenceArrivals(OfficeDesk &office, const EvidenceModel &shown, EvidenceRemarks &remarks,
                                   std::function<bool()> isOpen, QObject *parent)
    : QObject(parent), m_shown(shown), m_remarks(remarks), m_isOpen(std::move(isOpen)),
      m_intake(new EvidenceIntake(office, this))
{
    connect(m_intake, &EvidenceIntake::taken, this, &EvidenceArrivals::take);
    connect(m_intake, &EvidenceIntake::changed, this, [this] {
        Q_EMIT changed();
        if (!isBusy())
            handLater();
    });
}

void EvidenceArrivals::setHolder(const QString &holder)
{
    handLater();
    m_holder = holder;
}

void EvidenceArrivals::setPack(std::shared_ptr<const PolicyPack> pack)
{
    m_pack = std::move(pack);
}

bool EvidenceArrivals::isBusy() const
{
    return m_intake->isBusy();
}

int EvidenceArrivals::waiting() const
{
    return m_intake->waiting();
}

void EvidenceArrivals::add(QList<IncomingPiece> pieces, const QString &chosen)
{
    for (IncomingPiece &piece : pieces) {
        piece.holder = m_holder;
        if (piece.kind.isEmpty() && pieces.size() == 1)
            piece.kind = chosen; // the clerk stands on what is missing
    }
    giveKinds(pieces, m_pack.get(), m_shown.missing());
    if (!isBusy())
        m_remarks.clear();
    m_intake->add(pieces);
}

void EvidenceArrivals::addPaper(const QString &chosen)
{
    Evidence item;
    item.kind = chosen;
    if (item.kind.isEmpty())
        item.kind = m_shown.missing().size() == 1 ? m_shown.missing().first().kind : QStringLiteral("other");
    m_remarks.clear();
    keep(item);
    if (m_addsOnly)
        handLater();
}

void EvidenceArrivals::take(const IncomingPiece &piece, const Result<Evidence> &taken)
{
    if (!taken) {
        Error why = taken.error();
        why.place.clear(); // its name is said already, and a path would push the reason out of sight
        return m_remarks.refuse(tr("“%1”没有添加：%2").arg(piece.shownName, explain(why)));
    }
    Evidence item = *taken;
    item.kind = piece.kind;
    // The paper names evidence by its kind; a file's name says more than the kind only where the kind says
    // nothing.
    if (piece.kind != QLatin1String("other"))
        item.title.clear();
    if (piece.holder != m_holder)
        return Q_EMIT arrivedFor(piece.holder, item);
    if (const QString refused = whyNot(item, piece.shownName); !refused.isEmpty())
        return m_remarks.refuse(refused);
    keep(item);
    if (piece.unsure && !m_addsOnly)
        m_remarks.askKindOf(piece.shownName);
}

/// Empty: it is kept.
QString EvidenceArrivals::whyNot(const Evidence &item, const QString &shownName) const
{
    for (const Evidence &other : m_shown.evidence() + m_later)
        if (other.sm3 == item.sm3 && other.kind == item.kind)
            return tr("“%1”与已有的“%2”是同一份文件，没有重复添加。")
                .arg(shownName, evidenceTitle(m_pack.get(), item.kind));
    return m_isOpen() ? QString() : tr("“%1”没有添加：案件已不能修改。").arg(shownName);
}

void EvidenceArrivals::keep(const Evidence &item)
{
    if (m_addsOnly)
        m_later += item;
    else
        Q_EMIT arrived(item);
}

void EvidenceArrivals::handLater()
{
    if (!m_later.isEmpty())
        Q_EMIT broughtLater(m_holder, std::exchange(m_later, {}));
}

} // namespace counter
