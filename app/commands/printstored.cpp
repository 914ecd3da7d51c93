#include "app/commands/printstored.h"

#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "app/commands/printanswers.h"
#include "app/commands/printtarget.h"
#include "models/desk/papers/batchprint.h"
#include "models/desk/papers/loggedprinter.h"
#include "models/values/chinatime.h"
#include "models/values/yearmonth.h"
#include "reports/sheets/sheetlibrary.h"

namespace counter {

namespace {

/// Every case that was last saved in the month.
Result<QStringList> casesOfMonth(const OfficeDesk &office, const QString &written)
{
    const Result<YearMonth> month = YearMonth::parse(written);
    if (!month)
        return Error{ErrorCode::BadUsage, CommandText::tr("月份请写成 2026-11"), written};
    constexpr int Page = 2000;
    CaseQuery query;
    query.from = month->firstDay();
    query.to = query.from->addMonths(1).addDays(-1);
    QStringList cases;
    for (query.limit = Page;; query.offset += Page) {
        const Result<QList<CaseRow>> rows = office.cases().list(query);
        if (!rows)
            return rows.error();
        for (const CaseRow &row : *rows)
            cases.append(row.id);
        if (rows->size() < Page)
            return cases;
    }
}

Result<BatchOrder> orderOf(const CommandContext &context, const PrintWords &words, const QStringList &cases)
{
    BatchOrder order;
    order.cases = cases;
    const SheetLibrary library(context.resources);
    for (const PrintItem &item : words.items) {
        const Result<Sheet> sheet = library.sheet(item.sheet);
        if (!sheet)
            return sheet.error();
        order.papers.append({*sheet, item.copies});
    }
    order.title = words.title;
    order.given = words.given;
    order.options = words.options;
    order.pdf = words.toPrinter ? QString() : words.output;
    order.printer = {words.printer, words.tray, words.copies};
    return order;
}

/// Tells what a step brought: its job at once, and who was left out. False: the answer could not be written,
/// which is told.
bool tellStep(const CommandContext &context, const BatchPrint &batch, const QString &caseName, qsizetype jobs,
              qsizetype refusals)
{
    for (; refusals < batch.refusals().size(); ++refusals)
        tellFailure(context, batch.refusals().at(refusals).error, batch.refusals().at(refusals).caseId);
    for (; jobs < batch.jobs().size(); ++jobs) {
        const PrintJob &job = batch.jobs().at(jobs);
        if (!job.unlogged.isEmpty())
            context.err->write(QString(job.unlogged + u'\n').toUtf8());
        if (answerJob(context, job, caseName) != Done)
            return false;
    }
    return true;
}

int print(const CommandContext &context, BatchPrint &batch, const BatchOrder &order)
{
    if (const Result<void> started = batch.start(); !started)
        return fail(context, started.error());
    for (bool more = true; more;) {
        const qsizetype place = batch.done();
        const qsizetype jobs = batch.jobs().size();
        const qsizetype refusals = batch.refusals().size();
        more = batch.step();
        if (!tellStep(context, batch, order.cases.value(place), jobs, refusals))
            return MachineFailed;
    }
    const qsizetype jobs = batch.jobs().size();
    const Result<void> done = batch.finish();
    if (!done && !batch.refusals().isEmpty() && batch.documents() == 0)
        return Failed; // each was told with its reason
    if (!done)
        return fail(context, done.error());
    const bool told = order.pdf.isEmpty()
        ? tellStep(context, batch, {}, jobs, batch.refusals().size())
        : answerFiles(context, {order.pdf}, batch.documents(), batch.pages()) == Done;
    if (!told)
        return MachineFailed;
    return batch.refusals().isEmpty() && batch.unlogged().isEmpty() ? Done : Failed;
}

} // namespace

int printStored(const CommandContext &context, const PrintWords &words, const Options &options)
{
    const QString month = options.value(QStringLiteral("--month"));
    if (options.operands().isEmpty() == month.isEmpty() || options.has(QStringLiteral("--batch")))
        return usage(context,
                     CommandText::tr("请写出要打印的案件，例如 refund-counter print --stored 受理编号 -o "
                                     "审批表.pdf，或写 --month 2026-11。"));
    if (words.toPrinter && !words.output.isEmpty())
        return usage(context, CommandText::tr("--stored 一次只能用 -o 或 --printer 中的一个。"));
    if (!words.toPrinter && !words.toPdf())
        return usage(context, CommandText::tr("--stored 只能存为 PDF。"));
    const Result<std::unique_ptr<OpenedOffice>> opened = openOffice(context, OpenFor::Reading);
    if (!opened)
        return fail(context, opened.error());
    OfficeDesk &office = (*opened)->desk();
    const Result<QStringList> cases =
        month.isEmpty() ? Result<QStringList>(options.operands()) : casesOfMonth(office, month);
    if (!cases)
        return fail(context, cases.error());
    Result<BatchOrder> order = orderOf(context, words, *cases);
    if (!order)
        return fail(context, order.error());
    StoredPapers papers(office, chinaToday(), words.practice);
    if (!words.toPrinter) {
        BatchPrint batch(office, papers, nullptr, *order);
        return print(context, batch, *order);
    }
    const std::unique_ptr<PrinterPort> printer = makeSystemPrinter();
    const Result<PrinterChoice> choice = printerChoice(words, *printer);
    if (!choice)
        return fail(context, choice.error());
    order->printer = *choice;
    LoggedPrinter logged(*printer, office);
    BatchPrint batch(office, papers, &logged, *order);
    return print(context, batch, *order);
}

} // namespace counter
