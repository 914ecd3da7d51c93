#pragma once
#include "models/desk/job.h"
#include "models/desk/papers/batchprint.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace counter {

class NoticeBar;
class PrinterRow;
struct Services;

/// Prints one document for many cases, to a printer or into one PDF, with the window alive: a step between
/// two events, so that it can be stopped between two cases. What could not be printed is named, the rest is.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// The cases that the query lists, asked for when they are wanted: there may be many.
    using AllCases = std::function<Result<QStringList>()>;

    BatchDialog(const Services &services, const QStringList &chosen, int listed, AllCases all,
                QWidget *parent = nullptr);
    ~BatchDialog() override;

    bool isRunning() const { return m_batch != nullptr; }
    QString message() const;
    QString refusalsText() const;

public Q_SLOTS:
    void print();
    void savePdf();
    void stop();
    void reject() override;

Q_SIGNALS:
    /// The batch is over, however it went.
    void finished();

private:
    QWidget *choices(int chosen, int listed);
    void loadDocuments();
    void chooseRemembered();
    void begin(const QString &pdf);
    bool step();
    void end(bool stopped);
    void follow();
    void setRunning(bool running);
    void say(const QString &sentence, bool wrong);

    const Services &m_services;
    const QStringList m_chosen;
    const AllCases m_all;
    std::unique_ptr<StoredPapers> m_papers;
    std::unique_ptr<BatchPrint> m_batch;
    QList<PrintJob> m_open; ///< sent, their end not yet seen
    int m_completed = 0;
    int m_broken = 0;
    QComboBox *m_scope;
    QComboBox *m_document;
    PrinterRow *m_printer;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_jobs;
    NoticeBar *m_message;
    QTextBrowser *m_refusals;
    TurnJob m_steps;
    QTimer *m_follow;
};

} // namespace counter
