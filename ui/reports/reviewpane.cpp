// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reviewpane.h"

#include "shared/figureform.h"
#include "shared/session.h"
#include "shared/tablesetup.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ReviewPane::ReviewPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ReviewModel(session.knowledge(), this)),
      m_progress(new QLabel(this)), m_table(new QTableView(this)), m_formPane(new QWidget(this)),
      m_quote(new QLabel(m_formPane)), m_everywhere(new QCheckBox(m_formPane)),
      m_save(new QPushButton(m_formPane)), m_cancel(new QPushButton(m_formPane))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        closeForm();
        Q_EMIT currentItemChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewPane::currentItemChanged);
    connect(m_table, &QTableView::doubleClicked, this, &ReviewPane::fix);
    connect(m_save, &QPushButton::clicked, this, &ReviewPane::saveFixed);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewPane::closeForm);
    retranslate();
}

void ReviewPane::build()
{
    m_table->setObjectName(u"reviewTable"_s);
    m_formPane->setObjectName(u"fixForm"_s);
    m_everywhere->setObjectName(u"fixEverywhere"_s);
    m_save->setObjectName(u"fixSave"_s);
    m_cancel->setObjectName(u"fixCancel"_s);
    setUpTable(m_table, m_model, u"review"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_quote->setWordWrap(true);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_formPane->installEventFilter(this);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* form = new QVBoxLayout(m_formPane);
    form->setContentsMargins(10, 8, 10, 8);
    form->addWidget(m_quote);
    form->addWidget(m_everywhere);
    form->addLayout(buttons);
    m_formPane->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress->setContentsMargins(8, 8, 8, 2);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_formPane);
}

void ReviewPane::setItems(std::vector<ReviewItem> items)
{
    closeForm();
    m_model->setItems(std::move(items));
    say();
    Q_EMIT currentItemChanged();
}

const ReviewItem* ReviewPane::currentItem() const
{
    return m_model->item(m_table->currentIndex());
}

void ReviewPane::select(qint64 key)
{
    const QModelIndex index = m_model->indexOfId(key);
    if (!index.isValid())
        return;
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void ReviewPane::selectOpen(int step)
{
    const int rows = m_model->rowCount();
    const int current = m_table->currentIndex().row();
    for (int away = 1; away <= rows; ++away) {
        // Before anything is current, forward begins with the first and backward with the last row.
        const int from = current < 0 && step < 0 ? rows : current;
        const int row = ((from + step * away) % rows + rows) % rows;
        if (m_model->item(m_model->index(row, 0))->review() == Review::Open) {
            m_table->selectRow(row);
            return;
        }
    }
}

void ReviewPane::review(Review review)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    // One by one, a decision leads on to the next; a block stays selected.
    if (reviewSelected(review, rows) && rows.size() == 1 && review != Review::Open)
        selectOpen(1);
}

bool ReviewPane::reviewSelected(Review review, const QModelIndexList& rows)
{
    std::vector<FigureId> figures;
    std::vector<Milestone> milestones;
    for (const QModelIndex& row : rows) {
        const ReviewItem* item = m_model->item(row);
        if (const Figure* figure = item->figure()) {
            figures.push_back(figure->id);
        } else {
            milestones.push_back(*item->milestone());
            milestones.back().review = review;
        }
    }
    bool done = true;
    if (!figures.empty())
        done = m_session.reviewFigures(figures, review);
    if (done && !milestones.empty())
        done = m_session.updateMilestones(milestones);
    return done;
}

void ReviewPane::acceptSure()
{
    std::vector<FigureId> sure;
    for (const ReviewItem& item : m_model->items()) {
        if (item.figure() && item.review() == Review::Open && !item.isDoubtful())
            sure.push_back(item.figure()->id);
    }
    if (!sure.empty())
        m_session.reviewFigures(sure, Review::Accepted);
}

