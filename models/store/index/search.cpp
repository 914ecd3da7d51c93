#include "models/store/index/search.h"

#include "models/values/chinatime.h"

#include <QMap>

#include <algorithm>

namespace counter {

namespace {

constexpr int RareEnough = 500; ///< a token found this often is not counted further
constexpr int MostCandidates = 100000;
constexpr qsizetype MostWords = 8;
constexpr qsizetype MostTokens = 24;
constexpr qsizetype ShortestDigits = 4; ///< last four
constexpr qsizetype ShortestWhole = 15; ///< an identity number of the old kind

QString columns()
{
    return QStringLiteral(
        "c.sequence, c.case_id, c.number, c.stage, c.saved_at, c.version, c.unit_code, c.shown");
}

bool isCode(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z'); });
}

/// The first instant of a day in China, and of the day after the last, as stored.
QString startOf(QDate day)
{
    return instantText(startOfChinaDay(day));
}

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition filterOf(const CaseQuery &query)
{
    Condition condition;
    if (query.stage) {
        condition.sql += QStringLiteral(" AND c.stage = ?");
        condition.values.append(stageName(*query.stage));
    }
    if (query.from) {
        condition.sql += QStringLiteral(" AND c.saved_at >= ?");
        condition.values.append(startOf(*query.from));
    }
    if (query.to) {
        condition.sql += QStringLiteral(" AND c.saved_at < ?");
        condition.values.append(startOf(query.to->addDays(1)));
    }
    if (!query.stages.isEmpty()) {
        QStringList marks;
        for (const Stage stage : query.stages) {
            marks << QStringLiteral("?");
            condition.values.append(stageName(stage));
        }
        condition.sql += QString(u" AND c.stage IN (" + marks.join(u',') + u")");
    }
    if (query.acceptedOn) { // saved_at first: it has an index, and a case accepted that day was not saved
                            // before
        condition.sql += QStringLiteral(
            " AND c.saved_at >= ? AND EXISTS (SELECT 1 FROM version v WHERE v.case_id = c.case_id"
            " AND v.verb = 'accept' AND v.at >= ? AND v.at < ?)");
        const QString start = startOf(*query.acceptedOn);
        condition.values << start << start << startOf(query.acceptedOn->addDays(1));
    }
    if (query.acceptedUntil) {
        condition.sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM version v WHERE v.case_id = c.case_id"
                                        " AND v.verb = 'accept' AND v.at < ?)");
        condition.values << startOf(query.acceptedUntil->addDays(1));
    }
    return condition;
}

} // namespace

/// One word of the text: what it may be part of.
struct Search::Word
{
    QString text; ///< folded
    QList<qint64> tokens; ///< of a name that holds it, the rarest first
    int found = 0; ///< how often the rarest occurs, at most RareEnough
    bool code = false; ///< only digits and Latin letters
};

/// One way to candidates, in an order that an index gives.
struct Search::Source
{
    QString sql; ///< up to the WHERE of the source; the filter and the order follow
    QVariantList values;
    QString order;
};

struct Search::Candidate
{
    qint64 sequence = 0;
    QString caseId;
    QString number;
    QString stage;
    QString savedAt;
    int version = 0;
    QString unitCode;
    QByteArray shown;

    static Candidate of(const Row &row)
    {
        return {row.integer(0), row.text(1),         row.text(2), row.text(3),
                row.text(4),    int(row.integer(5)), row.text(6), row.bytes(7)};
    }
};

Search::Search(Database &database, const Seal &seal, const KeyedHash &hash)
    : m_database(database), m_seal(seal), m_hash(hash)
{
}

Result<QList<CaseRow>> Search::list(const CaseQuery &query)
{
    if (query.limit <= 0 || query.offset < 0)
        return QList<CaseRow>();
    const QList<Word> words = wordsOf(query.text);
    return words.isEmpty() ? browse(query) : find(words, query);
}

