#include "app/commands/applicationsource.h"
#include "app/commands/command.h"
#include "app/commands/linereader.h"
#include "app/commands/options.h"
#include "models/casework/assess.h"
#include "models/casework/jsonoutput.h"
#include "models/store/sm3.h"
#include "reports/documents.h"
#include "reports/output.h"
#include "reports/printerport.h"
#include "reports/sheetlibrary.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace counter {

namespace {

const auto DefaultSheet = QStringLiteral("meizhou-approval-form");
constexpr int MostCopies = 99;

QString say(const char *text)
{
    return QCoreApplication::translate("counter::Print", text);
}

/// What the words of the command ask for.
struct PrintJobWords
{
    QString sheet;
    QString output;
    bool toPrinter = false;
    QString printer;
    int copies = 1;
    bool practice = false;
    PrintOptions options;

    bool toPdf() const { return output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive); }
    bool toPng() const { return output.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive); }
    PaintMode mode() const { return options.overprint ? PaintMode::FieldsOnly : PaintMode::Full; }
};

/// An application read, decided and laid out.
struct LaidOut
{
    QList<Page> pages;
    QString title;
};

/// Fills applications into one sheet; policies, faces and assessor are kept from one to the next.
class Filler
{
public:
    Filler(const CommandContext &context, const PrintJobWords &words)
        : m_words(words), m_policies(loadPolicies(context)), m_assessor(m_policies), m_office(context),
          m_library(context.resources)
    {
    }

    Result<void> start()
    {
        const Result<Sheet> sheet = m_library.sheet(m_words.sheet);
        if (!sheet)
            return sheet.error();
        m_sheet = *sheet;
        return {};
    }

    const Sheet &sheet() const { return m_sheet; }

    Result<LaidOut> fill(const Result<ReadApplication> &read)
    {
        if (!read)
            return read.error();
        if (const std::optional<Error> refused = unreadable(*read))
            return *refused;
        const Application &application = read->application;
        AssessOptions how;
        how.today = QDate::currentDate();
        if (application.policy.isEmpty()) {
            const Result<QString> office = m_office.id();
            if (!office)
                return office.error();
            how.officePolicy = *office;
        }
        const Result<Decision> decision = m_assessor.assess(application, how, read->problems);
        if (!decision)
            return decision.error();
        const Result<std::shared_ptr<const PolicyPack>> pack = m_policies.find(decision->policy);
        PrintContent content = makeContent(application, *decision, pack ? pack->get() : nullptr);
        content.draft = application.number.isEmpty();
        content.practice = m_words.practice;
        content.contentHash = sm3Hex(writeApplication(application));
        const Result<QList<Page>> pages = layOut(m_sheet, content, m_words.options);
        if (!pages)
            return pages.error();
        LaidOut filled{*pages, documentTitle(m_sheet, content)};
        for (int copy = 1; copy < m_words.copies && !m_words.toPrinter; ++copy)
            filled.pages += *pages;
        return filled;
    }

private:
    const PrintJobWords &m_words;
    PolicyLibrary m_policies;
    ApplicationAssessor m_assessor;
    OfficePolicy m_office;
    SheetLibrary m_library;
    Sheet m_sheet;
};

/// One answer on standard output, a line of JSON.
int answer(const CommandContext &context, const JsonOutput &json, bool someFailed)
{
    if (!writeOut(context, json.bytes() + '\n'))
        return fail(context, Error{ErrorCode::WriteFailed, {}, {}});
    return someFailed ? Failed : Done;
}

int answerFiles(const CommandContext &context, const QStringList &files, qint64 documents, qint64 pages,
                bool someFailed)
{
    JsonOutput json(JsonLayout::Compact);
    json.beginObject();
    json.key("files");
    json.strings(files);
    json.key("documents");
    json.integer(documents);
    json.key("pages");
    json.integer(pages);
    json.endObject();
    return answer(context, json, someFailed);
}

QString jobStateName(JobState state)
{
    switch (state) {
    case JobState::Pending:
        return QStringLiteral("pending");
    case JobState::Held:
        return QStringLiteral("held");
    case JobState::Processing:
        return QStringLiteral("processing");
    case JobState::Stopped:
        return QStringLiteral("stopped");
    case JobState::Cancelled:
        return QStringLiteral("cancelled");
    case JobState::Aborted:
        return QStringLiteral("aborted");
    case JobState::Completed:
        return QStringLiteral("completed");
    }
    return {};
}

int answerJob(const CommandContext &context, const PrintJob &job, bool someFailed)
{
    JsonOutput json(JsonLayout::Compact);
    json.beginObject();
    json.member("printer", job.printer);
    json.key("job");
    json.integer(job.id);
    json.member("state", jobStateName(job.state));
    json.memberIfAny("reason", job.reason);
    json.endObject();
    return answer(context, json, someFailed);
}

/// A failure of one of several is told with its name, and the rest goes on.
void tellFailure(const CommandContext &context, Error error, const QString &name)
{
    error.place =
        error.place.isEmpty() || error.place == name ? name : name + QStringLiteral("：") + error.place;
    fail(context, error);
}

