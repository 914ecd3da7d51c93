#include "models/policy/feel/argumentbinder.h"

#include <algorithm>

namespace counter::feel {
namespace {

bool isNamed(const Parameter &parameter, const QString &name)
{
    for (const QStringView part : QStringView(parameter.name).tokenize(u'|'))
        if (part == name)
            return true;
    return false;
}

} // namespace

bool ArgumentBinder::bind(const Builtin &builtin, const std::vector<Argument> &found,
                          std::vector<qint32> *children)
{
    const auto named = std::count_if(found.begin(), found.end(),
                                     [](const Argument &argument) { return !argument.name.isEmpty(); });
    if (named > 0)
        return size_t(named) == found.size() && bindNamed(builtin, found, children);
    return bindPlaced(builtin, found, children);
}

bool ArgumentBinder::bindPlaced(const Builtin &builtin, const std::vector<Argument> &found,
                                std::vector<qint32> *children)
{
    const auto parameters = builtin.parameters();
    std::vector<qint32> values;
    for (const Argument &argument : found)
        values.push_back(argument.value);
    Node list;
    list.op = Op::List;
    const bool gathers = (builtin.arity == Arity::Whole && values.size() > 1)
        || (builtin.arity == Arity::Rest && values.size() >= parameters.size());
    if (gathers) {
        const size_t kept = parameters.size() - 1;
        const std::vector<qint32> rest(values.begin() + qsizetype(kept), values.end());
        values.resize(kept);
        values.push_back(m_builder.add(list, rest, m_offset));
    }
    if (values.size() > parameters.size() || m_builder.refusal())
        return false;
    for (size_t i = values.size(); i < parameters.size(); ++i)
        if (!parameters[i].optional)
            return false;
    values.resize(parameters.size(), -1);
    *children = values;
    return true;
}

bool ArgumentBinder::bindNamed(const Builtin &builtin, const std::vector<Argument> &found,
                               std::vector<qint32> *children)
{
    const auto parameters = builtin.parameters();
    children->assign(parameters.size(), -1);
    for (const Argument &argument : found) {
        size_t place = 0;
        while (place < parameters.size()
               && ((*children)[place] >= 0 || !isNamed(parameters[place], argument.name)))
            ++place;
        if (place == parameters.size())
            return false;
        (*children)[place] = argument.value;
    }
    if (builtin.arity == Arity::Rest && children->back() >= 0) {
        Node list;
        list.op = Op::List;
        children->back() = m_builder.add(list, {children->back()}, m_offset);
    }
    return !m_builder.refusal();
}

} // namespace counter::feel