Result<int> Search::count(const CaseQuery &query)
{
    if (!wordsOf(query.text).isEmpty()) {
        CaseQuery all = query;
        all.offset = 0;
        all.limit = CountLimit;
        const Result<QList<CaseRow>> rows = list(all);
        if (!rows)
            return rows.error();
        return int(rows->size());
    }
    Result<qint64> counted = qint64(0);
    const Condition filter = filterOf(query);
    if (query.from || query.to || query.acceptedOn || !query.stages.isEmpty())
        counted = m_database.integer(QString(u"SELECT count(*) FROM case_row c WHERE 1" + filter.sql),
                                     filter.values);
    else if (query.stage)
        counted = m_database.integer(QStringLiteral("SELECT cases FROM stage_count WHERE stage = ?"),
                                     filter.values);
    else
        counted = m_database.integer(QStringLiteral("SELECT coalesce(sum(cases), 0) FROM stage_count"));
    if (!counted)
        return counted.error();
    return int(*counted);
}

QList<Search::Word> Search::wordsOf(const QString &text) const
{
    QList<Word> words;
    for (const QString &part : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        Word word;
        word.text = folded(part);
        if (word.text.isEmpty() || words.size() == MostWords)
            continue;
        word.code = isCode(word.text);
        word.tokens = nameTokens(word.text, m_hash);
        word.tokens = word.tokens.mid(0, MostTokens);
        words.append(word);
    }
    return words;
}

Result<void> Search::orderTokens(Word &word)
{
    QList<QPair<qint64, qint64>> counted;
    for (const qint64 token : std::as_const(word.tokens)) {
        const Result<qint64> count = m_database.integer(
            QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM token WHERE token = ? LIMIT %1)")
                .arg(RareEnough),
            {token});
        if (!count)
            return count.error();
        counted.append({*count, token});
    }
    std::stable_sort(counted.begin(), counted.end());
    word.tokens.clear();
    for (const auto &[count, token] : std::as_const(counted))
        word.tokens.append(token);
    word.found = counted.isEmpty() ? 0 : int(counted.first().first);
    return {};
}

QList<Search::Source> Search::sourcesOf(const Word &driver, const QList<Word> &words) const
{
    Source byToken{QString(u"SELECT " + columns()
                           + u" FROM token t JOIN case_row c ON c.sequence = t.sequence WHERE t.token = ?"),
                   {},
                   QStringLiteral(" ORDER BY t.sequence DESC")};
    Source byName = byToken;
    const auto alsoHolds = [](Source &source, qint64 token) {
        source.sql += QStringLiteral(
            " AND EXISTS (SELECT 1 FROM token o WHERE o.token = ? AND o.sequence = t.sequence)");
        source.values.append(token);
    };
    QList<Source> sources;
    if (!driver.tokens.isEmpty()) {
        byName.values.append(driver.tokens.first());
        for (qsizetype i = 1; i < driver.tokens.size(); ++i)
            alsoHolds(byName, driver.tokens.at(i));
        for (const Word &other : words)
            if (!other.code && other.text != driver.text)
                for (const qint64 token : other.tokens)
                    alsoHolds(byName, token);
        sources.append(byName);
    }
    if (!driver.code)
        return sources;

    if (driver.text.size() >= ShortestDigits) {
        Source byEnd = byToken;
        byEnd.values.append(driver.text.size() >= ShortestWhole
                                ? m_hash.token(WholeToken, driver.text)
                                : m_hash.token(LastFourToken, driver.text.right(ShortestDigits)));
        sources.append(byEnd);
    }
    // A beginning: a range, because LIKE would read everything.
    const QString beyond = driver.text + QChar(u'~');
    for (const QString &column : {QStringLiteral("number"), QStringLiteral("unit_code")})
        sources.append({QString(u"SELECT " + columns() + u" FROM case_row c WHERE c." + column
                                + u" <> '' AND c." + column + u" >= ? AND c." + column + u" < ?"),
                        {driver.text, beyond},
                        QString(u" ORDER BY c." + column + u" DESC")});
    return sources;
}