void ReviewPane::reviewAlike(Review review)
{
    const ReviewItem* item = currentItem();
    if (!item || !item->figure())
        return;
    std::vector<FigureId> alike = m_session.contents().wordedAlike(*item->figure());
    std::erase_if(alike, [&](FigureId id) { return m_session.figure(id)->review == review; });
    if (!alike.empty() && m_session.reviewFigures(alike, review))
        selectOpen(1);
}

void ReviewPane::make(const Figure& figure)
{
    if (!m_session.isReadOnly())
        openForm(figure);
}

void ReviewPane::fix()
{
    const ReviewItem* item = currentItem();
    if (!item || !item->figure() || m_session.isReadOnly())
        return;
    openForm(*item->figure());
}

void ReviewPane::openForm(const Figure& figure)
{
    makeForm();
    m_form->setFigure(figure);
    m_quote->setText(figure.evidence.quote);
    m_everywhere->setChecked(false);
    m_everywhere->setVisible(figure.id != 0);
    m_formPane->show();
    m_form->focusNumber();
}

/// With all districts to complete from it is worth making only when it is wanted.
void ReviewPane::makeForm()
{
    if (m_form)
        return;
    m_form = new FigureForm(m_session, m_formPane);
    auto* layout = qobject_cast<QVBoxLayout*>(m_formPane->layout());
    layout->insertWidget(1, m_form); // below the quote
    QWidget* before = m_table;
    QWidgetList fields = m_form->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    fields.append({m_everywhere, m_cancel, m_save});
    for (QWidget* field : fields) {
        if ((field->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, field);
        before = field;
    }
}

void ReviewPane::saveFixed()
{
    auto fixed = m_form->figure();
    if (!fixed)
        return;
    fixed->review = Review::Accepted;
    closeForm();
    if (fixed->id == 0) {
        if (const auto added = m_session.addFigures({*fixed}); !added.empty())
            select(ReviewItem::keyOf(added.front()));
        return;
    }
    const Figure* before = m_session.figure(fixed->id);
    const bool all = before && m_everywhere->isChecked();
    if (m_session.updateFigures(all ? withAlike(*before, *fixed) : std::vector{*fixed}))
        selectOpen(1);
}

/// The fixed figure, and what is worded alike with the same words mended: not its number, time and
/// place, which are its own, nor its review.
std::vector<Figure> ReviewPane::withAlike(const Figure& before, const Figure& fixed) const
{
    std::vector<Figure> figures{fixed};
    for (const FigureId id : m_session.contents().wordedAlike(before)) {
        if (id == fixed.id)
            continue;
        Figure& other = figures.emplace_back(*m_session.figure(id));
        other.role = fixed.role;
        other.indicatorId = fixed.indicatorId;
        other.label = fixed.label;
        other.measure = fixed.measure;
        other.quantity.unit = fixed.quantity.unit;
    }
    return figures;
}

void ReviewPane::closeForm()
{
    if (m_formPane->isHidden())
        return;
    const bool hadFocus = m_formPane->isAncestorOf(focusWidget());
    m_formPane->hide();
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
}

bool ReviewPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_formPane && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            closeForm();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            saveFixed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPane::say()
{
    const auto& all = m_model->items();
    const auto open = std::count_if(all.begin(), all.end(), [](const ReviewItem& item) {
        return item.review() == Review::Open;
    });
    const int total = static_cast<int>(all.size());
    if (total == 0)
        m_progress->clear();
    else
        m_progress->setText(tr("%1 of %2 reviewed").arg(total - open).arg(total));
}

void ReviewPane::retranslate()
{
    m_table->setAccessibleName(tr("Figures and milestones of the report"));
    m_save->setText(tr("&Save and Accept"));
    m_save->setToolTip(tr("Store the corrected figure as accepted (Enter)"));
    m_cancel->setText(tr("Cancel"));
    m_everywhere->setText(tr("Correct the same wording everywhere"));
    m_everywhere->setToolTip(tr("Takes role, indicator, label, measure and unit over into every "
                                "figure of the workspace that is worded alike"));
    m_model->retranslate();
    say();
}

} // namespace duibiao::ui
