#include "app/commands/decisiontable.h"

#include "app/commands/commandtext.h"
#include "models/casework/membership.h"
#include "models/policy/words/clausewords.h"
#include "models/policy/words/factwords.h"
#include "models/policy/words/obligations.h"
#include "models/policy/words/outcomewords.h"

#include <QMap>

namespace counter {
namespace {

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toStdU32String())
        width += c >= 0x1100 && (c < 0x2000 || c >= 0x2E80) ? 2 : 1;
    return width;
}

QString padded(const QString &text, int width, bool right)
{
    const QString space(qMax(0, width - displayWidth(text)), u' ');
    return right ? space + text : text + space;
}

struct Column
{
    QString title;
    bool right = false;
    QStringList cells = {};
};

QString joined(const QList<Column> &columns)
{
    QList<int> widths;
    for (const Column &column : columns) {
        int width = displayWidth(column.title);
        for (const QString &cell : column.cells)
            width = qMax(width, displayWidth(cell));
        widths << width;
    }
    const auto row = [&](const auto &cellOf) {
        QStringList cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells << padded(cellOf(columns[i]), widths[i], columns[i].right);
        QString line = u' ' + cells.join(u"  "_qs);
        while (line.endsWith(u' '))
            line.chop(1);
        return QString(line + u'\n');
    };
    QString text = row([](const Column &column) { return column.title; });
    for (qsizetype r = 0; r < columns.first().cells.size(); ++r)
        text += row([r](const Column &column) { return column.cells[r]; });
    return text;
}

QString cites(const PolicyPack &pack, const LineDecision &line)
{
    QStringList all;
    for (const ClausePart &part : clauseParts(line))
        all << (part.situation.isEmpty() ? QString(u'-') : clauseCite(&pack, part.situation));
    return all.join(CommandText::tr("、"));
}

QString linesTable(const Application &application, const Decision &decision, const PolicyPack &pack)
{
    QList<Column> columns{{u"#"_qs, true},
                          {CommandText::tr("参保人")},
                          {CommandText::tr("所属期")},
                          {CommandText::tr("险种")},
                          {CommandText::tr("原缴费"), true},
                          {CommandText::tr("已划入"), true},
                          {CommandText::tr("申请退还"), true},
                          {CommandText::tr("可退"), true},
                          {CommandText::tr("核验")},
                          {CommandText::tr("条款")}};
    for (const LineDecision &line : decision.lines) {
        if (line.line < 0 || line.line >= application.lines.size())
            continue;
        const ContributionLine &entered = application.lines[line.line];
        const QString insurance = entered.insurance.value() ? insuranceShortLabel(*entered.insurance.value())
                                                            : entered.insurance.text();
        const QStringList cells{QString::number(line.line + 1),
                                memberName(application, line.member),
                                entered.period.text(),
                                insurance,
                                entered.paid.text(),
                                entered.accountCredit.isEmpty() ? unverifiedWord()
                                                                : entered.accountCredit.text(),
                                entered.claimed.isEmpty() ? QString(u'-') : entered.claimed.text(),
                                amountWords(line.refundable, line.range),
                                outcomeWords(line.outcome),
                                cites(pack, line)};
        for (qsizetype i = 0; i < columns.size(); ++i)
            columns[i].cells << cells[i];
    }
    return decision.lines.isEmpty() ? QString() : joined(columns);
}

QString byClause(const Decision &decision, const PolicyPack &pack)
{
    QString text;
    for (const SituationInfo &situation : pack.situations) {
        Money sum;
        int count = 0;
        for (const LineDecision &line : decision.lines)
            for (const ClausePart &part : clauseParts(line))
                if (part.situation == situation.id && part.refundable > Money()) {
                    sum += part.refundable;
                    ++count;
                }
        if (count > 0)
            text += CommandText::tr("   %1 %2：%3 笔 %4 元\n")
                        .arg(situation.cite, situation.title)
                        .arg(count)
                        .arg(sum.toGrouped());
    }
    return text.isEmpty() ? text : CommandText::tr("按条款：") + u'\n' + text;
}

QString section(const QString &title, const QStringList &rows)
{
    if (rows.isEmpty())
        return {};
    return title + u'\n' + u"   "_qs + rows.join(u"\n   "_qs) + u'\n';
}

QString findings(const Decision &decision)
{
    QStringList open;
    for (const OpenFact &fact : decision.unknownFacts)
        open << fact.question;
    QStringList missing;
    for (const EvidenceNeed &need : decision.evidence)
        if (!need.present)
            missing << need.title;
    QStringList duties{demandSentence(decision), deadlineSentence(decision, nullptr)};
    for (const LineDecision &line : decision.lines)
        if (const QString sentence = referralSentence(line, decision); !duties.contains(sentence))
            duties << sentence;
    duties.removeAll(QString());
    QStringList problems;
    for (const Problem &problem : decision.problems)
        problems << (problem.severity == Severity::Error ? CommandText::tr("错误：")
                                                         : CommandText::tr("提醒："))
                + problem.message;
    QStringList notes;
    for (const DecisionNote &note : decision.notes)
        notes << note.cite + u' ' + note.text;
    return section(CommandText::tr("待核实："), open) + section(CommandText::tr("尚缺资料："), missing)
        + section(CommandText::tr("另须办理："), duties) + section(CommandText::tr("需要处理："), problems)
        + section(CommandText::tr("说明："), notes);
}

} // namespace

QString decisionTable(const Application &application, const Decision &decision, const PolicyPack &pack)
{
    QString text =
        CommandText::tr("核验结论　%1　核验日 %2").arg(pack.number, decision.asOf.toString(Qt::ISODate))
        + u'\n';
    text += CommandText::tr("缴费人：%1（%2），参保人 %3 人，缴费明细 %4 笔")
                .arg(application.claimant.name, claimantKindLabel(application.claimant.kind))
                .arg(decision.members.size())
                .arg(application.lines.size())
        + u"\n\n"_qs;
    text += linesTable(application, decision, pack) + u'\n';
    text += CommandText::tr("结论：%1　原缴费合计 %2 元　申请退还 %3 元　可退 %4 元")
                .arg(outcomeWords(decision.outcome), decision.paid.toGrouped(), decision.claimed.toGrouped(),
                     amountWords(decision.refundable, decision.range))
        + u'\n';
    if (const QString later = deferredWords(decision); !later.isEmpty())
        text += CommandText::tr("　　　现在可退 %1 元，另有 %2").arg(decision.payableNow.toGrouped(), later)
            + u'\n';
    return text + byClause(decision, pack) + findings(decision);
}

} // namespace counter
