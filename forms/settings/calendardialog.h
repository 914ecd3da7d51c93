#pragma once
#include "forms/services.h"
#include "models/desk/officedesk.h"
#include "models/values/holidaynotice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace counter {

/// 录入放假安排: a keeper pastes the State Council's notice, holds what was read against it, corrects a day
/// where it was read wrong, and puts the year in force.
class CalendarDialog : public QDialog
{
    Q_OBJECT

public:
    /// `year`: the one that is missing.
    CalendarDialog(OfficeDesk &office, int year, QWidget *parent = nullptr);

Q_SIGNALS:
    void inForce(int year);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readNotice();
    void showYear(const HolidayYear &year);
    Result<HolidayYear> entered() const;
    void judge();
    void put();

    OfficeDesk &m_office;
    QPlainTextEdit *m_notice;
    QSpinBox *m_year;
    QLineEdit *m_source;
    QLineEdit *m_off;
    QLineEdit *m_work;
    QLabel *m_said;
    QPushButton *m_put;
};

} // namespace counter
