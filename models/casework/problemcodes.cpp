#include "models/casework/problemcodes.h"

#include <QCoreApplication>

namespace counter {

namespace {

constexpr Severity E = Severity::Error;
constexpr Severity W = Severity::Warning;

// clang-format off
const ProblemKind ProblemRows[] = {
    {ProblemCode::Format, "format", E, QT_TRANSLATE_NOOP("Problem", "这不是退费申请文件：format 应为 refund-application/1。请核对是否选错了文件。")},
    {ProblemCode::UnknownKey, "unknown-key", E, QT_TRANSLATE_NOOP("Problem", "有不认识的项目“%1”，请核对写法，用不到的请删去。")},
    {ProblemCode::DuplicateKey, "duplicate-key", E, QT_TRANSLATE_NOOP("Problem", "项目“%1”写了两次，不知道以哪个为准，请只留一个。")},
    {ProblemCode::Type, "type", E, QT_TRANSLATE_NOOP("Problem", "“%1”的类型不对，应为%2，请改正。")},
    {ProblemCode::TooManyProblems, "too-many", E, QT_TRANSLATE_NOOP("Problem", "问题太多，只列出前 %1 个，请改正后再检查一次。")},
    {ProblemCode::ReadFromFile, "unread", W, QT_TRANSLATE_NOOP("Problem", "导入的文件中有内容没有读入：%1 请对照原文件核对，核对后写明理由。")},

    {ProblemCode::Required, "required", E, QT_TRANSLATE_NOOP("Problem", "“%1”没有填写，请补填。")},
    {ProblemCode::Length, "length", E, QT_TRANSLATE_NOOP("Problem", "“%1”太长：最多 %2 个字，现有 %3 个字，请缩短。")},
    {ProblemCode::Character, "character", E, QT_TRANSLATE_NOOP("Problem", "“%1”中有不能打印的字符（第 %2 个字），请删去后重新输入。")},
    {ProblemCode::Money, "money", E, QT_TRANSLATE_NOOP("Problem", "“%1”的金额“%2”读不懂，应写成 480.00 这样，两位小数，不带正负号。")},
    {ProblemCode::Month, "month", E, QT_TRANSLATE_NOOP("Problem", "“%1”的年月“%2”读不懂，应写成 2024-03 这样。")},
    {ProblemCode::Date, "date", E, QT_TRANSLATE_NOOP("Problem", "“%1”的日期“%2”读不懂，应写成 2026-11-20 这样的真实日期。")},
    {ProblemCode::Insurance, "insurance", E, QT_TRANSLATE_NOOP("Problem", "险种“%1”读不懂，应为职工基本医疗保险、生育保险、补充医疗保险或城乡居民基本医疗保险。")},
    {ProblemCode::Kind, "kind", E, QT_TRANSLATE_NOOP("Problem", "缴费人类型“%1”读不懂，应为单位（unit）或个人（individual）。")},
    {ProblemCode::Count, "count", E, QT_TRANSLATE_NOOP("Problem", "“%1”应是 1 到 9999 的整数，现为 %2，请改正。")},
    {ProblemCode::Path, "path", E, QT_TRANSLATE_NOOP("Problem", "附列资料的文件名“%1”不能用：文件必须在申请文件所在的文件夹里，请重新选择。")},
    {ProblemCode::Sm3, "sm3", E, QT_TRANSLATE_NOOP("Problem", "附列资料的文件摘要应是 64 位十六进制数，请重新添加这份资料。")},
    {ProblemCode::Number, "number", E, QT_TRANSLATE_NOOP("Problem", "受理编号“%1”不对：应是六位机构代码、四位年份和六位顺序号，共 16 位数字。")},
    {ProblemCode::Reason, "reason", E, QT_TRANSLATE_NOOP("Problem", "“%1”要写清楚为什么：至少 %2 个字，不能只重复栏目的名称。")},
    {ProblemCode::RuinedNumber, "ruined-number", E, QT_TRANSLATE_NOOP("Problem", "“%1”里的“%2”是表格软件改坏的（科学计数法或错误值），原来的数字已丢失，请对照原件重填。")},
    {ProblemCode::RoundedNumber, "rounded-number", W, QT_TRANSLATE_NOOP("Problem", "“%1”的“%2”第 15 位以后全是 0，可能被表格软件改过，请对照原件核对。")},

    {ProblemCode::Spelling, "spelling", E, QT_TRANSLATE_NOOP("Problem", "“%1”写成了“%2”，请去掉全角字符、空格和小写字母，写成“%3”。")},
    {ProblemCode::TaxpayerKind, "taxpayer-kind", W, QT_TRANSLATE_NOOP("Problem", "%1申请填的是%2，请核对缴费人类型和证件。")},
    {ProblemCode::AccountName, "account-name", W, QT_TRANSLATE_NOOP("Problem", "开户名称“%1”与申请人“%2”不一致，请核对；确需退到他人账户的，应附委托书并写明理由。")},

    {ProblemCode::MemberTwice, "member-twice", E, QT_TRANSLATE_NOOP("Problem", "身份证号“%1”与第 %2 位参保人相同，同一人只能填一次。")},
    {ProblemCode::MemberIdTwice, "member-id-twice", E, QT_TRANSLATE_NOOP("Problem", "参保人代号“%1”与第 %2 位参保人相同，请改用不同的代号。")},
    {ProblemCode::DeceasedClaimant, "deceased-claimant", E, QT_TRANSLATE_NOOP("Problem", "参保人已于 %1 死亡，不能自己申请，请改填法定继承人或指定受益人为缴费人（申请人）。")},
    {ProblemCode::SexDiffers, "sex-differs", W, QT_TRANSLATE_NOOP("Problem", "填写的性别与身份证号不符（身份证号为%1），请核对。")},
    {ProblemCode::MemberUnknown, "member-unknown", E, QT_TRANSLATE_NOOP("Problem", "这一行的参保人“%1”不在参保人员名单里，请从名单中选择。")},
    {ProblemCode::MemberRequired, "member-required", E, QT_TRANSLATE_NOOP("Problem", "有多位参保人，这一行没有写明是谁的，请选择参保人。")},
    {ProblemCode::NoMembers, "members-required", E, QT_TRANSLATE_NOOP("Problem", "单位申请须填写参保人员，请至少填写一位。")},
    {ProblemCode::NoLines, "lines-required", E, QT_TRANSLATE_NOOP("Problem", "没有缴费明细，请至少填写一行。")},
    {ProblemCode::LineTwice, "line-twice", E, QT_TRANSLATE_NOOP("Problem", "这一行与第 %1 行重复（同一参保人、险种、费款所属期和凭证），请删去其中一行。")},
    {ProblemCode::VoucherRequired, "voucher-required", E, QT_TRANSLATE_NOOP("Problem", "原缴费凭证号码和电子税票号码都没有填写，请填写其中一个。")},
    {ProblemCode::PaidZero, "paid-zero", E, QT_TRANSLATE_NOOP("Problem", "原缴费金额应大于 0.00，请对照缴费凭证核对。")},
    {ProblemCode::ClaimedOverPaid, "claimed-over-paid", E, QT_TRANSLATE_NOOP("Problem", "申请退还金额 %1 大于原缴费金额 %2，请改正。")},
    {ProblemCode::CreditOverPaid, "credit-over-paid", W, QT_TRANSLATE_NOOP("Problem", "已划入医保个人账户金额 %1 大于原缴费金额 %2，请对照平台清单核对。")},
    {ProblemCode::PartialClaim, "partial-claim", W, QT_TRANSLATE_NOOP("Problem", "只申请退还 %1，少于原缴费金额 %2；应选择整笔缴费信息，确只退一部分的请写明理由。")},
    {ProblemCode::TotalTooLarge, "total-too-large", E, QT_TRANSLATE_NOOP("Problem", "“%1”的合计超出可填写的最大数额 %2 元，请对照凭证核对各行金额。")},
    {ProblemCode::PeriodFuture, "period-future", W, QT_TRANSLATE_NOOP("Problem", "费款所属期 %1 晚于受理当月，请核对；确为预缴的请写明理由。")},
    {ProblemCode::PeriodOld, "period-old", W, QT_TRANSLATE_NOOP("Problem", "费款所属期 %1 早于职工医保制度建立（1998-12），请核对。")},
    {ProblemCode::ReceivedFuture, "received-future", E, QT_TRANSLATE_NOOP("Problem", "受理日期 %1 晚于今天，请改正。")},

    {ProblemCode::SituationUnknown, "situation-unknown", E, QT_TRANSLATE_NOOP("Problem", "政策包“%2”没有退费情形“%1”，请重新选择。")},

    {ProblemCode::EvidenceKind, "evidence-kind", W, QT_TRANSLATE_NOOP("Problem", "附列资料种类“%1”不在清单里，打印时按名称列出；请确认种类。")},
    {ProblemCode::TooMuchEvidence, "evidence-count", E, QT_TRANSLATE_NOOP("Problem", "附列资料最多 %1 件，现有 %2 件，请把同类的合为一件，份数、页数写在件上。")},
    {ProblemCode::OriginalUnseen, "original-unseen", W, QT_TRANSLATE_NOOP("Problem", "“%1”登记为原件，但没有写明由谁验看，请验看后登记。")},

    {ProblemCode::PolicyUnknown, "policy-unknown", E, QT_TRANSLATE_NOOP("Problem", "没有政策包“%1”，请核对写法或先装入该政策包。")},
    {ProblemCode::PolicyNotInForce, "policy-not-in-force", E, QT_TRANSLATE_NOOP("Problem", "政策包“%1”在 %2 不施行，请核对受理日期或另选政策。")},
};
// clang-format on

const ProblemKind &kindOf(ProblemCode code)
{
    return ProblemRows[static_cast<size_t>(code)];
}

} // namespace

std::span<const ProblemKind> problemTable()
{
    return ProblemRows;
}

QString problemWord(ProblemCode code)
{
    return QLatin1String(kindOf(code).word);
}

Problem makeProblem(ProblemCode code, const QString &path, const QStringList &arguments)
{
    // What was typed is shown, but not a megabyte of it; and an argument may hold "%2" itself, so all at
    // once.
    const qsizetype longestShown = code == ProblemCode::ReadFromFile ? 300 : 60;
    const QString sentence = QCoreApplication::translate("Problem", kindOf(code).message);
    QString message;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            message.append(sentence[i]);
            continue;
        }
        const QString &argument = arguments.at(number - 1);
        const bool whole = argument.size() <= longestShown;
        message.append(whole ? argument : QString(argument.left(longestShown) + u'…'));
        ++i;
    }
    return {path, problemWord(code), kindOf(code).severity, message};
}

} // namespace counter
