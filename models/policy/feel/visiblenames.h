#pragma once
#include "models/policy/feel/builder.h"
#include "models/policy/feel/tokenstream.h"

namespace counter::feel {

/// What names mean at the place being read: those that an expression declares inside itself, the innermost
/// first, then those of the scope.
class VisibleNames
{
public:
    VisibleNames(TokenStream &tokens, Builder &builder, const Scope &scope)
        : m_tokens(tokens), m_builder(builder), m_scope(scope)
    {
    }
    void declare(const QString &name, StaticType type);
    /// The item of a filter.
    void declareItem(StaticType type);
    void undeclare(size_t count);
    /// Of the name declared last.
    int lastLocal() const { return m_visible.back().local; }
    bool lastIsUsed() const { return m_visible.back().used; }

    /// Reads the name that stands here and the dotted ones behind it that belong to it.
    qint32 read();

private:
    /// A name that is visible inside the expression: a loop's variable, an entry of a context, a filter's
    /// item.
    struct Visible
    {
        QString name;
        int local = -1;
        bool isItem = false;
        StaticType type;
        bool used = false;

        /// An item whose entries may be meant by any name inside the filter.
        bool mayHaveEntries() const
        {
            return isItem
                && (type.type == Type::Any || type.type == Type::Context || type.type == Type::Null
                    || type.type == Type::List);
        }
    };
    struct Resolved
    {
        qint32 node = -1;
        int segments = 1; ///< of the dotted path
    };

    std::vector<QString> pathAhead(int firstWords) const;
    int wordsOfName() const;
    Resolved resolve(const std::vector<QString> &path, size_t visible, qsizetype offset);
    Resolved resolveOutside(const std::vector<QString> &path, qsizetype offset);
    Resolved resolveItem(const std::vector<QString> &path, size_t visible, qsizetype offset);

    TokenStream &m_tokens;
    Builder &m_builder;
    const Scope &m_scope;
    std::vector<Visible> m_visible;
};

} // namespace counter::feel
