#pragma once
#include "models/casework/application.h"
#include "models/casework/jsonplace.h"
#include "models/values/jsonvalue.h"

namespace counter {

/// Takes single values out of an application's JSON. What is of a wrong type is reported by its place and
/// kept as the text that it had, wherever a text is wanted.
class ValueReader
{
public:
    explicit ValueReader(Problems &problems) : m_problems(problems) { }

    QString text(const JsonValue &value, const JsonPlace &place);
    QStringList texts(const JsonValue &value, const JsonPlace &place);
    bool flag(const JsonValue &value, const JsonPlace &place);
    int count(const JsonValue &value, const JsonPlace &place);
    /// Leaves `kind` as it is when this names none.
    void kind(const JsonValue &value, const JsonPlace &place, ClaimantKind &kind);
    Signatures signatures(const JsonValue &value, const JsonPlace &place);
    FactMap facts(const JsonValue &value, const JsonPlace &place);
    bool isList(const JsonValue &value, const JsonPlace &place);

    void wrongType(const JsonPlace &place, const QString &wanted);
    /// A thousand; then that there are more.
    void report(Problem problem);

private:
    std::optional<FactValue> fact(const JsonValue &value, const JsonPlace &place);

    Problems &m_problems;
};

} // namespace counter
