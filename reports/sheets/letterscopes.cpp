#include "reports/sheets/letterscopes.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

#define WORD(text) QT_TRANSLATE_NOOP("LetterField", text)

// clang-format off
constexpr LetterField Given[] = {
    {"office.tax", WORD("税务机关")}, {"office.agency", WORD("医保经办机构")}, {"office.region", WORD("地区")},
    {"office.window", WORD("窗口")}, {"office.clerk", WORD("经办人")}, {"office.phone", WORD("联系电话")},
    {"archive.box", WORD("盒号")}, {"archive.shelf", WORD("架位")}, {"archive.years", WORD("保管期限")},
    {"archive.volume", WORD("案卷号")},
    {"notice.number", WORD("文书号")}, {"notice.reason", WORD("理由")}, {"notice.deadline", WORD("期限")},
    {"notice.review", WORD("复议机关")},
    {"meeting.date", WORD("会议时间")}, {"meeting.place", WORD("会议地点")}, {"meeting.members", WORD("参加人员")},
    {"meeting.opinion", WORD("议定意见")},
    {"handover.from", WORD("移交单位")}, {"handover.to", WORD("接收单位")},
    {"report.month", WORD("所属月份")}, {"report.account", WORD("收款账户")},
};

constexpr LetterField CaseFields[] = {
    {"number", WORD("受理编号")}, {"version", WORD("版本")}, {"hash", WORD("校验码")}, {"mark", WORD("标记")},
    {"receivedOn", WORD("受理日期")}, {"printedOn", WORD("打印日期")},
    {"claimant.kind", WORD("缴费人类别")}, {"claimant.name", WORD("单位(个人)名称")},
    {"claimant.taxpayerId", WORD("社会信用代码/纳税人识别号")},
    {"claimant.socialInsuranceNumber", WORD("单位社保号")}, {"claimant.registeredAddress", WORD("注册地址")},
    {"claimant.contactName", WORD("联系人")}, {"claimant.contactPhone", WORD("联系电话")},
    {"claimant.bank.branch", WORD("退费开户银行")}, {"claimant.bank.accountName", WORD("开户名称")},
    {"claimant.bank.accountNumber", WORD("账号")},
    {"agent.name", WORD("代办人")}, {"agent.citizenId", WORD("代办人证件号码")}, {"agent.phone", WORD("代办人电话")},
    {"first.name", WORD("参保人姓名")}, {"first.citizenId", WORD("参保人证件号码")},
    {"first.citizenTail", WORD("证件号末四位")}, {"is.several", WORD("参保人不止一人")},
    {"total.paid", WORD("原缴费金额合计")}, {"total.claimed", WORD("申请退还金额合计(小写)")},
    {"total.claimedInWords", WORD("申请退还金额合计(大写)")}, {"total.refundable", WORD("可退金额合计")},
    {"total.payableNow", WORD("现在可退金额合计")}, {"total.payableNowInWords", WORD("现在可退金额合计(大写)")},
    {"total.deferred", WORD("暂缓退还金额和日期")},
    {"total.refundableInWords", WORD("可退金额合计(大写)")}, {"total.refused", WORD("不予退还金额合计")},
    {"total.referred", WORD("转会商金额合计")}, {"is.referredInPart", WORD("部分转会商")},
    {"total.credit", WORD("已划入医保个人账户金额合计")}, {"total.setOff", WORD("抵扣金额合计")},
    {"total.surplus", WORD("抵扣后尚余")}, {"total.range", WORD("可退金额范围")}, {"total.demand", WORD("应追回金额")},
    {"count.lines", WORD("笔数")}, {"count.members", WORD("参保人数")}, {"count.evidence", WORD("资料件数")},
    {"count.copies", WORD("资料份数")}, {"count.pages", WORD("资料页数")}, {"count.refused", WORD("不予退费笔数")},
    {"periods", WORD("费款所属期")}, {"insurances", WORD("险种")}, {"reason", WORD("退费原因")},
    {"evidence.summary", WORD("附列资料")},
    {"decision.outcome", WORD("核验结论")}, {"decision.sign", WORD("核验结论")}, {"decision.asOf", WORD("核验日")},
    {"decision.deferredUntil", WORD("可退日期")}, {"decision.deadline", WORD("办理期限")},
    {"decision.demand", WORD("另行追回")}, {"decision.referral", WORD("会商依据")},
    {"policy.title", WORD("政策文件")}, {"policy.number", WORD("文号")}, {"policy.issuers", WORD("发文机关")},
    {"policy.region", WORD("地区")},
    {"sign.applicant.handler", WORD("申请单位经办人")}, {"sign.tax.opinion", WORD("税务部门审核意见")},
    {"sign.tax.receiver", WORD("受理人")}, {"sign.tax.reviewer", WORD("审核人")},
    {"sign.agency.approved", WORD("核准退费")}, {"sign.agency.approvedInWords", WORD("核准退费(大写)")},
    {"sign.agency.handler", WORD("医保经办人")}, {"sign.agency.checker", WORD("复核人")},
    {"sign.agency.approver", WORD("审批人")}, {"sign.applicant.date", WORD("申请单位盖章日期")},
    {"sign.tax.date", WORD("税务部门审核日期")}, {"sign.agency.date", WORD("医保经办部门审批日期")},
    {"is.unit", WORD("缴费人为单位")}, {"is.individual", WORD("缴费人为个人")}, {"is.accepted", WORD("已受理")},
    {"is.refundable", WORD("可退")}, {"is.partly", WORD("部分可退")}, {"is.notRefundable", WORD("不予退费")},
    {"is.undetermined", WORD("待补充")}, {"is.deferred", WORD("暂缓")}, {"is.referred", WORD("转会商")},
    {"is.unconfirmed", WORD("系统核对入库信息一致")},
    {"case.ordinal", WORD("序号")},
};
constexpr const char *CaseAmounts[] = {"paid", "claimed", "refundable", "payableNow", "refused", "setOff", "referred", "credit", "approved", "lines",
                                       "members", "copies", "pages"};
