#include "forms/widgets/theme.h"

#include "forms/widgets/manners.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace counter {

namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

Shade shade(theme::Tone tone)
{
    using enum theme::Tone;
    switch (tone) {
    case Ink:
        return {0xff1f2a2e, 0xffe6eaea};
    case Quiet:
        return {0xff56646a, 0xffa9b4b8};
    case Paper:
        return {0xffffffff, 0xff20282b};
    case Ground:
        return {0xfff1f3f2, 0xff171d1f};
    case Line:
        return {0xffd6dcda, 0xff414d52};
    case Accent:
        return {0xff0b6552, 0xff63cdb2};
    case OnAccent:
        return {0xffffffff, 0xff06231c};
    case AccentWash:
        return {0xffe3f0ec, 0xff1d3a34};
    case Rail:
        return {0xff223138, 0xff0f1517};
    case OnRail:
        return {0xffe3eaea, 0xffdfe7e7};
    case Good:
        return {0xff17702f, 0xff7fd08f};
    case GoodWash:
        return {0xffddf0e1, 0xff1f3a26};
    case Bad:
        return {0xffb3261e, 0xffff9c94};
    case BadWash:
        return {0xfffdeeed, 0xff44211f};
    case Open:
        return {0xff8a5800, 0xfff0c05a};
    case OpenWash:
        return {0xfffff3d6, 0xff43361a};
    case Neutral:
        return {0xffe7eaea, 0xff2d373a};
    case Practice:
        return {0xffffd23f, 0xffd9a600};
    }
    return {0xff000000, 0xffffffff};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor pick(theme::Tone tone, bool dark)
{
    const Shade both = shade(tone);
    return QColor::fromRgb(dark ? both.dark : both.light);
}

int em()
{
    return qMax(10, QFontInfo(QApplication::font()).pixelSize());
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QPalette palette(bool dark)
{
    using enum theme::Tone;
    QPalette made;
    const auto set = [&](QPalette::ColorRole role, theme::Tone tone) {
        made.setColor(role, pick(tone, dark));
    };
    set(QPalette::Window, Ground);
    set(QPalette::WindowText, Ink);
    set(QPalette::Base, Paper);
    set(QPalette::AlternateBase, Ground);
    set(QPalette::Text, Ink);
    set(QPalette::Button, Paper);
    set(QPalette::ButtonText, Ink);
    set(QPalette::BrightText, Bad);
    set(QPalette::ToolTipBase, Paper);
    set(QPalette::ToolTipText, Ink);
    set(QPalette::PlaceholderText, Quiet);
    set(QPalette::Highlight, Accent);
    set(QPalette::HighlightedText, OnAccent);
    set(QPalette::Link, Accent);
    set(QPalette::LinkVisited, Accent);
    set(QPalette::Mid, Line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, pick(Quiet, dark));
    made.setColor(QPalette::Disabled, QPalette::Highlight, pick(Neutral, dark));
    made.setColor(QPalette::Disabled, QPalette::HighlightedText, pick(Ink, dark));
    return made;
}

/// Written with the tokens, so that it follows the font and the desktop's light or dark.
QString styleSheet(bool dark)
{
    QString sheet = QStringLiteral(R"(
*[role="panel"] { background: @paper; border: 1px solid @line; border-radius: @rpx; }
*[role="bar"] { background: @paper; border: none; border-bottom: 1px solid @line; }
*[role="side"] { background: @paper; border: none; border-left: 1px solid @line; }
*[role="rail"] { background: @rail; border: none; }
*[role="plain"] { background: @paper; }
counter--EvidencePanel QPushButton { padding: 2px @spx; font-size: @mpx; }
*[role="heading"] { font-weight: bold; }
*[role="quiet"] { color: @quiet; }
*[role="error"] { color: @bad; }
*[role="good"] { color: @good; }
*[role="open"] { color: @open; }
*[role="question"] { background: @wash; border: none; border-left: 3px solid @accent; border-radius: @rpx; }
*[role="question"]:focus { border: 1px solid @accent; border-left: 3px solid @accent; }
*[role="chip"] { background: @openwash; color: @open; border-radius: @chippx; padding: 1px @spx; font-weight: bold; }
*[role="chip"][tone="none"] { background: @neutral; color: @quiet; }
*[role="chip"][tone="good"] { background: @goodwash; color: @good; }
*[role="chip"][tone="bad"] { background: @badwash; color: @bad; }
QLineEdit, QPlainTextEdit { background: @paper; border: 1px solid @line; border-radius: @rpx; padding: 1px @spx; }
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid @accent; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1px solid @bad; background: @badwash; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: @ground; }
QLineEdit[role="cell"] { border: none; border-radius: 0; padding: 0 3px; }
QPushButton { background: @paper; border: 1px solid @line; border-radius: @rpx; padding: @ppx @wpx; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border-color: @accent; background: @wash; }
QPushButton:pressed { background: @wash; }
QPushButton:disabled { color: @quiet; background: @ground; }
QPushButton[role="primary"] { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled { background: @neutral; color: @quiet; border-color: @line; }
QPushButton[role="place"] { background: transparent; color: @onrail; border: none; border-left: 3px solid transparent;
                            border-radius: 0; padding: @spx 2px; }
QPushButton[role="place"]:hover, QPushButton[role="place"]:focus { background: @railhover; }
QPushButton[role="place"]:checked { background: @railon; border-left: 3px solid @raillight; }
QToolButton { border: none; color: @accent; padding: 0 @spx; }
QToolButton:hover { background: @wash; }
QTableView { background: @paper; border: 1px solid @line; gridline-color: @line; }
QTableView[readOnly="true"] { background: @ground; }
QHeaderView::section { background: @ground; color: @quiet; border: none; border-right: 1px solid @line;
                       border-bottom: 1px solid @line; padding: 2px @spx; }
QScrollBar:vertical { background: transparent; border: none; width: @barpx; margin: 0; }
QScrollBar:horizontal { background: transparent; border: none; height: @barpx; margin: 0; }
QScrollBar::handle { background: @handle; border: none; border-radius: @rpx; margin: 2px; }
QScrollBar::handle:vertical { min-height: @grippx; }
QScrollBar::handle:horizontal { min-width: @grippx; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { color: @quiet; border-top: 1px solid @line; }
QStatusBar QLabel { font-size: @mpx; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
)");
    const auto tone = [&](const char *name, theme::Tone which) {
        sheet.replace(QLatin1String(name) + QLatin1Char(';'), pick(which, dark).name() + QLatin1Char(';'));
    };
    using enum theme::Tone;
    tone("@paper", Paper);
    tone("@ground", Ground);
    tone("@line", Line);
    tone("@quiet", Quiet);
    tone("@ink", Ink);
    tone("@accent", Accent);
    tone("@onaccent", OnAccent);
    tone("@wash", AccentWash);
    tone("@rail", Rail);
    tone("@onrail", OnRail);
    tone("@bad", Bad);
    tone("@badwash", BadWash);
    tone("@good", Good);
    tone("@goodwash", GoodWash);
    tone("@open", Open);
    tone("@openwash", OpenWash);
    tone("@neutral", Neutral);
    sheet.replace(QLatin1String("@handle"), pick(Line, dark).darker(dark ? 55 : 155).name());
    sheet.replace(QLatin1String("@railhover"), pick(Rail, dark).lighter(130).name());
    sheet.replace(QLatin1String("@railon"), pick(Rail, dark).lighter(150).name());
    sheet.replace(QLatin1String("@raillight"), QColor(0x4f, 0xd1, 0xae).name());
    const auto size = [&](const char *name, int px) {
        sheet.replace(QLatin1String(name) + QLatin1String("px"), QString::number(px) + QLatin1String("px"));
    };
    size("@bar", em() * 6 / 7);
    size("@grip", em() * 2);
    size("@m", em() * 6 / 7);
    size("@chip", em() * 3 / 4);
    size("@r", theme::radius());
    size("@s", theme::space(1) + 2);
    size("@p", theme::space(1));
    size("@w", theme::space(3));
    return sheet;
}

} // namespace

namespace theme {

QColor color(Tone tone)
{
    return pick(tone, isDark(QApplication::palette()));
}

int space(int units)
{
    return (units * em() * 2 + 3) / 7;
}

int radius()
{
    return qMax(2, em() * 2 / 7);
}

int digits(int count)
{
    return QFontMetrics(QApplication::font()).horizontalAdvance(QString(count, QLatin1Char('0')));
}

QFont bodyFont()
{
    return QApplication::font();
}

QFont smallFont()
{
    return scaled(12.0 / 14.0, QFont::Normal);
}

QFont headingFont()
{
    return scaled(1.0, QFont::Bold);
}

QFont amountFont()
{
    return scaled(2.0, QFont::Bold);
}

} // namespace theme

theme::Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
        return theme::Tone::Good;
    case Outcome::NotRefundable:
        return theme::Tone::Bad;
    case Outcome::Undetermined:
    case Outcome::Deferred:
    case Outcome::Referred:
        return theme::Tone::Open;
    }
    return theme::Tone::Ink;
}

void applyTheme(QApplication &application)
{
    const bool dark = isDark(QApplication::palette());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font;
    // Named, because a missing locale would give Chinese in Japanese shapes.
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    QApplication::setPalette(palette(dark));
    if (dark) {
        // The style outlines boxes in a darker shade of the window: on a dark one nobody would see them.
        QPalette boxes = palette(dark);
        boxes.setColor(QPalette::Window, pick(theme::Tone::Quiet, dark));
        for (const char *box : {"QCheckBox", "QRadioButton"})
            QApplication::setPalette(boxes, box);
    }
    application.setStyleSheet(styleSheet(dark));
    teachManners(application);
}

void setAccessible(QWidget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    if (widget->objectName().isEmpty())
        widget->setObjectName(name);
}

void resizeToScreen(QWidget *window, QSize wanted)
{
    const QSize room = window->screen()->availableGeometry().size();
    // The window's own frame and title take a little.
    window->resize(wanted.boundedTo(QSize(room.width() - theme::space(4), room.height() - theme::space(10))));
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QLatin1String(role));
    widget->setAttribute(Qt::WA_StyledBackground);
    if (widget->testAttribute(Qt::WA_WState_Polished)) { // has its looks already
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void setKeyedText(QPushButton *button, const QString &text, const QString &key)
{
    // The key's cap says Enter; Return is Qt's name for it.
    const QString cap = QString(key).replace(QLatin1String("Return"), QLatin1String("Enter"));
    button->setText(cap.isEmpty() ? text : QString(text + QLatin1String("  ") + cap));
    setAccessible(button, text);
}

} // namespace counter
