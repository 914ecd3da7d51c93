#include "forms/calibration/calibrationdialog.h"

#include "forms/calibration/calibrationvalues.h"
#include "forms/calibration/pagedrawing.h"
#include "forms/calibration/rulerreadings.h"
#include "forms/printing/printerrow.h"
#include "forms/printing/printrun.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/noticebar.h"
#include "forms/widgets/theme.h"
#include "models/values/chinatime.h"
#include "reports/printing/proofsheet.h"
#include "reports/printing/rulersheet.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counter {

namespace {

constexpr QSizeF A4(210, 297);

/// A titled panel, one step of the work.
QVBoxLayout *addPanel(QHBoxLayout *row, const QString &title, int stretch)
{
    auto *frame = new QFrame;
    setRole(frame, "panel");
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(3));
    inside->setSpacing(theme::space(2));
    auto *heading = new QLabel(title, frame);
    heading->setFont(theme::headingFont());
    inside->addWidget(heading);
    row->addWidget(frame, stretch);
    return inside;
}

} // namespace

CalibrationDialog::CalibrationDialog(const SheetLibrary &sheets, PrinterPort &printer,
                                     const PrinterMemory &memory, QWidget *parent)
    : QDialog(parent), m_sheets(sheets), m_memory(memory),
      m_printer(new PrinterRow(&printer, m_memory, false, this)), m_paper(new QComboBox(this)),
      m_readings(new RulerReadings(this)), m_values(new CalibrationValues(this)),
      m_drawing(new PageDrawing(this)), m_message(new NoticeBar(this)), m_run(new PrintRun(&printer, this)),
      m_ruler(new QPushButton(this)), m_compute(new QPushButton(this)), m_proof(new QPushButton(this)),
      m_reset(new QPushButton(this)), m_save(new QPushButton(this))
{
    setWindowTitle(tr("打印校准"));
    const auto key = [this](QPushButton *button, const QString &text, const char *keys,
                            void (CalibrationDialog::*slot)()) {
        setKeyedText(button, text, QLatin1String(keys));
        pressOnKey(button, QKeySequence(QLatin1String(keys)));
        pressOnEnter(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    key(m_ruler, tr("打印尺规页"), "Ctrl+R", &CalibrationDialog::printRuler);
    key(m_compute, tr("算出校准"), "F5", &CalibrationDialog::compute);
    key(m_proof, tr("打印校验页"), "Ctrl+T", &CalibrationDialog::printProof);
    key(m_reset, tr("不校准"), "Ctrl+D", &CalibrationDialog::reset);
    setKeyedText(m_save, tr("保存"), QStringLiteral("Ctrl+S"));
    pressOnKey(m_save, QKeySequence(QStringLiteral("Ctrl+S")));
    pressOnEnter(m_save);
    connect(m_save, &QPushButton::clicked, this, &CalibrationDialog::save);
    setRole(m_save, "primary");

    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::space(2));
    QVBoxLayout *measure = addPanel(middle, tr("一、量尺规页"), 3);
    measure->addWidget(m_ruler);
    measure->addWidget(m_readings);
    measure->addWidget(m_compute);
    measure->addStretch();
    QVBoxLayout *values = addPanel(middle, tr("二、校准值"), 3);
    values->addWidget(m_values);
    auto *hint = new QLabel(tr("正数向右、向下；负数相反。"), this);
    setRole(hint, "quiet");
    hint->setWordWrap(true);
    values->addWidget(hint);
    values->addStretch();
    QVBoxLayout *picture = addPanel(middle, tr("三、看图，打校验页"), 3);
    picture->addWidget(m_drawing, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addWidget(choices());
    column->addLayout(middle, 1);
    column->addWidget(m_message);
    column->addWidget(buttons());
    resizeToScreen(this, {theme::digits(116), theme::digits(74)});
    connect(m_printer, &PrinterRow::changed, this, &CalibrationDialog::load);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &CalibrationDialog::load);
    connect(m_values, &CalibrationValues::changed, this, &CalibrationDialog::showDrawing);
    connect(m_printer, &PrinterRow::said, this, &CalibrationDialog::say);
    connect(m_run, &PrintRun::said, this, &CalibrationDialog::say);
    load();
    m_ruler->setFocus();
}

QWidget *CalibrationDialog::choices()
{
    auto *box = new QWidget(this);
    setAccessible(m_paper, tr("纸张"));
    m_paper->setAccessibleDescription(tr("纸张"));
    m_paper->addItem(tr("A4 竖放"), A4);
    m_paper->addItem(tr("A4 横放"), A4.transposed());
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(2));
    row->addWidget(new QLabel(tr("这台打印机、这个纸盒、这种纸："), box));
    row->addWidget(m_printer, 1);
    row->addWidget(m_paper);
    return box;
}

QWidget *CalibrationDialog::buttons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(2));
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(m_proof);
    row->addWidget(m_save);
    return box;
}

QSizeF CalibrationDialog::pageMm() const
{
    return m_paper->currentData().toSizeF();
}

