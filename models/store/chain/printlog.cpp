#include "models/store/chain/printlog.h"

#include "models/store/chain/version.h"
#include "models/store/vault/sm3.h"
#include "models/store/vault/storetext.h"
#include "models/values/jsonwriter.h"
#include "models/values/strictjson.h"

#include <QHash>
#include <algorithm>

namespace counter {

namespace {

constexpr auto FirstPrintFormat = "refund-print/1";

Error damagedPrint(const QString &detail, const QString &print)
{
    return {ErrorCode::StoreDamaged, detail, QStringLiteral("print ") + print};
}

QByteArray writePrint(const PrintEntry &entry)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    const auto integer = [&json](const char *name, qint64 number) {
        json.key(name);
        json.integer(number);
    };
    integer("about", entry.about);
    integer("version", entry.version);
    json.member("contentHash", entry.contentHash);
    json.member("sheet", entry.sheet);
    json.key("draft");
    json.boolean(entry.draft);
    integer("reprint", entry.reprint);
    json.member("printer", entry.printer);
    integer("job", entry.job);
    integer("copies", entry.copies);
    integer("pages", entry.pages);
    json.member("outcome", printOutcomeName(entry.outcome));
    json.member("detail", entry.detail);
    json.endObject();
    return json.bytes();
}

} // namespace

QString printOutcomeName(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Sent:
        return QStringLiteral("sent");
    case PrintOutcome::Completed:
        return QStringLiteral("completed");
    case PrintOutcome::Cancelled:
        return QStringLiteral("cancelled");
    case PrintOutcome::Aborted:
        return QStringLiteral("aborted");
    case PrintOutcome::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString printOutcomeLabel(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Sent:
        return StoreText::tr("已送打印");
    case PrintOutcome::Completed:
        return StoreText::tr("已打完");
    case PrintOutcome::Cancelled:
        return StoreText::tr("已取消");
    case PrintOutcome::Aborted:
        return StoreText::tr("打印中断");
    case PrintOutcome::Failed:
        return StoreText::tr("未打印");
    }
    return {};
}

Result<PrintOutcome> parsePrintOutcome(QStringView stored)
{
    for (const PrintOutcome outcome : AllPrintOutcomes)
        if (printOutcomeName(outcome) == stored)
            return outcome;
    return Error{ErrorCode::BadInput, QStringLiteral("outcome"), stored.toString()};
}

Result<PrintEntry> readPrint(const Event &event)
{
    const Result<JsonValue> body = parseStrictJson(event.body);
    const Result<PrintOutcome> outcome =
        body ? parsePrintOutcome(body->textAt(u"outcome")) : Result<PrintOutcome>(body.error());
    if (!outcome)
        return damagedPrint(QStringLiteral("unreadable"), event.name);
    PrintEntry entry;
    entry.sequence = event.name.toLongLong();
    entry.about = body->integerAt(u"about");
    entry.at = instantOf(event.at);
    entry.by = event.actor.name;
    entry.window = event.actor.window;
    entry.office = event.actor.office;
    entry.caseId = event.caseId;
    entry.version = int(body->integerAt(u"version"));
    entry.contentHash = body->textAt(u"contentHash");
    entry.sheet = body->textAt(u"sheet");
    entry.draft = body->at(u"draft").boolean;
    entry.reprint = int(body->integerAt(u"reprint"));
    entry.printer = body->textAt(u"printer");
    entry.job = int(body->integerAt(u"job"));
    entry.copies = int(body->integerAt(u"copies"));
    entry.pages = int(body->integerAt(u"pages"));
    entry.outcome = *outcome;
    entry.detail = body->textAt(u"detail");
    entry.hash = QString::fromLatin1(event.hash.toHex());
    return entry;
}

QByteArray firstPrintHash(const PrintEntry &entry, const QByteArray &previousHash)
{
    Sm3Parts parts;
    parts.add(QByteArray(FirstPrintFormat)).add(previousHash).add(entry.sequence).add(entry.about);
    parts.add(instantText(entry.at)).add(entry.by).add(entry.window).add(entry.office);
    parts.add(entry.caseId).add(qint64(entry.version)).add(entry.contentHash).add(entry.sheet);
    parts.add(qint64(entry.draft)).add(qint64(entry.reprint)).add(entry.printer).add(qint64(entry.job));
    parts.add(qint64(entry.copies)).add(qint64(entry.pages)).add(printOutcomeName(entry.outcome));
    parts.add(entry.detail);
    return parts.finish();
}

Result<PrintEntry> PrintLog::append(const Actor &actor, PrintEntry entry)
{
    const Result<QString> last = m_events.lastName(EventKind::Printed);
    if (!last)
        return last.error();
    Event event{EventKind::Printed, EventVerb::Done, QString::number(last->toLongLong() + 1)};
    event.body = writePrint(entry);
    event.caseId = entry.caseId;
    const Result<Event> appended = m_events.append(actor, event);
    if (!appended)
        return appended.error();
    return readPrint(*appended);
}

Result<QList<PrintEntry>> PrintLog::ofCase(const QString &caseId)
{
    QList<PrintEntry> prints;
    QHash<qint64, PrintEntry> told; // the newest word comes first
    const Result<void> read =
        m_events.ofCase(caseId, EventKind::Printed, [&prints, &told](const Event &event) -> Result<void> {
            const Result<PrintEntry> entry = readPrint(event);
            if (!entry)
                return entry.error();
            if (entry->about != 0) {
                if (!told.contains(entry->about))
                    told.insert(entry->about, *entry);
                return {};
            }
            prints.append(*entry);
            if (const auto word = told.constFind(entry->sequence); word != told.constEnd()) {
                prints.last().outcome = word->outcome;
                prints.last().detail = word->detail;
            }
            return {};
        });
    if (!read)
        return read.error();
    return prints;
}

Result<int> PrintLog::printedBefore(const QString &caseId, const QString &sheet, bool draft)
{
    if (caseId.isEmpty())
        return 0;
    const Result<QList<PrintEntry>> prints = ofCase(caseId);
    if (!prints)
        return prints.error();
    return int(std::count_if(prints->cbegin(), prints->cend(), [&](const PrintEntry &entry) {
        return entry.sheet == sheet && entry.draft == draft
            && (entry.outcome == PrintOutcome::Sent || entry.outcome == PrintOutcome::Completed);
    }));
}

Result<void> PrintLog::checkTakenOver()
{
    QString missing;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT name FROM event AS said WHERE kind = 'print' AND format > 1 AND NOT EXISTS"
                       " (SELECT 1 FROM event AS one WHERE one.kind = 'printed' AND one.name = said.name"
                       " AND one.content_hash = said.content_hash)"),
        {}, [&missing](const Row &row) {
            missing = row.text(0);
            return false;
        });
    if (!read)
        return read;
    return missing.isEmpty() ? Result<void>()
                             : damagedPrint(QStringLiteral("another log than its head file's"), missing);
}

} // namespace counter
