#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/linereader.h"
#include "app/commands/printanswers.h"
#include "app/commands/printfiller.h"
#include "app/commands/printstored.h"
#include "app/commands/printtarget.h"
#include "models/casework/givenapplication.h"
#include "reports/printing/output.h"
#include "reports/printing/printerport.h"

#include <QFile>

namespace counter {

namespace {

/// After an answer: what the whole was worth.
int answered(int answer, bool someFailed)
{
    return answer == Done && someFailed ? int(Failed) : answer;
}

/// The pages of several applications, and how many of them came out.
struct Collected
{
    QList<Page> pages;
    QString title;
    qint64 documents = 0;
    bool someFailed = false;
};

/// Each file's papers, or all of them in one list. A bad file among several is named and the rest printed.
Result<Collected> collect(const CommandContext &context, PrintFiller &filler, const QStringList &operands)
{
    Collected all;
    all.title = filler.title();
    for (const QString &operand : operands) {
        const Result<ReadApplication> read = readOperand(operand, context);
        Result<LaidOut> filled = LaidOut();
        if (!filler.isList())
            filled = filler.fill(read);
        else if (const Result<void> taken = filler.take(read); !taken)
            filled = taken.error();
        if (!filled) {
            if (operands.size() == 1)
                return filled.error();
            tellFailure(context, filled.error(), operand);
            all.someFailed = true;
            continue;
        }
        ++all.documents;
        all.pages += filled->pages;
        if (operands.size() == 1 && !filler.isList())
            all.title = filled->title;
    }
    if (filler.isList() && all.documents > 0) {
        const Result<QList<Page>> listed = filler.list();
        if (!listed)
            return listed.error();
        all.pages = *listed;
    }
    return all;
}

/// The files of the command line, printed as one job.
int printFiles(const CommandContext &context, const PrintWords &words, const QStringList &operands)
{
    PrintFiller filler(context, words);
    if (const Result<void> started = filler.start(); !started)
        return fail(context, started.error());
    const Result<Collected> all = collect(context, filler, operands);
    if (!all)
        return fail(context, all.error());
    if (all->pages.isEmpty())
        return Failed;

    if (!words.output.isEmpty()) {
        QStringList files{words.output};
        if (words.toPdf()) {
            if (const Result<void> done = writePdf(words.output, all->pages, all->title, words.mode()); !done)
                return fail(context, done.error());
        } else {
            const Result<QStringList> written = writePng(words.output, all->pages, 150, words.mode());
            if (!written)
                return fail(context, written.error());
            files = *written;
        }
        const int answer = answerFiles(context, files, all->documents, all->pages.size());
        if (answer != Done || !words.toPrinter)
            return answered(answer, all->someFailed);
    }
    const std::unique_ptr<PrinterPort> printer = makeSystemPrinter();
    const Result<PrintTarget> target = printTarget(words, all->pages.first().size, *printer, context);
    if (!target)
        return fail(context, target.error());
    const Result<PrintRequest> request = makePrintRequest(
        all->pages, all->title, words.mode(), target->choice, target->calibration, target->properties);
    if (!request)
        return fail(context, request.error());
    const Result<PrintJob> job = printer->send(*request);
    return job ? answered(answerJob(context, *job), all->someFailed) : fail(context, job.error());
}

/// One application a line into one PDF, in flat memory. A bad line is named and the rest printed.
int printBatch(const CommandContext &context, const PrintWords &words, QIODevice &input,
               const QString &inputName)
{
    PrintFiller filler(context, words);
    if (const Result<void> started = filler.start(); !started)
        return fail(context, started.error());
    LineReader lines(input, LargestApplication, inputName);
    qint64 documents = 0;
    qint64 pages = 0;
    bool someFailed = false;
    const auto fill = [&](QIODevice &device) -> Result<void> {
        PdfStream stream(device, filler.title());
        const auto put = [&](const QList<Page> &made) -> Result<void> {
            for (const Page &page : made)
                if (const Result<void> added = stream.add(page, words.mode()); !added)
                    return added;
            return {};
        };
        for (qint64 number = 1; const std::optional<LineReader::Line> line = lines.next(); ++number) {
            const Result<ReadApplication> read = line->tooLong
                ? Result<ReadApplication>(Error{ErrorCode::TooLarge, {}, {}})
                : readGivenApplication(line->bytes);
            Result<LaidOut> filled = LaidOut();
            if (!filler.isList())
                filled = filler.fill(read);
            else if (const Result<void> taken = filler.take(read); !taken)
                filled = taken.error();
            if (!filled) {
                tellFailure(context, filled.error(), CommandText::tr("第 %1 行").arg(number));
                someFailed = true;
                continue;
            }
            ++documents;
            if (const Result<void> done = put(filled->pages); !done)
                return done;
        }
        if (lines.failure())
            return *lines.failure();
        if (documents == 0)
            return Error{ErrorCode::BadInput, CommandText::tr("没有一份申请可以打印"), {}};
        if (filler.isList()) {
            const Result<QList<Page>> listed = filler.list();
            if (!listed)
                return listed.error();
            if (const Result<void> done = put(*listed); !done)
                return done;
        }
        pages = stream.pageCount();
        stream.finish();
        return {};
    };
    if (const Result<void> done = writeFile(words.output, fill); !done)
        return fail(context, done.error());
    return answered(answerFiles(context, {words.output}, documents, pages), someFailed);
}

int runBatch(const CommandContext &context, const PrintWords &words, const QString &operand)
{
    if (operand == QStringLiteral("-"))
        return printBatch(context, words, *context.in, operand);
    QFile file(operand);
    if (const Result<void> opened = openForReading(file); !opened)
        return fail(context, opened.error());
    return printBatch(context, words, file, operand);
}

} // namespace

int printCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options = parsePrintOptions(arguments);
    if (!options)
        return fail(context, options.error());
    const Result<PrintWords> words = printWordsOf(*options, context);
    if (!words)
        return fail(context, words.error());
    if (options->has(QStringLiteral("--stored")) || options->has(QStringLiteral("--month")))
        return printStored(context, *words, *options);
    if (!options->has(QStringLiteral("--batch"))) {
        if (options->operands().isEmpty())
            return usage(context,
                         CommandText::tr(
                             "请写出要打印的申请文件，例如 refund-counter print 申请.json -o 审批表.pdf。"));
        return printFiles(context, *words, options->operands());
    }
    if (!options->operands().isEmpty() || words->toPrinter || !words->toPdf())
        return usage(context,
                     CommandText::tr("--batch 只与 -o 输出.pdf 一起使用，不能再写申请文件或 --printer。"));
    return runBatch(context, *words, options->value(QStringLiteral("--batch")));
}

} // namespace counter
