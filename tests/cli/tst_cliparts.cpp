// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "store/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

/// A workspace of more figures than the console takes at once is printed district by district, and
/// reads as if it had been printed in one go.
class TestCliParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csvHasOneHeading();
    void jsonIsOneDocument();
    void tableHasOneHeading();
    void anIndicatorIsFoundAmongAll();

private:
    [[nodiscard]] Outcome on(const QStringList& more) const
    {
        return run(QStringList{u"compare"_s, u"-w"_s, m_folder.filePath(u"w.duibiao"_s),
                               u"--language"_s, u"en"_s} +
                   more);
    }

    QTemporaryDir m_folder;
    qsizetype m_rows = 0;
};

void TestCliParts::initTestCase()
{
    std::vector<Figure> figures;
    const auto add = [&figures](const QString& district, int count) {
        for (int i = 0; i < count; ++i) {
            Figure figure;
            figure.role = Role::Goal;
            figure.districtCode = district;
            figure.label = u"第%1类"_s.arg(i);
            figure.measure = Measure::Added;
            figure.period = Period::year(2022);
            figure.quantity.value = Decimal(i + 1);
            figure.quantity.unit = u"座"_s;
            figure.quantity.literal = u"%1座"_s.arg(i + 1);
            figure.typedIn = true;
            figures.push_back(figure);
        }
    };
    add({}, 2); // of no district known
    add(u"440306"_s, 10'500);
    add(u"440309"_s, 10'500);
    add(u"350500"_s, 3);
    figures.back().indicatorId = u"seats.basic.added"_s;
    figures[1].indicatorId = u"new.one"_s;
    m_rows = static_cast<qsizetype>(figures.size());
    auto workspace = store::Workspace::create(m_folder.filePath(u"w.duibiao"_s));
    QVERIFY(workspace && workspace->addFigures(figures));
}

void TestCliParts::csvHasOneHeading()
{
    const Outcome outcome = on({u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exit, 0);
    const QByteArrayList lines = outcome.out.split('\n');
    QCOMPARE(lines.size(), m_rows + 2); // the heading, and what follows the last line
    QVERIFY(lines.front().startsWith("\xEF\xBB\xBF"));
    QCOMPARE(lines.count(QByteArray(lines.front()).remove(0, 3)), 0);
    QCOMPARE(outcome.out.count("\xEF\xBB\xBF"), 1);
}

void TestCliParts::jsonIsOneDocument()
{
    const Outcome outcome = on({u"--format"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(outcome.out)[u"rows"].toArray();
    QCOMPARE(rows.size(), m_rows);
    QStringList districts;
    for (const QJsonValue& row : rows) {
        const QString name = row[u"district"].toString();
        if (districts.isEmpty() || districts.last() != name)
            districts.append(name);
    }
    QCOMPARE(districts,
             QStringList({QString(), u"泉州市"_s, u"深圳市/宝安区"_s, u"深圳市/龙华区"_s}));
}

void TestCliParts::tableHasOneHeading()
{
    const Outcome outcome = on({});
    QCOMPARE(outcome.out.count("\n"), m_rows + 2); // the heading and its rule
    QCOMPARE(outcome.out.count("Indicator"), 1);
}

void TestCliParts::anIndicatorIsFoundAmongAll()
{
    const auto found = [this](const QString& indicator) {
        const Outcome outcome = on({u"--indicator"_s, indicator, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(outcome.out)[u"rows"].toArray().size();
    };
    QCOMPARE(found(u"seats.basic.added"_s), 1);
    QCOMPARE(found(u"第0类"_s), 4); // by label, in each district
    QCOMPARE(found(u"new.one"_s), 1); // by an id of a later catalogue
    QCOMPARE(on({u"--indicator"_s, u"无此指标"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(TestCliParts)
#include "tst_cliparts.moc"
