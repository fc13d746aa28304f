// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurespage.h"

#include "figures/addfiguredialog.h"
#include "figures/figuresmodel.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The chosen value of a filter box; its first line lets all through.
template <typename Value> std::optional<Value> chosen(const QComboBox* box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(static_cast<Value>(value.toInt())) : std::nullopt;
}

template <typename Value>
void fill(QComboBox* box, const QString& all, std::initializer_list<Value> values)
{
    const int before = std::max(0, box->currentIndex());
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(all);
    for (const Value value : values)
        box->addItem(wording::name(value), static_cast<int>(value));
    box->setCurrentIndex(before);
}

} // namespace

QList<QAction*> FiguresPage::pageActions() const
{
    return {m_add, m_accept, m_reject, m_reopen, m_remove, m_open};
}

void FiguresPage::showFigure(FigureId figure)
{
    if (!m_model->indexOfId(figure).isValid())
        clearFilter();
    const QModelIndex index = m_model->indexOfId(figure);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void FiguresPage::refresh()
{
    m_model->reload();
    updateState();
}

bool FiguresPage::refreshPart(const SessionChange& change)
{
    if (!m_model->update(change.figures))
        return false;
    updateState();
    return true;
}

void FiguresPage::applyFilter()
{
    m_wait.stop();
    m_model->choose({.text = m_find->text().trimmed(),
                     .role = chosen<Role>(m_roles),
                     .review = chosen<Review>(m_reviews)});
    updateState();
}

void FiguresPage::clearFilter()
{
    m_find->clear();
    m_roles->setCurrentIndex(0);
    m_reviews->setCurrentIndex(0);
    applyFilter();
}

std::vector<FigureId> FiguresPage::selected() const
{
    std::vector<FigureId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->rowId(m_model->sourceRow(index)));
    return ids;
}

void FiguresPage::review(Review review)
{
    std::vector<FigureId> ids = selected();
    std::erase_if(ids, [&](FigureId id) {
        const Figure* figure = session().figure(id);
        return !figure || figure->review == review;
    });
    if (!ids.empty())
        session().reviewFigures(ids, review);
}

void FiguresPage::remove()
{
    if (const std::vector<FigureId> ids = selected(); !ids.empty())
        session().removeFigures(ids);
}

void FiguresPage::openAddDialog()
{
    const auto store = [this](const Figure& figure) {
        const std::vector<FigureId> added = session().addFigures({figure});
        if (added.empty())
            return false;
        showFigure(added.front());
        return true;
    };
    auto* dialog = new AddFigureDialog(session(), store, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FiguresPage::openEvidence()
{
    const Figure* figure = m_model->figure(m_table->currentIndex());
    if (figure && figure->evidence.report != 0)
        Q_EMIT session().evidenceRequested(figure->id);
    else if (figure)
        sayRefused(tr("This figure was entered by hand: there is no sentence to show."));
}

void FiguresPage::updateState()
{
    const std::vector<FigureId> ids = selected();
    const bool writable = session().isOpen() && !session().isReadOnly();
    const auto enable = [&](QAction* action, Review review) {
        action->setEnabled(writable && std::any_of(ids.begin(), ids.end(), [&](FigureId id) {
                               const Figure* figure = session().figure(id);
                               return figure && figure->review != review;
                           }));
    };
    enable(m_accept, Review::Accepted);
    enable(m_reject, Review::Rejected);
    enable(m_reopen, Review::Open);
    m_remove->setEnabled(writable && !ids.empty());
    m_add->setEnabled(writable);
    const Figure* current = m_model->figure(m_table->currentIndex());
    m_open->setEnabled(current && current->evidence.report != 0);

    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->total()
                         ? tr("%n figure(s)", nullptr, shown)
                         : tr("%1 of %n figure(s)", nullptr, m_model->total()).arg(shown));
    if (!session().isOpen())
        m_empty->say(tr("No workspace is open"), tr("Open a workspace to see its figures."));
    else if (m_model->total() == 0)
        m_empty->say(
            tr("No figures yet"),
            tr("Import reports on the Reports page, or choose Add Figure to type one in."));
    else if (shown == 0)
        m_empty->say(tr("No figure fits"), tr("Clear the line above or choose other roles."));
    else
        m_empty->say({});
}

void FiguresPage::sayRefused(const QString& why)
{
    m_message->setText(why);
    m_message->show();
    m_silence.start();
}

void FiguresPage::retranslate()
{
    fill(m_roles, tr("All roles"), {Role::Goal, Role::Achieved, Role::Reference});
    fill(m_reviews, tr("Reviewed or not"), {Review::Open, Review::Accepted, Review::Rejected});
    m_find->setPlaceholderText(tr("Find in figures"));
    m_find->setAccessibleName(tr("Find in figures"));
    m_find->setToolTip(tr("District, indicator, number, sentence or report"));
    m_roles->setAccessibleName(tr("Roles shown"));
    m_reviews->setAccessibleName(tr("States of review shown"));
    m_table->setAccessibleName(tr("Figures"));
    m_add->setText(tr("Add &Figure…"));
    m_add->setToolTip(tr("Types in a goal or an outcome by hand"));
    m_remove->setText(tr("&Remove"));
    m_remove->setToolTip(tr("Takes the figures chosen out of the workspace (Del)"));
    m_accept->setText(tr("&Accept"));
    m_accept->setToolTip(tr("Says that the figures chosen are right (A)"));
    m_reject->setText(tr("Re&ject"));
    m_reject->setToolTip(tr("Says that the figures chosen are wrong (R)"));
    m_reopen->setText(tr("Re&open"));
    m_reopen->setToolTip(tr("Takes back what was said of the figures chosen (O)"));
    m_open->setText(tr("Open in Re&port"));
    m_open->setToolTip(tr("Shows the sentence in its report (double click)"));
    updateState();
}

} // namespace duibiao::ui
