#pragma once
#include "models/values/result.h"
#include "reports/page/page.h"

#include <QHash>
#include <QRawFont>
#include <QString>
#include <array>
#include <memory>
#include <optional>

namespace counter {

inline constexpr std::array AllFaces{Face::Song, Face::SongBold, Face::Kai};

/// The stored spelling: song, song-bold, kai.
QString faceName(Face face);
std::optional<Face> parseFace(QStringView stored);

/// A character as a face draws it.
struct Glyph
{
    quint32 index = 0; ///< 0: the face does not have it
    int advance = 0; ///< in 1/1000 em
};

/// The program's own faces, loaded from files, never the system's: paper looks the same on every machine.
/// They have no kerning and no ligatures, so a line is as wide as its characters are. Belongs to one thread.
class Typefaces
{
public:
    /// Loads refund-song.otf, refund-song-bold.otf and refund-kai.ttf from the folder. Needs a
    /// QGuiApplication. Refused: FontMissing with the file's name.
    static Result<std::shared_ptr<const Typefaces>> load(const QString &folder);

    Glyph glyph(Face face, char32_t character) const;
    /// The face at an em of so many units, without hinting.
    const QRawFont &font(Face face, int size) const;

private:
    Typefaces() = default;

    mutable std::array<QHash<char32_t, Glyph>, AllFaces.size()> m_glyphs;
    mutable std::array<QHash<int, QRawFont>, AllFaces.size()> m_fonts;
};

} // namespace counter
