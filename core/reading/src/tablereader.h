// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "context.h"
#include "indicatorchoice.h"
#include "measures.h"
#include "reading/reader.h"
#include "tables.h"

#include <vector>

namespace duibiao::reading {

/// Reads the figures of a table: what a number counts, in what unit, when, whether planned or done
/// stands in its row, its column's heading or the line above the table.
class TableReader
{
public:
    TableReader(const text::Document& document, const Knowledge& knowledge,
                const ReportHeader& header, const ContextResolver& context);

    [[nodiscard]] std::vector<Figure> read(const Table& table) const;
    /// Whether what stands in that column is planned or done, where its heading says so.
    [[nodiscard]] std::optional<Role> roleOf(const Table& table, size_t column) const;

private:
    /// What a heading or a row's name says.
    struct Said
    {
        QString words; ///< of what is counted; empty where only time, role or unit stand there
        QString unit;
        Period period;
        std::optional<Role> role;
        QString districtCode;
        int places = 0;          ///< 4 where the unit is 万…
        bool change = false;     ///< 增减, 比上年
        bool cumulative = false; ///< 累计
        bool silent = false;     ///< a column of notes, units or serial numbers
        bool unitColumn = false;
        bool investment = false; ///< what projects cost, are to cost, have cost
    };

    [[nodiscard]] Said saidBy(QStringView text, const Period& now) const;
    void takeUnit(QString& words, Said& said) const;
    [[nodiscard]] static bool isSerial(const Table& table, size_t column);
    [[nodiscard]] bool takeInvestment(const QString& words, Said& said) const;
    [[nodiscard]] bool readUnit(QStringView unit, Said& said) const;
    [[nodiscard]] QString districtOf(QStringView text) const;
    [[nodiscard]] Said rowSays(const Table& table, const std::vector<TableCell>& row,
                               const std::vector<Said>& columns, const Period& now) const;
    [[nodiscard]] static Role roleIn(const Said& column, const Said& row, const Stance& stance,
                                     const Period& period);
    [[nodiscard]] static Period periodOf(const Said& column, const Said& row, const Said& caption,
                                         const Stance& stance);
    [[nodiscard]] std::optional<Figure> figureAt(const TableCell& cell, const Said& row,
                                                 const Said& column, const Said& caption,
                                                 const Stance& stance) const;
    void settleUnit(Quantity& quantity, const QuantityMention& mention, const Said& row,
                    const Said& column, const Said& caption, const QString& label) const;
    [[nodiscard]] QStringView view(text::Span span) const { return m_document.view(span); }

    const text::Document& m_document;
    const Knowledge& m_knowledge;
    const ReportHeader& m_header;
    const ContextResolver& m_context;
    PeriodFinder m_periods;
    MeasureReader m_measures;
    IndicatorChoice m_indicators;
    const WordTable& m_heads;
    const WordTable& m_units;
    const WordTable& m_bare;
    const WordTable& m_persons;
    const WordTable& m_investments;
};

} // namespace duibiao::reading
