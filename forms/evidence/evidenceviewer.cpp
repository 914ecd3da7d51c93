#include "forms/evidence/evidenceviewer.h"

#include "forms/evidence/pagepicture.h"
#include "forms/widgets/theme.h"
#include "models/decoding/decoder.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolBar>
#include <QTransform>
#include <QVBoxLayout>

namespace counter {

EvidenceViewer::EvidenceViewer(Decoder &decoder, QWidget *parent)
    : QDialog(parent), m_decoder(decoder), m_tools(new QToolBar(this)), m_scroll(new QScrollArea(this)),
      m_picture(new QLabel), m_where(new QLabel(this))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(20);
    connect(&m_soon, &QTimer::timeout, this, &EvidenceViewer::ask);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addTool(tr("上一页"), Qt::Key_PageUp, [this] { setPage(m_page - 1); });
    addTool(tr("下一页"), Qt::Key_PageDown, [this] { setPage(m_page + 1); });
    m_tools->addSeparator();
    addTool(tr("放大"), QKeySequence(QStringLiteral("Ctrl+=")), [this] { setZoom(m_zoom * 5 / 4); });
    addTool(tr("缩小"), QKeySequence(QStringLiteral("Ctrl+-")), [this] { setZoom(m_zoom * 4 / 5); });
    addTool(tr("整页"), QKeySequence(QStringLiteral("Ctrl+0")), [this] { setZoom(100); });
    m_tools->addSeparator();
    addTool(tr("左转"), QKeySequence(QStringLiteral("Ctrl+L")), [this] { rotate(-90); });
    addTool(tr("右转"), QKeySequence(QStringLiteral("Ctrl+R")), [this] { rotate(90); });
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_picture);
    m_scroll->setAlignment(Qt::AlignCenter);
    setAccessible(m_scroll, tr("资料页面"));
    setRole(m_where, "quiet");
    auto *top = new QHBoxLayout;
    top->addWidget(m_tools, 1);
    top->addWidget(m_where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(2), theme::space(1), theme::space(2), theme::space(2));
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    resizeToScreen(this, {theme::digits(112), theme::digits(84)});
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setFocus();
}

EvidenceViewer::~EvidenceViewer()
{
    m_pool.waitForDone();
}

QAction *EvidenceViewer::addTool(const QString &text, const QKeySequence &key,
                                 const std::function<void()> &slot)
{
    auto *action = new QAction(text + QLatin1Char(' ') + key.toString(QKeySequence::NativeText), this);
    action->setShortcut(key);
    action->setIconText(action->text());
    connect(action, &QAction::triggered, this, slot);
    m_tools->addAction(action);
    return action;
}

void EvidenceViewer::setFile(const QByteArray &content, const QString &title)
{
    m_content = content;
    m_title = title;
    m_page = 0;
    m_pages = 0;
    m_rotation = 0;
    m_zoom = 100;
    setWindowTitle(tr("资料：%1").arg(title));
    setAccessible(m_picture, title);
    m_picture->setText(tr("正在打开……"));
    m_where->clear();
    render();
}

void EvidenceViewer::setPage(int page)
{
    const int wanted = qBound(0, page, qMax(0, m_pages - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    render();
}

void EvidenceViewer::setZoom(int percent)
{
    const int wanted = qBound(25, percent, 800);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    render();
}

void EvidenceViewer::rotate(int degrees)
{
    m_rotation = (m_rotation + degrees + 360) % 360;
    render();
}

bool EvidenceViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && !m_content.isEmpty())
        render();
    return QDialog::eventFilter(watched, event);
}

void EvidenceViewer::render()
{
    ++m_request;
    m_asked.reset();
    m_soon.start();
}

/// What the page has to fit into, in device pixels, before it is turned.
QSize EvidenceViewer::bound() const
{
    const QSize room = (QSizeF(m_scroll->viewport()->size()) * devicePixelRatioF() * m_zoom / 100).toSize();
    const QSize bound = room.boundedTo(QSize(LargestShownSide, LargestShownSide)).expandedTo(QSize(16, 16));
    return m_rotation % 180 == 0 ? bound : bound.transposed();
}

void EvidenceViewer::ask()
{
    m_asked = std::make_unique<QObject>();
    m_decoder.ask(
        {DecodeTask::Page, m_content, m_page, bound()}, Decoder::Haste::Awaited, m_asked.get(),
        [this, bound = bound()](const Result<DecodeAnswer> &answer) { finish(pagePicture(answer), bound); });
}

/// Enlarges and turns off the user interface's thread: a page may have many points.
void EvidenceViewer::finish(const PagePicture &made, QSize bound)
{
    m_pool.start([this, page = made, bound, rotation = m_rotation, zoom = m_zoom, ratio = devicePixelRatioF(),
                  request = m_request]() mutable {
        QImage &image = page.image;
        // A picture that is smaller than the window is blown up only when it was asked for.
        if (zoom > 100 && image.width() < bound.width() && image.height() < bound.height())
            image = image.scaled((image.size() * zoom / 100).boundedTo(bound), Qt::KeepAspectRatio,
                                 Qt::SmoothTransformation);
        if (rotation != 0 && !image.isNull())
            image = image.transformed(QTransform().rotate(rotation));
        image.setDevicePixelRatio(ratio);
        QMetaObject::invokeMethod(
            this, [this, page, request] { place(page, request); }, Qt::QueuedConnection);
    });
}

void EvidenceViewer::place(const PagePicture &made, int request)
{
    if (request != m_request) // an answer to an older question
        return;
    m_pages = made.pages;
    if (made.wrong.isEmpty())
        m_picture->setPixmap(QPixmap::fromImage(made.image));
    else
        m_picture->setText(made.wrong);
    m_where->setText(tr("第 %1 / %2 页　%3%").arg(m_page + 1).arg(qMax(1, m_pages)).arg(m_zoom));
    Q_EMIT shown();
}

} // namespace counter
