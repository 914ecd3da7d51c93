#include "forms/printing/printerrow.h"

#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace counter {

PrinterRow::PrinterRow(PrinterPort *printer, PrinterMemory memory, bool withCopies, QWidget *parent)
    : QWidget(parent), m_printer(printer), m_queue(new QComboBox(this)), m_tray(new QComboBox(this)),
      m_properties(new QPushButton(tr("打印机属性…(&M)"), this)), m_copies(new QSpinBox(this)),
      m_memory(std::move(memory))
{
    setAccessible(m_properties, tr("打印机属性"));
    pressOnEnter(m_properties);
    connect(m_properties, &QPushButton::clicked, this, &PrinterRow::askProperties);
    m_copies->setRange(1, 99);
    m_copies->setSuffix(tr(" 份"));
    m_copies->setVisible(withCopies);
    setAccessible(m_copies, tr("份数"));
    for (const auto &[box, name, letters] :
         {std::tuple(m_queue, tr("打印机"), 12), std::tuple(m_tray, tr("纸盒"), 6)}) {
        setAccessible(box, name);
        box->setAccessibleDescription(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(letters);
    }
    m_queue->setPlaceholderText(tr("没有打印机"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(2));
    row->addWidget(m_queue, 2);
    row->addWidget(m_tray, 1);
    row->addWidget(m_properties);
    row->addWidget(m_copies);
    connect(m_queue, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        showTrays();
        Q_EMIT changed();
    });
    connect(m_tray, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    reload();
}

void PrinterRow::reload()
{
    m_filling = true;
    m_queue->clear();
    m_default.clear();
    m_failure = m_printer ? QString() : tr("这里不能打印，可以存为 PDF。");
    if (m_printer) {
        const Result<QList<PrinterQueue>> queues = m_printer->queues();
        if (!queues)
            m_failure = explain(queues.error());
        else if (queues->isEmpty())
            m_failure = tr("这台电脑没有装打印机，可以先存为 PDF，装好后再打印。");
        for (const PrinterQueue &queue : queues ? *queues : QList<PrinterQueue>()) {
            const QString text = queue.description.isEmpty() ? queue.name : queue.description;
            m_queue->addItem(queue.accepting ? text : tr("%1（不接收任务）").arg(text), queue.name);
            if (queue.isDefault)
                m_default = queue.name;
        }
        if (const int place = m_queue->findData(m_default); place >= 0)
            m_queue->setCurrentIndex(place);
    }
    const bool any = m_queue->count() > 0;
    m_queue->setEnabled(any);
    m_copies->setEnabled(any);
    m_filling = false;
    showTrays();
}

const QList<PrinterTray> &PrinterRow::traysOf(const QString &printer)
{
    if (!m_trays.contains(printer)) {
        // A printer that cannot be asked now is printed to as it stands.
        const Result<QList<PrinterTray>> trays = m_printer->trays(printer);
        m_trays.insert(printer, trays ? *trays : QList<PrinterTray>());
    }
    return m_trays[printer];
}

void PrinterRow::showTrays()
{
    m_filling = true;
    m_tray->clear();
    m_tray->addItem(tr("纸盒自动"), QString());
    if (m_queue->count() > 0)
        for (const PrinterTray &tray : traysOf(m_queue->currentData().toString()))
            if (tray.name != QLatin1String("auto"))
                m_tray->addItem(tray.label, tray.name);
    m_tray->setEnabled(m_tray->count() > 1);
    m_filling = false;
    showFacts();
}

const PrinterFacts &PrinterRow::factsOf(const QString &printer)
{
    if (!m_facts.contains(printer)) {
        const Result<PrinterFacts> facts = m_printer->facts(printer);
        m_facts.insert(printer, facts ? *facts : PrinterFacts());
    }
    return m_facts[printer];
}

void PrinterRow::showFacts()
{
    const QString printer = m_queue->currentData().toString();
    const PrinterFacts facts = hasPrinter() ? factsOf(printer) : PrinterFacts();
    const QString described = describeFacts(facts);
    m_queue->setToolTip(described.isEmpty() ? tr("打印机") : described);
    m_properties->setEnabled(facts.known);
    const QString kept = describeProperties(propertiesOf(m_memory, printer));
    m_properties->setToolTip(!facts.known ? tr("系统不提供这台打印机的属性")
                                 : kept.isEmpty() ? tr("双面、进纸、浓度等打印机自己的设置，按打印机记住")
                                                  : tr("已记住：%1").arg(kept));
    m_properties->setAccessibleDescription(m_properties->toolTip());
}

void PrinterRow::askProperties()
{
    const QString printer = m_queue->currentData().toString();
    if (!m_properties->isEnabled())
        return;
    const Result<std::optional<PrinterProperties>> chosen =
        m_ask(this, printer, propertiesOf(m_memory, printer));
    if (!chosen) {
        Q_EMIT said(explain(chosen.error()), true);
        return;
    }
    if (!*chosen)
        return;
    const Result<void> kept =
        m_memory.write ? m_memory.write(propertiesKey(printer), writeProperties(**chosen)) : Result<void>();
    showFacts();
    const QString described = describeProperties(**chosen);
    if (!kept)
        Q_EMIT said(explain(kept.error()), true);
    else if (described.isEmpty())
        Q_EMIT said(tr("%1 按打印机自己的设置打印").arg(shownPrinter()), false);
    else
        Q_EMIT said(tr("已为 %1 记住：%2").arg(shownPrinter(), described), false);
}

PrinterChoice PrinterRow::choice() const
{
    return {m_queue->currentData().toString(), m_tray->currentData().toString(), m_copies->value()};
}

void PrinterRow::setChoice(const PrinterChoice &choice)
{
    const PrinterChoice before = this->choice();
    m_filling = true;
    int place = m_queue->findData(choice.printer);
    if (place < 0)
        place = m_queue->findData(m_default);
    if (place >= 0)
        m_queue->setCurrentIndex(place);
    showTrays();
    m_filling = true;
    m_tray->setCurrentIndex(qMax(0, m_tray->findData(choice.tray)));
    m_copies->setValue(choice.copies);
    m_filling = false;
    if (this->choice() != before)
        Q_EMIT changed();
}

bool PrinterRow::hasPrinter() const
{
    return m_queue->count() > 0;
}

void PrinterRow::setCopiesAsked(bool asked)
{
    m_copies->setEnabled(asked && hasPrinter());
}

QString PrinterRow::shownPrinter() const
{
    return m_queue->currentText();
}

QString PrinterRow::shownTray() const
{
    return m_tray->currentData().toString().isEmpty() ? QString() : m_tray->currentText();
}

} // namespace counter
