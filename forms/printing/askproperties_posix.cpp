#include "forms/printing/askproperties.h"
#include "forms/widgets/theme.h"
#include "reports/printing/qtprinters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counter {

namespace {

class PropertiesText
{
    Q_DECLARE_TR_FUNCTIONS(PrinterPropertiesDialog)
};

/// What is kept already, for Qt's dialog begins with the queue's own settings every time.
QWidget *keptTab(const PrinterProperties &kept, QCheckBox *forget)
{
    auto *tab = new QWidget;
    tab->setWindowTitle(PropertiesText::tr("已记住的"));
    auto *what = new QLabel(PropertiesText::tr("打印到这台打印机时用：%1。\n这里另选的会替换其中同一项。")
                                .arg(describeProperties(kept)),
                            tab);
    what->setWordWrap(true);
    forget->setText(PropertiesText::tr("不再用这些，恢复打印机自己的设置(&R)"));
    setAccessible(forget, PropertiesText::tr("不再用已记住的设置"));
    auto *column = new QVBoxLayout(tab);
    column->addWidget(what);
    column->addWidget(forget);
    column->addStretch();
    return tab;
}

/// Qt's dialog prints; here it only asks about one printer: which one, how many and which pages is said in
/// the window that opened it.
void askOnlyForProperties(QPrintDialog &dialog, const QString &printer)
{
    dialog.setWindowTitle(PropertiesText::tr("打印机属性：%1").arg(printer));
    if (auto *printers = dialog.findChild<QComboBox *>(QStringLiteral("printers")))
        printers->setEnabled(false);
    if (auto *tabs = dialog.findChild<QTabWidget *>(QStringLiteral("tabs")))
        if (auto *copies = tabs->findChild<QWidget *>(QStringLiteral("copiesTab")))
            tabs->setTabVisible(tabs->indexOf(copies), false);
    if (auto *buttons = dialog.findChild<QDialogButtonBox *>()) {
        if (QPushButton *done = buttons->button(QDialogButtonBox::Ok))
            done->setText(PropertiesText::tr("确定"));
        for (QAbstractButton *button : buttons->buttons())
            if (buttons->buttonRole(button) == QDialogButtonBox::ResetRole)
                button->click(); // the options are what it is opened for
    }
}

Sides sidesOf(const QPrinter &device)
{
    const PrinterFacts facts = qtprinters::facts(device.printerName());
    if (!facts.twoSided)
        return Sides::AsPrinter;
    switch (device.duplex()) {
    case QPrinter::DuplexNone:
        return Sides::One;
    case QPrinter::DuplexAuto:
    case QPrinter::DuplexLongSide:
        return Sides::LongEdge;
    case QPrinter::DuplexShortSide:
        return Sides::ShortEdge;
    }
    return Sides::AsPrinter;
}

QList<PrinterProperties::Option> optionsOf(const QPrinter &device)
{
    const QStringList words = device.printEngine()->property(qtprinters::SpoolerOptions).toStringList();
    QList<PrinterProperties::Option> options;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        if (leavesThePage(words[i]))
            options.append({words[i], words[i + 1]});
    return options;
}

} // namespace

Result<std::optional<PrinterProperties>> askProperties(QWidget *parent, const QString &printer,
                                                       const PrinterProperties &kept)
{
    const Result<std::unique_ptr<QPrinter>> device = qtprinters::open(printer);
    if (!device)
        return device.error();
    qtprinters::setProperties(**device, kept);
    QPrintDialog dialog(device->get(), parent);
    dialog.setOptions(
        QAbstractPrintDialog::PrintShowPageSize); // else there is no way to the driver's options
    QCheckBox *forget = nullptr;
    if (!kept.isEmpty()) {
        forget = new QCheckBox;
        dialog.setOptionTabs({keptTab(kept, forget)});
    }
    askOnlyForProperties(dialog, printer);
    if (dialog.exec() != QDialog::Accepted)
        return std::optional<PrinterProperties>();
    if (forget && forget->isChecked())
        return std::optional<PrinterProperties>(PrinterProperties());
    PrinterProperties chosen;
    chosen.sides = sidesOf(**device);
    chosen.options = mergedOptions(kept.options, optionsOf(**device));
    return std::optional<PrinterProperties>(chosen);
}

} // namespace counter
