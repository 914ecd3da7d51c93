#pragma once
#include "models/policy/feel/value.h"

namespace counter::feel::detail {

/// What the shared kinds of Value point to; private to value.cpp and its neighbours.
struct TextPayload : Payload
{
    explicit TextPayload(const QString &content) : text(content) { }
    QString text;
};

struct ListPayload : Payload
{
    std::vector<Value> items;
    quint32 weight = 1;
    quint32 depth = 1;
    bool sortedDates = false;
};

struct ContextPayload : Payload
{
    std::vector<ContextEntry> entries;
    quint32 weight = 1;
    quint32 depth = 1;
};

struct RangePayload : Payload
{
    RangeParts parts;
};

struct FactsPayload : Payload
{
    QStringList facts;
};

} // namespace counter::feel::detail
