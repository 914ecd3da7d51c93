#include "app/commands/printtarget.h"

#include "app/commands/commandtext.h"
#include "app/commands/opening.h"

namespace counter {

namespace {

/// The queue's own name: an empty one means the default queue.
Result<QString> queueName(const QString &asked, PrinterPort &printer)
{
    if (!asked.isEmpty())
        return asked;
    const Result<QList<PrinterQueue>> queues = printer.queues();
    if (!queues)
        return queues.error();
    for (const PrinterQueue &queue : *queues)
        if (queue.isDefault)
            return queue.name;
    return asked;
}

Result<void> checkTray(const PrinterChoice &choice, PrinterPort &printer)
{
    if (choice.tray.isEmpty())
        return {};
    const Result<QList<PrinterTray>> trays = printer.trays(choice.printer);
    if (!trays)
        return trays.error();
    QStringList names;
    for (const PrinterTray &tray : *trays)
        names.append(tray.name);
    if (names.contains(choice.tray))
        return {};
    return Error{ErrorCode::BadUsage,
                 names.isEmpty()
                     ? CommandText::tr("这台打印机没有可选的纸盒")
                     : CommandText::tr("这台打印机的纸盒有：%1").arg(names.join(CommandText::tr("、"))),
                 choice.tray};
}

Result<PrintTarget> keptFor(const PrinterChoice &choice, QSizeF page, const CommandContext &context)
{
    PrintTarget target{choice, {}, {}};
    if (!Store::existsIn(context.store))
        return target;
    const Result<std::unique_ptr<Store>> store = openStore(context, OpenFor::Reading);
    if (!store) {
        context.err->write(
            CommandText::tr("本地库正在使用或打不开，没有取到打印校准和打印机属性，这次按未校准打印。\n")
                .toUtf8());
        return target;
    }
    SettingTable &settings = (*store)->settings();
    const Result<QString> properties = settings.value(propertiesKey(choice.printer));
    if (!properties)
        return properties.error();
    target.properties = readProperties(*properties);
    const Result<QString> stored = settings.value(calibrationKey(choice.printer, choice.tray, page));
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return target;
    const Result<Calibration> calibration = readCalibration(*stored);
    if (!calibration)
        return calibration.error();
    target.calibration = *calibration;
    return target;
}

} // namespace

Result<PrinterChoice> printerChoice(const PrintWords &words, PrinterPort &printer)
{
    const Result<QString> queue = queueName(words.printer, printer);
    if (!queue)
        return queue.error();
    const PrinterChoice choice{*queue, words.tray, words.copies};
    if (const Result<void> known = checkTray(choice, printer); !known)
        return known.error();
    return choice;
}

Result<PrintTarget> printTarget(const PrintWords &words, QSizeF page, PrinterPort &printer,
                                const CommandContext &context)
{
    const Result<PrinterChoice> choice = printerChoice(words, printer);
    if (!choice)
        return choice.error();
    return keptFor(*choice, page, context);
}

} // namespace counter
