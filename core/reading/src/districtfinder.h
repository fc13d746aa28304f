// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/district.h"
#include "text/span.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <bitset>
#include <vector>

namespace duibiao::reading {

/// What figures of all of China are of.
inline constexpr QStringView wholeCountry = u"000000";

/// A place in a text where one or more divisions are named.
struct DistrictMention
{
    text::Span span;
    /// Every division the words can mean, in code order; a named parent in front (深圳市龙华区,
    /// 海口龙华) has already narrowed them.
    QStringList codes;
    /// 宝安区; false for the short 宝安, which may be part of some other name: trust it only for
    /// divisions that the text is about anyway.
    bool fullName = false;

    bool operator==(const DistrictMention&) const = default;
};

/// Finds divisions by their full and short names: longest first, one pass, linear in the text.
class DistrictFinder
{
public:
    DistrictFinder() = default;
    explicit DistrictFinder(const DistrictTree& tree);

    /// In text order, not overlapping. 深圳市宝安区 is one mention, of the lower division.
    [[nodiscard]] std::vector<DistrictMention> find(QStringView text) const;

private:
    struct Name
    {
        QString text;
        QStringList codes;
        bool full = false;
    };
    void add(const QString& text, const QString& code, bool full);
    [[nodiscard]] const Name* longestAt(QStringView text, qsizetype at) const;
    /// Those of `codes` that lie below one of `ancestors`.
    [[nodiscard]] QStringList below(const QStringList& codes, const QStringList& ancestors) const;

    std::bitset<0x10000> m_first;               ///< characters that begin a name
    QHash<char32_t, std::vector<Name>> m_names; ///< by first two characters, longest first
    QHash<QString, QString> m_parents;          ///< code to parent code
};

} // namespace duibiao::reading
