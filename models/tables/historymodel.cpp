#include "models/tables/historymodel.h"

#include "models/tables/tablestext.h"
#include "models/values/chinatime.h"

#include <algorithm>
#include <array>

namespace counter {

namespace {

struct VerbWord
{
    const char *verb;
    const char *label;
};

constexpr std::array Verbs{
    VerbWord{"draft", QT_TRANSLATE_NOOP("counter::HistoryModel", "暂存")},
    VerbWord{"accept", QT_TRANSLATE_NOOP("counter::HistoryModel", "受理")},
    VerbWord{"discard", QT_TRANSLATE_NOOP("counter::HistoryModel", "作废")},
    VerbWord{"import", QT_TRANSLATE_NOOP("counter::HistoryModel", "导入")},
    VerbWord{"attach", QT_TRANSLATE_NOOP("counter::HistoryModel", "附件")},
};

} // namespace

QString verbLabel(const QString &verb)
{
    for (const VerbWord &word : Verbs)
        if (verb == QLatin1String(word.verb))
            return TablesText::tr(word.label);
    return verb;
}

HistoryModel::HistoryModel(QObject *parent) : QAbstractTableModel(parent) { }

void HistoryModel::setVersions(QList<VersionInfo> versions)
{
    beginResetModel();
    std::sort(versions.begin(), versions.end(),
              [](const VersionInfo &a, const VersionInfo &b) { return a.version > b.version; });
    m_versions = std::move(versions);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VersionInfo &info = m_versions.at(index.row());
    if (role == Qt::ToolTipRole)
        return TablesText::tr("第 %1 版，全库第 %2 条，SM3 %3")
            .arg(info.version)
            .arg(info.sequence)
            .arg(info.hash.first(qMin<qsizetype>(16, info.hash.size())));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case Version:
        return QString::number(info.version);
    case At:
        return inChina(info.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Verb:
        return verbLabel(info.verb);
    case StageColumn:
        return stageLabel(info.stage);
    case By:
        return info.window.isEmpty() ? info.by : TablesText::tr("%1（%2 号窗）").arg(info.by, info.window);
    case Reason:
        return info.reasonRead ? info.reason : tr("（读不出）");
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case Version:
        return TablesText::tr("版");
    case At:
        return TablesText::tr("时间");
    case Verb:
        return TablesText::tr("动作");
    case StageColumn:
        return TablesText::tr("环节");
    case By:
        return TablesText::tr("办理人");
    case Reason:
        return TablesText::tr("原因");
    }
    return {};
}

} // namespace counter
