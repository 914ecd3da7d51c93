#include "forms/evidence/evidenceremarks.h"

#include <utility>

namespace counter {

void EvidenceRemarks::sayOnly(const QString &sentence)
{
    m_refusals.clear();
    m_unsure.clear();
    if (!sentence.isEmpty())
        m_refusals += sentence;
    say();
}

void EvidenceRemarks::refuse(const QString &sentence)
{
    m_refusals += sentence;
    say();
}

void EvidenceRemarks::askKindOf(const QString &shownName)
{
    m_unsure += shownName;
    say();
}

void EvidenceRemarks::sorted()
{
    m_unsure.clear();
    say();
}

void EvidenceRemarks::say()
{
    QStringList said = m_refusals;
    if (!m_unsure.isEmpty())
        said += tr("“%1”从名字看不出是哪种资料，暂记为其他，请在附列资料下面选定类别。")
                    .arg(m_unsure.join(tr("”、“")));
    const QString before = std::exchange(m_said, said.join(QLatin1Char('\n')));
    if (m_said != before)
        Q_EMIT this->said(m_said);
}

} // namespace counter
