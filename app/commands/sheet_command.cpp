#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/options.h"
#include "models/values/jsonwriter.h"
#include "reports/sheetcheck.h"
#include "reports/sheets/letterscopes.h"
#include "reports/sheets/sheetlibrary.h"

namespace counter {

namespace {

int answer(const CommandContext &context, const JsonWriter &json, int status)
{
    if (!writeOut(context, json.bytes() + '\n'))
        return unanswered(context);
    return status;
}

int list(const CommandContext &context)
{
    const Result<QList<SheetLibrary::Listed>> sheets = SheetLibrary(context.resources).list();
    if (!sheets)
        return fail(context, sheets.error());
    JsonWriter json(JsonLayout::Indented);
    json.beginArray();
    for (const SheetLibrary::Listed &sheet : *sheets) {
        json.beginObject();
        json.member("id", sheet.id);
        json.member("title", sheet.title);
        json.member("source", sheet.source);
        json.memberIfAny("sample", sheet.sample);
        json.key("many");
        json.boolean(sheet.many);
        json.endObject();
    }
    json.endArray();
    return answer(context, json, Done);
}

void putFields(JsonWriter &json, std::span<const LetterField> fields)
{
    json.beginObject();
    for (const LetterField &field : fields)
        json.member(field.name, letterFieldLabel(QLatin1StringView(field.name)));
    json.endObject();
}

/// What the author of a letter may name: of each scope its fields, the amounts that tables add up and the
/// sources, and what is written at printing.
int fields(const CommandContext &context)
{
    JsonWriter json(JsonLayout::Indented);
    json.beginObject();
    for (const LetterScope &scope : letterScopes()) {
        json.key(scope.name);
        json.beginObject();
        json.key("fields");
        putFields(json, scope.fields);
        json.key("amounts");
        json.beginArray();
        for (const char *amount : scope.amounts)
            json.string(QString::fromLatin1(amount));
        json.endArray();
        json.key("sources");
        json.beginObject();
        for (const LetterSource &source : scope.sources)
            json.member(source.name, QString::fromLatin1(source.scope));
        json.endObject();
        json.endObject();
    }
    json.key("given");
    putFields(json, givenFields());
    json.endObject();
    return answer(context, json, Done);
}

/// A file that is a sheet or not: what is wrong with it is the answer.
bool isSheetVerdict(ErrorCode code)
{
    return code == ErrorCode::SheetInvalid || code == ErrorCode::NotYaml || code == ErrorCode::TextOverflow
        || code == ErrorCode::BadInput || code == ErrorCode::TooLarge;
}

int check(const QString &file, const CommandContext &context)
{
    const SheetLibrary library(context.resources);
    const Result<Sheet> sheet = library.read(file);
    const Result<void> checked = sheet ? checkSheet(*sheet) : Result<void>(sheet.error());
    if (!checked && !isSheetVerdict(checked.error().code))
        return fail(context, checked.error());
    JsonWriter json(JsonLayout::Indented);
    json.beginObject();
    json.member("file", file);
    if (sheet)
        json.member("id", sheet->id);
    json.key("problems");
    json.beginArray();
    if (!checked) {
        json.beginObject();
        json.member("place", checked.error().place);
        json.member("code", errorName(checked.error().code));
        json.member("message", explain(checked.error()));
        json.endObject();
        fail(context, checked.error());
    }
    json.endArray();
    json.endObject();
    return answer(context, json, checked ? Done : Failed);
}

} // namespace

int sheetCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options = Options::parse(arguments, {});
    if (!options)
        return fail(context, options.error());
    const QStringList &words = options->operands();
    if (words.size() == 1 && words.first() == QStringLiteral("list"))
        return list(context);
    if (words.size() == 1 && words.first() == QStringLiteral("fields"))
        return fields(context);
    if (words.size() == 2 && words.first() == QStringLiteral("check"))
        return check(words[1], context);
    return usage(
        context,
        CommandText::tr("用法：refund-counter sheet list，或 refund-counter sheet check 表样.yaml。"));
}

} // namespace counter
