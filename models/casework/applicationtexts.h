#pragma once
#include "models/casework/applicationfields.h"

namespace counter {

/// One text of an application: which field, in which row of its list (-1: no list).
struct FieldPlace
{
    FieldId id;
    qsizetype row = -1;
    QString key{}; ///< of the signatures

    /// "/lines/3/paid"
    QString pointer() const
    {
        QString text = QLatin1String(field(id).pointer);
        if (row >= 0)
            text.replace(u'*', QString::number(row));
        return key.isEmpty() ? text : text.replace(u'*', key);
    }
};

/// What forEachText() walks the fields with.
template <typename Visit> class TextVisitor
{
public:
    explicit TextVisitor(Visit &visit, qsizetype row = -1) : m_visit(visit), m_row(row) { }

    void constant(const char *, const char *) { }
    void field(FieldId id, const char *, const QString &text) { m_visit(FieldPlace{id, m_row}, text); }
    template <typename T> void field(FieldId id, const char *, const Entry<T> &entry)
    {
        m_visit(FieldPlace{id, m_row}, entry.text());
    }
    void field(FieldId, const char *, ClaimantKind) { }
    void field(FieldId, const char *, bool) { }
    void field(FieldId, const char *, int) { }
    void field(FieldId id, const char *, const QStringList &texts)
    {
        for (qsizetype row = 0; row < texts.size(); ++row)
            m_visit(FieldPlace{id, row}, texts.at(row));
    }
    void field(FieldId id, const char *, const Signatures &signatures)
    {
        for (auto signature = signatures.cbegin(); signature != signatures.cend(); ++signature)
            m_visit(FieldPlace{id, -1, signature.key()}, *signature);
    }
    void facts(const char *, const FactMap &) { }
    template <typename Part> void part(const char *, const Part &part, Written) { visitFields(part, *this); }
    template <typename Part> void part(const char *, const std::optional<Part> &part)
    {
        if (part)
            visitFields(*part, *this);
    }
    template <typename Row> void rows(const char *, const QList<Row> &rows, Written)
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            TextVisitor inRow(m_visit, row);
            visitFields(rows.at(row), inRow);
        }
    }
    void note(const char *, const QString &) { }

private:
    Visit &m_visit;
    qsizetype m_row;
};

/// Calls visit(FieldPlace, const QString &) for every text of the application, as typed, in the order of the
/// field table; what is not there (an agent, a choice) is passed over, what is empty is not.
template <typename Visit> void forEachText(const Application &application, Visit visit)
{
    TextVisitor visitor(visit);
    visitFields(application, visitor);
}

} // namespace counter
