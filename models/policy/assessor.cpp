#include "models/policy/assessor.h"

#include "models/policy/decider.h"
#include "models/policy/describer.h"

namespace counter {

class Assessor::Work
{
public:
    explicit Work(const PolicyPack &pack) : decider(pack) { }
    Decider decider;
    Assessment assessment;
};

Assessor::Assessor(std::shared_ptr<const PolicyPack> pack,
                   const QList<std::shared_ptr<const PolicyPack>> &informational)
    : m_pack(std::move(pack)), m_informational(informational), m_work(std::make_unique<Work>(*m_pack))
{
}

Assessor::~Assessor() = default;

Assessor::Assessor(const Assessor &other)
    : m_pack(other.m_pack), m_informational(other.m_informational), m_work(std::make_unique<Work>(*m_pack))
{
}

Assessor &Assessor::operator=(const Assessor &other)
{
    if (this != &other) {
        m_pack = other.m_pack;
        m_informational = other.m_informational;
        m_work = std::make_unique<Work>(*m_pack);
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
    return Describer(*m_pack, m_informational, claim, assessment).describe(asOf);
}

} // namespace counter
