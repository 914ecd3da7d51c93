#include "reports/printing/printerproperties.h"

#include "models/values/jsonwriter.h"
#include "models/values/strictjson.h"
#include "reports/printing/printingtext.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace counter {

namespace {

struct SidesRow
{
    Sides sides;
    QLatin1StringView stored; ///< the words of RFC 8011, 5.2.8
    const char *shown;
};

constexpr std::array SidesRows{
    SidesRow{Sides::One, QLatin1StringView("one-sided"), QT_TRANSLATE_NOOP("Printing", "单面")},
    SidesRow{Sides::LongEdge, QLatin1StringView("two-sided-long-edge"),
             QT_TRANSLATE_NOOP("Printing", "双面（长边翻转）")},
    SidesRow{Sides::ShortEdge, QLatin1StringView("two-sided-short-edge"),
             QT_TRANSLATE_NOOP("Printing", "双面（短边翻转）")},
};

} // namespace

QString propertiesKey(const QString &printer)
{
    return QStringLiteral("print.properties.") + printer;
}

QString sidesWord(Sides sides)
{
    for (const SidesRow &row : SidesRows)
        if (row.sides == sides)
            return row.stored;
    return {};
}

QString writeProperties(const PrinterProperties &properties)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("driver", QString::fromLatin1(properties.driver.toBase64()));
    json.key("options");
    json.beginObject();
    for (const auto &[name, choice] : properties.options) {
        json.key(name);
        json.string(choice);
    }
    json.endObject();
    json.member("sides", sidesWord(properties.sides));
    json.endObject();
    return QString::fromUtf8(json.bytes());
}

PrinterProperties readProperties(const QString &stored)
{
    PrinterProperties properties;
    const Result<JsonValue> read = parseStrictJson(stored.toUtf8());
    if (!read)
        return properties;
    const QString sides = read->textAt(u"sides");
    for (const SidesRow &row : SidesRows)
        if (row.stored == sides)
            properties.sides = row.sides;
    const QStringList &names = read->at(u"options").keys;
    for (const QString &name : names)
        if (leavesThePage(name))
            properties.options.append({name, read->at(u"options").textAt(name)});
    properties.driver = QByteArray::fromBase64(read->textAt(u"driver").toLatin1());
    return properties;
}

bool leavesThePage(const QString &option)
{
    // Of CUPS (cups.org/doc/options.html) and of drivers' files, where they are of one meaning.
    static const QStringList Ours{"collate",
                                  "copies",
                                  "cpi",
                                  "duplex",
                                  "fill",
                                  "fit-to-page",
                                  "fitplot",
                                  "landscape",
                                  "lpi",
                                  "media",
                                  "media-col",
                                  "media-size",
                                  "mirror",
                                  "natural-scaling",
                                  "orientation-requested",
                                  "outputorder",
                                  "pageregion",
                                  "pagesize",
                                  "ppi",
                                  "print-scaling",
                                  "scaling",
                                  "sides"};
    static const QStringList OurKinds{"job-", "number-up", "page-"};
    return !Ours.contains(option, Qt::CaseInsensitive)
        && std::none_of(OurKinds.cbegin(), OurKinds.cend(), [&option](const QString &kind) {
               return option.startsWith(kind, Qt::CaseInsensitive);
           });
}

QList<PrinterProperties::Option> mergedOptions(QList<PrinterProperties::Option> before,
                                               const QList<PrinterProperties::Option> &now)
{
    for (const PrinterProperties::Option &chosen : now) {
        before.removeIf([&chosen](const auto &each) { return each.first == chosen.first; });
        before.append(chosen);
    }
    return before;
}

QString describeProperties(const PrinterProperties &properties)
{
    QStringList parts;
    for (const SidesRow &row : SidesRows)
        if (row.sides == properties.sides)
            parts << PrintingText::tr(row.shown);
    for (const auto &[name, choice] : properties.options)
        parts << name + u'=' + choice;
    if (!properties.driver.isEmpty())
        parts << PrintingText::tr("驱动程序的设置");
    return parts.join(PrintingText::tr("、"));
}

} // namespace counter
