#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace counter {

/// Whose fact it is: of a person or of a contribution line.
enum class FactOwner { Member, Line };

/// Stored: boolean, month, months, choice, money, number, date, text.
enum class FactType { Boolean, Month, Months, Choice, Money, Number, Date, Text };
QString factTypeName(FactType type);
std::optional<FactType> parseFactType(QStringView stored);

/// What a fact is to the program itself. Stored: sex (taken from the identity number, not asked), death (a
/// date: who is dead cannot be the claimant).
enum class FactRole { Plain, Sex, Death };

struct FactChoice
{
    QString id; ///< "flexible"
    QString label; ///< 灵活就业
    bool operator==(const FactChoice &) const = default;
};

/// A fact a pack asks for.
struct FactDeclaration
{
    QString name; ///< "member.pensionSince"
    QString key; ///< "pensionSince", the key in a file's `facts`
    FactOwner owner = FactOwner::Member;
    FactType type = FactType::Boolean;
    int index = 0; ///< place among the owner's facts; -1 for line.accountCredit, which is a field of the line
    QString label; ///< 开始领取养老金年月
    QString question; ///< what the clerk asks
    QString none; ///< what 无 means: 未领取养老金; empty: 无
    QString answeredBy; ///< 社保经办机构
    QStringList evidence; ///< kinds that prove it
    QList<FactChoice> choices;
    FactRole role = FactRole::Plain;
    bool hint = false; ///< read only by packs that warn beside this one: nobody is asked for it
};

} // namespace counter
