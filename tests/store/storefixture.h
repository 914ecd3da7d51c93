#pragma once
#include "models/store/store.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

namespace counter {

/// What most tests of the store start from: an empty folder, a clock that stands still until told, and
/// applications that differ by a number.
struct StoreFixture
{
    QTemporaryDir home;
    QDateTime clock = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

    QString folder() const { return home.filePath(QStringLiteral("store")); }

    Environment environment() const
    {
        Environment made = Environment::real();
        made.now = [this] { return clock; };
        made.busyMilliseconds = 50;
        return made;
    }

    static Workplace workplace()
    {
        return {QStringLiteral("441402"), QStringLiteral("梅州市梅江区"), QStringLiteral("3"),
                QStringLiteral("李红"), QStringLiteral("meizhou-2021-11")};
    }

    /// Whoever sits there.
    static Actor actor() { return actorOf(workplace()); }

    std::unique_ptr<Store> create() const
    {
        Result<std::unique_ptr<Store>> store = Store::create(folder(), workplace(), environment());
        return store ? std::move(*store) : nullptr;
    }

    std::unique_ptr<Store> open() const
    {
        Result<std::unique_ptr<Store>> store = Store::open(folder(), environment());
        return store ? std::move(*store) : nullptr;
    }

    /// A unit with one member and one line; the n-th differs in names and numbers from every other.
    static Application application(int n)
    {
        Application application;
        application.policy = QStringLiteral("meizhou-2021-11");
        application.claimant.kind = ClaimantKind::Unit;
        application.claimant.name = QStringLiteral("梅州市第%1机械有限公司").arg(n);
        application.claimant.taxpayerId = QStringLiteral("914414%1X").arg(n, 11, 10, QLatin1Char('0'));
        application.claimant.bank.accountNumber = QStringLiteral("44001%1").arg(n, 12, 10, QLatin1Char('0'));
        Member member;
        member.id = QStringLiteral("m1");
        member.name = QStringLiteral("陈%1伟").arg(QChar(0x4e00 + n % 5000));
        member.citizenId = QStringLiteral("4414021970%1").arg(n, 8, 10, QLatin1Char('0'));
        application.members.append(member);
        ContributionLine line;
        line.member = member.id;
        line.voucherSeries = QStringLiteral("26（0818）44证明");
        line.voucherNumber = QString::number(60000000 + n);
        line.period = *YearMonth::from(2024, 3);
        line.insurance = Insurance::Maternity;
        line.paid = Money::fromFen(2008);
        application.lines.append(line);
        return application;
    }

    static NewVersion draft(int n, const QString &caseId = {}) { return version(application(n), caseId); }

    static NewVersion version(const Application &application, const QString &caseId = {},
                              Stage stage = Stage::Draft)
    {
        NewVersion version;
        version.caseId = caseId;
        version.body = {application, summaryOf(application)};
        version.verb = stageName(stage);
        version.stage = stage;
        return version;
    }

    static QByteArray picture(int n)
    {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(QColor::fromRgb(static_cast<QRgb>(n) * 2654435761U));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

} // namespace counter
