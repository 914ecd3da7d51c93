#pragma once
#include "forms/printing/previewsource.h"
#include "reports/printing/calibration.h"
#include "reports/printing/printerport.h"
#include "reports/printing/printjob.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace counter {

class CalibrationValues;
class NoticeBar;
class PageDrawing;
class PrinterRow;
class PrintRun;
class RulerReadings;

/// 打印校准: for one printer, tray and paper, from a ruler sheet and three readings, or typed. The ruler
/// sheet is printed unmoved, the proof sheet as the values on the screen say. Saved in the store's settings;
/// closing with unsaved values is asked for twice.
class CalibrationDialog : public QDialog
{
    Q_OBJECT

public:
    CalibrationDialog(const SheetLibrary &sheets, PrinterPort &printer, const PrinterMemory &memory,
                      QWidget *parent = nullptr);

    /// The printer and tray to begin with, and the form whose proof sheet is printed (empty: the standard
    /// one).
    void choose(const PrinterChoice &choice, const QString &form = {});
    QString message() const;
    Calibration calibration() const;

public Q_SLOTS:
    void printRuler();
    void compute();
    void printProof();
    void reset();
    bool save();
    void reject() override;

Q_SIGNALS:
    void saved();

private:
    QWidget *choices();
    QWidget *buttons();
    void load();
    void showDrawing();
    QSizeF pageMm() const;
    QString key() const;
    Result<Sheet> form() const;
    bool fitsForm() const;
    void send(const QString &title, const Result<QList<Page>> &pages, const Calibration &moved);
    void say(const QString &sentence, bool wrong);
    void said(const Error &error);

    const SheetLibrary &m_sheets;
    PrinterMemory m_memory;
    PrinterRow *m_printer;
    QComboBox *m_paper;
    RulerReadings *m_readings;
    CalibrationValues *m_values;
    PageDrawing *m_drawing;
    NoticeBar *m_message;
    PrintRun *m_run;
    QPushButton *m_ruler;
    QPushButton *m_compute;
    QPushButton *m_proof;
    QPushButton *m_reset;
    QPushButton *m_save;
    QString m_form; ///< empty: the standard one
    Calibration m_stored;
    bool m_warned = false;
};

} // namespace counter
