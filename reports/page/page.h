#pragma once
#include "reports/page/printedpaper.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <memory>

namespace counter {

class Typefaces;
enum class FormField;

/// Everything on paper is measured in 1/1440 inch: 1 pt = 20 units, 1 mm = 56.69.
inline constexpr int UnitsPerInch = 1440;
inline constexpr qreal UnitsPerMm = UnitsPerInch / 25.4;
inline constexpr int UnitsPerPoint = 20;

/// The faces of paper; stored: song, song-bold, kai.
enum class Face { Song, SongBold, Kai };

/// Where a text comes from: the form itself, or what was filled in. An overprint paints only what was filled
/// in.
enum class Ink { Form, Filled };

/// One line (or a part of one, where the face changes) of placed text.
struct TextRun
{
    Face face = Face::Song;
    int size = 210; ///< em in units
    QPointF at; ///< where the base line starts
    qreal width = 0; ///< sum of the advances
    QString text;
    QRectF box; ///< the room it was given: its cell without the padding
    FormField field{}; ///< FormField::None for the form's own words
    bool operator==(const TextRun &) const = default;
};

/// 草稿, 练习: large, light, slanted, painted below everything else.
struct Mark
{
    QString text;
    QPointF centre;
    int size = 0;
    bool operator==(const Mark &) const = default;
};

/// The dark modules of a QR code, as boxes as wide as they reach.
struct QrModules
{
    int modules = 0; ///< of a side
    QList<QRectF> dark;
    bool operator==(const QrModules &) const = default;
};

/// The form's own words and lines: the same for every application, so laid out once a sheet and shared.
struct PageGround
{
    QList<TextRun> texts;
    QList<QRectF> rules;
};

/// One page, as numbers. It names the faces it was measured with, so that it can be painted with no others.
struct Page
{
    QSizeF size;
    QString name; ///< "form", "annex", "members" or "continuation"
    bool preprinted = true; ///< there is pre-printed stock of this page; an overprint paints others whole
    std::shared_ptr<const PageGround> ground;
    QList<TextRun> texts; ///< what was filled in
    QrModules code;
    QList<Mark> marks;
    std::shared_ptr<const Typefaces> faces;
    std::shared_ptr<const QList<PrintedPaper>> papers; ///< whose page this is; null: nobody's
    int place = 0; ///< in its document, from 0
};

} // namespace counter
