// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace duibiao::ui {

class Session;

/// Types in goals and outcomes by hand, one after another. Shown with open().
class AddFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores a figure; false when it could not be stored.
    using Store = std::function<bool(const Figure& figure)>;

    AddFigureDialog(const Session& session, Store store, QWidget* parent = nullptr);

private:
    void build();
    void buildButtons();
    void addLine(const QString& label, QWidget* field, const QString& name, const QString& tip);
    /// The figure as typed; nullopt after saying what is wrong and going to that field.
    [[nodiscard]] std::optional<Figure> figure();
    bool refuse(QWidget* field, const QString& why);
    /// Stores what is typed; true when it is in the workspace.
    bool add();
    void addNext();
    void followIndicator();

    const Session& m_session;
    Store m_store;
    QFormLayout* m_form;
    QComboBox* m_role;
    QLineEdit* m_district;
    QLineEdit* m_indicator;
    QLineEdit* m_value;
    QLineEdit* m_unit;
    QComboBox* m_bound;
    QComboBox* m_measure;
    QLineEdit* m_period;
    QLineEdit* m_department;
    QLabel* m_message;
};

} // namespace duibiao::ui