constexpr LetterSource CaseSources[] = {
    {"lines", "line"}, {"refunded", "line"}, {"refused", "line"}, {"members", "member"}, {"persons", "person"},
    {"transfers", "transfer"}, {"missing", "missing"}, {"open", "open"}, {"problems", "problem"},
    {"errors", "problem"}, {"evidence", "evidence"}, {"clauses", "clause"}, {"refusals", "refusal"},
    {"kinds", "kind"}, {"notes", "note"}, {"groups", "group"},
};

constexpr LetterField BatchFields[] = {
    {"mark", WORD("标记")}, {"printedOn", WORD("打印日期")}, {"count.cases", WORD("件数")},
    {"count.lines", WORD("笔数")}, {"count.members", WORD("参保人次")}, {"count.copies", WORD("资料份数")},
    {"count.pages", WORD("资料页数")}, {"total.paid", WORD("原缴费金额合计")},
    {"total.claimed", WORD("申请退还金额合计")}, {"total.claimedInWords", WORD("申请退还金额合计(大写)")},
    {"total.refundable", WORD("可退金额合计")}, {"total.refundableInWords", WORD("可退金额合计(大写)")},
    {"policy.title", WORD("政策文件")}, {"policy.number", WORD("文号")}, {"received.from", WORD("受理日期起")},
    {"received.to", WORD("受理日期止")},
};
constexpr LetterSource BatchSources[] = {{"cases", "case"}, {"clauses", "clause"}, {"kinds", "kind"}};

constexpr LetterField LineFields[] = {
    {"line.ordinal", WORD("序号")}, {"line.voucherSeries", WORD("原缴费凭证字轨")},
    {"line.voucherNumber", WORD("原缴费凭证号码")}, {"line.period", WORD("费款所属期")},
    {"line.year", WORD("费款所属期")}, {"line.month", WORD("费款所属期")}, {"line.insurance", WORD("险种")},
    {"line.paid", WORD("原缴费金额")}, {"line.credit", WORD("已划入医保个人账户金额")},
    {"line.claimed", WORD("申请退还金额")}, {"line.allowed", WORD("条款可退金额")}, {"line.setOff", WORD("抵扣金额")},
    {"line.refundable", WORD("可退金额")}, {"line.refused", WORD("不予退还金额")},
    {"line.member", WORD("参保人姓名")}, {"line.citizenTail", WORD("证件号末四位")},
    {"line.outcome", WORD("核验结论")}, {"line.sign", WORD("核验结论")}, {"line.clause", WORD("核验条款")},
    {"line.title", WORD("情形")}, {"line.words", WORD("条文")}, {"line.reason", WORD("理由")},
    {"line.arithmetic", WORD("算式")}, {"line.alternatives", WORD("同时成立的其他条款")},
    {"line.open", WORD("待核实")}, {"line.warnings", WORD("提醒")}, {"line.deferredUntil", WORD("可退日期")},
    {"line.choice", WORD("改选条款的理由")}, {"line.demand", WORD("另行追回")}, {"line.deadline", WORD("办理期限")},
};
constexpr const char *LineAmounts[] = {"paid", "credit", "claimed", "allowed", "setOff", "refundable", "refused"};
constexpr LetterSource LineSources[] = {{"conditions", "condition"}, {"tried", "tried"}};

