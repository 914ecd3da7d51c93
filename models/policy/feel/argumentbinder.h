#pragma once
#include "models/policy/feel/builder.h"

namespace counter::feel {

/// An argument as it was written.
struct Argument
{
    QString name; ///< empty: by its place
    qint32 value = -1;
};

/// Fits the arguments of a call to a function's parameters.
class ArgumentBinder
{
public:
    /// offset: where a list that gathers arguments is said to stand.
    ArgumentBinder(Builder &builder, qsizetype offset) : m_builder(builder), m_offset(offset) { }
    /// One child a parameter, -1 where it is left out; false when the arguments do not fit.
    bool bind(const Builtin &builtin, const std::vector<Argument> &found, std::vector<qint32> *children);

private:
    bool bindNamed(const Builtin &builtin, const std::vector<Argument> &found, std::vector<qint32> *children);
    bool bindPlaced(const Builtin &builtin, const std::vector<Argument> &found,
                    std::vector<qint32> *children);

    Builder &m_builder;
    qsizetype m_offset;
};

} // namespace counter::feel
