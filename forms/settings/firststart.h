#pragma once
#include "forms/services.h"
#include "models/store/caseactions.h"

#include <QDialog>

namespace counter {

class DeskForm;

/// The first start: who works here, or the backup of the machine before. Enter never closes it.
class FirstStart : public QDialog
{
    Q_OBJECT

public:
    FirstStart(const PolicyLibrary &policies, const FilePicker &picker, const Questions &questions,
               QWidget *parent = nullptr);
    Desk desk() const;
    /// The backup to begin with; empty: with an empty store.
    QString backup() const { return m_backup; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseBackup();

    const FilePicker &m_picker;
    const Questions &m_questions;
    DeskForm *m_form;
    QString m_backup;
};

} // namespace counter