constexpr LetterField ConditionFields[] = {
    {"condition.sign", WORD("是否成立")}, {"condition.word", WORD("是否成立")}, {"condition.text", WORD("条件")},
    {"condition.facts", WORD("依据")}, {"condition.clause", WORD("核验条款")},
};
constexpr LetterField TriedFields[] = {
    {"tried.sign", WORD("是否成立")}, {"tried.word", WORD("是否成立")}, {"tried.clause", WORD("核验条款")},
    {"tried.title", WORD("情形")}, {"tried.why", WORD("理由")},
};
constexpr LetterField MemberFields[] = {
    {"member.ordinal", WORD("序号")}, {"member.name", WORD("参保人姓名")}, {"member.citizenTail", WORD("证件号末四位")},
    {"member.months", WORD("费款所属期")}, {"member.insurance", WORD("险种")}, {"member.paid", WORD("原缴费金额")},
    {"member.credit", WORD("已划入医保个人账户金额")}, {"member.claimed", WORD("申请退还金额")},
    {"member.clause", WORD("核验条款")},
};
constexpr const char *MemberAmounts[] = {"paid", "credit", "claimed"};
constexpr LetterField PersonFields[] = {
    {"person.ordinal", WORD("序号")}, {"person.name", WORD("参保人姓名")}, {"person.citizenId", WORD("证件号码")},
    {"person.citizenTail", WORD("证件号末四位")}, {"person.lines", WORD("笔数")}, {"person.paid", WORD("原缴费金额")},
    {"person.claimed", WORD("申请退还金额")}, {"person.refundable", WORD("可退金额")},
    {"person.surplus", WORD("抵扣后尚余")}, {"person.setOff", WORD("抵扣金额")}, {"person.refused", WORD("不予退还金额")},
};
constexpr const char *PersonAmounts[] = {"lines", "paid", "claimed", "refundable", "surplus", "setOff", "refused"};
constexpr LetterField LineGroupFields[] = {
    {"group.ordinal", WORD("序号")}, {"group.members", WORD("参保人姓名")}, {"group.outcome", WORD("核验结论")},
    {"group.sign", WORD("核验结论")}, {"group.clause", WORD("核验条款")}, {"group.cite", WORD("条款")},
    {"group.title", WORD("情形")}, {"group.words", WORD("条文")}, {"group.reason", WORD("理由")},
    {"group.alternatives", WORD("同时成立的其他条款")}, {"group.open", WORD("待核实")},
    {"group.others", WORD("其他条款")}, {"group.conditions", WORD("条件")}, {"group.several", WORD("不止一行")}, {"group.warnings", WORD("提醒")},
    {"group.deferredUntil", WORD("可退日期")}, {"group.choice", WORD("改选条款的理由")}, {"group.demand", WORD("另行追回")},
    {"group.deadline", WORD("办理期限")}, {"group.lines", WORD("笔数")}, {"group.claimed", WORD("申请退还金额")},
    {"group.setOff", WORD("抵扣金额")}, {"group.referred", WORD("转会商金额")}, {"group.refused", WORD("不予退还金额")},
    {"group.refundable", WORD("可退金额")},
};
constexpr const char *LineGroupAmounts[] = {"lines", "claimed", "setOff", "referred", "refused", "refundable"};
constexpr LetterSource LineGroupSources[] = {{"conditions", "condition"}, {"tried", "tried"}, {"parts", "part"}};
constexpr LetterField PartFields[] = {
    {"part.member", WORD("参保人姓名")}, {"part.insurance", WORD("险种")}, {"part.periods", WORD("费款所属期")},
    {"part.formula", WORD("算式")}, {"part.lines", WORD("笔数")}, {"part.claimed", WORD("申请退还金额")},
    {"part.setOff", WORD("抵扣金额")}, {"part.referred", WORD("转会商金额")}, {"part.refused", WORD("不予退还金额")},
    {"part.refundable", WORD("可退金额")},
};
constexpr LetterField TransferFields[] = {
    {"transfer.ordinal", WORD("序号")}, {"transfer.name", WORD("参保人姓名")},
    {"transfer.citizenTail", WORD("证件号末四位")}, {"transfer.months", WORD("重复月份")},
    {"transfer.count", WORD("月数")}, {"transfer.refundable", WORD("可退金额")}, {"transfer.clause", WORD("核验条款")},
};
constexpr const char *TransferAmounts[] = {"count", "refundable"};
constexpr LetterField MissingFields[] = {
    {"missing.ordinal", WORD("序号")}, {"missing.title", WORD("尚缺资料")}, {"missing.clauses", WORD("依据")},
};
constexpr LetterField OpenFields[] = {
    {"open.ordinal", WORD("序号")}, {"open.question", WORD("待核实")}, {"open.member", WORD("参保人姓名")},
    {"open.line", WORD("笔次")}, {"open.label", WORD("待核实")}, {"open.answeredBy", WORD("由谁答复")},
    {"open.evidence", WORD("可证明的资料")}, {"open.range", WORD("金额范围")},
};
constexpr LetterField ProblemFields[] = {
    {"problem.ordinal", WORD("序号")}, {"problem.message", WORD("需要处理")}, {"problem.severity", WORD("类别")},
};
constexpr LetterField EvidenceFields[] = {
    {"evidence.ordinal", WORD("序号")}, {"evidence.title", WORD("资料名称")}, {"evidence.form", WORD("原件或复印件")},
    {"evidence.copies", WORD("份数")}, {"evidence.pages", WORD("页数")}, {"evidence.pageRange", WORD("页次")},
    {"evidence.seen", WORD("核对原件")},
};
constexpr const char *EvidenceAmounts[] = {"copies", "pages"};
constexpr LetterField ClauseFields[] = {
    {"clause.ordinal", WORD("序号")}, {"clause.cite", WORD("条款")}, {"clause.title", WORD("情形")},
    {"clause.words", WORD("条文")}, {"clause.lines", WORD("笔数")}, {"clause.paid", WORD("原缴费金额")},
    {"clause.claimed", WORD("申请退还金额")}, {"clause.refundable", WORD("可退金额")},
};
constexpr LetterField RefusalFields[] = {
    {"refusal.ordinal", WORD("序号")}, {"refusal.member", WORD("参保人姓名")}, {"refusal.periods", WORD("费款所属期")},
    {"refusal.insurances", WORD("险种")}, {"refusal.reason", WORD("理由")}, {"refusal.clause", WORD("条款")},
    {"refusal.words", WORD("条文")}, {"refusal.lines", WORD("笔数")}, {"refusal.paid", WORD("原缴费金额")},
};
constexpr const char *RefusalAmounts[] = {"lines", "paid"};
constexpr LetterField KindFields[] = {
    {"kind.ordinal", WORD("序号")}, {"kind.name", WORD("险种")}, {"kind.lines", WORD("笔数")},
    {"kind.paid", WORD("原缴费金额")}, {"kind.claimed", WORD("申请退还金额")}, {"kind.refundable", WORD("可退金额")},
};
constexpr const char *GroupAmounts[] = {"lines", "paid", "claimed", "refundable"};
constexpr LetterField NoteFields[] = {{"note.cite", WORD("条款")}, {"note.text", WORD("说明")}};

