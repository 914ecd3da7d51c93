#pragma once
#include "models/values/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace counter {

class OfficeDesk;
class PrinterPort;
class SheetLibrary;

using Clock = std::function<QDateTime()>;

/// Asks for file names; a test answers without a dialog.
class FilePicker
{
public:
    virtual ~FilePicker() = default;
    /// Files to open, several at once; empty: the clerk went back.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) const = 0;
    /// A file to write; empty: the clerk went back.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposed,
                             const QString &filter) const = 0;
    /// A folder; empty: the clerk went back.
    virtual QString folder(QWidget *parent, const QString &title) const = 0;
};

/// The few things only a person can answer; a test answers in their place.
class Questions
{
public:
    virtual ~Questions() = default;
    /// Yes or no, in plain words; the safe answer is no.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &yes) const = 0;
    /// A reason that will be kept; empty optional: the clerk went back. `begun`: what was typed already.
    virtual std::optional<QString> reason(QWidget *parent, const QString &title, const QString &text,
                                          const QString &begun = {}) const = 0;
    /// One of these, by its place; empty optional: the clerk went back.
    virtual std::optional<qsizetype> choice(QWidget *parent, const QString &title, const QString &text,
                                            const QStringList &choices) const = 0;
    /// Something that failed, as explain() says it.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) const = 0;
    /// Something that went well.
    virtual void inform(QWidget *parent, const QString &title, const QString &text) const = 0;
};

/// What the screens work with, each by its name; built once in runWindow (or a test) and outlives them.
struct Services
{
    OfficeDesk &office;
    QString resources; ///< the folder with sheets/, fonts/, help/, notices/ …
    Clock clock;
    const FilePicker &picker;
    const Questions &questions;
    const SheetLibrary *sheets = nullptr;
    PrinterPort *printer = nullptr; ///< null: printing is not to be had
    QString memory = {}; ///< the file that remembers widths and splitters; empty: nothing is remembered
    bool practice = false;
    std::function<QByteArray()> faultPackage = {}; ///< its text, within seconds; empty: not to be had
    /// Closes the window and puts this backup in the store's place; empty: not to be had.
    std::function<void(const QString &backup)> restoreFrom = {};
    /// Who works here, or the first account where there is none; empty: not to be had.
    std::function<void(QWidget *parent)> accounts = {};
};

} // namespace counter
