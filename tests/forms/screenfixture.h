#pragma once
#include "forms/services.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/policy/pack/policypack.h"
#include "tests/store/storefixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

namespace counter {

/// Answers a file dialog in the clerk's place.
struct ScriptedPicker : FilePicker
{
    mutable QStringList files;
    mutable QString path;
    mutable QString lastTitle;

    QStringList openFiles(QWidget *, const QString &title, const QString &) const override
    {
        lastTitle = title;
        return files;
    }
    QString saveFile(QWidget *, const QString &title, const QString &, const QString &) const override
    {
        lastTitle = title;
        return path;
    }
    QString folder(QWidget *, const QString &title) const override
    {
        lastTitle = title;
        return path;
    }
};

/// A small pack made by hand: the words a screen takes from a pack, and no rules.
inline std::shared_ptr<const PolicyPack> packOfWords()
{
    auto pack = std::make_shared<PolicyPack>();
    pack->id = QStringLiteral("meizhou-2021-11");
    pack->number = QStringLiteral("梅市医保〔2021〕11号");
    pack->title = QStringLiteral("关于做好职工医疗保险费退费工作相关事项的通知");
    pack->clauses = {
        {QStringLiteral("一（二）"),
         QStringLiteral(
             "缴费单位未及时办理离职职工减员手续继续缴费且未享受医保待遇的，可以退还错缴的生育保险费。"),
         {}},
        {QStringLiteral("一（三）"),
         QStringLiteral("职工已退休领取养老金，缴纳基本医疗保险费累计达到规定年限后继续缴费的，可以退还。"),
         {}}};
    pack->situations = {
        {QStringLiteral("1.2"), QStringLiteral("一（二）"), QStringLiteral("未及时减员"), {}, false},
        {QStringLiteral("1.3"), QStringLiteral("一（三）"), QStringLiteral("年限已满继续缴费"), {}, false}};
    FactDeclaration pension;
    pension.name = QStringLiteral("member.pensionSince");
    pension.key = QStringLiteral("pensionSince");
    pension.type = FactType::Month;
    pension.label = QStringLiteral("开始领取养老金年月");
    pension.question = QStringLiteral("哪个月开始领取养老金？");
    pension.none = QStringLiteral("未领取养老金");
    pension.answeredBy = QStringLiteral("社保经办机构");
    pension.evidence = {QStringLiteral("pension-certificate")};
    FactDeclaration used = pension;
    used.name = QStringLiteral("member.benefitsUsed");
    used.key = QStringLiteral("benefitsUsed");
    used.type = FactType::Boolean;
    used.label = QStringLiteral("离职后享受过医保待遇");
    used.question = QStringLiteral("离职后享受过医保待遇吗？");
    used.none.clear();
    used.evidence.clear();
    FactDeclaration months = pension;
    months.name = QStringLiteral("member.unemploymentMonths");
    months.key = QStringLiteral("unemploymentMonths");
    months.type = FactType::Months;
    months.label = QStringLiteral("领取失业保险金月份");
    months.question = QStringLiteral("哪些月份领取失业保险金？");
    FactDeclaration paidAs = used;
    paidAs.name = QStringLiteral("member.paidAs");
    paidAs.key = QStringLiteral("paidAs");
    paidAs.type = FactType::Choice;
    paidAs.label = QStringLiteral("参保身份");
    paidAs.question = QStringLiteral("以什么身份缴费？");
    paidAs.choices = {{QStringLiteral("employee"), QStringLiteral("单位职工")},
                      {QStringLiteral("flexible"), QStringLiteral("灵活就业")}};
    pack->memberFacts = {pension, used, months, paidAs};
    pack->accountCredit.name = QStringLiteral("line.accountCredit");
    pack->accountCredit.key = QStringLiteral("accountCredit");
    pack->accountCredit.type = FactType::Money;
    pack->accountCredit.label = QStringLiteral("已划入个人账户金额");
    pack->evidence = {
        {QStringLiteral("payment-voucher"), QStringLiteral("缴费凭证"), EvidenceKind::Required::Always, {}},
        {QStringLiteral("bank-account"), QStringLiteral("银行开户信息"), EvidenceKind::Required::Always, {}},
        {QStringLiteral("pension-certificate"),
         QStringLiteral("退休证或养老待遇核定单"),
         EvidenceKind::Required::BySituation,
         {}}};
    return pack;
}

/// Every warning fails, but for what the screenless platform always says.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

/// Shown and active, so that keys and shortcuts arrive.
inline bool showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// Every control that can be reached by keyboard is found by name.
inline void verifyNames(QWidget &screen)
{
    for (const QWidget *child : screen.findChildren<QWidget *>()) {
        if (child->focusPolicy() == Qt::NoFocus || !child->isVisibleTo(&screen)
            || qobject_cast<const QLabel *>(child) // its text is its name
            || child->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const bool partOfControl = child->parentWidget()
            && (qobject_cast<const QComboBox *>(child->parentWidget())
                || child->parentWidget()->inherits("QAbstractSpinBox"));
        QVERIFY2(partOfControl || !child->accessibleName().isEmpty(),
                 qPrintable(QStringLiteral("no accessible name: %1 in %2")
                                .arg(QLatin1String(child->metaObject()->className()),
                                     QLatin1String(child->parentWidget()->metaObject()->className()))));
    }
}

} // namespace counter