constexpr LetterScope Scopes[] = {
    {"case", CaseFields, CaseAmounts, CaseSources},
    {"batch", BatchFields, {}, BatchSources},
    {"line", LineFields, LineAmounts, LineSources},
    {"group", LineGroupFields, LineGroupAmounts, LineGroupSources},
    {"part", PartFields, LineGroupAmounts, {}},
    {"condition", ConditionFields, {}, {}},
    {"tried", TriedFields, {}, {}},
    {"member", MemberFields, MemberAmounts, {}},
    {"person", PersonFields, PersonAmounts, {}},
    {"transfer", TransferFields, TransferAmounts, {}},
    {"missing", MissingFields, {}, {}},
    {"open", OpenFields, {}, {}},
    {"problem", ProblemFields, {}, {}},
    {"evidence", EvidenceFields, EvidenceAmounts, {}},
    {"clause", ClauseFields, GroupAmounts, {}},
    {"refusal", RefusalFields, RefusalAmounts, {}},
    {"kind", KindFields, GroupAmounts, {}},
    {"note", NoteFields, {}, {}},
};
// clang-format on

#undef WORD

const LetterField *findIn(std::span<const LetterField> fields, QStringView name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const LetterField &each) {
        return name == QLatin1StringView(each.name);
    });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

bool LetterScope::hasField(QStringView field) const
{
    return findIn(fields, field);
}

bool LetterScope::hasAmount(QStringView amount) const
{
    return std::any_of(amounts.begin(), amounts.end(),
                       [&](const char *each) { return amount == QLatin1StringView(each); });
}

const LetterSource *LetterScope::source(QStringView source) const
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const LetterSource &each) {
        return source == QLatin1StringView(each.name);
    });
    return found == sources.end() ? nullptr : &*found;
}

std::span<const LetterScope> letterScopes()
{
    return Scopes;
}

const LetterScope *letterScope(QLatin1StringView name)
{
    for (const LetterScope &scope : Scopes)
        if (name == QLatin1StringView(scope.name))
            return &scope;
    return nullptr;
}

QString letterFieldLabel(const QString &name)
{
    const LetterField *field = findIn(Given, name);
    for (const LetterScope &scope : Scopes)
        if (!field)
            field = findIn(scope.fields, name);
    return field ? QCoreApplication::translate("LetterField", field->label) : name;
}

std::span<const LetterField> givenFields()
{
    return Given;
}

bool isGivenField(QStringView name)
{
    return std::any_of(std::begin(Given), std::end(Given),
                       [&](const LetterField &given) { return name == QLatin1StringView(given.name); });
}

} // namespace counter
