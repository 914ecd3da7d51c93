#include "app/window/signingin.h"

#include "forms/accounts/keeperdialog.h"
#include "forms/accounts/signindialog.h"
#include "forms/widgets/jobdialog.h"
#include "models/desk/accounts.h"
#include "models/values/chinatime.h"
#include "reports/printing/recoverycard.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("counter::SigningIn", text);
}

/// Before a store is open: the try is counted when it is opened with what came of it.
SignInDoor doorOf(const StoreHeader &header)
{
    SignInDoor door;
    door.names = Session::names(header);
    door.begin = [header](const QString &name, Secret password) -> Result<Session::Attempt> {
        Session::Attempt attempt;
        attempt.header = header;
        attempt.name = name;
        attempt.password = std::move(password);
        return attempt;
    };
    return door;
}

QString sealedText(const SealReport &report)
{
    QStringList said{
        words(QT_TRANSLATE_NOOP("counter::SigningIn", "案件库已加密并逐条核对。接着给每个人建账户。"))};
    said.append(
        report.confirmed ? words(QT_TRANSLATE_NOOP(
            "counter::SigningIn", "未加密的内容已清除。以前的备份没有加密，请另做一份新的，旧的收好或销毁。"))
                         : words(QT_TRANSLATE_NOOP("counter::SigningIn",
                                                   "未加密的旧文件还没有清除完，下次打开时会接着清除。")));
    if (!report.plainBeside.isEmpty())
        said.append(words(QT_TRANSLATE_NOOP("counter::SigningIn",
                                            "以前恢复备份时改名留下的旧库没有加密，请收好或销毁：%1。"))
                        .arg(report.plainBeside.join(QStringLiteral("、"))));
    return said.join(QStringLiteral("\n\n"));
}

} // namespace

Environment environmentOf(const std::shared_ptr<HeldKeys> &keys)
{
    Environment environment = Environment::real();
    if (keys->held())
        environment.unlock = std::make_shared<HeldUnlock>(keys);
    return environment;
}

Result<std::unique_ptr<Store>> signInTo(const Places &places, const std::shared_ptr<HeldKeys> &keys,
                                        QString *pin)
{
    const Result<StoreHeader> header = Store::headerIn(places.store);
    if (!header)
        return header.error();
    Result<std::unique_ptr<Store>> store = Error{ErrorCode::Cancelled, {}, {}};
    SignInDoor door = doorOf(*header);
    door.end = [&](Session::Attempt &attempt) -> Result<void> {
        store =
            Error{ErrorCode::Cancelled, {}, {}}; // one that the card opened, whose new password was refused
        keys->drop();
        Environment environment = Environment::real();
        environment.unlock = std::make_shared<TriedUnlock>(attempt.name, std::move(attempt.opened), keys);
        Result<std::unique_ptr<Store>> opened = Store::open(places.store, environment);
        if (!opened) {
            keys->drop();
            return opened.error();
        }
        store = std::move(opened);
        return {};
    };
    door.setPin = [pin](const QString &typed) -> Result<void> {
        *pin = typed;
        return {};
    };
    door.recover = [&](Secret password) -> Result<void> {
        const Result<Account> done = Accounts(**store, places.resources).recover({}, password);
        return done ? Result<void>() : Result<void>(done.error());
    };
    SignInDialog dialog(door, false);
    if (dialog.exec() != QDialog::Accepted)
        return Error{ErrorCode::Cancelled, {}, {}};
    return store;
}

Result<Environment> environmentFor(const QString &backup, const QString &store,
                                   const std::shared_ptr<HeldKeys> &keys)
{
    const Result<StoreHeader> header = Store::headerIn(backup);
    if (!header || header->seal == QLatin1StringView(StoreHeader::Plain))
        return Environment::real(); // what is wrong with it is told by the restoring
    const Result<StoreHeader> own = Store::headerIn(store);
    if (keys->held() && own && own->store == header->store)
        return environmentOf(keys);
    keys->drop();
    SignInDoor door = doorOf(*header);
    door.end = [&keys](Session::Attempt &attempt) -> Result<void> {
        if (!attempt.opened)
            return attempt.opened.error();
        keys->take(attempt.name, std::move(*attempt.opened));
        return {};
    };
    SignInDialog dialog(door, false);
    if (dialog.exec() != QDialog::Accepted)
        return Error{ErrorCode::Cancelled, {}, {}};
    return environmentOf(keys);
}

Result<std::optional<FirstKeeper>> askForKeeper(const Places &places, const QString &proposed, bool mayWait,
                                                const FilePicker &picker, const Questions &questions)
{
    const auto giveCard = [&](const RecoveryCode &code, const QString &keeper, QWidget *parent) {
        const QString file = picker.saveFile(parent, words(QT_TRANSLATE_NOOP("counter::SigningIn", "恢复卡")),
                                             words(QT_TRANSLATE_NOOP("counter::SigningIn", "恢复卡.pdf")),
                                             QStringLiteral("PDF (*.pdf)"));
        if (file.isEmpty())
            return false;
        const QString day =
            chinaToday().toString(words(QT_TRANSLATE_NOOP("counter::SigningIn", "yyyy年M月d日")));
        const Result<void> written =
            writeRecoveryCard(file, places.resources, {code.text(), {}, keeper, day});
        if (!written)
            questions.tell(parent, words(QT_TRANSLATE_NOOP("counter::SigningIn", "恢复卡没有写成")),
                           explain(written.error()));
        return written.ok();
    };
    KeeperDialog dialog(
        places.resources, proposed,
        mayWait ? words(QT_TRANSLATE_NOOP("counter::SigningIn", "以后再设，先不加密")) : QString(), giveCard);
    if (dialog.exec() != QDialog::Accepted)
        return Error{ErrorCode::Cancelled, {}, {}};
    return dialog.keeper();
}

bool sealShown(const Places &places, const FirstKeeper &keeper, const std::shared_ptr<HeldKeys> &keys,
               const Questions &questions)
{
    const QString title = words(QT_TRANSLATE_NOOP("counter::SigningIn", "给案件库加密"));
    Result<SealReport> done = Error{ErrorCode::Cancelled, {}, {}};
    runShown(title, words(QT_TRANSLATE_NOOP("counter::SigningIn", "正在加密，抄完再核对……")), nullptr,
             [&](const ThreadJob::Progress &progress) {
                 done = sealStore(places.store, keeper, keys, Environment::real(), progress);
             });
    if (!done && done.error().code == ErrorCode::Cancelled)
        questions.inform(
            nullptr, title,
            words(QT_TRANSLATE_NOOP("counter::SigningIn", "已停下，没有加密；案件库没有改动。")));
    else if (!done)
        questions.tell(nullptr, title, explain(done.error()));
    else
        questions.inform(nullptr, title, sealedText(*done));
    return done.ok();
}

} // namespace counter
