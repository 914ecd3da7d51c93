#pragma once
#include "models/policy/decide/decision.h"

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QPushButton;
class QWidget;

namespace counter {

/// The style tokens: every colour, distance and size that a screen uses is named here and nowhere else.
namespace theme {

/// What a colour stands for. Colour never speaks alone: a sign or a word stands beside it.
enum class Tone {
    Ink, ///< text
    Quiet, ///< labels, second line
    Paper, ///< panels
    Ground, ///< behind the panels
    Line, ///< borders and rules
    Accent, ///< deep green: the one accent
    OnAccent, ///< text on the accent
    AccentWash, ///< a tinted panel: the question that matters next
    Rail, ///< the rail of places
    OnRail, ///< its text
    Good, ///< refundable
    GoodWash,
    Bad, ///< not refundable, an error
    BadWash,
    Open, ///< to be verified
    OpenWash,
    Neutral, ///< an empty month
    Practice, ///< the frame of the practice mode
};

/// The tone's colour on this desktop (light or dark, after applyTheme). Text tones reach 4.5:1 on Paper and
/// Ground.
QColor color(Tone tone);

/// Distances in device-independent pixels at a 14 px base; they grow with the base font.
int space(int units = 1); ///< 4 px a unit
int radius();
/// The width of so many digits in the base font, for columns and fields.
int digits(int count);

QFont bodyFont();
QFont smallFont(); ///< second lines, keys on buttons
QFont headingFont(); ///< a panel's title
QFont amountFont(); ///< the amount in the decision panel

} // namespace theme

theme::Tone outcomeTone(Outcome outcome);

/// Palette, font and the small style sheet; once, before the first window.
void applyTheme(QApplication &application);

/// The Chinese name that assistive technology reads and finds a control by; also its object name when it has
/// none.
void setAccessible(QWidget *widget, const QString &name);

/// The size a dialog opens with: as wanted, but never larger than its screen has room for.
void resizeToScreen(QWidget *window, QSize wanted);

/// Marks a widget for the style sheet: "panel", "rail", "primary", "heading", "quiet", "error", "question",
/// "chip".
void setRole(QWidget *widget, const char *role);
/// A button that shows its key beside its words ("打印预览 F8").
void setKeyedText(QPushButton *button, const QString &text, const QString &key);

} // namespace counter
