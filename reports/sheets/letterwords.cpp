#include "reports/sheets/letterwords.h"

#include "reports/page/reportstext.h"
#include "reports/page/textfit.h"
#include "reports/page/typefaces.h"

namespace counter {

QStringList letterStyleKeys()
{
    return withStyle({QStringLiteral("value"), QStringLiteral("pitch"), QStringLiteral("indent"),
                      QStringLiteral("when"), QStringLiteral("unless")});
}

LetterStyle LetterWords::readLetterStyle(const YamlNode &node, LetterStyle style)
{
    style.text = readTextStyle(node, style.text);
    style.pitch = number(node, u"pitch", 1, 3, style.pitch);
    style.indent = count(node, u"indent", 0, 20, style.indent);
    if (const QString name = textIfAny(node, u"value"); !name.isEmpty()) {
        const std::optional<Face> face = parseFace(name);
        if (!face)
            refuse(*node.get(u"value"), ReportsText::tr("没有这种字体：") + name);
        style.valueFace = face.value_or(style.valueFace);
    }
    if (style.text.align == Align::Vertical)
        refuse(node, ReportsText::tr("这里不能竖排"));
    return style;
}

void LetterWords::readPlace(const YamlNode &node, qsizetype at, const QString &inside, Words &words)
{
    const qsizetype bar = inside.indexOf(u'|');
    const QString name = bar < 0 ? inside : inside.left(bar);
    if (!m_names.isField(name)) {
        Error error = node.fault(ReportsText::tr("没有这个字段：") + name, ErrorCode::SheetInvalid);
        error.place = node.placeInside(at).toString();
        return refuse(error);
    }
    if (isGivenField(name) && !m_sheet.asks.contains(name))
        m_sheet.asks.append(name);
    words.append(WordPart{bar < 0 ? QString() : inside.mid(bar + 1), name});
}

Words LetterWords::readWords(const YamlNode &node)
{
    const Result<QString> read = node.asText();
    if (!read) {
        refuse(read.error());
        return {};
    }
    const QString &text = *read;
    Words words;
    qsizetype from = 0;
    while (from < text.size() && sound()) {
        const qsizetype open = text.indexOf(u'{', from);
        if (open != from)
            words.append(WordPart{text.mid(from, open < 0 ? -1 : open - from), {}});
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0) {
            Error error = node.fault(ReportsText::tr("缺少 }"), ErrorCode::SheetInvalid);
            error.place = node.placeInside(open).toString();
            refuse(error);
            break;
        }
        readPlace(node, open + 1, text.mid(open + 1, close - open - 1), words);
        from = close + 1;
    }
    for (const WordPart &part : words)
        if (const auto letters = toLetters(*m_sheet.faces, Face::Song, part.words); !letters)
            refuse(node, letters.error().detail);
    return words;
}

QStringList LetterWords::textsOf(const YamlNode &node)
{
    if (node.isScalar())
        return {node.text()};
    const Result<QStringList> texts = node.asTexts();
    if (!texts)
        refuse(texts.error());
    return texts ? *texts : QStringList();
}

QList<LetterCondition> LetterWords::readConditions(const YamlNode &node)
{
    QList<LetterCondition> conditions;
    for (const auto &[key, wanted] : {std::pair(u"when", true), std::pair(u"unless", false)}) {
        const YamlNode *named = child(node, key, false);
        if (!named)
            continue;
        for (const QString &name : textsOf(*named)) {
            const bool source = m_names.source(name);
            if (!source && !m_names.isField(name))
                refuse(*named, ReportsText::tr("没有这个字段或来源：") + name);
            conditions.append(LetterCondition{name, source, wanted});
        }
    }
    return conditions;
}

QStringList LetterWords::enterSource(const YamlNode &node)
{
    const Result<QString> read = node.asText();
    if (!read) {
        refuse(read.error());
        return {};
    }
    const QStringList names = read->split(u'.');
    for (const QString &name : names) {
        const LetterSource *source = m_names.source(name);
        if (!source) {
            refuse(node, ReportsText::tr("没有这个来源：") + name);
            return {};
        }
        m_names.enter(letterScope(QLatin1StringView(source->scope)));
    }
    return names;
}

} // namespace counter
