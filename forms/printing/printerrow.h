#pragma once
#include "reports/printerport.h"
#include "reports/printjob.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace counter {

/// Which printer, which of its trays, and how many copies.
class PrinterRow : public QWidget
{
    Q_OBJECT

public:
    /// printer may be null: then there is none to choose. withCopies: false for what is printed once.
    explicit PrinterRow(PrinterPort *printer, bool withCopies = true, QWidget *parent = nullptr);

    /// What is chosen; printer is empty when there is none.
    PrinterChoice choice() const;
    /// A printer or tray that is no longer there leaves the default one.
    void setChoice(const PrinterChoice &choice);
    bool hasPrinter() const;
    /// A set says itself how many.
    void setCopiesAsked(bool asked);
    /// Why there is no printer, as a sentence; empty when there is one.
    const QString &failure() const { return m_failure; }
    /// 大厅激光
    QString shownPrinter() const;
    QString shownTray() const; ///< empty: the printer chooses
    void reload();

Q_SIGNALS:
    void changed();

private:
    void showTrays();
    const QList<PrinterTray> &traysOf(const QString &printer);

    PrinterPort *m_printer;
    QComboBox *m_queue;
    QComboBox *m_tray;
    QSpinBox *m_copies;
    QHash<QString, QList<PrinterTray>> m_trays; ///< asked once a printer
    QString m_default;
    QString m_failure;
    bool m_filling = false;
};

} // namespace counter
