#include "reports/sheets/letterscopes.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

#define WORD(text) QT_TRANSLATE_NOOP("LetterField", text)

// clang-format off
constexpr LetterField Given[] = {
    {"office.tax", WORD(QT_TRANSLATE_NOOP("LetterField", "税务机关"))}, {"office.agency", WORD(QT_TRANSLATE_NOOP("LetterField", "医保经办机构"))}, {"office.region", WORD(QT_TRANSLATE_NOOP("LetterField", "地区"))},
    {"office.window", WORD(QT_TRANSLATE_NOOP("LetterField", "窗口"))}, {"office.clerk", WORD(QT_TRANSLATE_NOOP("LetterField", "经办人"))}, {"office.phone", WORD(QT_TRANSLATE_NOOP("LetterField", "联系电话"))},
    {"archive.box", WORD(QT_TRANSLATE_NOOP("LetterField", "盒号"))}, {"archive.shelf", WORD(QT_TRANSLATE_NOOP("LetterField", "架位"))}, {"archive.years", WORD(QT_TRANSLATE_NOOP("LetterField", "保管期限"))},
    {"archive.volume", WORD(QT_TRANSLATE_NOOP("LetterField", "案卷号"))},
    {"notice.number", WORD(QT_TRANSLATE_NOOP("LetterField", "文书号"))}, {"notice.reason", WORD(QT_TRANSLATE_NOOP("LetterField", "理由"))}, {"notice.deadline", WORD(QT_TRANSLATE_NOOP("LetterField", "期限"))},
    {"notice.review", WORD(QT_TRANSLATE_NOOP("LetterField", "复议机关"))},
    {"meeting.date", WORD(QT_TRANSLATE_NOOP("LetterField", "会议时间"))}, {"meeting.place", WORD(QT_TRANSLATE_NOOP("LetterField", "会议地点"))}, {"meeting.members", WORD(QT_TRANSLATE_NOOP("LetterField", "参加人员"))},
    {"meeting.opinion", WORD(QT_TRANSLATE_NOOP("LetterField", "议定意见"))},
    {"handover.from", WORD(QT_TRANSLATE_NOOP("LetterField", "移交单位"))}, {"handover.to", WORD(QT_TRANSLATE_NOOP("LetterField", "接收单位"))},
    {"report.month", WORD(QT_TRANSLATE_NOOP("LetterField", "所属月份"))}, {"report.account", WORD(QT_TRANSLATE_NOOP("LetterField", "收款账户"))},
};

