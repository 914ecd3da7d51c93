#pragma once
#include "app/commands/command.h"
#include "reports/printing/printerport.h"

namespace counter {

// What `print` answers, each a line of JSON; MachineFailed when it cannot be written, which is told then.

/// {files, documents, pages}
int answerFiles(const CommandContext &context, const QStringList &files, qint64 documents, qint64 pages);
/// {case, printer, job, state, reason}; case only for a stored one, reason only when the spooler has one.
int answerJob(const CommandContext &context, const PrintJob &job, const QString &caseName = {});

/// A failure of one of several is told with its name, and the rest goes on.
void tellFailure(const CommandContext &context, Error error, const QString &name);

} // namespace counter
