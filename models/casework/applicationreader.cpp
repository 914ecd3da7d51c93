#include "models/casework/applicationreader.h"

#include "models/casework/applicationfields.h"
#include "models/casework/applicationvalues.h"
#include "models/casework/caseworktext.h"
#include "models/casework/problemcodes.h"

#include <bitset>

namespace counter {

namespace {

/// Fills a part from its object, key by key in the order of the file; names unknown and repeated ones.
class PartReader
{
public:
    explicit PartReader(ValueReader &values) : m_values(values) { }

    template <typename Part> void read(Part &part, const JsonValue &object, const JsonPlace &place)
    {
        if (!object.isObject())
            return m_values.wrongType(place, CaseworkText::tr("对象"));
        for (qsizetype i = 0; i < object.keys.size(); ++i) {
            const JsonPlace at(place, object.keys.at(i));
            m_key = object.keys.at(i);
            m_value = &object.items.at(i);
            m_place = &at;
            m_looked = 0;
            m_found = false;
            visitFields(part, *this);
            if (!m_found)
                m_values.report(makeProblem(ProblemCode::UnknownKey, at.pointer(), {m_key.toString()}));
        }
    }

    void constant(const char *key, const char *) { static_cast<void>(stands(key)); }

    void field(FieldId id, const char *key, QString &text)
    {
        if (!stands(key))
            return;
        const bool noneYet = id == FieldId::Number && m_value->type == JsonValue::Type::Null;
        text = noneYet ? QString() : asTakenOver(id, m_values.text(*m_value, *m_place));
    }
    template <typename T> void field(FieldId, const char *key, Entry<T> &entry)
    {
        if (stands(key))
            entry = Entry<T>::fromText(m_values.text(*m_value, *m_place));
    }
    void field(FieldId, const char *key, ClaimantKind &kind)
    {
        if (stands(key))
            m_values.kind(*m_value, *m_place, kind);
    }
    void field(FieldId, const char *key, bool &flag)
    {
        if (stands(key))
            flag = m_values.flag(*m_value, *m_place);
    }
    void field(FieldId, const char *key, int &count)
    {
        if (stands(key))
            count = m_values.count(*m_value, *m_place);
    }
    void field(FieldId, const char *key, QStringList &texts)
    {
        if (stands(key))
            texts = m_values.texts(*m_value, *m_place);
    }
    void field(FieldId, const char *key, Signatures &signatures)
    {
        if (stands(key))
            signatures = m_values.signatures(*m_value, *m_place);
    }

    void facts(const char *key, FactMap &facts)
    {
        if (stands(key))
            facts = m_values.facts(*m_value, *m_place);
    }

    template <typename Part> void part(const char *key, Part &part, Written)
    {
        if (stands(key))
            PartReader(m_values).read(part, *m_value, *m_place);
    }
    template <typename Part> void part(const char *key, std::optional<Part> &part)
    {
        if (stands(key) && m_value->type != JsonValue::Type::Null)
            PartReader(m_values).read(part.emplace(), *m_value, *m_place);
    }
    template <typename Row> void rows(const char *key, QList<Row> &rows, Written)
    {
        if (!stands(key) || !m_values.isList(*m_value, *m_place))
            return;
        rows.reserve(m_value->items.size());
        for (qsizetype i = 0; i < m_value->items.size(); ++i)
            PartReader(m_values).read(rows.emplaceBack(), m_value->items.at(i), JsonPlace(*m_place, i));
    }

    void note(const char *key, QString &text)
    {
        if (stands(key))
            text = m_values.text(*m_value, *m_place);
    }

private:
    /// Whether this is the key that is looked for, the first time that it stands in the object.
    bool stands(const char *key)
    {
        if (m_found)
            return false;
        const size_t number = m_looked++;
        if (m_key != QLatin1StringView(key))
            return false;
        m_found = true;
        if (m_seen.test(number)) {
            m_values.report(makeProblem(ProblemCode::DuplicateKey, m_place->pointer(), {m_key.toString()}));
            return false;
        }
        m_seen.set(number);
        return true;
    }

    ValueReader &m_values;
    QStringView m_key;
    const JsonValue *m_value = nullptr;
    const JsonPlace *m_place = nullptr;
    std::bitset<32> m_seen; ///< by the order in which the keys are visited
    size_t m_looked = 0;
    bool m_found = false;
};

} // namespace

ReadApplication applicationOf(const JsonValue &root)
{
    ReadApplication read;
    ValueReader values(read.problems);
    if (!root.isObject()) {
        values.wrongType(JsonPlace(), CaseworkText::tr("一份退费申请（JSON 对象）"));
        return read;
    }
    PartReader(values).read(read.application, root, JsonPlace());
    for (Problem &problem : read.application.unread)
        problem.severity = Severity::Warning;
    if (root.textAt(u"format") != QLatin1StringView(ApplicationFormat))
        values.report(makeProblem(ProblemCode::Format, QStringLiteral("/format")));
    // The kind is no text that a draft could hold half-typed, so that only the reader can see that it is
    // missing.
    const JsonValue &claimant = root.at(u"claimant");
    if (!root.has(u"claimant") || (claimant.isObject() && !claimant.has(u"kind")))
        values.report(makeProblem(ProblemCode::Required, QStringLiteral("/claimant/kind"),
                                  {fieldLabel(FieldId::ClaimantKindField)}));
    return read;
}

} // namespace counter
