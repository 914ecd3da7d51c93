#pragma once
#include <QByteArray>
#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace counter {

struct Services;

/// 故障包: made when it opens, read by the clerk, and only then written to a file.
class FaultDialog : public QDialog
{
    Q_OBJECT
public:
    /// The services outlive it.
    explicit FaultDialog(const Services &services, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Asks for the file's name and writes what is shown.
    void save();

private:
    const Services &m_services;
    QByteArray m_package;
    QLabel *m_said;
};

} // namespace counter
