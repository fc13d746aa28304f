// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/pacedialog.h"

#include "shared/session.h"
#include "wording/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

PaceDialog::PaceDialog(Session& session, const compare::Row& row, QWidget* parent)
    : QDialog(parent), m_session(session), m_goal(row.goal->figure.id), m_period(row.period),
      m_table(new QTableWidget(0, 2)), m_problem(new QLabel)
{
    setObjectName(u"paceDialog"_s);
    setWindowTitle(tr("Steps of the Goal"));
    build(tr("%1, %2: %3", "indicator, period, goal")
              .arg(wording::rowName(session.knowledge().catalogue, row), wording::name(row.period),
                   wording::quantityText(row.goal->figure.quantity)));
    for (const PaceStep& step : session.contents().paceSteps().value(m_goal))
        addStep(step.date, step.share.toDouble() * 100);
    resize(fontMetrics().height() * 28, fontMetrics().height() * 24);
}

void PaceDialog::build(const QString& goal)
{
    auto* title = new QLabel(goal);
    title->setWordWrap(true);
    auto* hint = new QLabel(tr("By each day, this share of the goal is to be reached. Without "
                               "steps the goal is expected evenly over its time."));
    hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("By the end of"), tr("Share of the goal (%)")});
    m_table->setAccessibleName(tr("Steps of the goal"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto* add = new QPushButton(tr("&Add Step"));
    auto* remove = new QPushButton(tr("&Remove Step"));
    auto* suggested = new QPushButton(tr("&Suggest"));
    suggested->setToolTip(tr("Even steps at the ends of the quarters, to be changed"));
    add->setObjectName(u"addStep"_s);
    remove->setObjectName(u"removeStep"_s);
    suggested->setObjectName(u"suggestSteps"_s);
    connect(add, &QPushButton::clicked, this, &PaceDialog::addNext);
    connect(remove, &QPushButton::clicked, this, &PaceDialog::removeCurrent);
    connect(suggested, &QPushButton::clicked, this, &PaceDialog::suggest);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {add, remove, suggested})
        row->addWidget(button);
    row->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_session.isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(hint)})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void PaceDialog::addStep(QDate day, double percent)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* date = new QTableWidgetItem;
    date->setData(Qt::EditRole, day);
    auto* share = new QTableWidgetItem;
    share->setData(Qt::EditRole, percent);
    m_table->setItem(row, 0, date);
    m_table->setItem(row, 1, share);
}

/// A month behind the last one, at the same share.
void PaceDialog::addNext()
{
    const int last = m_table->rowCount() - 1;
    const QDate before = last < 0 ? m_period.firstDay().addDays(-1)
                                  : m_table->item(last, 0)->data(Qt::EditRole).toDate();
    const double share = last < 0 ? 0 : m_table->item(last, 1)->data(Qt::EditRole).toDouble();
    addStep(std::min(before.addDays(1).addMonths(1).addDays(-1), m_period.lastDay()), share);
    m_table->setCurrentCell(last + 1, 0);
}

void PaceDialog::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
}

void PaceDialog::suggest()
{
    m_table->setRowCount(0);
    const int months = m_period.firstYear() == m_period.lastYear() ? 3 : 12;
    for (QDate day = m_period.firstDay().addMonths(months).addDays(-1); day < m_period.lastDay();
         day = day.addDays(1).addMonths(months).addDays(-1))
        addStep(day, std::round(m_period.shareGoneBy(day) * 100));
}

std::optional<std::vector<PaceStep>> PaceDialog::steps()
{
    std::vector<PaceStep> steps;
    QString problem;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QDate day = m_table->item(row, 0)->data(Qt::EditRole).toDate();
        const double percent = m_table->item(row, 1)->data(Qt::EditRole).toDouble();
        if (day < m_period.firstDay() || day > m_period.lastDay())
            problem = tr("Step %1: the day lies outside the goal's time.").arg(row + 1);
        else if (percent < 0 || percent > 100)
            problem = tr("Step %1: a share lies between 0 and 100.").arg(row + 1);
        const auto share = Decimal::fromParts(std::llround(percent * 100), 4);
        if (share)
            steps.push_back({.date = day, .share = *share});
    }
    std::ranges::sort(steps, {}, &PaceStep::date);
    for (size_t i = 1; problem.isEmpty() && i < steps.size(); ++i) {
        if (steps[i].date == steps[i - 1].date)
            problem = tr("Two steps have the same day.");
        else if (steps[i].share < steps[i - 1].share)
            problem = tr("A later step asks for less than an earlier one.");
    }
    m_problem->setText(problem);
    return problem.isEmpty() ? std::optional(std::move(steps)) : std::nullopt;
}

void PaceDialog::accept()
{
    m_table->setFocus(); // what is being typed is taken over
    const auto wanted = steps();
    if (wanted && m_session.setPacePlan({.goal = m_goal, .steps = *wanted}))
        QDialog::accept();
}

} // namespace duibiao::ui
