#include "models/casework/factwords.h"

#include "models/policy/policypack.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("counter::FactWords", text);
}

QString textValue(const FactDeclaration *declared, const QString &text)
{
    if (text == QLatin1String("none"))
        return declared && !declared->none.isEmpty() ? declared->none : say("无");
    if (declared)
        for (const FactChoice &choice : declared->choices)
            if (choice.id == text)
                return choice.label;
    return text;
}

QString listValue(const QStringList &entries)
{
    if (entries.isEmpty())
        return say("无");
    QStringList shown;
    for (const QString &entry : entries)
        shown.append(QString(entry).replace(u'/', say(" 至 ")));
    return shown.join(say("、"));
}

} // namespace

const FactDeclaration *FactWords::declaration(const QString &key) const
{
    if (!m_pack)
        return nullptr;
    return m_pack->fact((m_owner == Of::Member ? QStringLiteral("member.") : QStringLiteral("line.")) + key);
}

QString FactWords::label(const QString &key) const
{
    const FactDeclaration *declared = declaration(key);
    return declared ? declared->label : key;
}

QString FactWords::value(const QString &key, const FactValue &value) const
{
    if (const bool *flag = std::get_if<bool>(&value))
        return *flag ? say("是") : say("否");
    if (const qint64 *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const QString *text = std::get_if<QString>(&value))
        return textValue(declaration(key), *text);
    return listValue(std::get<QStringList>(value));
}

} // namespace counter
