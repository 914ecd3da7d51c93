#include "models/values/error.h"

namespace counter {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUsage:
        return QStringLiteral("bad-usage");
    case ErrorCode::CannotOpen:
        return QStringLiteral("cannot-open");
    case ErrorCode::NotJson:
        return QStringLiteral("not-json");
    case ErrorCode::NotYaml:
        return QStringLiteral("not-yaml");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::BadInput:
        return QStringLiteral("bad-input");
    case ErrorCode::UnknownPolicy:
        return QStringLiteral("unknown-policy");
    case ErrorCode::PolicyNotInForce:
        return QStringLiteral("policy-not-in-force");
    case ErrorCode::PackInvalid:
        return QStringLiteral("pack-invalid");
    case ErrorCode::SheetInvalid:
        return QStringLiteral("sheet-invalid");
    case ErrorCode::UnknownSheet:
        return QStringLiteral("unknown-sheet");
    case ErrorCode::CalendarUnknown:
        return QStringLiteral("calendar-unknown");
    case ErrorCode::TextOverflow:
        return QStringLiteral("text-overflow");
    case ErrorCode::FontMissing:
        return QStringLiteral("font-missing");
    case ErrorCode::StoreMissing:
        return QStringLiteral("store-missing");
    case ErrorCode::StoreExists:
        return QStringLiteral("store-exists");
    case ErrorCode::StoreLocked:
        return QStringLiteral("store-locked");
    case ErrorCode::RemovableDrive:
        return QStringLiteral("removable-drive");
    case ErrorCode::StoreFromFuture:
        return QStringLiteral("store-from-future");
    case ErrorCode::StoreDamaged:
        return QStringLiteral("store-damaged");
    case ErrorCode::NoSuchCase:
        return QStringLiteral("no-such-case");
    case ErrorCode::StageRefused:
        return QStringLiteral("stage-refused");
    case ErrorCode::ValidationFailed:
        return QStringLiteral("validation-failed");
    case ErrorCode::LineClaimed:
        return QStringLiteral("line-claimed");
    case ErrorCode::PictureInvalid:
        return QStringLiteral("picture-invalid");
    case ErrorCode::UnsafePath:
        return QStringLiteral("unsafe-path");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write-failed");
    case ErrorCode::ReadFailed:
        return QStringLiteral("read-failed");
    case ErrorCode::OutOfResources:
        return QStringLiteral("out-of-resources");
    case ErrorCode::AnswerUnwritten:
        return QStringLiteral("answer-unwritten");
    case ErrorCode::PrinterGone:
        return QStringLiteral("printer-gone");
    case ErrorCode::PrintFailed:
        return QStringLiteral("print-failed");
    case ErrorCode::SignInNeeded:
        return QStringLiteral("sign-in-needed");
    case ErrorCode::WrongPassword:
        return QStringLiteral("wrong-password");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::NotPermitted:
        return QStringLiteral("not-permitted");
    case ErrorCode::SameSigner:
        return QStringLiteral("same-signer");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace counter
