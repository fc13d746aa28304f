// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fielddelegates.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace duibiao::ui {

CompletingDelegate::CompletingDelegate(MakeCompleter completer, QObject* parent)
    : QStyledItemDelegate(parent), m_completer(std::move(completer))
{
}

QWidget* CompletingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                          const QModelIndex&) const
{
    auto* field = new QLineEdit(parent);
    field->setFrame(false);
    field->setCompleter(m_completer(field));
    return field;
}

ChoiceDelegate::ChoiceDelegate(Choices choices, QObject* parent)
    : QStyledItemDelegate(parent), m_choices(std::move(choices))
{
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex&) const
{
    auto* box = new QComboBox(parent);
    for (const Choice& choice : m_choices())
        box->addItem(choice.name, choice.value);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace duibiao::ui
