#include "app/window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace counter {

namespace {

/// What was chosen, empty: the clerk went back. Qt's own dialog offers no completions: closed under their
/// open list it leaves the program without an active window on X11, and no key reaches it any more.
QStringList chosenIn(QFileDialog &dialog)
{
    if (auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit")))
        name->setCompleter(nullptr);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

QStringList DesktopFilePicker::openFiles(QWidget *parent, const QString &title, const QString &filter) const
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return chosenIn(dialog);
}

QString DesktopFilePicker::saveFile(QWidget *parent, const QString &title, const QString &proposed,
                                    const QString &filter) const
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(proposed);
    return chosenIn(dialog).value(0);
}

QString DesktopFilePicker::folder(QWidget *parent, const QString &title) const
{
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(dialog).value(0);
}

bool DesktopQuestions::confirm(QWidget *parent, const QString &title, const QString &text,
                               const QString &yes) const
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    const QPushButton *agree = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agree;
}

std::optional<QString> DesktopQuestions::reason(QWidget *parent, const QString &title, const QString &text,
                                                const QString &begun) const
{
    bool agreed = false;
    const QString reason = QInputDialog::getText(parent, title, text, QLineEdit::Normal, begun, &agreed);
    return agreed ? std::optional<QString>(reason) : std::nullopt;
}

std::optional<qsizetype> DesktopQuestions::choice(QWidget *parent, const QString &title, const QString &text,
                                                  const QStringList &choices) const
{
    // Nothing is chosen beforehand: Enter would choose it.
    const QStringList offered =
        QStringList(QCoreApplication::translate("counter::DesktopQuestions", "请选择")) + choices;
    for (bool agreed = true;;) {
        const QString chosen = QInputDialog::getItem(parent, title, text, offered, 0, false, &agreed);
        if (!agreed)
            return std::nullopt;
        if (const qsizetype place = offered.indexOf(chosen); place > 0)
            return place - 1;
    }
}

void DesktopQuestions::tell(QWidget *parent, const QString &title, const QString &text) const
{
    QMessageBox::warning(parent, title, text);
}

void DesktopQuestions::inform(QWidget *parent, const QString &title, const QString &text) const
{
    QMessageBox::information(parent, title, text);
}

} // namespace counter
