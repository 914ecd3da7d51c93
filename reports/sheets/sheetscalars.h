#pragma once
#include "models/values/yaml.h"
#include "reports/sheets/sheet.h"

#include <QStringList>
#include <optional>

namespace counter {

inline constexpr qreal LongestMm = 2000; ///< more than any sheet of paper

/// The keys of a style, beside the given ones.
QStringList withStyle(const QStringList &keys);

/// What both shapes of a sheet are read with: values of one type each, lengths in mm as units. Reads with one
/// memory: after the first fault everything answers with defaults, and the fault is what is told.
class SheetScalars
{
public:
    explicit SheetScalars(std::shared_ptr<const Typefaces> faces) { m_sheet.faces = std::move(faces); }

    void refuse(const YamlNode &at, const QString &detail);
    void refuse(const Error &error);
    bool sound() const { return !m_error; }

    bool keys(const YamlNode &map, const QStringList &allowed);
    qreal number(const YamlNode &map, QStringView key, qreal low, qreal high,
                 std::optional<qreal> otherwise = {});
    qreal length(const YamlNode &map, QStringView key, std::optional<qreal> otherwise = {}, qreal low = 0);
    int count(const YamlNode &map, QStringView key, int low, int high, std::optional<int> otherwise = {});
    bool flag(const YamlNode &map, QStringView key);
    QString text(const YamlNode &map, QStringView key);
    QString textIfAny(const YamlNode &map, QStringView key);
    QStringList textsIfAny(const YamlNode &map, QStringView key);
    QStringList stagesIfAny(const YamlNode &root); ///< under `stages`, each one of a case
    /// What every sheet says of itself: id, title, source, sample, policies, stages, the prefix of its code.
    void readWhatItIs(const YamlNode &root);
    const YamlNode *child(const YamlNode &map, QStringView key, bool needed);
    QList<YamlNode> list(const YamlNode &map, QStringView key);
    QRectF box(const YamlNode &map);

    TextStyle readTextStyle(const YamlNode &node, TextStyle style);
    Face readFace(const YamlNode &node, Face otherwise);
    Align readAlign(const YamlNode &node, Align otherwise);

protected:
    std::optional<Error> m_error;
    Sheet m_sheet;
};

} // namespace counter
