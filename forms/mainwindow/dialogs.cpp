#include "forms/mainwindow/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace counter {

QStringList DesktopFilePicker::openFiles(QWidget *parent, const QString &title, const QString &filter) const
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString DesktopFilePicker::saveFile(QWidget *parent, const QString &title, const QString &proposed,
                                    const QString &filter) const
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

QString DesktopFilePicker::folder(QWidget *parent, const QString &title) const
{
    return QFileDialog::getExistingDirectory(parent, title);
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

std::optional<QString> DesktopQuestions::reason(QWidget *parent, const QString &title,
                                                const QString &text) const
{
    bool agreed = false;
    const QString reason = QInputDialog::getText(parent, title, text, QLineEdit::Normal, {}, &agreed);
    return agreed ? std::optional<QString>(reason) : std::nullopt;
}

std::optional<qsizetype> DesktopQuestions::choice(QWidget *parent, const QString &title, const QString &text,
                                                  const QStringList &choices) const
{
    bool agreed = false;
    const QString chosen = QInputDialog::getItem(parent, title, text, choices, 0, false, &agreed);
    return agreed ? std::optional(choices.indexOf(chosen)) : std::nullopt;
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
