// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace duibiao {

/// An administrative division (GB/T 2260).
struct District
{
    enum class Level { Province, City, County };

    QString code;       ///< six digits: 440306
    QString name;       ///< full name: 宝安区
    QString shortName;  ///< as people say it: 宝安
    QString parentCode; ///< empty for a province
    Level level = Level::County;

    bool operator==(const District&) const = default;
};

/// All divisions, in code order. Immutable after loading, so it is shared between threads.
class DistrictTree
{
public:
    /// Reads UTF-8 lines `code<TAB>name<TAB>short name<TAB>parent code` in any order. Empty lines
    /// and those that begin with `#` are passed over. A bad line is InvalidData with its number as
    /// place and, as detail, the column or the rule that is broken.
    [[nodiscard]] static Result<DistrictTree> fromTsv(const QByteArray& tsv);

    [[nodiscard]] const std::vector<District>& all() const { return m_districts; }
    [[nodiscard]] const District* find(QStringView code) const;
    /// Every division of that full or short name: 龙华区 is in 深圳市 and in 海口市.
    [[nodiscard]] std::vector<const District*> named(QStringView name) const;
    /// The divisions right below; the provinces for an empty code.
    [[nodiscard]] std::vector<const District*> childrenOf(QStringView code) const;
    /// True for the district itself too.
    [[nodiscard]] bool isWithin(QStringView code, QStringView ancestorCode) const;
    /// Names from the city down: 深圳市/宝安区, 北京市/海淀区, 仙桃市 (a county right below its
    /// province); a province by its own name. Empty if unknown.
    [[nodiscard]] QString path(QStringView code) const;
    /// The division with that path(). Else the only one whose names, full or short, from the
    /// province down hold these in this order: 广东省/深圳市/宝安区, 深圳/宝安, 宝安. Null where
    /// none or several fit.
    [[nodiscard]] const District* byPath(QStringView path) const;

private:
    /// The division and all above it, topmost first.
    [[nodiscard]] std::vector<const District*> lineage(const District& district) const;

    std::vector<District> m_districts;
    QMultiHash<QString, std::size_t> m_byName;
};

} // namespace duibiao
