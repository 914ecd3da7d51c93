#include "models/values/normalise.h"
#include "models/values/safefile.h"
#include "models/values/yaml.h"
#include "models/values/yamlsource.h"

#include <QSet>
#include <exception>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace counter {

namespace {

/// Thrown out of a handler and caught in readYaml: yaml-cpp's events have no other way to stop.
struct Refusal
{
    Error error;
};

} // namespace

/// Builds the tree from yaml-cpp's events and refuses what YAML allows and we do not.
class YamlBuilder : public YAML::EventHandler
{
public:
    explicit YamlBuilder(YamlSource source) : m_source(std::move(source)) { }

    bool hasRoot() const { return m_hasRoot; }
    const YamlNode &root() const { return m_root; }
    YamlPlace placeOf(qsizetype offset) { return m_source.placeOf(offset); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_hasRoot)
            refuse(mark, QStringLiteral("a second document"));
    }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        checkProperties(mark, anchor);
        add(begin(mark, YamlNode::Kind::Null));
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        refuse(mark, QStringLiteral("an alias"));
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        checkProperties(mark, anchor, tag);
        YamlNode node = begin(mark, YamlNode::Kind::Scalar);
        node.m_text = QString::fromStdString(value);
        checkText(mark, node.m_text);
        locateText(mark.pos, value, node);
        add(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        checkProperties(mark, anchor, tag);
        open(mark, YamlNode::Kind::Sequence);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        checkProperties(mark, anchor, tag);
        open(mark, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        YamlNode node;
        QSet<QString> seen;
        bool expectsKey = true;
    };

    [[noreturn]] void refuse(const YAML::Mark &mark, const QString &detail,
                             ErrorCode code = ErrorCode::NotYaml)
    {
        throw Refusal{{code, detail, m_source.placeOf(mark.pos).toString()}};
    }

    /// A tag or anchor stands before the value, so the mark points at it; yaml-cpp itself says "?" for a
    /// plain value and "!" for a quoted one without a tag, and drops the lone "!" that a file may hold.
    void checkProperties(const YAML::Mark &mark, YAML::anchor_t anchor, const std::string &tag = "?")
    {
        if (anchor != YAML::NullAnchor)
            refuse(mark, QStringLiteral("an anchor"));
        const bool tagged = !tag.empty() && tag != "?" && tag != "!";
        if (tagged || m_source.at(mark.pos) == '!')
            refuse(mark, QStringLiteral("a tag"));
    }

    void checkText(const YAML::Mark &mark, const QString &text)
    {
        QString plain = text;
        plain.replace(u'\t', u' ');
        const std::optional<TextFault> fault = findTextFault(plain, Lines::Several);
        if (fault)
            refuse(mark, textFaultName(*fault));
    }

    YamlNode begin(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        if (++m_count > MostYamlNodes)
            refuse(mark, QStringLiteral("more than %1 values").arg(MostYamlNodes), ErrorCode::TooLarge);
        YamlNode node;
        node.m_kind = kind;
        node.m_place = m_source.placeOf(mark.pos);
        node.m_content = node.m_place;
        return node;
    }

    void locateText(qsizetype start, const std::string &value, YamlNode &node)
    {
        const char first = m_source.at(start);
        const bool block = first == '|' || first == '>';
        if (block) {
            node.m_style = YamlNode::Style::Block;
            start = m_source.nextLine(start);
            while (m_source.at(start) == ' ') {
                ++start;
                ++node.m_blockIndent;
            }
            node.m_content = {node.m_place.line + 1, node.m_blockIndent + 1};
            node.m_verbatim = first == '|' && !value.empty() && value.front() == m_source.at(start);
            return;
        }
        if (first == '"' || first == '\'') {
            node.m_style = YamlNode::Style::Quoted;
            checkClosed(start, node);
            ++start;
            ++node.m_content.column;
        }
        const qsizetype size = qsizetype(value.size());
        node.m_verbatim = QByteArrayView(m_source.bytes())
                              .sliced(qMin(start, m_source.bytes().size()))
                              .startsWith(QByteArrayView(value.data(), size));
    }

    /// yaml-cpp takes the end of the file for a closing quote.
    void checkClosed(qsizetype start, const YamlNode &node)
    {
        const QByteArray &bytes = m_source.bytes();
        const char quote = bytes[start];
        for (qsizetype i = start + 1; i < bytes.size(); ++i) {
            const bool escapes =
                quote == '"' ? bytes[i] == '\\' : bytes[i] == quote && m_source.at(i + 1) == quote;
            if (escapes)
                ++i;
            else if (bytes[i] == quote)
                return;
        }
        throw Refusal{node.fault(QStringLiteral("a quote that is not closed"), ErrorCode::NotYaml)};
    }

    void open(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        if (m_frames.size() >= DeepestYaml)
            refuse(mark, QStringLiteral("nested deeper than %1").arg(DeepestYaml));
        YamlNode node = begin(mark, kind);
        checkNotKey(node);
        m_frames.append(Frame{std::move(node), {}, true});
    }

    void close()
    {
        Frame frame = m_frames.takeLast();
        add(std::move(frame.node));
    }

    bool expectsKey() const
    {
        return !m_frames.isEmpty() && m_frames.back().node.isMap() && m_frames.back().expectsKey;
    }

    void checkNotKey(const YamlNode &node)
    {
        if (expectsKey())
            throw Refusal{node.fault(QStringLiteral("a key that is no text"), ErrorCode::NotYaml)};
    }

    void add(YamlNode node)
    {
        if (m_frames.isEmpty()) {
            m_root = std::move(node);
            m_hasRoot = true;
            return;
        }
        Frame &frame = m_frames.back();
        if (!expectsKey()) {
            frame.node.m_items.append(std::move(node));
            frame.expectsKey = true;
            return;
        }
        if (!node.isScalar() || node.text().isEmpty())
            throw Refusal{node.fault(QStringLiteral("a key that is no text"), ErrorCode::NotYaml)};
        if (node.text() == QLatin1String("<<") && node.style() == YamlNode::Style::Plain)
            throw Refusal{node.fault(QStringLiteral("a merge key"), ErrorCode::NotYaml)};
        if (frame.seen.contains(node.text()))
            throw Refusal{node.fault(QStringLiteral("the key \"%1\" stands twice").arg(node.text()),
                                     ErrorCode::NotYaml)};
        frame.seen.insert(node.text());
        frame.node.m_keys.append({node.text(), node.place()});
        frame.expectsKey = false;
    }

    YamlSource m_source;
    QList<Frame> m_frames;
    YamlNode m_root;
    bool m_hasRoot = false;
    int m_count = 0;
};

