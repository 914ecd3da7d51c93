#pragma once
#include "forms/services.h"
#include "models/store/care/backup.h"

#include <QWidget>

class QLabel;

namespace counter {

/// 备份 of the store that is open: into a folder of its own on the medium the clerk chooses, copied and then
/// read back whole. Says when the last one was. 从备份恢复 closes the window, for a store in use cannot be
/// replaced.
class BackupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPanel(const Services &services, QWidget *parent = nullptr);

    /// Shows the time of the last backup again.
    void reload();

public Q_SLOTS:
    void backUp();
    void restore();

Q_SIGNALS:
    void backedUp();

private:
    Result<BackupReport> copyTo(const QString &folder);
    void backUpTo(const QString &folder);
    void say(const QString &sentence, bool good);

    const Services &m_services;
    QLabel *m_last;
    QLabel *m_said;
};

} // namespace counter
