#pragma once
#include "models/policy/words/outcomewords.h"
#include "reports/content/formcontent.h"
#include "reports/content/letterrow.h"

#include <memory>

namespace counter {

/// A paper of one application, ready to be asked for rows. The content must outlive it.
struct LetterCase
{
    const PrintContent &content;
    QList<FormLine> lines; ///< of the application's lines, in order
    Sums total;

    const LineDecision *decisionOf(qsizetype line) const;
    /// 一（五）; the situation's id when the policy is not at hand.
    QString citeOf(const QString &situation) const;
    QString titleOf(const QString &situation) const;
    /// The clause as the notice has it; empty when it is not quoted.
    QString wordsOf(const QString &cite) const;
    /// Where the notice has the clause; behind all others when it is not quoted.
    qint64 placeOf(const QString &cite) const;
    QString memberName(const QString &id) const;
    /// 2026年9月25日起5个工作日内，最迟2026年10月9日（三第一段）
    QString limitOf(const LineDecision &line) const;
};

/// Refused: BadInput when the amounts together cannot be written.
Result<std::shared_ptr<const LetterCase>> makeLetterCase(const PrintContent &content);

/// The row of the whole paper, with all its sources.
Result<LetterRow> caseRow(const std::shared_ptr<const LetterCase> &paper);
/// The row of a list of cases; the list must outlive it.
Result<LetterRow> batchRow(const QList<PrintContent> &cases);

// The sources of a case; each answers false when the sink wants no more.
enum class LinesOf { All, Refunded, Refused };
Result<void> lineRows(const LetterCase &paper, LinesOf which, const RowSink &sink);
Result<void> memberTableRows(const LetterCase &paper, const RowSink &sink);
Result<void> personRows(const LetterCase &paper, const RowSink &sink);
Result<void> transferRows(const LetterCase &paper, const RowSink &sink);
Result<void> missingRows(const LetterCase &paper, const RowSink &sink);
Result<void> openRows(const LetterCase &paper, const RowSink &sink);
Result<void> problemRows(const LetterCase &paper, bool onlyErrors, const RowSink &sink);
Result<void> evidenceRows(const LetterCase &paper, const RowSink &sink);
/// Lines that came out alike, told together (linegroups.h).
Result<void> groupRows(const LetterCase &paper, const RowSink &sink);
Result<void> refusalRows(const LetterCase &paper, const RowSink &sink);
Result<void> noteRows(const LetterCase &paper, const RowSink &sink);

/// Lines of one or many cases added up by clause or by 险种.
class LetterGroups
{
public:
    enum class By { Clause, Insurance };
    explicit LetterGroups(By by) : m_by(by) { }
    void add(const LetterCase &paper);
    Result<void> rows(const RowSink &sink) const;

private:
    struct Group
    {
        QString name;
        QString title;
        QString words;
        qint64 order = 0;
        qint64 lines = 0;
        Sums sums;
        Money refundable;
    };
    By m_by;
    QList<Group> m_groups;
};

/// Values written at printing that the marks and the office add to every paper.
void putCommon(LetterRow &row, const PrintContent &content);

/// 2026年6月18日
QString shownDate(QDate date);
/// The same of a stored date; a date that cannot be read is shown as typed.
QString shownDate(const QString &stored);

} // namespace counter
