#pragma once
#include "forms/services.h"

namespace counter {

/// The desktop's file dialogs.
class DesktopFilePicker final : public FilePicker
{
public:
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) const override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposed,
                     const QString &filter) const override;
    QString folder(QWidget *parent, const QString &title) const override;
};

/// Message boxes; Enter means the safe answer.
class DesktopQuestions final : public Questions
{
public:
    bool confirm(QWidget *parent, const QString &title, const QString &text,
                 const QString &yes) const override;
    std::optional<QString> reason(QWidget *parent, const QString &title, const QString &text,
                                  const QString &begun) const override;
    std::optional<qsizetype> choice(QWidget *parent, const QString &title, const QString &text,
                                    const QStringList &choices) const override;
    void tell(QWidget *parent, const QString &title, const QString &text) const override;
    void inform(QWidget *parent, const QString &title, const QString &text) const override;
};

} // namespace counter
