#include "reports/page/typefaces.h"

#include <QFileInfo>
#include <QFont>
#include <QFontDatabase>

namespace counter {

namespace {

constexpr int DesignUnits = 1000;

constexpr std::array Files{"refund-song.otf", "refund-song-bold.otf", "refund-kai.ttf"};
constexpr std::array Families{"Refund Song", "Refund Song", "Refund Kai"};

std::size_t at(Face face)
{
    return static_cast<std::size_t>(face);
}

QFont plainFont(Face face, int size)
{
    QFont font(QLatin1StringView(Families[at(face)]));
    font.setPixelSize(size);
    font.setBold(face == Face::SongBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferAntialias));
    return font;
}

bool isLoaded(Face face)
{
    const QString family = QLatin1StringView(Families[at(face)]);
    const QString style = face == Face::SongBold ? QStringLiteral("Bold") : QStringLiteral("Regular");
    return QFontDatabase::hasFamily(family) && QFontDatabase::styles(family).contains(style);
}

/// Adding a font tells every window that fonts have changed, so it is done once a face.
bool loadFace(const QString &path, Face face)
{
    return QFileInfo(path).isFile() && (isLoaded(face) || QFontDatabase::addApplicationFont(path) >= 0)
        && isLoaded(face);
}

} // namespace

QString faceName(Face face)
{
    switch (face) {
    case Face::Song:
        return QStringLiteral("song");
    case Face::SongBold:
        return QStringLiteral("song-bold");
    case Face::Kai:
        return QStringLiteral("kai");
    }
    return {};
}

std::optional<Face> parseFace(QStringView stored)
{
    for (const Face face : AllFaces)
        if (stored == faceName(face))
            return face;
    return std::nullopt;
}

Result<std::shared_ptr<const Typefaces>> Typefaces::load(const QString &folder)
{
    const std::shared_ptr<Typefaces> faces(new Typefaces);
    for (const Face face : AllFaces) {
        const QString path = folder + u'/' + QLatin1StringView(Files[at(face)]);
        if (!loadFace(path, face))
            return Error{ErrorCode::FontMissing, QStringLiteral("not a font"), path};
        // Qt falls to another family without a word: ask what it really took.
        const QRawFont &font = faces->font(face, DesignUnits);
        const bool bold = font.weight() >= QFont::Bold;
        if (!font.isValid() || font.familyName() != QLatin1StringView(Families[at(face)])
            || bold != (face == Face::SongBold))
            return Error{ErrorCode::FontMissing, QStringLiteral("Qt took ") + font.familyName(), path};
    }
    return std::shared_ptr<const Typefaces>(faces);
}

Glyph Typefaces::glyph(Face face, char32_t character) const
{
    QHash<char32_t, Glyph> &known = m_glyphs[at(face)];
    const auto found = known.constFind(character);
    if (found != known.cend())
        return *found;
    const QRawFont &design = font(face, DesignUnits);
    Glyph glyph;
    const QList<quint32> indexes = design.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (indexes.size() == 1 && indexes.first() != 0) {
        glyph.index = indexes.first();
        glyph.advance = qRound(design.advancesForGlyphIndexes(indexes).first().x());
    }
    known.insert(character, glyph);
    return glyph;
}

const QRawFont &Typefaces::font(Face face, int size) const
{
    QHash<int, QRawFont> &known = m_fonts[at(face)];
    auto found = known.find(size);
    if (found == known.end())
        found = known.insert(size, QRawFont::fromFont(plainFont(face, size)));
    return *found;
}

} // namespace counter
