// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/district.h"

#include <QStyledItemDelegate>

#include <functional>
#include <vector>

class QCompleter;

namespace duibiao::ui {

/// Edits a cell as text, with a completer.
class CompletingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using MakeCompleter = std::function<QCompleter*(QObject* parent)>;
    CompletingDelegate(MakeCompleter completer, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    MakeCompleter m_completer;
};

/// Edits a cell by choosing one of few values; EditRole is the value's number.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Choice
    {
        int value;
        QString name;
    };
    using Choices = std::function<std::vector<Choice>()>;
    /// `choices` is asked each time, so that the names follow the language.
    ChoiceDelegate(Choices choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    Choices m_choices;
};

} // namespace duibiao::ui
