#pragma once
#include <QMap>
#include <QString>
#include <QStringList>
#include <variant>

namespace counter {

/// A fact as a file spells it; the pack's declaration gives it its type. A month, a date, an amount, a choice
/// and "none" are text; months are a list; absent from the map means unknown.
using FactValue = std::variant<bool, qint64, QString, QStringList>;
/// Key: the fact's name without its owner ("pensionSince", not "member.pensionSince").
using FactMap = QMap<QString, FactValue>;

} // namespace counter
