#pragma once
#include "models/store/caseactions.h"

#include <QDialog>

namespace counter {

class DeskForm;

/// The first start: who works here. Enter never closes it.
class FirstStart : public QDialog
{
    Q_OBJECT

public:
    explicit FirstStart(const PolicyLibrary &policies, QWidget *parent = nullptr);
    Desk desk() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    DeskForm *m_form;
};

} // namespace counter