/// A proof sheet is held against the form, so it needs the form's paper.
bool CalibrationDialog::fitsForm() const
{
    const Result<Sheet> sheet = form();
    return sheet && paperName(sheet->size) == paperName(pageMm() * UnitsPerMm);
}

QString CalibrationDialog::key() const
{
    const PrinterChoice choice = m_printer->choice();
    return calibrationKey(choice.printer, choice.tray, pageMm() * UnitsPerMm);
}

QString CalibrationDialog::message() const
{
    return m_message->sentence();
}

Calibration CalibrationDialog::calibration() const
{
    return m_values->calibration();
}

void CalibrationDialog::choose(const PrinterChoice &choice, const QString &form)
{
    m_form = form;
    m_printer->setChoice(choice);
    load();
}

void CalibrationDialog::load()
{
    const bool any = m_printer->hasPrinter();
    const QString kept = any ? m_memory.value(key()) : QString();
    const Result<Calibration> read =
        kept.isEmpty() ? Result<Calibration>(Calibration()) : readCalibration(kept);
    m_values->setCalibration(read ? *read : Calibration());
    m_stored = m_values->calibration();
    m_readings->clear();
    m_warned = false;
    for (QPushButton *button : {m_ruler, m_save})
        button->setEnabled(any);
    m_proof->setEnabled(any && fitsForm());
    if (!any)
        say(m_printer->failure(), true);
    else if (!read)
        said(read.error());
    else
        say({}, false);
}

void CalibrationDialog::showDrawing()
{
    m_drawing->show(pageMm(), m_values->calibration());
}

/// The form with pre-printed stock that is in use.
Result<Sheet> CalibrationDialog::form() const
{
    const Result<QString> id = m_form.isEmpty() ? m_sheets.standard() : Result<QString>(m_form);
    return id ? m_sheets.sheet(*id) : Result<Sheet>(id.error());
}

void CalibrationDialog::send(const QString &title, const Result<QList<Page>> &pages, const Calibration &moved)
{
    if (!pages)
        return said(pages.error());
    PrinterChoice choice = m_printer->choice();
    choice.copies = 1;
    const Result<PrintRequest> request = makePrintRequest(*pages, title, PaintMode::Full, choice, moved,
                                                          propertiesOf(m_memory, choice.printer));
    if (!request)
        return said(request.error());
    m_run->send({{title, *request}});
}

void CalibrationDialog::printRuler()
{
    Result<Sheet> like = form();
    if (!like)
        return said(like.error());
    like->size = pageMm() * UnitsPerMm;
    const RulerWords words{m_printer->shownPrinter(), m_printer->shownTray(),
                           chinaToday().toString(tr("yyyy年M月d日"))};
    send(tr("尺规页"), rulerSheets(*like, words, m_readings->sheets()), {});
    m_readings->focusFirst();
}

void CalibrationDialog::compute()
{
    const Result<Calibration> found = m_readings->calibration(pageMm());
    if (!found)
        return said(found.error());
    m_values->setCalibration(*found);
    say(tr("已算出：%1。打印校验页核对后保存。").arg(describeCalibration(m_values->calibration())), false);
    m_proof->setFocus();
}

void CalibrationDialog::printProof()
{
    const Result<Sheet> sheet = form();
    if (!sheet)
        return said(sheet.error());
    const Result<Page> proof = proofSheet(*sheet);
    send(tr("校验页"), proof ? Result<QList<Page>>(QList<Page>{*proof}) : Result<QList<Page>>(proof.error()),
         m_values->calibration());
}

void CalibrationDialog::reset()
{
    m_values->setCalibration({});
    say(tr("已改为不校准，保存后生效。"), false);
}

bool CalibrationDialog::save()
{
    if (!m_memory.write || !m_printer->hasPrinter())
        return false;
    const Calibration now = m_values->calibration();
    if (const Result<void> within = checkCalibration(now); !within) {
        said(within.error());
        return false;
    }
    if (const Result<void> done = m_memory.write(key(), writeCalibration(now)); !done) {
        said(done.error());
        return false;
    }
    m_stored = now;
    m_warned = false;
    say(tr("✓ 已保存：%1").arg(describeCalibration(now)), false);
    Q_EMIT saved();
    return true;
}

void CalibrationDialog::reject()
{
    if (!m_warned && m_printer->hasPrinter() && m_values->calibration() != m_stored) {
        m_warned = true;
        return say(tr("校准值还没有保存：按 Ctrl+S 保存，或再按一次 Esc 放弃。"), true);
    }
    QDialog::reject();
}

void CalibrationDialog::said(const Error &error)
{
    say(error.code == ErrorCode::BadInput && !error.detail.isEmpty() ? error.detail : explain(error), true);
}

void CalibrationDialog::say(const QString &sentence, bool wrong)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->say(sentence, wrong ? NoticeBar::Tone::Bad : NoticeBar::Tone::Good);
}

} // namespace counter
