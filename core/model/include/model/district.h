// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

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
    /// Reads UTF-8 lines `code<TAB>name<TAB>short name<TAB>parent code`; `#` starts a comment.
    /// A bad line is InvalidData with its number as place.
    [[nodiscard]] static Result<DistrictTree> fromTsv(const QByteArray& tsv);

    [[nodiscard]] const std::vector<District>& all() const { return m_districts; }
    [[nodiscard]] const District* find(QStringView code) const;
    /// Every division of that full or short name: 龙华区 is in 深圳市 and in 海口市.
    [[nodiscard]] std::vector<const District*> named(QStringView name) const;
    [[nodiscard]] std::vector<const District*> childrenOf(QStringView code) const;
    /// True for the district itself too.
    [[nodiscard]] bool isWithin(QStringView code, QStringView ancestorCode) const;
    /// Names from the city down: 深圳市/宝安区; a province by its own name. Empty if unknown.
    [[nodiscard]] QString path(QStringView code) const;
    /// The division with that path(); also takes a leading province and a bare unique name.
    [[nodiscard]] const District* byPath(QStringView path) const;

private:
    std::vector<District> m_districts;
    QHash<QString, qsizetype> m_byCode;
    QMultiHash<QString, qsizetype> m_byName;
};

} // namespace duibiao