/// The files of the command line, printed as one job.
int printFiles(const CommandContext &context, const PrintJobWords &words, const QStringList &operands)
{
    Filler filler(context, words);
    if (const Result<void> started = filler.start(); !started)
        return fail(context, started.error());
    QList<Page> pages;
    QString title = filler.sheet().title;
    qint64 documents = 0;
    bool someFailed = false;
    for (const QString &operand : operands) {
        const Result<LaidOut> filled = filler.fill(readOperand(operand, context));
        if (!filled) {
            if (operands.size() == 1)
                return fail(context, filled.error());
            tellFailure(context, filled.error(), operand);
            someFailed = true;
            continue;
        }
        ++documents;
        pages += filled->pages;
        if (operands.size() == 1)
            title = filled->title;
    }
    if (pages.isEmpty())
        return Failed;

    if (!words.output.isEmpty()) {
        QStringList files{words.output};
        if (words.toPdf()) {
            if (const Result<void> done = writePdf(words.output, pages, title, words.mode()); !done)
                return fail(context, done.error());
        } else {
            const Result<QStringList> written = writePng(words.output, pages, 150, words.mode());
            if (!written)
                return fail(context, written.error());
            files = *written;
        }
        if (const int status = answerFiles(context, files, documents, pages.size(), someFailed);
            status > Failed || !words.toPrinter)
            return status;
    }
    const Result<QByteArray> pdf = pdfBytes(pages, title, words.mode());
    if (!pdf)
        return fail(context, pdf.error());
    const Result<PrintJob> job = makeSystemPrinter()->send({words.printer, title, *pdf, words.copies});
    return job ? answerJob(context, *job, someFailed) : fail(context, job.error());
}

/// One application a line into one PDF, in flat memory. A bad line is named and the rest printed.
int printBatch(const CommandContext &context, const PrintJobWords &words, QIODevice &input)
{
    Filler filler(context, words);
    if (const Result<void> started = filler.start(); !started)
        return fail(context, started.error());
    LineReader lines(input, LargestApplication);
    qint64 documents = 0;
    qint64 pages = 0;
    bool someFailed = false;
    const auto fill = [&](QIODevice &device) -> Result<void> {
        PdfStream stream(device, filler.sheet().title);
        for (qint64 number = 1; const std::optional<LineReader::Line> line = lines.next(); ++number) {
            const Result<LaidOut> filled =
                filler.fill(line->tooLong ? Result<ReadApplication>(Error{ErrorCode::TooLarge, {}, {}})
                                          : readApplication(line->bytes));
            if (!filled) {
                tellFailure(context, filled.error(), say("第 %1 行").arg(number));
                someFailed = true;
                continue;
            }
            ++documents;
            for (const Page &page : filled->pages)
                if (const Result<void> added = stream.add(page, words.mode()); !added)
                    return added;
        }
        if (lines.failed())
            return Error{ErrorCode::CannotOpen, {}, {}};
        if (documents == 0)
            return Error{ErrorCode::BadInput, say("没有一份申请可以打印"), {}};
        pages = stream.pageCount();
        stream.finish();
        return {};
    };
    if (const Result<void> done = writeFile(words.output, fill); !done)
        return fail(context, done.error());
    return answerFiles(context, {words.output}, documents, pages, someFailed);
}

int runBatch(const CommandContext &context, const PrintJobWords &words, const QString &operand)
{
    if (operand == QStringLiteral("-"))
        return printBatch(context, words, *context.in);
    QFile file(operand);
    if (!QFileInfo(operand).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(context, Error{ErrorCode::CannotOpen, {}, operand});
    return printBatch(context, words, file);
}

Result<PrintJobWords> wordsOf(const Options &options)
{
    PrintJobWords words;
    words.sheet =
        options.has(QStringLiteral("--sheet")) ? options.value(QStringLiteral("--sheet")) : DefaultSheet;
    words.output = options.value(QStringLiteral("-o"));
    words.toPrinter = options.has(QStringLiteral("--printer"));
    words.printer = options.value(QStringLiteral("--printer"));
    words.practice = options.has(QStringLiteral("--practice"));
    words.options.additions = !options.has(QStringLiteral("--plain"));
    words.options.overprint = options.has(QStringLiteral("--overprint"));
    const auto badUsage = [](const char *text) { return Error{ErrorCode::BadUsage, say(text), {}}; };
    if (!options.has(QStringLiteral("-o")) && !words.toPrinter)
        return badUsage("请写出 -o 输出.pdf 或 --printer 打印机");
    if (options.has(QStringLiteral("-o")) && !words.toPdf() && !words.toPng())
        return badUsage("-o 后面的文件名应以 .pdf 或 .png 结尾");
    if (options.has(QStringLiteral("--copies"))) {
        bool number = false;
        words.copies = options.value(QStringLiteral("--copies")).toInt(&number);
        if (!number || words.copies < 1 || words.copies > MostCopies)
            return badUsage("--copies 后面应是 1 至 99 的份数");
    }
    return words;
}

} // namespace

int printCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options = Options::parse(
        arguments,
        {QStringLiteral("--sheet"), QStringLiteral("-o"), QStringLiteral("--printer"),
         QStringLiteral("--copies"), QStringLiteral("--batch")},
        {QStringLiteral("--overprint"), QStringLiteral("--plain"), QStringLiteral("--practice")});
    if (!options)
        return fail(context, options.error());
    const Result<PrintJobWords> words = wordsOf(*options);
    if (!words)
        return fail(context, words.error());
    if (!options->has(QStringLiteral("--batch"))) {
        if (options->operands().isEmpty())
            return usage(context,
                         say("请写出要打印的申请文件，例如 refund-counter print 申请.json -o 审批表.pdf。"));
        return printFiles(context, *words, options->operands());
    }
    if (!options->operands().isEmpty() || words->toPrinter || !words->toPdf())
        return usage(context, say("--batch 只与 -o 输出.pdf 一起使用，不能再写申请文件或 --printer。"));
    return runBatch(context, *words, options->value(QStringLiteral("--batch")));
}

} // namespace counter
