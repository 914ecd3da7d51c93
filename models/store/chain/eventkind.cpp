#include "models/store/chain/eventkind.h"

#include "models/store/vault/storetext.h"

namespace counter {

QString eventKindName(EventKind kind)
{
    switch (kind) {
    case EventKind::Setting:
        return QStringLiteral("setting");
    case EventKind::Policy:
        return QStringLiteral("policy");
    case EventKind::Notice:
        return QStringLiteral("notice");
    case EventKind::Calendar:
        return QStringLiteral("calendar");
    case EventKind::Print:
        return QStringLiteral("print");
    case EventKind::Today:
        return QStringLiteral("clock");
    case EventKind::Printed:
        return QStringLiteral("printed");
    case EventKind::CaseOpened:
        return QStringLiteral("case-opened");
    case EventKind::PictureShown:
        return QStringLiteral("picture-shown");
    case EventKind::CaseExported:
        return QStringLiteral("export");
    case EventKind::Searched:
        return QStringLiteral("search");
    case EventKind::BackedUp:
        return QStringLiteral("backup");
    case EventKind::Restored:
        return QStringLiteral("restore");
    case EventKind::Account:
        return QStringLiteral("account");
    case EventKind::SignedIn:
        return QStringLiteral("sign-in");
    case EventKind::LockedUp:
        return QStringLiteral("lock");
    case EventKind::Unmasked:
        return QStringLiteral("unmask");
    case EventKind::ActRefused:
        return QStringLiteral("act-refused");
    case EventKind::EvidenceKept:
        return QStringLiteral("evidence");
    }
    return {};
}

QString eventKindLabel(EventKind kind)
{
    switch (kind) {
    case EventKind::Setting:
        return StoreText::tr("设置");
    case EventKind::Policy:
        return StoreText::tr("政策包");
    case EventKind::Notice:
        return StoreText::tr("文件原文");
    case EventKind::Calendar:
        return StoreText::tr("放假安排");
    case EventKind::Print:
        return StoreText::tr("打印记录");
    case EventKind::Today:
        return StoreText::tr("确认日期");
    case EventKind::Printed:
        return StoreText::tr("打印");
    case EventKind::CaseOpened:
        return StoreText::tr("打开案件");
    case EventKind::PictureShown:
        return StoreText::tr("查看材料");
    case EventKind::CaseExported:
        return StoreText::tr("导出案件");
    case EventKind::Searched:
        return StoreText::tr("按完整号码查找");
    case EventKind::BackedUp:
        return StoreText::tr("备份");
    case EventKind::Restored:
        return StoreText::tr("恢复");
    case EventKind::Account:
        return StoreText::tr("账户");
    case EventKind::SignedIn:
        return StoreText::tr("登录");
    case EventKind::LockedUp:
        return StoreText::tr("锁定窗口");
    case EventKind::Unmasked:
        return StoreText::tr("显示完整号码");
    case EventKind::ActRefused:
        return StoreText::tr("越权被拒");
    case EventKind::EvidenceKept:
        return StoreText::tr("材料入库");
    }
    return {};
}

QString eventVerbName(EventVerb verb)
{
    switch (verb) {
    case EventVerb::Found:
        return QStringLiteral("found");
    case EventVerb::Set:
        return QStringLiteral("set");
    case EventVerb::Begun:
        return QStringLiteral("begun");
    case EventVerb::InForce:
        return QStringLiteral("in-force");
    case EventVerb::Dropped:
        return QStringLiteral("dropped");
    case EventVerb::Done:
        return QStringLiteral("done");
    case EventVerb::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

Result<EventKind> parseEventKind(QStringView stored)
{
    for (const EventKind kind : AllEventKinds)
        if (eventKindName(kind) == stored)
            return kind;
    return Error{ErrorCode::BadInput, QStringLiteral("kind"), stored.toString()};
}

Result<EventVerb> parseEventVerb(QStringView stored)
{
    for (const EventVerb verb : AllEventVerbs)
        if (eventVerbName(verb) == stored)
            return verb;
    return Error{ErrorCode::BadInput, QStringLiteral("verb"), stored.toString()};
}

} // namespace counter
