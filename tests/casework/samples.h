#pragma once
#include "models/casework/application.h"

namespace counter::samples {

/// A unit's application without a fault: one member, one line, one document.
inline Application unit()
{
    Application application;
    application.policy = QStringLiteral("meizhou-2021-11");
    application.receivedOn = QDate(2026, 11, 20);
    Claimant &claimant = application.claimant;
    claimant.kind = ClaimantKind::Unit;
    claimant.name = QStringLiteral("梅州市样例有限公司");
    claimant.taxpayerId = QStringLiteral("91350100M000100Y43");
    claimant.socialInsuranceNumber = QStringLiteral("1414020031875");
    claimant.registeredAddress = QStringLiteral("梅州市梅江区江南路1号");
    claimant.contactName = QStringLiteral("刘淑贞");
    claimant.contactPhone = QStringLiteral("0753-2240000");
    claimant.bank = {QStringLiteral("中国农业银行梅州支行"), claimant.name, QStringLiteral("441701010400")};

    Member member;
    member.id = QStringLiteral("m1");
    member.name = QStringLiteral("李玉兰");
    member.citizenId = QStringLiteral("11010519491231002X");
    member.facts.insert(QStringLiteral("paidAs"), QStringLiteral("employee"));
    member.facts.insert(QStringLiteral("pensionSince"), QStringLiteral("2004-12"));
    application.members.append(member);

    ContributionLine line;
    line.member = QStringLiteral("m1");
    line.voucherSeries = QStringLiteral("26（0818）44证明");
    line.voucherNumber = QStringLiteral("60015469");
    line.period = *YearMonth::from(2024, 3);
    line.insurance = Insurance::Maternity;
    line.paid = Money::fromFen(2008);
    line.accountCredit = Money();
    line.claimed = Money::fromFen(2008);
    line.facts.insert(QStringLiteral("duplicatePayment"), false);
    application.lines.append(line);

    application.reason = QStringLiteral("未及时办理在职转退休手续，继续按在职人员缴费。");
    Evidence evidence;
    evidence.kind = QStringLiteral("pension-certificate");
    evidence.title = QStringLiteral("退休证");
    evidence.pages = 2;
    evidence.file = QStringLiteral("evidence/a.jpg");
    application.evidence.append(evidence);
    return application;
}

/// The same with everything that is optional, and with fields half typed.
inline Application full()
{
    Application application = unit();
    application.number = QStringLiteral("4414022026000037");
    application.agent =
        Agent{QStringLiteral("陈大文"), QStringLiteral("440524188001010014"), QStringLiteral("1380")};
    application.external.taxRefundId = QStringLiteral("44140220260000000123");
    application.members.append(
        Member{QStringLiteral("m2"), QStringLiteral("𠮷田"), QStringLiteral("44"), {}});
    Member &member = application.members.last();
    member.facts.insert(QStringLiteral("unemploymentMonths"),
                        QStringList{QStringLiteral("2023-05/2023-10"), QStringLiteral("2024-01")});
    member.facts.insert(QStringLiteral("transferredMonths"), QStringList());
    member.facts.insert(QStringLiteral("benefitsUsed"), true);
    member.facts.insert(QStringLiteral("count"), qint64(-3));
    ContributionLine line;
    line.electronicTicket = QStringLiteral("344025202600000001");
    line.period = Entry<YearMonth>::fromText(QStringLiteral("2024-1"));
    line.insurance = Entry<Insurance>::fromText(QStringLiteral("生"));
    line.paid = Entry<Money>::fromText(QStringLiteral("12."));
    line.accountCredit = Entry<Money>::fromText(QStringLiteral("-1.00"));
    line.claimed = Entry<Money>::fromText(QStringLiteral("1,0"));
    line.choice = Choice{QStringLiteral("1.3"), QStringLiteral("甲\n乙"), QStringLiteral("张三")};
    application.lines.append(line);
    application.situations = {QStringLiteral("1.1"), QStringLiteral("1.2")};
    Evidence evidence;
    evidence.original = true;
    evidence.copies = 0;
    evidence.sm3 = QString(64, u'a');
    evidence.seen = Seen{QStringLiteral("张三"), Entry<QDate>::fromText(QStringLiteral("2026-2-30"))};
    application.evidence.append(evidence);
    application.overrides.append({QStringLiteral("/lines/0/paid"), QStringLiteral("luhn"),
                                  QStringLiteral("对公"), QStringLiteral("张三")});
    application.confirmations.append(
        {QStringLiteral("系统核对入库信息一致"), QStringLiteral("张三"), QDate(2026, 11, 20)});
    application.signatures.insert(QStringLiteral("tax.opinion"), QStringLiteral("同意\n受理"));
    application.signatures.insert(QStringLiteral("tax.date"), QString());
    application.unread.append({QStringLiteral("/x"), QStringLiteral("unknown-key"), Severity::Warning,
                               QStringLiteral("有不认识的项目")});
    return application;
}

} // namespace counter::samples
