#include "reports/sheets/letternames.h"

#include <utility>

namespace counter {

bool LetterNames::isField(const QString &name) const
{
    if (m_onMargin && (name == u"page.number" || name == u"page.count"))
        return true;
    for (const LetterScope *scope : m_scopes)
        if (scope->hasField(name))
            return true;
    if (isGivenField(name))
        return true;
    for (const QStringView prefix : {u"page.", u"sum."})
        if (name.startsWith(prefix))
            for (const LetterScope *scope : m_summed)
                if (scope->hasAmount(QStringView(name).mid(prefix.size())))
                    return true;
    return false;
}

const LetterSource *LetterNames::source(const QString &name) const
{
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope)
        if (const LetterSource *source = (*scope)->source(name))
            return source;
    return nullptr;
}

LetterNames::Sums LetterNames::beginTable()
{
    return std::exchange(m_summed, {});
}

} // namespace counter
