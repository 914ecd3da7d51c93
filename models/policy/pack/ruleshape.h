#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

namespace counter {

/// How a name stands in an expression, read from its words alone. Room-internal: it decides whether the
/// values of an unknown fact can be tried out one by one when a range is sought. Whatever it does not
/// recognise is Other, and the range is then safe but may be wider than need be.
class RuleShape
{
public:
    /// The expression with its derived names written out.
    RuleShape(const QString &source, const QHash<QString, QString> &derived);

    /// Every place of the name is one whole test: compared with line.period, or = / != null.
    bool comparesWithPeriod(const QString &name) const;
    /// Every place is `line.period in name`.
    bool looksUpPeriod(const QString &name) const;
    /// Every place is one whole test: compared with a number. The numbers are added to `numbers`.
    bool comparesWithNumber(const QString &name, QStringList *numbers) const;
    /// A sum or difference in which the name stands once, as a whole term.
    bool isTermOfSum(const QString &name) const;

private:
    QString at(qsizetype index) const { return m_tokens.value(index); }
    bool opens(qsizetype index) const;
    bool closes(qsizetype index) const;
    bool isTestWith(qsizetype index, bool (*other)(const QString &), QStringList *others) const;

    QStringList m_tokens;
};

} // namespace counter
