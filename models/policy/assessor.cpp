#include "models/policy/assessor.h"

#include "models/policy/decide/decider.h"
#include "models/policy/words/describer.h"

namespace counter {

class Assessor::Work
{
public:
    Work(const PolicyPack &pack, const QList<std::shared_ptr<const PolicyPack>> &informational)
        : decider(pack), describer(pack, informational)
    {
    }
    Decider decider;
    Describer describer;
    Assessment assessment;
};

Assessor::Assessor(std::shared_ptr<const PolicyPack> pack,
                   const QList<std::shared_ptr<const PolicyPack>> &informational)
    : m_pack(std::move(pack)), m_informational(informational),
      m_work(std::make_unique<Work>(*m_pack, m_informational))
{
}

Assessor::~Assessor() = default;

Assessor::Assessor(const Assessor &other)
    : m_pack(other.m_pack), m_informational(other.m_informational),
      m_work(std::make_unique<Work>(*m_pack, m_informational))
{
}

Assessor &Assessor::operator=(const Assessor &other)
{
    if (this != &other) {
        m_pack = other.m_pack;
        m_informational = other.m_informational;
        m_work = std::make_unique<Work>(*m_pack, m_informational);
    }
    return *this;
}

Decision Assessor::assess(const Claim &claim, QDate asOf) const
{
    decide(claim, asOf, m_work->assessment);
    return describe(claim, asOf, m_work->assessment);
}

void Assessor::decide(const Claim &claim, QDate asOf, Assessment &result) const
{
    m_work->decider.decide(claim, asOf, result);
}

Decision Assessor::describe(const Claim &claim, QDate asOf, const Assessment &assessment) const
{
    return m_work->describer.describe(claim, assessment, asOf);
}

} // namespace counter
