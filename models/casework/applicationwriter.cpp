#include "models/casework/applicationfields.h"
#include "models/casework/applicationfile.h"

namespace counter {

namespace {

/// Writes what is filled; a kind, a flag and a count always are.
class FieldWriter
{
public:
    explicit FieldWriter(JsonWriter &json) : m_json(json) { }

    template <typename Part> void write(const Part &part)
    {
        m_json.beginObject();
        visitFields(part, *this);
        m_json.endObject();
    }

    void constant(const char *key, const char *text) { m_json.member(key, QString::fromLatin1(text)); }

    void field(FieldId, const char *key, const QString &text) { m_json.memberIfAny(key, text); }
    template <typename T> void field(FieldId, const char *key, const Entry<T> &entry)
    {
        m_json.memberIfAny(key, entry.text());
    }
    void field(FieldId, const char *key, ClaimantKind kind) { m_json.member(key, claimantKindName(kind)); }
    void field(FieldId, const char *key, bool flag)
    {
        m_json.key(key);
        m_json.boolean(flag);
    }
    void field(FieldId, const char *key, int count)
    {
        m_json.key(key);
        m_json.integer(count);
    }
    void field(FieldId, const char *key, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        m_json.key(key);
        m_json.strings(texts);
    }
    void field(FieldId, const char *key, const Signatures &signatures)
    {
        writeMap(key, signatures, [this](const QString &text) { m_json.string(text); });
    }

    void facts(const char *key, const FactMap &facts)
    {
        writeMap(key, facts, [this](const FactValue &value) { fact(value); });
    }

    template <typename Part> void part(const char *key, const Part &part, Written written)
    {
        if (written == Written::IfFilled && part == Part())
            return;
        m_json.key(key);
        write(part);
    }
    template <typename Part> void part(const char *key, const std::optional<Part> &part)
    {
        if (!part)
            return;
        m_json.key(key);
        write(*part);
    }
    template <typename Row> void rows(const char *key, const QList<Row> &rows, Written written)
    {
        if (written == Written::IfFilled && rows.isEmpty())
            return;
        m_json.key(key);
        m_json.beginArray();
        for (const Row &row : rows)
            write(row);
        m_json.endArray();
    }

    void note(const char *key, const QString &text) { m_json.memberIfAny(key, text); }

private:
    template <typename Map, typename Write> void writeMap(const char *key, const Map &map, Write write)
    {
        if (map.isEmpty())
            return;
        m_json.key(key);
        m_json.beginObject();
        for (auto each = map.cbegin(); each != map.cend(); ++each) {
            m_json.key(each.key());
            write(*each);
        }
        m_json.endObject();
    }

    void fact(const FactValue &fact)
    {
        if (const bool *flag = std::get_if<bool>(&fact))
            m_json.boolean(*flag);
        else if (const qint64 *number = std::get_if<qint64>(&fact))
            m_json.integer(*number);
        else if (const QString *text = std::get_if<QString>(&fact))
            m_json.string(*text);
        else
            m_json.strings(std::get<QStringList>(fact));
    }

    JsonWriter &m_json;
};

} // namespace

QByteArray writeApplication(const Application &application, JsonLayout layout)
{
    JsonWriter json(layout);
    FieldWriter(json).write(application);
    return layout == JsonLayout::Indented ? json.bytes() + '\n' : json.bytes();
}

} // namespace counter
