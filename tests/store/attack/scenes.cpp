#include "tests/store/attack/scenes.h"

#include "tests/store/attack/aftermath.h"

namespace counter {

namespace {

QStringList words(const Trial &trial, const char *store, const QStringList &before)
{
    return before + QStringList{QStringLiteral("--store"), trial.at(store)};
}

} // namespace

void checkAfter(Trial &trial, const Scene &scene)
{
    checkAnswer(trial, trial.first, QStringLiteral("the attacked run"));
    const QString words = QString::fromUtf8(trial.first.err);
    if (trial.faultKind == u"eio")
        trial.expect(!words.contains(u"磁盘已满") && !words.contains(u"没有写入的权限"),
                     QStringLiteral("a failing disk is called something else: ") + said(trial.first));
    if (trial.faultKind == u"enospc" || trial.faultKind == u"short")
        trial.expect(!words.contains(u"权限") && !words.contains(u"程序内部"),
                     QStringLiteral("a full disk is called something else: ") + said(trial.first));
    scene.after(trial);
    const QStringList gone = Ground::missingStrangers(trial.home);
    trial.expect(gone.isEmpty(), QStringLiteral("deleted, and not ours: ") + gone.join(u' '));
    const QStringList left = Ground::leftovers(trial.home);
    trial.expect(left.isEmpty(), QStringLiteral("left lying about: ") + left.join(u' '));
}

const QList<Scene> &scenes()
{
    const auto s = [](const char *word) { return QString::fromUtf8(word); };
    static const QList<Scene> all{
        {s("store init"), "fresh",
         [s](const Trial &t) {
             return words(t, "fresh",
                          {s("store"), s("init"), s("--office"), s("441402"), s("--clerk"), s("李红")});
         },
         afterInit},
        {s("case import"), "store",
         [s](const Trial &t) {
             return words(t, "store", {s("case"), s("import"), t.ground.input(4), t.ground.input(5)});
         },
         afterImport},
        {s("case attach"), "store",
         [s](const Trial &t) {
             return words(t, "store",
                          {s("case"), s("attach"), t.ground.caseId(1), t.ground.paper(8), t.ground.paper(9)});
         },
         afterAttach},
        {s("store backup"), "store",
         [s](const Trial &t) {
             return words(t, "store", {s("store"), s("backup"), t.at("out")});
         },
         afterBackup},
        {s("store restore"), "store",
         [s](const Trial &t) {
             return words(t, "store", {s("store"), s("restore"), t.at("backup")});
         },
         afterRestore},
        {s("store restore where none was"), "fresh",
         [s](const Trial &t) {
             return words(t, "fresh", {s("store"), s("restore"), t.at("backup")});
         },
         afterRestoreAnew},
        {s("store reindex"), "store",
         [s](const Trial &t) {
             return words(t, "store", {s("store"), s("reindex")});
         },
         afterReindex},
        {s("upgrade from schema 1"), "old1",
         [s](const Trial &t) {
             return words(t, "old1", {s("case"), s("list")});
         },
         [](Trial &t) { afterUpgrade(t, "old1", 1); }},
        {s("upgrade from schema 2"), "old2",
         [s](const Trial &t) {
             return words(t, "old2", {s("case"), s("list")});
         },
         [](Trial &t) { afterUpgrade(t, "old2", 2); }},
        {s("case export"), "store",
         [s](const Trial &t) {
             return words(t, "store",
                          {s("case"), s("export"), t.ground.caseId(3), s("-o"), t.at("exported")});
         },
         afterExport},
        {s("print"), "store",
         [s](const Trial &t) {
             return words(t, "store",
                          {s("print"), s("--stored"), t.ground.caseId(1), s("-o"), t.at("paper.pdf")});
         },
         afterPrint},
        {s("store verify"), "store",
         [s](const Trial &t) {
             return words(t, "store", {s("store"), s("verify")});
         },
         afterVerify},
        {s("case list"), "store",
         [s](const Trial &t) {
             return words(t, "store", {s("case"), s("list")});
         },
         afterLooking},
        {s("fault-package"), "store",
         [s](const Trial &t) {
             return words(t, "store", {s("fault-package"), s("-o"), t.at("fault.txt")});
         },
         afterLooking},
    };
    return all;
}

} // namespace counter
