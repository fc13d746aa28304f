// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace duibiao::ui {

/// Sorts the rows of a table by one column: numbers before texts, nothing last whatever the
/// direction, equal ones as they come. A text that many rows have is collated once, so that a
/// million rows are sorted as fast as their numbers are.
class RowOrder
{
public:
    explicit RowOrder(int rows) { m_keys.reserve(static_cast<size_t>(rows)); }

    /// Rows are added from 0 on. A number, a date or a text.
    void add(int row, const QVariant& value);
    void add(int row, const QString& text);
    /// `group` stands for what `text` makes; asked for once a group.
    void add(int row, const QString& group, const std::function<QString()>& text);

    /// The rows in their order.
    [[nodiscard]] std::vector<int> sorted(Qt::SortOrder direction) const;

private:
    enum class Kind { Number, Text, Nothing };
    struct Key
    {
        double value = 0; ///< of a text: its place in m_texts
        Kind kind = Kind::Nothing;
        int row = 0;
    };

    void addText(int row, qsizetype text);
    [[nodiscard]] qsizetype placeOf(const QString& text);
    [[nodiscard]] std::vector<size_t> textRanks() const;
    void addNumbers(std::vector<int>& rows, bool down) const;
    void addTexts(std::vector<int>& rows, bool down) const;

    std::vector<Key> m_keys;
    QStringList m_texts; ///< each once
    QHash<QString, qsizetype> m_places;
    QHash<QString, qsizetype> m_groups;
    QString m_lastGroup;        ///< rows of one group often follow each other
    qsizetype m_lastPlace = -1; ///< of m_texts; -1: there was none yet
};

} // namespace duibiao::ui