constexpr LetterField CaseFields[] = {
    {"number", WORD(QT_TRANSLATE_NOOP("LetterField", "受理编号"))}, {"version", WORD(QT_TRANSLATE_NOOP("LetterField", "版本"))}, {"hash", WORD(QT_TRANSLATE_NOOP("LetterField", "校验码"))}, {"mark", WORD(QT_TRANSLATE_NOOP("LetterField", "标记"))},
    {"receivedOn", WORD(QT_TRANSLATE_NOOP("LetterField", "受理日期"))}, {"printedOn", WORD(QT_TRANSLATE_NOOP("LetterField", "打印日期"))},
    {"claimant.kind", WORD(QT_TRANSLATE_NOOP("LetterField", "缴费人类别"))}, {"claimant.name", WORD(QT_TRANSLATE_NOOP("LetterField", "单位(个人)名称"))},
    {"claimant.taxpayerId", WORD(QT_TRANSLATE_NOOP("LetterField", "社会信用代码/纳税人识别号"))},
    {"claimant.socialInsuranceNumber", WORD(QT_TRANSLATE_NOOP("LetterField", "单位社保号"))}, {"claimant.registeredAddress", WORD(QT_TRANSLATE_NOOP("LetterField", "注册地址"))},
    {"claimant.contactName", WORD(QT_TRANSLATE_NOOP("LetterField", "联系人"))}, {"claimant.contactPhone", WORD(QT_TRANSLATE_NOOP("LetterField", "联系电话"))},
    {"claimant.bank.branch", WORD(QT_TRANSLATE_NOOP("LetterField", "退费开户银行"))}, {"claimant.bank.accountName", WORD(QT_TRANSLATE_NOOP("LetterField", "开户名称"))},
    {"claimant.bank.accountNumber", WORD(QT_TRANSLATE_NOOP("LetterField", "账号"))},
    {"agent.name", WORD(QT_TRANSLATE_NOOP("LetterField", "代办人"))}, {"agent.citizenId", WORD(QT_TRANSLATE_NOOP("LetterField", "代办人证件号码"))}, {"agent.phone", WORD(QT_TRANSLATE_NOOP("LetterField", "代办人电话"))},
    {"first.name", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))}, {"first.citizenId", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人证件号码"))},
    {"first.citizenTail", WORD(QT_TRANSLATE_NOOP("LetterField", "证件号末四位"))}, {"is.several", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人不止一人"))},
    {"total.paid", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费金额合计"))}, {"total.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额合计(小写)"))},
    {"total.claimedInWords", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额合计(大写)"))}, {"total.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额合计"))},
    {"total.payableNow", WORD(QT_TRANSLATE_NOOP("LetterField", "现在可退金额合计"))}, {"total.payableNowInWords", WORD(QT_TRANSLATE_NOOP("LetterField", "现在可退金额合计(大写)"))},
    {"total.deferred", WORD(QT_TRANSLATE_NOOP("LetterField", "暂缓退还金额和日期"))},
    {"total.refundableInWords", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额合计(大写)"))}, {"total.refused", WORD(QT_TRANSLATE_NOOP("LetterField", "不予退还金额合计"))},
    {"total.referred", WORD(QT_TRANSLATE_NOOP("LetterField", "转会商金额合计"))}, {"is.referredInPart", WORD(QT_TRANSLATE_NOOP("LetterField", "部分转会商"))},
    {"total.credit", WORD(QT_TRANSLATE_NOOP("LetterField", "已划入医保个人账户金额合计"))}, {"total.setOff", WORD(QT_TRANSLATE_NOOP("LetterField", "抵扣金额合计"))},
    {"total.surplus", WORD(QT_TRANSLATE_NOOP("LetterField", "抵扣后尚余"))}, {"total.range", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额范围"))}, {"total.demand", WORD(QT_TRANSLATE_NOOP("LetterField", "应追回金额"))},
    {"count.lines", WORD(QT_TRANSLATE_NOOP("LetterField", "笔数"))}, {"count.members", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人数"))}, {"count.evidence", WORD(QT_TRANSLATE_NOOP("LetterField", "资料件数"))},
    {"count.copies", WORD(QT_TRANSLATE_NOOP("LetterField", "资料份数"))}, {"count.pages", WORD(QT_TRANSLATE_NOOP("LetterField", "资料页数"))}, {"count.refused", WORD(QT_TRANSLATE_NOOP("LetterField", "不予退费笔数"))},
    {"periods", WORD(QT_TRANSLATE_NOOP("LetterField", "费款所属期"))}, {"insurances", WORD(QT_TRANSLATE_NOOP("LetterField", "险种"))}, {"reason", WORD(QT_TRANSLATE_NOOP("LetterField", "退费原因"))},
    {"evidence.summary", WORD(QT_TRANSLATE_NOOP("LetterField", "附列资料"))},
    {"decision.outcome", WORD(QT_TRANSLATE_NOOP("LetterField", "核验结论"))}, {"decision.sign", WORD(QT_TRANSLATE_NOOP("LetterField", "核验结论"))}, {"decision.asOf", WORD(QT_TRANSLATE_NOOP("LetterField", "核验日"))},
    {"decision.deferredUntil", WORD(QT_TRANSLATE_NOOP("LetterField", "可退日期"))}, {"decision.deadline", WORD(QT_TRANSLATE_NOOP("LetterField", "办理期限"))},
    {"decision.demand", WORD(QT_TRANSLATE_NOOP("LetterField", "另行追回"))}, {"decision.referral", WORD(QT_TRANSLATE_NOOP("LetterField", "会商依据"))},
    {"policy.title", WORD(QT_TRANSLATE_NOOP("LetterField", "政策文件"))}, {"policy.number", WORD(QT_TRANSLATE_NOOP("LetterField", "文号"))}, {"policy.issuers", WORD(QT_TRANSLATE_NOOP("LetterField", "发文机关"))},
    {"policy.region", WORD(QT_TRANSLATE_NOOP("LetterField", "地区"))},
    {"sign.applicant.handler", WORD(QT_TRANSLATE_NOOP("LetterField", "申请单位经办人"))}, {"sign.tax.opinion", WORD(QT_TRANSLATE_NOOP("LetterField", "税务部门审核意见"))},
    {"sign.tax.receiver", WORD(QT_TRANSLATE_NOOP("LetterField", "受理人"))}, {"sign.tax.reviewer", WORD(QT_TRANSLATE_NOOP("LetterField", "审核人"))},
    {"sign.agency.approved", WORD(QT_TRANSLATE_NOOP("LetterField", "核准退费"))}, {"sign.agency.approvedInWords", WORD(QT_TRANSLATE_NOOP("LetterField", "核准退费(大写)"))},
    {"sign.agency.handler", WORD(QT_TRANSLATE_NOOP("LetterField", "医保经办人"))}, {"sign.agency.checker", WORD(QT_TRANSLATE_NOOP("LetterField", "复核人"))},
    {"sign.agency.approver", WORD(QT_TRANSLATE_NOOP("LetterField", "审批人"))}, {"sign.applicant.date", WORD(QT_TRANSLATE_NOOP("LetterField", "申请单位盖章日期"))},
    {"sign.tax.date", WORD(QT_TRANSLATE_NOOP("LetterField", "税务部门审核日期"))}, {"sign.agency.date", WORD(QT_TRANSLATE_NOOP("LetterField", "医保经办部门审批日期"))},
    {"is.unit", WORD(QT_TRANSLATE_NOOP("LetterField", "缴费人为单位"))}, {"is.individual", WORD(QT_TRANSLATE_NOOP("LetterField", "缴费人为个人"))}, {"is.accepted", WORD(QT_TRANSLATE_NOOP("LetterField", "已受理"))},
    {"is.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退"))}, {"is.partly", WORD(QT_TRANSLATE_NOOP("LetterField", "部分可退"))}, {"is.notRefundable", WORD(QT_TRANSLATE_NOOP("LetterField", "不予退费"))},
    {"is.undetermined", WORD(QT_TRANSLATE_NOOP("LetterField", "待补充"))}, {"is.deferred", WORD(QT_TRANSLATE_NOOP("LetterField", "暂缓"))}, {"is.referred", WORD(QT_TRANSLATE_NOOP("LetterField", "转会商"))},
    {"is.unconfirmed", WORD(QT_TRANSLATE_NOOP("LetterField", "系统核对入库信息一致"))},
    {"case.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))},
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
    {"mark", WORD(QT_TRANSLATE_NOOP("LetterField", "标记"))}, {"printedOn", WORD(QT_TRANSLATE_NOOP("LetterField", "打印日期"))}, {"count.cases", WORD(QT_TRANSLATE_NOOP("LetterField", "件数"))},
    {"count.lines", WORD(QT_TRANSLATE_NOOP("LetterField", "笔数"))}, {"count.members", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人次"))}, {"count.copies", WORD(QT_TRANSLATE_NOOP("LetterField", "资料份数"))},
    {"count.pages", WORD(QT_TRANSLATE_NOOP("LetterField", "资料页数"))}, {"total.paid", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费金额合计"))},
    {"total.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额合计"))}, {"total.claimedInWords", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额合计(大写)"))},
    {"total.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额合计"))}, {"total.refundableInWords", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额合计(大写)"))},
    {"policy.title", WORD(QT_TRANSLATE_NOOP("LetterField", "政策文件"))}, {"policy.number", WORD(QT_TRANSLATE_NOOP("LetterField", "文号"))}, {"received.from", WORD(QT_TRANSLATE_NOOP("LetterField", "受理日期起"))},
    {"received.to", WORD(QT_TRANSLATE_NOOP("LetterField", "受理日期止"))},
};
constexpr LetterSource BatchSources[] = {{"cases", "case"}, {"clauses", "clause"}, {"kinds", "kind"}};

constexpr LetterField LineFields[] = {
    {"line.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"line.voucherSeries", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费凭证字轨"))},
    {"line.voucherNumber", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费凭证号码"))}, {"line.period", WORD(QT_TRANSLATE_NOOP("LetterField", "费款所属期"))},
    {"line.year", WORD(QT_TRANSLATE_NOOP("LetterField", "费款所属期"))}, {"line.month", WORD(QT_TRANSLATE_NOOP("LetterField", "费款所属期"))}, {"line.insurance", WORD(QT_TRANSLATE_NOOP("LetterField", "险种"))},
    {"line.paid", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费金额"))}, {"line.credit", WORD(QT_TRANSLATE_NOOP("LetterField", "已划入医保个人账户金额"))},
    {"line.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额"))}, {"line.allowed", WORD(QT_TRANSLATE_NOOP("LetterField", "条款可退金额"))}, {"line.setOff", WORD(QT_TRANSLATE_NOOP("LetterField", "抵扣金额"))},
    {"line.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额"))}, {"line.refused", WORD(QT_TRANSLATE_NOOP("LetterField", "不予退还金额"))},
    {"line.member", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))}, {"line.citizenTail", WORD(QT_TRANSLATE_NOOP("LetterField", "证件号末四位"))},
    {"line.outcome", WORD(QT_TRANSLATE_NOOP("LetterField", "核验结论"))}, {"line.sign", WORD(QT_TRANSLATE_NOOP("LetterField", "核验结论"))}, {"line.clause", WORD(QT_TRANSLATE_NOOP("LetterField", "核验条款"))},
    {"line.title", WORD(QT_TRANSLATE_NOOP("LetterField", "情形"))}, {"line.words", WORD(QT_TRANSLATE_NOOP("LetterField", "条文"))}, {"line.reason", WORD(QT_TRANSLATE_NOOP("LetterField", "理由"))},
    {"line.arithmetic", WORD(QT_TRANSLATE_NOOP("LetterField", "算式"))}, {"line.alternatives", WORD(QT_TRANSLATE_NOOP("LetterField", "同时成立的其他条款"))},
    {"line.open", WORD(QT_TRANSLATE_NOOP("LetterField", "待核实"))}, {"line.warnings", WORD(QT_TRANSLATE_NOOP("LetterField", "提醒"))}, {"line.deferredUntil", WORD(QT_TRANSLATE_NOOP("LetterField", "可退日期"))},
    {"line.choice", WORD(QT_TRANSLATE_NOOP("LetterField", "改选条款的理由"))}, {"line.demand", WORD(QT_TRANSLATE_NOOP("LetterField", "另行追回"))}, {"line.deadline", WORD(QT_TRANSLATE_NOOP("LetterField", "办理期限"))},
};
constexpr const char *LineAmounts[] = {"paid", "credit", "claimed", "allowed", "setOff", "refundable", "refused"};
constexpr LetterSource LineSources[] = {{"conditions", "condition"}, {"tried", "tried"}};

