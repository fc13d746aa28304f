// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/spread.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace duibiao::ui {

class Session;

/// Where the numbers of one row come from: the plan's sentence and the summary's, one above the
/// other, each with its report and a way into it.
class EvidencePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit EvidencePanel(Session& session, QWidget* parent = nullptr);

    /// `column` of CompareModel: the side to bring into view.
    /// Of `all` rows, those of the same indicator and time stand below: the city's districts, or
    /// the district's neighbours.
    void showRow(const compare::Row& row, int column, const std::vector<compare::Row>& all = {});
    void clear();

private:
    void addSide(const QString& kind, const compare::Side& side, bool inView);
    void addPin(const Figure& figure);
    void addFigure(const QString& kind, const Figure& figure, bool inView);
    void addVersions(const compare::Row& row);
    void addDistricts(const compare::Row& row, const std::vector<compare::Row>& all);
    void sayDistricts(const compare::Spread& spread, const QString& unit);
    QLabel* addLabel(const QString& text);

    Session& m_session;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace duibiao::ui
