#pragma once
#include "forms/services.h"
#include "models/desk/officedesk.h"

#include <QDialog>

namespace counter {

class DeskForm;

/// The first start: who works here, or the backup of the machine before. Enter never closes it, F1 opens the
/// manual at the first day.
class FirstStart : public QDialog
{
    Q_OBJECT

public:
    /// `resources`: the folder with help/.
    FirstStart(const PolicyLibrary &policies, const FilePicker &picker, const Questions &questions,
               const QString &resources, QWidget *parent = nullptr);
    Workplace workplace() const;
    /// The backup to begin with; empty: with an empty store.
    QString backup() const { return m_backup; }

public Q_SLOTS:
    void help();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseBackup();

    const FilePicker &m_picker;
    const Questions &m_questions;
    QString m_resources;
    DeskForm *m_form;
    QString m_backup;
};

} // namespace counter
