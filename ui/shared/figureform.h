// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace duibiao::ui {

class Session;

/// The fields of one figure, mended or typed in by hand, with completion for indicator and
/// district. Says beneath what is still wrong.
class FigureForm : public QWidget
{
    Q_OBJECT

public:
    explicit FigureForm(const Session& session, QWidget* parent = nullptr);

    void setFigure(const Figure& figure);
    /// The figure as it stands in the fields; nullopt while a field cannot be understood, and the
    /// form then says which and puts the cursor there.
    [[nodiscard]] std::optional<Figure> figure();
    void focusNumber();

Q_SIGNALS:
    /// Something was changed by hand.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fillChoices();
    void complain(QWidget* field, const QString& problem);
    bool readQuantity(Figure& figure);
    void followNumber();
    bool readPlaceAndTime(Figure& figure);

    const Session& m_session;
    Figure m_figure;
    QFormLayout* m_layout;
    QComboBox* m_role;
    QLineEdit* m_indicator;
    QLineEdit* m_label;
    QLineEdit* m_number;
    QLineEdit* m_unit;
    QComboBox* m_bound;
    QComboBox* m_measure;
    QLineEdit* m_period;
    QLineEdit* m_district;
    QLineEdit* m_note;
    QLabel* m_problem;
};

} // namespace duibiao::ui
