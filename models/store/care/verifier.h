#pragma once
#include "models/store/care/accountcheck.h"
#include "models/store/care/verify.h"
#include "models/store/chain/inforce.h"

namespace counter {

/// verify() at work, for verify*.cpp only: the versions and the index (verify.cpp), what is logged and kept
/// beside them (verifylogs.cpp), the files (verifyfiles.cpp).
class Verifier
{
public:
    Verifier(Store &store, const Progress &progress)
        : m_store(store), m_database(store.database()), m_progress(progress),
          m_rebuilt(store.database(), store.seal(), store.keyedHash(), QStringLiteral("rebuilt"))
    {
    }

    Result<VerifyReport> run();

private:
    struct CaseEnd
    {
        qint64 sequence = 0;
        int number = 0;
    };

    void find(const char *code, const QString &place, const QString &message);
    Result<void> structure();
    Result<void> schema();
    Result<void> header();
    Result<void> versions();
    Result<void> version(const StoredVersion &stored);
    void link(const StoredVersion &stored);
    Result<void> body(const StoredVersion &stored);
    Result<void> ends();
    Result<void> accounts();
    Result<void> events();
    Result<void> event(const Event &event);
    Result<void> print(const Event &event);
    void oldPrint(const Event &event, const PrintEntry &print);
    Result<void> eventsFit();
    Result<void> settings();
    Result<void> typing();
    Result<void> packs();
    Result<void> evidence();
    Result<QByteArray> evidenceOf(const QString &sm3);
    Result<void> places();
    Result<void> compareIndex();
    Result<void> compareTable(const QString &table);
    Result<void> headFile(ChainEnd &end, const QString &file);
    Result<void> disordered(const Result<void> &walked, const char *code);
    bool goOn(qint64 done) const { return !m_progress || m_progress(done, m_total); }

    Store &m_store;
    Database &m_database;
    const Progress &m_progress;
    const Findings m_find = [this](const char *code, const QString &place, const QString &message) {
        find(code, place, message);
    };
    CaseIndex m_rebuilt;
    VerifyReport m_report;
    QByteArray m_previousHash;
    QByteArray m_previousEvent;
    QByteArray m_previousOldPrint;
    QHash<QString, QByteArray> m_oldPrintEnds; ///< by a print's number, what was said of its hash
    qint64 m_next = 1;
    qint64 m_total = 0;
    InForce m_inForce;
    bool m_sound = true; // as far as SQLite sees: whole tables may be joined
    QHash<QString, CaseEnd> m_cases;
    QSet<QString> m_evidence;
    QHash<QString, QByteArray> m_sealedEvidence; ///< by name, SM3 of the file as it lies there
    AccountCheck m_accounts{m_find};
};

} // namespace counter
