#include "models/casework/evidencekind.h"

#include "models/values/lookalike.h"

#include <QHash>
#include <algorithm>

namespace counter {

namespace {

/// What files are called that hold one of the common kinds, beside the title of the pack.
const QHash<QString, QStringList> &words()
{
    static const QHash<QString, QStringList> known{
        {QStringLiteral("approval-form"), {QStringLiteral("审批表")}},
        {QStringLiteral("written-request"),
         {QStringLiteral("书面申请"), QStringLiteral("退费申请"), QStringLiteral("申请书"),
          QStringLiteral("情况说明")}},
        {QStringLiteral("payment-voucher"),
         {QStringLiteral("缴费凭证"), QStringLiteral("完税证明"), QStringLiteral("缴款书"),
          QStringLiteral("税票"), QStringLiteral("缴费证明"), QStringLiteral("缴费明细"),
          QStringLiteral("收据"), QStringLiteral("凭证")}},
        {QStringLiteral("bank-account"),
         {QStringLiteral("开户"), QStringLiteral("银行卡"), QStringLiteral("存折"),
          QStringLiteral("银行账户"), QStringLiteral("账号")}},
        {QStringLiteral("identity"),
         {QStringLiteral("身份证"), QStringLiteral("户口"), QStringLiteral("证件")}},
        {QStringLiteral("authorisation"), {QStringLiteral("委托书"), QStringLiteral("授权书")}},
        {QStringLiteral("pension-certificate"),
         {QStringLiteral("退休证"), QStringLiteral("退休"), QStringLiteral("养老待遇"),
          QStringLiteral("养老金")}},
        {QStringLiteral("years-verification"), {QStringLiteral("缴费年限"), QStringLiteral("年限核定")}},
        {QStringLiteral("separation-certificate"),
         {QStringLiteral("离职"), QStringLiteral("解除劳动"), QStringLiteral("终止劳动"),
          QStringLiteral("减员")}},
        {QStringLiteral("unemployment-listing"), {QStringLiteral("失业")}},
        {QStringLiteral("transfer-certificate"),
         {QStringLiteral("转移"), QStringLiteral("参保凭证"), QStringLiteral("转入")}},
        {QStringLiteral("transfer-acknowledgement"), {QStringLiteral("确认书"), QStringLiteral("知悉")}},
        {QStringLiteral("error-letter"),
         {QStringLiteral("故障"), QStringLiteral("差错"), QStringLiteral("情况函")}},
    };
    return known;
}

} // namespace

QString kindByFileName(const QString &fileName, const QList<EvidenceTitle> &kinds)
{
    const QString name = lookAlikeKey(fileName.section(u'.', 0, -2));
    QString found;
    qsizetype longest = 1; // one character tells nothing
    const auto tryWord = [&](const QString &word, const QString &kind) {
        if (word.size() > longest && name.contains(word)) {
            longest = word.size();
            found = kind;
        }
    };
    for (const auto &[kind, title] : kinds) {
        tryWord(lookAlikeKey(title), kind);
        for (const QString &word : words().value(kind))
            tryWord(word, kind);
    }
    return found;
}

QStringList proposedKinds(const QStringList &fileNames, const QList<EvidenceTitle> &kinds,
                          const QList<EvidenceNeed> &missing)
{
    QStringList proposed;
    for (const QString &name : fileNames)
        proposed.append(kindByFileName(name, kinds));
    QStringList left;
    for (const EvidenceNeed &need : missing)
        if (!proposed.contains(need.kind))
            left.append(need.kind);
    if (left.size() == 1 && proposed.count(QString()) == 1)
        proposed.replace(proposed.indexOf(QString()), left.first());
    return proposed;
}

} // namespace counter
