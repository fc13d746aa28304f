// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurespage.h"

#include "figures/addfiguredialog.h"
#include "figures/changedialog.h"
#include "figures/figuresmodel.h"
#include "figures/pastedialog.h"
#include "figures/plandialog.h"
#include "shared/emptystate.h"
#include "shared/filterheader.h"
#include "shared/icons.h"
#include "shared/remember.h"
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
    return {m_add,    m_plan, m_accept, m_reject,  m_reopen, m_change,
            m_remove, m_open, m_uses,   m_filters, m_columns};
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
    updateActions();
}

bool FiguresPage::refreshPart(const SessionChange& change)
{
    if (!m_model->update(change.figures))
        return false;
    updateActions();
    return true;
}

void FiguresPage::applyFilter()
{
    m_wait.stop();
    m_model->choose({.text = m_find->text().trimmed(),
                     .role = chosen<Role>(m_roles),
                     .review = chosen<Review>(m_reviews),
                     .columns = m_header->filters()});
    updateActions();
}

void FiguresPage::clearFilter()
{
    m_find->clear();
    m_roles->setCurrentIndex(0);
    m_reviews->setCurrentIndex(0);
    m_header->clear();
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
    auto* dialog = new AddFigureDialog(
        session(), [this](const Figure& figure) { return store({figure}); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool FiguresPage::store(const std::vector<Figure>& figures)
{
    const std::vector<FigureId> added = session().addFigures(figures);
    if (added.empty())
        return false;
    showFigure(added.front());
    return true;
}

void FiguresPage::openPlanDialog()
{
    auto* dialog = new PlanDialog(
        session().knowledge(), [this](const auto& figures) { return store(figures); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool FiguresPage::pasteCells(const QString& text)
{
    if (!text.contains(u'\t'))
        return false; // one column is no table
    auto* dialog = new PasteDialog(
        cellsOf(text), session().knowledge(),
        [this](const auto& figures) { return store(figures); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

void FiguresPage::openChangeDialog()
{
    std::vector<Figure> figures;
    for (const FigureId id : selected()) {
        if (const Figure* figure = session().figure(id))
            figures.push_back(*figure);
    }
    if (figures.empty())
        return;
    auto* dialog = new ChangeDialog(
        std::move(figures), m_table->currentIndex().column(), session().knowledge(),
        [this](const auto& changed) { return session().updateFigures(changed); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FiguresPage::toggleFilters()
{
    m_header->setLinesShown(m_filters->isChecked());
    remember(u"figures/filters"_s, m_filters->isChecked());
    if (m_filters->isChecked())
        m_header->focusLine();
}

void FiguresPage::chooseColumns()
{
    // The same menu as a right click on the headings.
    Q_EMIT m_header->customContextMenuRequested(QPoint(0, m_header->height()));
}

void FiguresPage::openEvidence()
{
    const Figure* figure = m_model->figure(m_table->currentIndex());
    if (figure && figure->evidence.report != 0)
        Q_EMIT session().evidenceRequested(figure->id);
    else if (figure)
        sayRefused(tr("This figure was entered by hand: there is no sentence to show."));
}

void FiguresPage::askForUses()
{
    if (const Figure* figure = m_model->figure(m_table->currentIndex()))
        Q_EMIT session().usesRequested(figure->id);
}

void FiguresPage::updateActions()
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
    m_change->setEnabled(writable && !ids.empty());
    m_add->setEnabled(writable);
    m_plan->setEnabled(writable);
    const Figure* current = m_model->figure(m_table->currentIndex());
    m_open->setEnabled(current && current->evidence.report != 0);
    m_uses->setEnabled(current);

    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->total()
                         ? tr("%n figure(s)", nullptr, shown)
                         : tr("%1 of %n figure(s)", nullptr, m_model->total()).arg(shown));
    m_count->setMinimumWidth(m_count->sizeHint().width());
    if (!session().isOpen())
        m_empty->say(tr("No workspace is open"), tr("Open a workspace to see its figures."));
    else if (m_model->total() == 0)
        m_empty->say(
            tr("No figures yet"),
            tr("Import reports on the Reports page, or choose Add Figure to type one in."));
    else if (shown == 0)
        m_empty->say(tr("No figure fits"), tr("Clear the line above or choose other roles."),
                     {.text = tr("&Show All"), .act = [this] { clearFilter(); }});
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
    m_header->retranslate();
    const auto say = [this](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "tooltip (key)").arg(tip, key));
        action->setStatusTip(tip);
    };
    say(m_add, tr("Add &Figure…"), tr("Types in a goal or an outcome by hand"));
    say(m_plan, tr("Enter &Plan…"), tr("Types in a whole work plan as a table of goals"));
    say(m_change, tr("C&hange…"), tr("Gives one field of all figures chosen the same value"));
    say(m_remove, tr("&Remove"), tr("Takes the figures chosen out of the workspace"));
    say(m_accept, tr("&Accept"), tr("Says that the figures chosen are right"));
    say(m_reject, tr("Re&fuse"), tr("Says that the figures chosen are wrong"));
    say(m_reopen, tr("Re&open"), tr("Takes back what was said of the figures chosen"));
    say(m_open, tr("Open in Re&port"), tr("Shows the sentence in its report (double click)"));
    say(m_uses, tr("&Uses…"), tr("Shows the comparisons and checks that rest on the figure"));
    say(m_filters, tr("Fi&lters"), tr("Shows or hides the filter lines under the headings"));
    say(m_columns, tr("Col&umns"), tr("Chooses which columns are shown"));
    updateActions();
}

} // namespace duibiao::ui
