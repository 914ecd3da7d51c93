#include "models/store/care/inforcecheck.h"
#include "models/store/care/verifier.h"
#include "models/store/vault/placecheck.h"
#include "models/store/vault/storetext.h"

namespace counter {

Result<void> Verifier::packs()
{
    checkInForce(m_store.folder(), m_inForce, m_find);
    return {};
}

/// A sealed store is checked without opening: the chain names the file as it lies there.
Result<QByteArray> Verifier::evidenceOf(const QString &sm3)
{
    const auto said = m_sealedEvidence.constFind(sm3);
    if (said == m_sealedEvidence.cend())
        return m_store.evidence().content(sm3);
    Result<QByteArray> hash = m_store.evidence().sealedHash(sm3);
    if (hash && *hash != *said)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("evidence does not match its hash"), sm3};
    return hash;
}

Result<void> Verifier::evidence()
{
    QStringList named(m_evidence.begin(), m_evidence.end());
    named.sort();
    for (const QString &sm3 : std::as_const(named)) {
        ++m_report.evidence;
        if (m_store.evidence().isReplaced(sm3)) {
            find("evidence", sm3, StoreText::tr("材料文件被换成了链接或别的东西"));
            continue;
        }
        const Result<QByteArray> content = evidenceOf(sm3);
        if (!content && !isFinding(content.error()))
            return content.error();
        if (!content)
            find("evidence", sm3,
                 content.error().code != ErrorCode::CannotOpen ? StoreText::tr("材料文件被改动")
                     : m_store.evidence().has(sm3) ? StoreText::tr("材料文件打不开，无权读取")
                                                   : StoreText::tr("材料文件缺失"));
        if (!goOn(m_total))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return {};
}

Result<void> Verifier::places()
{
    bool stopped = false;
    checkPlaces(m_store.folder(), m_evidence, m_find, [this, &stopped] {
        stopped = stopped || !goOn(m_total);
        return !stopped;
    });
    if (stopped)
        return Error{ErrorCode::Cancelled, {}, {}};
    return {};
}

} // namespace counter
