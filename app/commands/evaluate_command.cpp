#include "app/commands/applicationsource.h"
#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/decisiontable.h"
#include "app/commands/linereader.h"
#include "app/commands/opening.h"
#include "app/commands/options.h"
#include "models/casework/assess.h"
#include "models/casework/givenapplication.h"
#include "models/policy/decide/decisionjson.h"
#include "models/values/chinatime.h"
#include "models/values/safefile.h"

#include <QFile>

namespace counter {

namespace {

constexpr qsizetype OutputChunk = 64 * 1024;

/// One run of the command: the packs are read once, the assessor is kept from one application to the next.
class Evaluation
{
public:
    Evaluation(const CommandContext &context, const AssessOptions &options)
        : m_context(context), m_options(options), m_rules(rulesOf(context)), m_assessor(m_rules->policies()),
          m_office(context)
    {
    }

    Result<Decision> decide(const Result<ReadApplication> &read)
    {
        if (!read)
            return read.error();
        if (const std::optional<Error> refused = unreadable(*read))
            return *refused;
        const Result<AssessOptions> options = m_office.options(read->application, m_options);
        if (!options)
            return options.error();
        return m_assessor.assess(read->application, *options, read->problems);
    }

    /// One file: its decision, nothing else.
    int single(const QString &operand, bool table)
    {
        const Result<ReadApplication> read = readOperand(operand, m_context);
        const Result<Decision> decision = decide(read);
        if (!decision)
            return fail(m_context, decision.error());
        if (!table)
            return writeDecisionIndented(*decision, sink()) && write("\n") ? Done : writeFailed();
        const Result<std::shared_ptr<const PolicyPack>> pack = m_rules->policies().find(decision->policy);
        if (!pack)
            return fail(m_context, pack.error());
        return write(decisionTable(read->application, *decision, **pack).toUtf8()) ? Done : writeFailed();
    }

    /// Several files: a line each, `file` first; one that fails answers in its place and on standard error.
    int several(const QStringList &operands)
    {
        bool failed = false;
        for (const QString &operand : operands) {
            const Result<Decision> decision = decide(readOperand(operand, m_context));
            JsonWriter name(JsonLayout::Compact);
            name.string(operand);
            bool written = write("{\"file\":" + name.bytes() + ',');
            if (decision) {
                written = written && writeDecision(*decision, sink(1)) && write("\n");
            } else {
                written = written && write("\"error\":" + errorJson(decision.error()) + "}\n");
                fail(m_context, decision.error());
                failed = true;
            }
            if (!written)
                return writeFailed();
        }
        return failed ? Failed : Done;
    }

    /// One application a line in, one decision a line out.
    int batch(QIODevice &device, const QString &name)
    {
        LineReader lines(device, LargestApplication, name);
        QByteArray out;
        const auto take = [&](QByteArrayView piece) {
            out.append(piece);
            if (out.size() < OutputChunk)
                return true;
            const bool written = write(out);
            out.clear();
            return written;
        };
        qint64 number = 0;
        bool failed = false;
        while (const std::optional<LineReader::Line> line = lines.next()) {
            ++number;
            const Result<Decision> decision =
                decide(line->tooLong ? Result<ReadApplication>(Error{ErrorCode::TooLarge, {}, {}})
                                     : readGivenApplication(line->bytes));
            bool written = true;
            if (decision) {
                written = writeDecision(*decision, take);
            } else {
                written = take(QByteArray("{\"line\":" + QByteArray::number(number)
                                          + ",\"error\":" + errorJson(decision.error()) + '}'));
                failed = true;
            }
            if (!written || !take("\n"))
                return writeFailed();
        }
        if (!write(out))
            return writeFailed();
        if (lines.failure())
            return fail(m_context, *lines.failure());
        return failed ? Failed : Done;
    }

private:
    bool write(const QByteArray &bytes) { return writeOut(m_context, bytes); }
    /// Writes the pieces of a decision but its first bytes.
    std::function<bool(QByteArrayView)> sink(qsizetype without = 0)
    {
        return [this, without](QByteArrayView piece) mutable {
            const qsizetype left = qMin(without, piece.size());
            without -= left;
            return write(piece.sliced(left).toByteArray());
        };
    }
    int writeFailed() { return unanswered(m_context); }

    const CommandContext &m_context;
    AssessOptions m_options;
    const std::unique_ptr<RulesAtHand> m_rules;
    ApplicationAssessor m_assessor;
    OfficePolicy m_office;
};

int runBatch(const QString &operand, const CommandContext &context, const AssessOptions &options)
{
    if (operand == QLatin1String("-"))
        return Evaluation(context, options).batch(*context.in, operand);
    QFile file(operand);
    if (const Result<void> opened = openForReading(file); !opened)
        return fail(context, opened.error());
    return Evaluation(context, options).batch(file, operand);
}

} // namespace

int evaluateCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options = Options::parse(
        arguments, {QStringLiteral("--policy"), QStringLiteral("--as-of"), QStringLiteral("--batch")},
        {QStringLiteral("--table")});
    if (!options)
        return fail(context, options.error());
    AssessOptions how;
    how.policy = options->value(QStringLiteral("--policy"));
    how.today = chinaToday();
    if (options->has(QStringLiteral("--as-of"))) {
        const Result<QDate> day = Spelling<QDate>::parse(options->value(QStringLiteral("--as-of")));
        if (!day)
            return usage(context, CommandText::tr("--as-of 后面应是 2026-11-20 这样的日期。"));
        how.asOf = *day;
    }
    const QStringList &operands = options->operands();
    const bool table = options->has(QStringLiteral("--table"));
    if (options->has(QStringLiteral("--batch"))) {
        if (!operands.isEmpty() || table)
            return usage(context, CommandText::tr("--batch 不能与申请文件或 --table 同时使用。"));
        return runBatch(options->value(QStringLiteral("--batch")), context, how);
    }
    if (operands.isEmpty())
        return usage(context,
                     CommandText::tr("请写出要核验的申请文件，例如 refund-counter evaluate 申请.json。"));
    if (operands.size() == 1)
        return Evaluation(context, how).single(operands.first(), table);
    if (table)
        return usage(context, CommandText::tr("--table 一次只能用于一个申请文件。"));
    return Evaluation(context, how).several(operands);
}

} // namespace counter
