#pragma once
#include "forms/screen.h"
#include "forms/services.h"

class QLabel;
class QVBoxLayout;

namespace counter {

class BackupPanel;
class DeskForm;

/// 设置: who works here, printers, backup, and which notices and calendar the program has at hand.
class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    explicit SettingsScreen(const Services &services, QWidget *parent = nullptr);

    /// Shows what is stored again.
    void reload();
    /// Says what is not filled in yet where nobody works here, and takes the focus there.
    void arrive() override;
    void follow(Changed what) override;
    bool maySave() const override { return true; }
    bool save() override;

public Q_SLOTS:
    /// 打印校准, of any printer of this machine.
    void calibrate();
    /// 录入放假安排 of the year that is missing.
    void enterHolidays();

private:
    QString atHand() const;
    QString peopleText() const;

    const Services &m_services;
    DeskForm *m_form;
    BackupPanel *m_backup = nullptr;
    QLabel *m_said;
    QLabel *m_people;
    QLabel *m_atHand;
};

} // namespace counter
