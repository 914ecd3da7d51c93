#pragma once
#include "forms/services.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace counter {

class BackupPanel;
class DeskForm;

/// 设置: who works here, printers, backup, and which notices and calendar the program has at hand.
class SettingsScreen : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsScreen(const Services &services, QWidget *parent = nullptr);

    /// Shows what is stored again.
    void reload();

    /// Says what is not filled in yet and takes the focus there.
    void askWhoWorksHere();

public Q_SLOTS:
    bool save();
    /// 打印校准, of any printer of this machine.
    void calibrate();
    /// 录入放假安排 of the year that is missing.
    void enterHolidays();

Q_SIGNALS:
    void deskChanged();
    void calendarChanged();
    void backedUp();

private:
    QString atHand() const;

    const Services &m_services;
    DeskForm *m_form;
    BackupPanel *m_backup = nullptr;
    QLabel *m_said;
    QLabel *m_atHand;
};

} // namespace counter
