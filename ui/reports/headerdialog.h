// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/district.h"
#include "model/report.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace duibiao::ui {

/// Corrects what stands at the head of a stored report.
class HeaderDialog : public QDialog
{
    Q_OBJECT

public:
    HeaderDialog(const ReportHeader& header, const DistrictTree& districts, QWidget* parent);

Q_SIGNALS:
    void headerChosen(const duibiao::ReportHeader& header);

private:
    void build();
    void take();
    void complain(QWidget* field, const QString& problem);
    [[nodiscard]] std::optional<ReportHeader> header();

    const DistrictTree& m_districts;
    QLineEdit* m_title;
    QLineEdit* m_district;
    QComboBox* m_kind;
    QLineEdit* m_period;
    QLineEdit* m_published;
    QLabel* m_problem;
};

} // namespace duibiao::ui
