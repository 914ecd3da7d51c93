#pragma once
#include <QString>

namespace counter {

/// Why something could not be done. Each value has a stored spelling (errorName) that never changes.
enum class ErrorCode {
    BadUsage, ///< the command line is off
    CannotOpen, ///< a file or folder is missing, no file at all, or not ours to read
    NotJson, ///< the text is not JSON (truncated, binary, not UTF-8)
    NotYaml, ///< the text is not the strict YAML we read
    TooLarge, ///< over the size that is accepted
    BadInput, ///< readable, but a value is missing, of the wrong type or out of range
    UnknownPolicy, ///< no pack of that id
    PolicyNotInForce, ///< the pack does not hold on the day of receipt
    PackInvalid, ///< a policy pack is refused; place says where
    SheetInvalid, ///< a sheet is refused; place says where
    UnknownSheet, ///< no sheet of that id
    CalendarUnknown, ///< a year beyond the loaded holiday calendar
    TextOverflow, ///< a text fits nowhere on the form; place names the field
    FontMissing, ///< a face of the form is not installed with the program
    StoreMissing, ///< no store there
    StoreExists, ///< there is one already
    StoreLocked, ///< another window has the store open
    RemovableDrive, ///< a store of real cases would lie on a drive that can be pulled out
    StoreFromFuture, ///< written by a newer program
    StoreDamaged, ///< a hash, a chain or a file does not match
    NoSuchCase, ///< the store has no case of that name
    StageRefused, ///< the case's stage does not allow this
    ValidationFailed, ///< problems of severity error stop this step
    LineClaimed, ///< a line lives in another live case; detail names it
    PictureInvalid, ///< an evidence file is no picture and no PDF
    UnsafePath, ///< a file name leaves its folder
    DiskFull, ///< no room left
    ReadOnly, ///< no permission to write
    WriteFailed, ///< any other failure of writing
    ReadFailed, ///< the medium fails while it is read: the machine's fault, not that of the file
    OutOfResources, ///< no memory, or too many files open
    AnswerUnwritten, ///< all is done and kept; only the answer found no room. detail: what was done
    PrinterGone, ///< no such printer, or it refuses the job
    PrintFailed, ///< the job was taken and failed
    SignInNeeded, ///< a store with accounts, and nobody signed in
    WrongPassword, ///< no such account with this password
    Locked, ///< the account is locked, or the keys were put away; detail says until when
    NotPermitted, ///< the account's roles do not allow this
    SameSigner, ///< it needs a second person
    Cancelled, ///< the user stopped it
    Internal, ///< a fault of the program itself
};

/// A failure as a value: a code, a technical detail for the log and the place it happened at
/// (a path, a field, a JSON pointer, "line:column"). The sentence for the clerk is made by explain().
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString place;

    bool operator==(const Error &) const = default;
};

/// The stored spelling, e.g. "store-locked".
QString errorName(ErrorCode code);

/// One plain Chinese sentence: what happened, what was kept, what to do. Shows the place, and the detail only
/// when it is written in Chinese (for the clerk); any other detail is for the log.
QString explain(const Error &error);

} // namespace counter
