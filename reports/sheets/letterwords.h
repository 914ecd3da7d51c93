#pragma once
#include "reports/sheets/letter.h"
#include "reports/sheets/letternames.h"
#include "reports/sheets/sheetscalars.h"

namespace counter {

/// How the parts of a letter look unless they say otherwise.
struct LetterLooks
{
    LetterStyle text;
    LetterStyle title;
    LetterStyle cell;
    QSizeF padding; ///< of cells
    qreal outer = 0; ///< lines of tables
    qreal inner = 0;
};

/// The keys of a text's looks and conditions.
QStringList letterStyleKeys();

/// What all parts of a letter are read with, beside single values: words with places, looks, conditions and
/// sources, each held against what may be named there.
class LetterWords : public SheetScalars
{
public:
    explicit LetterWords(std::shared_ptr<const Typefaces> faces) : SheetScalars(std::move(faces)) { }

    LetterNames &names() { return m_names; }
    LetterStyle readLetterStyle(const YamlNode &node, LetterStyle style);
    /// Words with places: 受理编号：{number|未编号}.
    Words readWords(const YamlNode &node);
    QList<LetterCondition> readConditions(const YamlNode &node);
    /// Its names; the scopes of its rows are entered. Leave them with names().leave().
    QStringList enterSource(const YamlNode &node);

private:
    void readPlace(const YamlNode &node, qsizetype at, const QString &inside, Words &words);
    QStringList textsOf(const YamlNode &node);

    LetterNames m_names;
};

} // namespace counter
