#pragma once
#include "forms/printing/askproperties.h"
#include "forms/printing/previewsource.h"
#include "reports/printing/printerport.h"
#include "reports/printing/printjob.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace counter {

/// Which printer, which of its trays, how many copies, and the way to the printer's own settings.
class PrinterRow : public QWidget
{
    Q_OBJECT

public:
    /// printer may be null: then there is none to choose. The memory keeps each printer's properties.
    /// withCopies: false for what is printed once.
    PrinterRow(PrinterPort *printer, PrinterMemory memory, bool withCopies = true, QWidget *parent = nullptr);

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
    /// In the row behind the tray; where the row would be too long, its window puts it elsewhere.
    QPushButton *propertiesButton() const { return m_properties; }
    /// Whom to ask in place of the system's dialog: a test.
    void setPropertiesDialog(PropertiesDialog dialog) { m_ask = std::move(dialog); }
    /// The printer's own settings; what is chosen there is kept for the printer and goes with every job.
    void askProperties();

Q_SIGNALS:
    void changed();
    /// The printer's properties could not be asked for or kept, as a sentence; or what is kept now.
    void said(QString sentence, bool wrong);

private:
    void showTrays();
    void showFacts();
    const PrinterFacts &factsOf(const QString &printer);
    const QList<PrinterTray> &traysOf(const QString &printer);

    PrinterPort *m_printer;
    QComboBox *m_queue;
    QComboBox *m_tray;
    QPushButton *m_properties;
    QSpinBox *m_copies;
    PrinterMemory m_memory;
    PropertiesDialog m_ask = counter::askProperties;
    QHash<QString, QList<PrinterTray>> m_trays; ///< asked once a printer
    QHash<QString, PrinterFacts> m_facts; ///< likewise
    QString m_default;
    QString m_failure;
    bool m_filling = false;
};

} // namespace counter
