#include "forms/policies/packpages.h"

#include "forms/formstext.h"
#include "forms/widgets/htmltext.h"

#include <QCoreApplication>

namespace counter::packpages {

namespace {

/// A cite may name several clauses: 一（三）、一（四）.
bool citesClause(const QString &cite, const QString &clause)
{
    return cite.split(QStringLiteral("、")).contains(clause);
}

/// Statements of the pack whose place begins with this.
QStringList statementsOf(const QList<std::pair<QString, QString>> &all, const QString &place)
{
    QStringList found;
    for (const auto &[where, text] : all)
        if (where.startsWith(place))
            found += text;
    return found;
}

QString rulesOf(const PolicyPack &pack, const QList<std::pair<QString, QString>> &all, const QString &clause)
{
    QStringList said;
    for (const SituationInfo &situation : pack.situations)
        if (citesClause(situation.cite, clause))
            said += statementsOf(all, FormsText::tr("情形 %1（%2）").arg(situation.cite, situation.id))
                        .join(QStringLiteral("\n· "));
    for (const PackCite &cite : pack.cites)
        if (cite.by != PackCite::By::Situation && citesClause(cite.cite, clause))
            said += cite.by == PackCite::By::Reading ? FormsText::tr("另见“读法”页") : cite.name;
    for (const NotRule &none : pack.notRules)
        if (citesClause(none.cite, clause))
            said += FormsText::tr("不作规则：%1").arg(none.why);
    said.removeDuplicates();
    return said.join(QStringLiteral("\n\n"));
}

} // namespace

QString validity(const PolicyPack &pack)
{
    const QString from = pack.effectiveFrom.toString(Qt::ISODate);
    return pack.effectiveTo ? FormsText::tr("%1 至 %2").arg(from, pack.effectiveTo->toString(Qt::ISODate))
                            : FormsText::tr("%1 起").arg(from);
}

QString overview(const PolicyPack &pack)
{
    HtmlText html;
    html.beginTable({}, HtmlText::AllLeft);
    html.row({FormsText::tr("标题"), pack.title});
    html.row({FormsText::tr("文号"), pack.number});
    html.row({FormsText::tr("发文机关"), pack.issuedBy.join(QStringLiteral("、"))});
    html.row({FormsText::tr("地区"), pack.region});
    html.row({FormsText::tr("有效期"), validity(pack)});
    html.row({FormsText::tr("效力"),
              pack.binding ? FormsText::tr("据以核验") : FormsText::tr("仅供提示，不作依据")});
    if (!pack.validityNote.isEmpty())
        html.row({FormsText::tr("提醒"), pack.validityNote});
    html.row({FormsText::tr("规则"),
              FormsText::tr("%1 条条文、%2 种情形、%3 项事实、%4 处读法")
                  .arg(pack.clauses.size())
                  .arg(pack.situations.size())
                  .arg(pack.memberFacts.size() + pack.lineFacts.size())
                  .arg(pack.readings.size())});
    html.row({FormsText::tr("政策包"), pack.id});
    html.row({FormsText::tr("内容校验值（SHA-256）"), pack.hash});
    html.endTable();
    return html.html();
}

QString clausesAndRules(const PolicyPack &pack)
{
    const QList<std::pair<QString, QString>> all = packStatements(pack);
    HtmlText html;
    html.beginTable({FormsText::tr("条"), FormsText::tr("条文（原文）"), FormsText::tr("规则")},
                    HtmlText::AllLeft);
    for (const Clause &clause : pack.clauses)
        html.row({clause.cite, clause.text, rulesOf(pack, all, clause.cite)});
    html.endTable();
    return html.html();
}

QString parameters(const PolicyPack &pack)
{
    HtmlText html;
    if (pack.parameters.isEmpty())
        html.paragraph(FormsText::tr("这份政策包没有按日期变动的数值。"));
    html.beginTable({FormsText::tr("参数"), FormsText::tr("起"), FormsText::tr("止"), FormsText::tr("出处"),
                     FormsText::tr("数值")},
                    HtmlText::LastRight);
    for (const PackParameter &parameter : pack.parameters)
        for (const PackParameter::Dated &dated : parameter.values)
            html.row({parameter.name, dated.from.toString(),
                      dated.to ? dated.to->toString() : FormsText::tr("未定"), dated.source, dated.value});
    html.endTable();
    return html.html();
}

QString readings(const PolicyPack &pack)
{
    HtmlText html;
    html.paragraph(FormsText::tr(
        "文件没有写明或可以两样理解之处，政策包选定的读法。它们不是条文，办理时作为说明显示。"));
    html.beginTable({FormsText::tr("条"), FormsText::tr("问题"), FormsText::tr("读法")}, HtmlText::AllLeft);
    for (const PackReading &reading : pack.readings)
        html.row({reading.cite, reading.question, reading.chosen});
    html.endTable();
    return html.html();
}

QString differences(const QList<PackDifference> &differences)
{
    HtmlText html;
    if (differences.isEmpty()) {
        html.paragraph(FormsText::tr("与现行的政策包没有实质差别（只有注释或样例不同）。"));
        return html.html();
    }
    html.beginTable({FormsText::tr("何处"), FormsText::tr("现行"), FormsText::tr("新包")}, HtmlText::AllLeft);
    for (const PackDifference &difference : differences)
        html.row({difference.place,
                  difference.before.isEmpty() ? FormsText::tr("（没有）") : difference.before,
                  difference.after.isEmpty() ? FormsText::tr("（取消）") : difference.after});
    html.endTable();
    return html.html();
}

} // namespace counter::packpages
