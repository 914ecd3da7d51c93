#include "reports/content/formcontent.h"

#include <QCoreApplication>

namespace counter {

namespace {

/// Items that read alike.
struct Group
{
    QString title;
    bool original = false;
    int copies = 0;
};

/// The kinds of the domain, for content without a policy.
QString knownTitle(const QString &kind)
{
    static constexpr std::pair<const char *, const char *> Titles[]{
        {"approval-form", QT_TRANSLATE_NOOP("EvidenceSummary", "退费审批表")},
        {"written-request", QT_TRANSLATE_NOOP("EvidenceSummary", "退费书面申请")},
        {"payment-voucher", QT_TRANSLATE_NOOP("EvidenceSummary", "缴费凭证")},
        {"bank-account", QT_TRANSLATE_NOOP("EvidenceSummary", "银行开户信息")},
        {"identity", QT_TRANSLATE_NOOP("EvidenceSummary", "证件")},
        {"authorisation", QT_TRANSLATE_NOOP("EvidenceSummary", "委托书")},
        {"pension-certificate", QT_TRANSLATE_NOOP("EvidenceSummary", "退休证或养老待遇核定单")},
        {"years-verification", QT_TRANSLATE_NOOP("EvidenceSummary", "医保缴费年限核定结果")},
        {"separation-certificate", QT_TRANSLATE_NOOP("EvidenceSummary", "解除（终止）劳动关系证明")},
        {"unemployment-listing", QT_TRANSLATE_NOOP("EvidenceSummary", "失业保险金发放及代缴医保月份清单")},
        {"transfer-certificate", QT_TRANSLATE_NOOP("EvidenceSummary", "转出地参保缴费凭证")},
        {"transfer-acknowledgement", QT_TRANSLATE_NOOP("EvidenceSummary", "减少本地年限知情书")},
        {"error-letter", QT_TRANSLATE_NOOP("EvidenceSummary", "出错单位情况说明")},
    };
    for (const auto &[stored, title] : Titles)
        if (kind == QLatin1StringView(stored))
            return QCoreApplication::translate("EvidenceSummary", title);
    return QCoreApplication::translate("EvidenceSummary", "其他材料");
}

QString shown(const Group &group)
{
    const QString copy = QCoreApplication::translate("EvidenceSummary", "复印件");
    QString text = group.title;
    if (!group.original && !text.endsWith(copy))
        text += copy;
    if (group.copies > 1)
        text += QCoreApplication::translate("EvidenceSummary", "%1份").arg(group.copies);
    return text;
}

} // namespace

QString evidenceTitle(const PrintContent &content, const Evidence &evidence)
{
    if (!evidence.title.isEmpty())
        return evidence.title;
    const QString title = content.evidenceTitles.value(evidence.kind);
    return title.isEmpty() ? knownTitle(evidence.kind) : title;
}

QString evidenceSummary(const PrintContent &content)
{
    QList<Group> groups;
    for (const Evidence &evidence : content.application.evidence) {
        if (evidence.kind == u"approval-form")
            continue; // this very form
        const QString title = evidenceTitle(content, evidence);
        auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return group.title == title && group.original == evidence.original;
        });
        if (found == groups.end())
            found = groups.insert(groups.end(), Group{title, evidence.original, 0});
        found->copies += std::clamp(evidence.copies, 1, 100'000);
    }
    QStringList items;
    for (const Group &group : groups)
        items.append(QString::number(items.size() + 1) + u'.' + shown(group));
    return items.join(QStringLiteral("  "));
}

} // namespace counter
