// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QTableWidget;

namespace duibiao::ui {

/// Which column of a sheet holds what, under its first lines; to be mended by hand.
class LedgerColumns : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerColumns(QWidget* parent = nullptr);

    void show(const exchange::Grid& grid, const exchange::LedgerLayout& layout);
    [[nodiscard]] exchange::LedgerLayout layout() const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    [[nodiscard]] QComboBox* fieldBox(int column);
    /// A field has one column: the one chosen last.
    void takeField(int column);

    exchange::Grid m_grid; ///< its first lines
    exchange::LedgerLayout m_layout;
    QSpinBox* m_heading;
    QTableWidget* m_table;
    std::vector<QComboBox*> m_fields; ///< of each column
};

} // namespace duibiao::ui
