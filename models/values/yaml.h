#pragma once
#include "models/values/result.h"
#include "models/values/yearmonth.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace counter {

/// Line and column from 1; the column counts characters (code points), not bytes.
struct YamlPlace
{
    int line = 1;
    int column = 1;
    /// "line:column", as Error::place wants it.
    QString toString() const;
    bool operator==(const YamlPlace &) const = default;
};

struct YamlKey
{
    QString text;
    YamlPlace place;
    bool operator==(const YamlKey &) const = default;
};

/// One value of a strictly read YAML file, with its place. A scalar is the text as it is written, never a
/// number, date or truth value of YAML's guess (0104 stays "0104", no stays "no"), until one of the as…()
/// functions is asked. Cheap to copy.
class YamlNode
{
public:
    enum class Kind { Null, Scalar, Sequence, Map };
    enum class Style { Plain, Quoted, Block };

    Kind kind() const { return m_kind; }
    /// Nothing after the colon, ~ or a plain null.
    bool isNull() const { return m_kind == Kind::Null; }
    bool isScalar() const { return m_kind == Kind::Scalar; }
    bool isSequence() const { return m_kind == Kind::Sequence; }
    bool isMap() const { return m_kind == Kind::Map; }

    YamlPlace place() const { return m_place; }
    /// The place of a character of the text (UTF-16 offset), for errors inside an expression. Exact when the
    /// scalar stands in the file as it reads (plain, quoted without escapes, a literal block |); for a folded
    /// one the place where the scalar begins.
    YamlPlace placeInside(qsizetype offset) const;

    Style style() const { return m_style; }
    /// A scalar's text; empty for anything else.
    const QString &text() const { return m_text; }
    /// The items of a sequence, or the values of a map in the order of keys().
    const QList<YamlNode> &items() const { return m_items; }
    /// The keys of a map as the file orders them.
    const QList<YamlKey> &keys() const { return m_keys; }
    qsizetype size() const { return m_items.size(); }

    /// The value under the key; nullptr when it is absent or this is no map. Lives as long as this node.
    const YamlNode *get(QStringView key) const;
    /// The value under the key, or an error at this node's place.
    Result<YamlNode> require(QStringView key) const;
    /// The keys that are not among these, to be refused at their places.
    QList<YamlKey> unknownKeys(const QStringList &allowed) const;
    /// Refuses whatever is no map, and the first key that is not among these.
    Result<void> expectKeys(const QStringList &allowed) const;

    /// Each refuses another kind or another spelling with BadInput at this node's place.
    Result<QString> asText() const; ///< any scalar, plain or quoted
    Result<qint64> asInt(qint64 minimum, qint64 maximum) const; ///< decimal digits, '-', no leading zeros
    Result<double> asReal(double minimum, double maximum) const; ///< "12.5": lengths on paper, never money
    Result<bool> asBool() const; ///< true or false
    Result<QDate> asDate() const; ///< YYYY-MM-DD
    Result<YearMonth> asMonth() const; ///< YYYY-MM
    Result<QStringList> asTexts() const; ///< a sequence of scalars
    /// require() and the read in one step.
    Result<QString> requireText(QStringView key) const;
    /// The text under the key, the other text when the key is absent.
    Result<QString> textOr(QStringView key, const QString &otherwise) const;

    /// An error at this node's place. The detail is for the log; one in Chinese is shown to the clerk.
    Error fault(const QString &detail, ErrorCode code = ErrorCode::BadInput) const;

private:
    friend class YamlBuilder;

    Kind m_kind = Kind::Null;
    Style m_style = Style::Plain;
    YamlPlace m_place;
    YamlPlace m_content; ///< where the text itself begins (behind a quote, in the line below | )
    int m_blockIndent = 0; ///< columns left of a literal block
    bool m_verbatim = false; ///< the file shows the text from m_content on as it reads
    QString m_text;
    QList<YamlKey> m_keys;
    QList<YamlNode> m_items;
};

/// Limits of a file: what a policy pack, a sheet or a calendar needs, with room.
inline constexpr qsizetype LargestYaml = 4LL * 1024 * 1024; ///< bytes
inline constexpr int DeepestYaml = 64; ///< nested sequences and maps
inline constexpr int MostYamlNodes = 250'000;

/// The one reader of YAML: policy packs, sheets, calendars. One document, UTF-8. Refused with NotYaml and
/// "line:column": a duplicate key, an anchor or alias, a tag, a merge key, a second document, an empty file,
/// a key that is no text, control characters, bytes that are not UTF-8, nesting deeper than 64. Over 4 MB or
/// 250,000 values: TooLarge.
Result<YamlNode> readYaml(const QByteArray &utf8);
/// The same from a file; CannotOpen with the path when it cannot be read.
Result<YamlNode> readYamlFile(const QString &path);

} // namespace counter
