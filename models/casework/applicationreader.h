#pragma once
#include "models/casework/applicationfile.h"
#include "models/casework/jsonplace.h"
#include "models/values/strictjson.h"

namespace counter {

/// Walks the JSON of one application and keeps what it can; every function takes the value, its place, and
/// the field it fills.
class ApplicationReader
{
public:
    ReadApplication read(const JsonValue &root);

private:
    void top(const JsonValue &root);
    void claimant(const JsonValue &value, const JsonPlace &place);
    void bank(const JsonValue &value, const JsonPlace &place);
    Agent agent(const JsonValue &value, const JsonPlace &place);
    Member member(const JsonValue &value, const JsonPlace &place);
    ContributionLine line(const JsonValue &value, const JsonPlace &place);
    Choice choice(const JsonValue &value, const JsonPlace &place);
    Evidence evidence(const JsonValue &value, const JsonPlace &place);
    Seen seen(const JsonValue &value, const JsonPlace &place);
    Override override_(const JsonValue &value, const JsonPlace &place);
    Confirmation confirmation(const JsonValue &value, const JsonPlace &place);
    Problem unread(const JsonValue &value, const JsonPlace &place);
    Signatures signatures(const JsonValue &value, const JsonPlace &place);
    FactMap facts(const JsonValue &value, const JsonPlace &place);
    std::optional<FactValue> fact(const JsonValue &value, const JsonPlace &place);

    void kind(const JsonValue &value, const JsonPlace &place);
    QString text(const JsonValue &value, const JsonPlace &place);
    QStringList texts(const JsonValue &value, const JsonPlace &place);
    bool flag(const JsonValue &value, const JsonPlace &place);
    int count(const JsonValue &value, const JsonPlace &place);
    template <typename T> Entry<T> entry(const JsonValue &value, const JsonPlace &place);

    /// Calls take(key, value, place) for each known key once; reports unknown and repeated ones.
    template <typename Take>
    bool object(const JsonValue &value, const JsonPlace &place, const char *keysOf, Take take);
    template <typename T, typename Read>
    QList<T> list(const JsonValue &value, const JsonPlace &place, Read readRow);

    void wrongType(const JsonPlace &place, const QString &wanted);
    void report(Problem problem);

    ReadApplication m_read;
};

} // namespace counter
