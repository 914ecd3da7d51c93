#include "app/commands/command.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace counter {

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUsage:
    case ErrorCode::CannotOpen:
    case ErrorCode::NotJson:
    case ErrorCode::NotYaml:
    case ErrorCode::TooLarge:
    case ErrorCode::BadInput:
    case ErrorCode::UnknownPolicy:
    case ErrorCode::PolicyNotInForce:
    case ErrorCode::PackInvalid:
    case ErrorCode::SheetInvalid:
    case ErrorCode::UnknownSheet:
    case ErrorCode::CalendarUnknown:
    case ErrorCode::TextOverflow:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreExists:
    case ErrorCode::RemovableDrive:
    case ErrorCode::StoreFromFuture:
    case ErrorCode::NoSuchCase:
    case ErrorCode::StageRefused:
    case ErrorCode::ValidationFailed:
    case ErrorCode::LineClaimed:
    case ErrorCode::PictureInvalid:
    case ErrorCode::UnsafePath:
    case ErrorCode::SignInNeeded:
    case ErrorCode::WrongPassword:
    case ErrorCode::Locked:
        return BadInvocation;
    case ErrorCode::StoreDamaged: // what `store verify` is asked for
    case ErrorCode::NotPermitted: // a verb that is refused
    case ErrorCode::SameSigner:
        return Failed;
    case ErrorCode::FontMissing:
    case ErrorCode::StoreLocked:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::WriteFailed:
    case ErrorCode::ReadFailed:
    case ErrorCode::OutOfResources:
    case ErrorCode::AnswerUnwritten:
    case ErrorCode::PrinterGone:
    case ErrorCode::PrintFailed:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return MachineFailed;
    }
    return MachineFailed;
}

/// Standard error is the last resort: there is nowhere left to report a failure to write it.
void tell(const CommandContext &context, const QString &sentence)
{
    context.err->write(sentence.toUtf8() + '\n');
}

} // namespace

int fail(const CommandContext &context, const Error &error)
{
    tell(context, explain(error));
    return statusOf(error.code);
}

int usage(const CommandContext &context, const QString &sentence)
{
    tell(context, sentence);
    return BadInvocation;
}

bool writeOut(const CommandContext &context, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = context.out->write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

int unanswered(const CommandContext &context)
{
    return fail(
        context,
        Error{ErrorCode::WriteFailed, {}, QCoreApplication::translate("counter::Command", "标准输出")});
}

int answerDone(const CommandContext &context, const QByteArray &bytes, const QString &done, int status)
{
    auto *file = qobject_cast<QFileDevice *>(context.out);
    if (writeOut(context, bytes) && (!file || file->flush()))
        return status;
    return fail(context, Error{ErrorCode::AnswerUnwritten, done, {}});
}

} // namespace counter
