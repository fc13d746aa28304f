// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/page.h"

class QLabel;
class QTableView;

namespace duibiao::ui {

class AttributeModel;
class EmptyState;
class ReportAccuracyModel;

/// How right the reading was, by attribute and by report. Enter or a double click on a report leads
/// to its first figure that waits for review.
class AccuracyPage : public Page
{
    Q_OBJECT

public:
    explicit AccuracyPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;

Q_SIGNALS:
    /// Worked out and on show.
    void measured();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void open();
    void sayEmpty();

    AttributeModel* m_attributes;
    ReportAccuracyModel* m_reports;
    QLabel* m_summary;
    QTableView* m_attributeTable;
    QTableView* m_reportTable;
    EmptyState* m_empty = nullptr;
    QAction* m_open;
    int m_generation = 0; ///< of the run under way; an older one is thrown away
};

} // namespace duibiao::ui
