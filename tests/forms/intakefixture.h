#pragma once
#include "forms/mainwindow/mainwindow.h"
#include "forms/services.h"
#include "models/desk/openedoffice.h"
#include "reports/sheets/sheetlibrary.h"

#include <QTemporaryDir>
#include <memory>

namespace counter {

/// Every warning fails the test; the offscreen platform's own remark about size hints is not ours.
void failOnWarnings();

/// Answers in the clerk's place.
class FixedQuestions final : public Questions
{
public:
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) const override
    {
        asked = text;
        return yes;
    }
    std::optional<QString> reason(QWidget *, const QString &, const QString &, const QString &) const override
    {
        return words;
    }
    std::optional<qsizetype> choice(QWidget *, const QString &, const QString &text,
                                    const QStringList &choices) const override
    {
        asked = text;
        const qsizetype place = choices.indexOf(chosen);
        return place < 0 ? std::nullopt : std::optional(place);
    }
    void tell(QWidget *, const QString &, const QString &text) const override { told = text; }
    void inform(QWidget *, const QString &, const QString &text) const override { informed = text; }
    bool yes = true;
    QString words;
    QString chosen; ///< of choices; none of them: back
    mutable QString asked;
    mutable QString told;
    mutable QString informed;
};

class FixedFiles final : public FilePicker
{
public:
    QStringList openFiles(QWidget *, const QString &, const QString &) const override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) const override
    {
        return saveTo;
    }
    QString folder(QWidget *, const QString &) const override { return chosen; }
    QStringList files;
    QString saveTo;
    QString chosen;
};

/// A counter with an empty store of its own, on 20 November 2026, 9:41.
class Counter
{
public:
    /// environment: but for its clock; memory: the file that remembers the window.
    explicit Counter(const QString &folder = {}, Environment environment = Environment::real(),
                     const QString &memory = {});

    MainWindow &window() { return *m_window; }
    OfficeDesk &office() { return m_office->desk(); }
    const PolicyLibrary &policies() const { return m_office->rules().policies(); }
    const Services &services() const { return *m_services; }
    FixedQuestions questions;
    FixedFiles files;
    QString restoredFrom; ///< the backup that was asked for
    int daysOff = 0; ///< someone sets the clock: so many days later than now()
    /// As after a crash: the window and the store's connection go without a word.
    void crash();
    QString folder() const { return m_store; }
    void openWindow();

    static QString resources();
    static QDateTime now();
    static Workplace workplace();

private:
    QTemporaryDir m_temporary;
    QString m_store;
    std::unique_ptr<OpenedOffice> m_office;
    std::unique_ptr<SheetLibrary> m_sheets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

/// Keys as a keyboard gives them, to whatever has the focus. Chinese comes composed by an input method.
namespace keyboard {
void type(const QString &text);
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
/// What an input method shows before it commits.
void compose(const QString &preedit);
/// How many keys were pressed since the start of the program; a composed character counts as two.
int presses();
} // namespace keyboard

} // namespace counter
