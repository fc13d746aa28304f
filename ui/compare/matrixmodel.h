// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/subject.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace duibiao::ui {

class Session;

/// Districts against indicators in one period: a cell holds a row of the comparison. A city can be
/// opened into its districts, whichever way the table lies. All cells are found in one pass over
/// the rows.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MatrixModel(const Session& session, QObject* parent = nullptr);

    /// Rows that stay where they are until the next call; those of `period` are shown.
    void setRows(const RowList& rows, const Period& period);
    /// Districts as columns and indicators below each other, or the other way.
    void setDistrictsAcross(bool across);
    [[nodiscard]] bool areDistrictsAcross() const { return m_across; }

    /// nullptr where nothing is stated.
    [[nodiscard]] const compare::Row* row(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const compare::Row& row) const;
    /// How many rows more a cell stands for.
    [[nodiscard]] int others(const QModelIndex& index) const;

    /// The section of the district that a cell or a heading belongs to.
    [[nodiscard]] int districtSection(const QModelIndex& index) const;
    [[nodiscard]] bool canOpen(int section) const;
    [[nodiscard]] bool isOpen(int section) const;
    void setOpen(int section, bool open);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Place
    {
        QString code;
        QString name;
        std::vector<size_t> parts; ///< of the city, in m_districts
        bool isPart = false;
    };
    struct Cell
    {
        const compare::Row* row = nullptr;
        int others = 0;
    };

    void takeDistricts(const RowList& rows);
    void addParts(const QHash<QString, QStringList>& parts);
    void showDistricts();
    [[nodiscard]] bool isClosed(const Place& city) const;
    [[nodiscard]] QString subjectName(const compare::Row& row) const;
    [[nodiscard]] const Cell* cell(const QModelIndex& index) const;
    [[nodiscard]] QString headingOf(int section) const;
    [[nodiscard]] QString text(const Cell& cell) const;
    [[nodiscard]] QString toolTip(const Cell& cell) const;

    const Session& m_session;
    bool m_across = false;
    std::vector<Place> m_districts;
    std::vector<size_t> m_shown; ///< of m_districts, in the order of the sections
    QSet<QString> m_turned;      ///< codes of cities that are not as all are to begin with
    std::vector<QString> m_subjects;
    QHash<Subject, int> m_subjectPlaces;
    QHash<std::pair<QString, int>, Cell> m_cells; ///< by district and place of the subject
};

/// What a cell says of its row, without the verdict: 20万 座 → 20.6万 座.
[[nodiscard]] QString goalAndOutcome(const compare::Row& row);

/// Periods of the rows that have a goal or an outcome, the one with most rows
/// first, of equals the later one.
[[nodiscard]] std::vector<Period> matrixPeriods(const RowList& rows);

} // namespace duibiao::ui
