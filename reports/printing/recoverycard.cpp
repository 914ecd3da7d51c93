#include "reports/printing/recoverycard.h"

#include "reports/page/qrcode.h"
#include "reports/page/reportstext.h"
#include "reports/printing/output.h"
#include "reports/printing/platedrawing.h"
#include "reports/sheets/sheetlibrary.h"

namespace counter {

namespace {

constexpr qreal Left = 25; // mm
constexpr qreal Wide = 160;

/// Two lines of four groups: what is read aloud or typed back.
void addCode(PlateDrawing &page, const QString &code, qreal down)
{
    const QStringList groups = code.split(u'-');
    page.frame({Left, down, Wide, 44}, 0.4);
    for (int line = 0; line < 2; ++line)
        page.text(groups.mid(line * 4, 4).join(QStringLiteral("  -  ")),
                  {Left + 3, down + 4 + line * 19.0, 112, 15}, 22, Align::Left);
}

} // namespace

Result<Page> recoveryCard(const Sheet &like, const RecoveryCardWords &words)
{
    PlateDrawing page(like, QStringLiteral("recovery-card"));
    qreal down = 24;
    const auto add = [&](const QString &text, qreal points, qreal high, Align align = Align::Left) {
        page.text(text, {Left, down, Wide, high}, points, align);
        down += high;
    };
    add(ReportsText::tr("退费窗口 · 恢复卡"), 22, 14, Align::Centre);
    add(words.office.isEmpty()
            ? ReportsText::tr("系统管理员：%1　制卡：%2").arg(words.keeper, words.madeOn)
            : ReportsText::tr("%1　系统管理员：%2　制卡：%3").arg(words.office, words.keeper, words.madeOn),
        10.5, 10, Align::Centre);
    addCode(page, words.code, down);
    const QRectF codeBox(Left + Wide - 41, down + 3, 38, 38);
    down += 52;
    add(ReportsText::tr("有这张卡，就能打开案件库和它的备份。请像保管公章一样保管。"), 12, 10);
    add(ReportsText::tr("1. 只在一种情况下用：系统管理员的密码忘了，没有别的系统管理员。"), 10.5, 7);
    add(ReportsText::tr("2. 在登录页选“用恢复卡”，照上面输入八组（大小写、横线都不要紧），设一个新密码。"),
        10.5, 7);
    add(ReportsText::tr("3. 案件库换了电脑，或由备份恢复时，也可以用它打开。"), 10.5, 7);
    add(ReportsText::tr(
            "4. 装进信封封好，骑缝签名，锁进保险柜；不要拍照，不要存进电脑，不要和备份放在一起。"),
        10.5, 7);
    add(ReportsText::tr("5. 每次用卡都有记录；用过以后请由系统管理员另做一张，这张就作废了，请销毁。"), 10.5,
        12);
    add(ReportsText::tr("封存人：______________　　见证人：______________　　日期：______________"), 10.5, 8);
    Result<Page> done = page.finish();
    if (!done)
        return done;
    const QRectF box(codeBox.topLeft() * UnitsPerMm, codeBox.size() * UnitsPerMm);
    const Result<QrModules> code = qrModules(words.code.toLatin1(), box);
    if (!code)
        return code.error();
    done->code = *code;
    return done;
}

Result<void> writeRecoveryCard(const QString &path, const QString &resources, const RecoveryCardWords &words)
{
    const Result<Sheet> like = SheetLibrary(resources).sheet(QStringLiteral("receipt")); // A4
    if (!like)
        return like.error();
    const Result<Page> page = recoveryCard(*like, words);
    if (!page)
        return page.error();
    return writePdf(path, {*page}, ReportsText::tr("恢复卡"));
}

} // namespace counter
