// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/quantity.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace duibiao {

enum class Direction { MoreIsBetter, LessIsBetter, Neutral };

/// What is measured. The names follow the ministry's indicator system of 2020
/// (中国教育监测与评价统计指标体系) where it has the indicator.
struct Indicator
{
    QString id;     ///< seats.basic.added
    QString nameZh; ///< 新增基础教育学位
    QString nameEn;
    QString unit; ///< base unit: 座
    Measure measure = Measure::Total;
    Direction direction = Direction::MoreIsBetter;
    bool addsOverTime = false;      ///< parts of a year sum to the year
    bool addsOverDistricts = false; ///< districts sum to their city
    QString
        stage; ///< kindergarten, primary, junior, compulsory, high, vocational, higher, basic, all
    QString broader;     ///< id of the wider indicator, empty if none
    QStringList aliases; ///< other wordings of the same thing

    bool operator==(const Indicator&) const = default;
};

/// The indicators known to the program, in file order. Immutable after loading.
class Catalogue
{
public:
    /// UTF-8 TSV: a heading line that begins with `id`, then one indicator a line with the columns
    /// id, Chinese name, English name, unit, measure, direction (more, less, neutral), adds (none,
    /// time, districts, both), stage, broader, aliases (parted by `|`). Empty lines and those that
    /// begin with `#` are passed over. A bad line is InvalidData with its number as place and, as
    /// detail, the column or the rule that is broken.
    [[nodiscard]] static Result<Catalogue> fromTsv(const QByteArray& tsv);

    [[nodiscard]] const std::vector<Indicator>& all() const { return m_indicators; }
    [[nodiscard]] const Indicator* find(QStringView id) const;

private:
    std::vector<Indicator> m_indicators;
    QHash<QString, std::size_t> m_byId;
};

[[nodiscard]] QString toCode(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromCode(QStringView code);

} // namespace duibiao