constexpr LetterField ConditionFields[] = {
    {"condition.sign", WORD(QT_TRANSLATE_NOOP("LetterField", "是否成立"))}, {"condition.word", WORD(QT_TRANSLATE_NOOP("LetterField", "是否成立"))}, {"condition.text", WORD(QT_TRANSLATE_NOOP("LetterField", "条件"))},
    {"condition.facts", WORD(QT_TRANSLATE_NOOP("LetterField", "依据"))}, {"condition.clause", WORD(QT_TRANSLATE_NOOP("LetterField", "核验条款"))},
};
constexpr LetterField TriedFields[] = {
    {"tried.sign", WORD(QT_TRANSLATE_NOOP("LetterField", "是否成立"))}, {"tried.word", WORD(QT_TRANSLATE_NOOP("LetterField", "是否成立"))}, {"tried.clause", WORD(QT_TRANSLATE_NOOP("LetterField", "核验条款"))},
    {"tried.title", WORD(QT_TRANSLATE_NOOP("LetterField", "情形"))}, {"tried.why", WORD(QT_TRANSLATE_NOOP("LetterField", "理由"))},
};
constexpr LetterField MemberFields[] = {
    {"member.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"member.name", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))}, {"member.citizenTail", WORD(QT_TRANSLATE_NOOP("LetterField", "证件号末四位"))},
    {"member.months", WORD(QT_TRANSLATE_NOOP("LetterField", "费款所属期"))}, {"member.insurance", WORD(QT_TRANSLATE_NOOP("LetterField", "险种"))}, {"member.paid", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费金额"))},
    {"member.credit", WORD(QT_TRANSLATE_NOOP("LetterField", "已划入医保个人账户金额"))}, {"member.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额"))},
    {"member.clause", WORD(QT_TRANSLATE_NOOP("LetterField", "核验条款"))},
};
constexpr const char *MemberAmounts[] = {"paid", "credit", "claimed"};
constexpr LetterField PersonFields[] = {
    {"person.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"person.name", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))}, {"person.citizenId", WORD(QT_TRANSLATE_NOOP("LetterField", "证件号码"))},
    {"person.citizenTail", WORD(QT_TRANSLATE_NOOP("LetterField", "证件号末四位"))}, {"person.lines", WORD(QT_TRANSLATE_NOOP("LetterField", "笔数"))}, {"person.paid", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费金额"))},
    {"person.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额"))}, {"person.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额"))},
    {"person.surplus", WORD(QT_TRANSLATE_NOOP("LetterField", "抵扣后尚余"))}, {"person.setOff", WORD(QT_TRANSLATE_NOOP("LetterField", "抵扣金额"))}, {"person.refused", WORD(QT_TRANSLATE_NOOP("LetterField", "不予退还金额"))},
};
constexpr const char *PersonAmounts[] = {"lines", "paid", "claimed", "refundable", "surplus", "setOff", "refused"};
constexpr LetterField LineGroupFields[] = {
    {"group.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"group.members", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))}, {"group.outcome", WORD(QT_TRANSLATE_NOOP("LetterField", "核验结论"))},
    {"group.sign", WORD(QT_TRANSLATE_NOOP("LetterField", "核验结论"))}, {"group.clause", WORD(QT_TRANSLATE_NOOP("LetterField", "核验条款"))}, {"group.cite", WORD(QT_TRANSLATE_NOOP("LetterField", "条款"))},
    {"group.title", WORD(QT_TRANSLATE_NOOP("LetterField", "情形"))}, {"group.words", WORD(QT_TRANSLATE_NOOP("LetterField", "条文"))}, {"group.reason", WORD(QT_TRANSLATE_NOOP("LetterField", "理由"))},
    {"group.alternatives", WORD(QT_TRANSLATE_NOOP("LetterField", "同时成立的其他条款"))}, {"group.open", WORD(QT_TRANSLATE_NOOP("LetterField", "待核实"))},
    {"group.others", WORD(QT_TRANSLATE_NOOP("LetterField", "其他条款"))}, {"group.conditions", WORD(QT_TRANSLATE_NOOP("LetterField", "条件"))}, {"group.several", WORD(QT_TRANSLATE_NOOP("LetterField", "不止一行"))}, {"group.warnings", WORD(QT_TRANSLATE_NOOP("LetterField", "提醒"))},
    {"group.deferredUntil", WORD(QT_TRANSLATE_NOOP("LetterField", "可退日期"))}, {"group.choice", WORD(QT_TRANSLATE_NOOP("LetterField", "改选条款的理由"))}, {"group.demand", WORD(QT_TRANSLATE_NOOP("LetterField", "另行追回"))},
    {"group.deadline", WORD(QT_TRANSLATE_NOOP("LetterField", "办理期限"))}, {"group.lines", WORD(QT_TRANSLATE_NOOP("LetterField", "笔数"))}, {"group.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额"))},
    {"group.setOff", WORD(QT_TRANSLATE_NOOP("LetterField", "抵扣金额"))}, {"group.referred", WORD(QT_TRANSLATE_NOOP("LetterField", "转会商金额"))}, {"group.refused", WORD(QT_TRANSLATE_NOOP("LetterField", "不予退还金额"))},
    {"group.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额"))},
};
constexpr const char *LineGroupAmounts[] = {"lines", "claimed", "setOff", "referred", "refused", "refundable"};
constexpr LetterSource LineGroupSources[] = {{"conditions", "condition"}, {"tried", "tried"}, {"parts", "part"}};
constexpr LetterField PartFields[] = {
    {"part.member", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))}, {"part.insurance", WORD(QT_TRANSLATE_NOOP("LetterField", "险种"))}, {"part.periods", WORD(QT_TRANSLATE_NOOP("LetterField", "费款所属期"))},
    {"part.formula", WORD(QT_TRANSLATE_NOOP("LetterField", "算式"))}, {"part.lines", WORD(QT_TRANSLATE_NOOP("LetterField", "笔数"))}, {"part.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额"))},
    {"part.setOff", WORD(QT_TRANSLATE_NOOP("LetterField", "抵扣金额"))}, {"part.referred", WORD(QT_TRANSLATE_NOOP("LetterField", "转会商金额"))}, {"part.refused", WORD(QT_TRANSLATE_NOOP("LetterField", "不予退还金额"))},
    {"part.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额"))},
};
constexpr LetterField TransferFields[] = {
    {"transfer.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"transfer.name", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))},
    {"transfer.citizenTail", WORD(QT_TRANSLATE_NOOP("LetterField", "证件号末四位"))}, {"transfer.months", WORD(QT_TRANSLATE_NOOP("LetterField", "重复月份"))},
    {"transfer.count", WORD(QT_TRANSLATE_NOOP("LetterField", "月数"))}, {"transfer.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额"))}, {"transfer.clause", WORD(QT_TRANSLATE_NOOP("LetterField", "核验条款"))},
};
constexpr const char *TransferAmounts[] = {"count", "refundable"};
constexpr LetterField MissingFields[] = {
    {"missing.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"missing.title", WORD(QT_TRANSLATE_NOOP("LetterField", "尚缺资料"))}, {"missing.clauses", WORD(QT_TRANSLATE_NOOP("LetterField", "依据"))},
};
constexpr LetterField OpenFields[] = {
    {"open.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"open.question", WORD(QT_TRANSLATE_NOOP("LetterField", "待核实"))}, {"open.member", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))},
    {"open.line", WORD(QT_TRANSLATE_NOOP("LetterField", "笔次"))}, {"open.label", WORD(QT_TRANSLATE_NOOP("LetterField", "待核实"))}, {"open.answeredBy", WORD(QT_TRANSLATE_NOOP("LetterField", "由谁答复"))},
    {"open.evidence", WORD(QT_TRANSLATE_NOOP("LetterField", "可证明的资料"))}, {"open.range", WORD(QT_TRANSLATE_NOOP("LetterField", "金额范围"))},
};
constexpr LetterField ProblemFields[] = {
    {"problem.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"problem.message", WORD(QT_TRANSLATE_NOOP("LetterField", "需要处理"))}, {"problem.severity", WORD(QT_TRANSLATE_NOOP("LetterField", "类别"))},
};
constexpr LetterField EvidenceFields[] = {
    {"evidence.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"evidence.title", WORD(QT_TRANSLATE_NOOP("LetterField", "资料名称"))}, {"evidence.form", WORD(QT_TRANSLATE_NOOP("LetterField", "原件或复印件"))},
    {"evidence.copies", WORD(QT_TRANSLATE_NOOP("LetterField", "份数"))}, {"evidence.pages", WORD(QT_TRANSLATE_NOOP("LetterField", "页数"))}, {"evidence.pageRange", WORD(QT_TRANSLATE_NOOP("LetterField", "页次"))},
    {"evidence.seen", WORD(QT_TRANSLATE_NOOP("LetterField", "核对原件"))},
};
constexpr const char *EvidenceAmounts[] = {"copies", "pages"};
constexpr LetterField ClauseFields[] = {
    {"clause.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"clause.cite", WORD(QT_TRANSLATE_NOOP("LetterField", "条款"))}, {"clause.title", WORD(QT_TRANSLATE_NOOP("LetterField", "情形"))},
    {"clause.words", WORD(QT_TRANSLATE_NOOP("LetterField", "条文"))}, {"clause.lines", WORD(QT_TRANSLATE_NOOP("LetterField", "笔数"))}, {"clause.paid", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费金额"))},
    {"clause.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额"))}, {"clause.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额"))},
};
constexpr LetterField RefusalFields[] = {
    {"refusal.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"refusal.member", WORD(QT_TRANSLATE_NOOP("LetterField", "参保人姓名"))}, {"refusal.periods", WORD(QT_TRANSLATE_NOOP("LetterField", "费款所属期"))},
    {"refusal.insurances", WORD(QT_TRANSLATE_NOOP("LetterField", "险种"))}, {"refusal.reason", WORD(QT_TRANSLATE_NOOP("LetterField", "理由"))}, {"refusal.clause", WORD(QT_TRANSLATE_NOOP("LetterField", "条款"))},
    {"refusal.words", WORD(QT_TRANSLATE_NOOP("LetterField", "条文"))}, {"refusal.lines", WORD(QT_TRANSLATE_NOOP("LetterField", "笔数"))}, {"refusal.paid", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费金额"))},
};
constexpr const char *RefusalAmounts[] = {"lines", "paid"};
constexpr LetterField KindFields[] = {
    {"kind.ordinal", WORD(QT_TRANSLATE_NOOP("LetterField", "序号"))}, {"kind.name", WORD(QT_TRANSLATE_NOOP("LetterField", "险种"))}, {"kind.lines", WORD(QT_TRANSLATE_NOOP("LetterField", "笔数"))},
    {"kind.paid", WORD(QT_TRANSLATE_NOOP("LetterField", "原缴费金额"))}, {"kind.claimed", WORD(QT_TRANSLATE_NOOP("LetterField", "申请退还金额"))}, {"kind.refundable", WORD(QT_TRANSLATE_NOOP("LetterField", "可退金额"))},
};
constexpr const char *GroupAmounts[] = {"lines", "paid", "claimed", "refundable"};
constexpr LetterField NoteFields[] = {{"note.cite", WORD(QT_TRANSLATE_NOOP("LetterField", "条款"))}, {"note.text", WORD(QT_TRANSLATE_NOOP("LetterField", "说明"))}};

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
