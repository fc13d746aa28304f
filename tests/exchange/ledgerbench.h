// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"

#include <QFile>
#include <QTest>

/// Sheets, figures and what is read of them, in few words.
namespace duibiao::test {

using namespace Qt::StringLiterals;

inline exchange::GridCell cell(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? exchange::GridCell{{}, number} : exchange::GridCell{text, {}};
}

/// Lines of cells parted by |.
inline exchange::Grid grid(const QString& name, const QStringList& lines)
{
    exchange::Grid made{.name = name, .rows = {}};
    for (const QString& line : lines) {
        auto& row = made.rows.emplace_back();
        for (const QString& text : line.split(u'|'))
            row.push_back(cell(text));
    }
    return made;
}

/// "changed 1 学位 100>120 value", one a change.
inline QStringList printed(const std::vector<exchange::LedgerChange>& changes)
{
    QStringList lines;
    for (const auto& change : changes) {
        QStringList fields;
        for (const exchange::LedgerField field : change.fields)
            fields += toCode(field);
        const bool isNew = change.kind == exchange::ChangeKind::New;
        const bool isGone = change.kind == exchange::ChangeKind::Gone;
        const Figure& shown = isGone ? change.before : change.after;
        lines +=
            u"%1 %2 %3 %4>%5 %6"_s.arg(isNew    ? u"new"_s
                                       : isGone ? u"gone"_s
                                                : u"changed"_s)
                .arg(shown.id)
                .arg(shown.label, isNew ? QString() : change.before.quantity.value.toString(),
                     isGone ? QString() : change.after.quantity.value.toString(), fields.join(u','))
                .trimmed();
    }
    return lines;
}

inline QString printed(exchange::LedgerTrouble trouble)
{
    switch (trouble) {
    case exchange::LedgerTrouble::NotUnderstood:
        return u"not understood"_s;
    case exchange::LedgerTrouble::FormulaWithoutValue:
        return u"no value"_s;
    case exchange::LedgerTrouble::SeveralDistricts:
        return u"several"_s;
    case exchange::LedgerTrouble::WorkedOut:
        return u"worked out"_s;
    case exchange::LedgerTrouble::Cleared:
        return u"cleared"_s;
    }
    Q_UNREACHABLE();
}

/// "at_least 8000 / 1000 座, 不少于8千座": bound, value, worth of the last digit, unit, literal.
inline QString printed(const Quantity& quantity)
{
    const QString literal = quantity.literal.isEmpty() ? QString() : u", "_s + quantity.literal;
    return u"%1%2 %3 / %4 %5"_s.arg(
               toCode(quantity.bound), quantity.approachesFromBelow ? u" from below"_s : QString(),
               quantity.value.toString(), quantity.resolution.toString(), quantity.unit) +
           literal;
}

/// A figure of 宝安区 in 2022, in 座.
inline Figure figure(FigureId id, Role role, const QString& label, qint64 value)
{
    Figure made;
    made.id = id;
    made.role = role;
    made.districtCode = u"440306"_s;
    made.label = label;
    made.period = Period::year(2022);
    made.quantity.value = Decimal(value);
    made.quantity.unit = u"座"_s;
    return made;
}

/// Base of tests that read ledgers with a few districts, one indicator and the program's words.
class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(DUIBIAO_SOURCE_DIR "/resources/catalogue/ledger.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto words = exchange::LedgerWords::fromTsv(file.readAll());
        QVERIFY(words);
        m_words = *words;
        auto districts =
            DistrictTree::fromTsv("440000\t广东省\t广东\t\n440300\t深圳市\t深圳\t440000\n"
                                  "440306\t宝安区\t宝安\t440300\n"
                                  "440309\t龙华区\t龙华\t440300\n460000\t海南省\t海南\t\n"
                                  "460100\t海口市\t海口\t460000\n460106\t龙华区\t龙华\t460100\n");
        QVERIFY(districts);
        m_districts = *districts;
        auto catalogue = Catalogue::fromTsv(
            "id\tzh\ten\tunit\tmeasure\tdirection\tadds\tstage\tbroader\taliases\n"
            "share.public\t公办率\tPublic share\t%\trate\tmore\tnone\tall\t\t\n");
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
        m_catalogue = *catalogue;
    }

protected:
    [[nodiscard]] exchange::Ledger read(const std::vector<exchange::Grid>& grids,
                                        const exchange::LedgerDefaults& defaults = {}) const
    {
        return exchange::readLedger(grids, m_words, m_districts, m_catalogue, defaults);
    }

    exchange::LedgerWords m_words;
    DistrictTree m_districts;
    Catalogue m_catalogue;
};

} // namespace duibiao::test
