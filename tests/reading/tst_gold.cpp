// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

namespace {

/// A figure somebody annotated by hand, and the one that was read for it.
struct Pair
{
    QJsonObject gold;
    const Figure* figure = nullptr;
};

struct Tally
{
    int gold = 0, read = 0, hit = 0, whole = 0;
    int role = 0, period = 0, district = 0, bound = 0, measure = 0, label = 0;
    int sure = 0, sureWhole = 0;
};

double share(int part, int all)
{
    return all > 0 ? double(part) / all : 0.0;
}

double f1(int hit, int read, int gold)
{
    return read + gold > 0 ? 2.0 * hit / (read + gold) : 0.0;
}

bool sameUnit(const QString& gold, const QString& read)
{
    static const QStringList people = {u"人"_s, u"名"_s, u"位"_s};
    static const QStringList things = {u"个"_s, u"座"_s, u"所"_s};
    return gold == read || (people.contains(gold) && people.contains(read)) ||
           (things.contains(gold) && things.contains(read));
}

bool labelled(const QJsonObject& gold, const Figure& figure)
{
    return std::ranges::all_of(gold[u"must"].toArray(), [&](const QJsonValue& word) {
        return figure.label.contains(word.toString());
    });
}

/// more_than and at_least are one here, as are less_than and at_most.
QString loose(const QString& bound)
{
    return bound == u"more_than" ? u"at_least"_s : bound == u"less_than" ? u"at_most"_s : bound;
}

} // namespace

/// Reads the annotated reports that lie beside the checkout and holds the accuracy where it is.
class GoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysAsRight();

private:
    [[nodiscard]] std::vector<Pair> paired(const QJsonArray& facts, const Reading& reading) const;
    void count(const std::vector<Pair>& pairs, Tally& tally) const;
    [[nodiscard]] int rightAttributes(const QJsonObject& gold, const Figure& figure) const;
    [[nodiscard]] bool isDistrict(const QJsonObject& gold, const Figure& figure) const;

    QDir m_shared;
    std::shared_ptr<const Knowledge> m_knowledge;
};

void GoldTest::initTestCase()
{
    m_shared = QDir(QStringLiteral(DUIBIAO_SOURCE_DIR "/../shared"));
    const auto knowledge = loadKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().subject));
    m_knowledge = *knowledge;
}

bool GoldTest::isDistrict(const QJsonObject& gold, const Figure& figure) const
{
    return gold[u"district"].toString() == m_knowledge->districts.path(figure.districtCode);
}

int GoldTest::rightAttributes(const QJsonObject& gold, const Figure& figure) const
{
    return (gold[u"kind"].toString() == toCode(figure.role)) +
           (gold[u"period"].toString() == figure.period.toString()) + isDistrict(gold, figure) +
           (loose(gold[u"bound"].toString()) == loose(toCode(figure.quantity.bound))) +
           (gold[u"measure"].toString() == toCode(figure.measure)) + 3 * labelled(gold, figure);
}

/// Best pairs first, one to one.
std::vector<Pair> GoldTest::paired(const QJsonArray& facts, const Reading& reading) const
{
    struct Candidate
    {
        int score;
        qsizetype fact;
        size_t figure;
    };
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QJsonObject fact = facts[i].toObject();
        for (size_t k = 0; k < reading.figures.size(); ++k) {
            const Figure& figure = reading.figures[k];
            if (qFuzzyCompare(1.0 + fact[u"value"].toDouble(),
                              1.0 + figure.quantity.value.toDouble()) &&
                sameUnit(fact[u"unit"].toString(), figure.quantity.unit))
                candidates.push_back({rightAttributes(fact, figure), i, k});
        }
    }
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::score);
    std::set<qsizetype> usedFacts;
    std::set<size_t> usedFigures;
    std::vector<Pair> pairs;
    for (const Candidate& candidate : candidates) {
        if (usedFacts.contains(candidate.fact) || usedFigures.contains(candidate.figure))
            continue;
        usedFacts.insert(candidate.fact);
        usedFigures.insert(candidate.figure);
        pairs.push_back({facts[candidate.fact].toObject(), &reading.figures[candidate.figure]});
    }
    return pairs;
}

void GoldTest::count(const std::vector<Pair>& pairs, Tally& tally) const
{
    for (const auto& [gold, figure] : pairs) {
        const bool role = gold[u"kind"].toString() == toCode(figure->role);
        const bool period = gold[u"period"].toString() == figure->period.toString();
        const bool district = isDistrict(gold, *figure);
        const bool label = labelled(gold, *figure);
        const bool whole = role && period && district && label;
        tally.hit += 1;
        tally.role += role;
        tally.period += period;
        tally.district += district;
        tally.label += label;
        tally.whole += whole;
        tally.bound += loose(gold[u"bound"].toString()) == loose(toCode(figure->quantity.bound));
        tally.measure += gold[u"measure"].toString() == toCode(figure->measure);
        tally.sureWhole += whole && figure->confidence >= 0.9;
    }
}

void GoldTest::staysAsRight()
{
    const QDir gold(m_shared.filePath(u"gold"_s));
    const QStringList names = gold.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        QSKIP("no annotated reports beside the checkout");
    Tally tally;
    for (const QString& name : names) {
        QFile annotations(gold.filePath(name));
        QFile report(m_shared.filePath(u"reports/"_s + name.chopped(5) + u".txt"_s));
        QVERIFY(annotations.open(QIODevice::ReadOnly) && report.open(QIODevice::ReadOnly));
        const auto document = text::load(report.readAll());
        QVERIFY(document);
        Hints hints;
        hints.fileName = QFileInfo(report).fileName();
        const Reading reading = read(*document, *m_knowledge, hints);
        const QJsonArray facts =
            QJsonDocument::fromJson(annotations.readAll()).object()[u"facts"].toArray();
        tally.gold += int(std::ranges::count_if(facts, [](const QJsonValue& fact) {
            return !fact.toObject()[u"borderline"].toBool();
        }));
        tally.read += int(reading.figures.size());
        tally.sure += int(std::ranges::count_if(
            reading.figures, [](const Figure& figure) { return figure.confidence >= 0.9; }));
        count(paired(facts, reading), tally);
    }
    QVERIFY2(f1(tally.hit, tally.read, tally.gold) >= 0.97, "figures");
    QVERIFY2(f1(tally.whole, tally.read, tally.gold) >= 0.95, "whole");
    QVERIFY2(share(tally.role, tally.hit) >= 0.98, "role");
    QVERIFY2(share(tally.period, tally.hit) >= 0.97, "period");
    QVERIFY2(share(tally.district, tally.hit) >= 0.99, "district");
    QVERIFY2(share(tally.bound, tally.hit) >= 0.98, "bound");
    QVERIFY2(share(tally.measure, tally.hit) >= 0.97, "measure");
    QVERIFY2(share(tally.label, tally.hit) >= 0.97, "label");
    QVERIFY2(share(tally.sureWhole, tally.sure) >= 0.97, "confidence of 0.9 is not earned");
    QVERIFY2(share(tally.sure, tally.read) >= 0.7, "too few figures are confident");
}

QTEST_GUILESS_MAIN(GoldTest)
#include "tst_gold.moc"
