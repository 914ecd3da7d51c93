#pragma once
#include "app/commands/command.h"
#include "models/casework/applicationfile.h"
#include "models/casework/assess.h"

namespace counter {

/// Reads the application that an operand names; "-" is standard input. Errors carry the operand as their
/// place.
Result<ReadApplication> readOperand(const QString &operand, const CommandContext &context);

/// The binding pack of the store's settings, asked for once and only when an application names none. Empty
/// when there is no store. Refused: StoreLocked and the other failures of opening one.
class OfficePolicy
{
public:
    explicit OfficePolicy(const CommandContext &context) : m_context(context) { }
    Result<QString> id();
    /// How this application is decided: the pack asked for by name, else its own, else the office's.
    Result<AssessOptions> options(const Application &application, AssessOptions asked);

private:
    const CommandContext &m_context;
    std::optional<Result<QString>> m_id;
};

/// {"code": …, "message": …} of an error, as batches answer it.
QByteArray errorJson(const Error &error);

} // namespace counter