Result<YamlNode> readYaml(const QByteArray &utf8)
{
    if (utf8.size() > LargestYaml)
        return Error{ErrorCode::TooLarge, QStringLiteral("over %1 bytes").arg(LargestYaml), {}};
    Result<YamlSource> source = YamlSource::from(utf8);
    if (!source)
        return source.error();
    std::istringstream stream(source->bytes().toStdString());
    YamlBuilder builder(*source);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
    } catch (const Refusal &refusal) {
        return refusal.error;
    } catch (const YAML::Exception &exception) {
        const QString place = builder.placeOf(exception.mark.pos).toString();
        return Error{ErrorCode::NotYaml, QString::fromStdString(exception.msg), place};
    } catch (const std::exception &exception) {
        return Error{ErrorCode::NotYaml, QString::fromUtf8(exception.what()), {}};
    }
    if (!builder.hasRoot())
        return Error{ErrorCode::NotYaml, QStringLiteral("an empty file"), QStringLiteral("1:1")};
    return builder.root();
}

Result<YamlNode> readYamlFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, LargestYaml);
    if (!bytes) // its place within a file is the caller's to add the path to; a file too large has none
        return bytes.error().code == ErrorCode::TooLarge
            ? Error{ErrorCode::TooLarge, bytes.error().detail, {}}
            : bytes.error();
    return readYaml(*bytes);
}

} // namespace counter