Result<QList<CaseRow>> Search::find(QList<Word> words, const CaseQuery &query)
{
    for (Word &word : words)
        if (const Result<void> ordered = orderTokens(word); !ordered)
            return ordered.error();
    // The most telling word leads: a number's end, else the rarest.
    const auto weight = [](const Word &word) {
        return word.code && word.text.size() >= ShortestDigits ? std::min(word.found, 1) : word.found;
    };
    const auto driver = std::min_element(words.begin(), words.end(), [&weight](const Word &a, const Word &b) {
        return weight(a) < weight(b);
    });
    const QList<Source> sources = sourcesOf(*driver, words);
    const Condition filter = filterOf(query);
    const int wanted = std::min(query.offset, MostCandidates) + std::min(query.limit, MostCandidates);

    for (int most = wanted + 16;; most *= 4) {
        QMap<qint64, Candidate> candidates;
        bool cut = false;
        for (const Source &source : sources) {
            int taken = 0;
            const Result<void> read =
                m_database.each(QString(source.sql + filter.sql + source.order + u" LIMIT ?"),
                                source.values + filter.values + QVariantList{most}, [&](const Row &row) {
                                    ++taken;
                                    const Candidate candidate = Candidate::of(row);
                                    candidates.insert(-candidate.sequence, candidate); // the newest first
                                    return true;
                                });
            if (!read)
                return read.error();
            cut = cut || taken == most;
        }
        QList<CaseRow> rows;
        for (const Candidate &candidate : std::as_const(candidates)) {
            bool matches = false;
            const Result<CaseRow> row = caseRow(candidate, words, matches);
            if (!row)
                return row.error();
            if (matches)
                rows.append(*row);
            if (rows.size() == wanted)
                break;
        }
        if (rows.size() >= wanted || !cut || most > MostCandidates)
            return rows.mid(query.offset, query.limit);
    }
}

Result<QList<CaseRow>> Search::browse(const CaseQuery &query)
{
    const Condition filter = filterOf(query);
    const QString order = query.from || query.to || query.acceptedOn
        ? QStringLiteral(" ORDER BY c.saved_at DESC, c.sequence DESC")
        : QStringLiteral(" ORDER BY c.sequence DESC");
    QList<Candidate> candidates;
    const Result<void> read = m_database.each(QString(u"SELECT " + columns() + u" FROM case_row c WHERE 1"
                                                      + filter.sql + order + u" LIMIT ? OFFSET ?"),
                                              filter.values + QVariantList{query.limit, query.offset},
                                              [&candidates](const Row &row) {
                                                  candidates.append(Candidate::of(row));
                                                  return true;
                                              });
    if (!read)
        return read.error();
    QList<CaseRow> rows;
    rows.reserve(candidates.size());
    for (const Candidate &candidate : std::as_const(candidates)) {
        bool matches = true;
        const Result<CaseRow> row = caseRow(candidate, {}, matches);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

Result<CaseRow> Search::caseRow(const Candidate &candidate, const QList<Word> &words, bool &matches) const
{
    const Result<QByteArray> opened = m_seal.open(candidate.shown, "row", candidate.caseId);
    if (!opened)
        return opened.error();
    const Result<ShownRow> shown = readShownRow(*opened, !words.isEmpty());
    if (!shown)
        return shown.error();
    matches = std::all_of(words.begin(), words.end(), [&](const Word &word) {
        const auto holds = [&word](const QString &name) { return name.contains(word.text); };
        const auto ends = [&word](const QString &number) { return number.endsWith(word.text); };
        return std::any_of(shown->names.begin(), shown->names.end(), holds)
            || (word.code
                && ((word.text.size() >= ShortestDigits
                     && std::any_of(shown->numbers.begin(), shown->numbers.end(), ends))
                    || candidate.number.startsWith(word.text) || candidate.unitCode.startsWith(word.text)));
    });

    const Result<Stage> stage = parseStage(candidate.stage);
    if (!stage)
        return stage.error();
    CaseRow row;
    row.id = candidate.caseId;
    row.number = candidate.number;
    row.stage = *stage;
    row.kind = shown->kind;
    row.name = shown->name;
    row.taxpayerId = shown->taxpayerId;
    row.members = shown->members;
    row.lines = shown->lines;
    row.claimed = shown->claimed;
    row.refundable = shown->refundable;
    row.receivedOn = shown->receivedOn;
    row.savedAt = instantOf(candidate.savedAt);
    row.version = candidate.version;
    return row;
}

} // namespace counter
