#pragma once
#include "forms/printing/previewsource.h"
#include "reports/printing/printerport.h"

namespace counter {

/// Two printers, the first with trays and with settings of its own; takes every job but those for `refused`.
struct TwoPrinters : PrinterPort
{
    QString refused;
    QList<PrintRequest> sent;

    Result<QList<PrinterQueue>> queues() override
    {
        return QList<PrinterQueue>{{QStringLiteral("laser"), QStringLiteral("大厅激光"), true, true},
                                   {QStringLiteral("dot"), QStringLiteral("窗口针式"), false, true}};
    }
    Result<QList<PrinterTray>> trays(const QString &printer) override
    {
        if (printer != QStringLiteral("laser"))
            return QList<PrinterTray>{};
        return QList<PrinterTray>{{QStringLiteral("tray-1"), QStringLiteral("纸盒1")},
                                  {QStringLiteral("manual"), QStringLiteral("手动进纸")}};
    }
    Result<PrinterFacts> facts(const QString &printer) override
    {
        PrinterFacts facts;
        facts.known = printer == QStringLiteral("laser");
        facts.model = QStringLiteral("Laser 12");
        facts.papers = {QStringLiteral("A4"), QStringLiteral("A5")};
        facts.twoSided = true;
        facts.resolutions = {600};
        return facts;
    }
    Result<PrintJob> send(const PrintRequest &request) override
    {
        if (request.printer == refused)
            return Error{ErrorCode::PrinterGone, {}, refused};
        sent.append(request);
        return PrintJob{request.printer, int(sent.size()), JobState::Processing, {}};
    }
    Result<PrintJob> follow(const PrintJob &job) override
    {
        PrintJob done = job;
        done.state = JobState::Completed;
        return done;
    }
};

/// What a store would remember.
struct KeptSettings
{
    QHash<QString, QString> values;

    PrinterMemory memory()
    {
        PrinterMemory memory;
        memory.read = [this](const QString &name) { return values.value(name); };
        memory.write = [this](const QString &name, const QString &value) -> Result<void> {
            values.insert(name, value);
            return {};
        };
        return memory;
    }
};

} // namespace counter
