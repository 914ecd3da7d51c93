#pragma once
#include "models/policy/feel/value.h"

#include <QString>
#include <random>

namespace counter::feel {

/// Well-typed random expressions over the names p q (booleans), m n (numbers), d e (dates) and ms (a list of
/// dates), and random values of each name's type, null among them.
class RandomExpression
{
public:
    explicit RandomExpression(quint64 seed) : m_random(seed) { }

    QString boolean(int depth);
    QString number(int depth);
    QString date(int depth);
    QString dates(int depth);
    Value valueOf(const QString &name);
    static QStringList names();
    int below(int bound) { return int(m_random() % quint64(bound)); }

private:
    QString pick(std::initializer_list<const char *> texts);
    Value someDate();
    std::mt19937_64 m_random;
};

} // namespace counter::feel
