// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/accuracypage.h"

#include "accuracy/accuracymodels.h"
#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "shared/tablesetup.h"

#include <QAction>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

AccuracyPage::AccuracyPage(Session& session, QWidget* parent)
    : Page(session, parent), m_attributes(new AttributeModel(this)),
      m_reports(new ReportAccuracyModel(session, this)), m_summary(new QLabel),
      m_attributeTable(new QTableView), m_reportTable(new QTableView),
      m_open(new QAction(icon(u"reports"_s), {}, this))
{
    setObjectName(u"accuracyPage"_s);
    build();
    connect(m_reportTable, &QTableView::doubleClicked, this, &AccuracyPage::open);
    auto* enter = new QShortcut(Qt::Key_Return, m_reportTable);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &AccuracyPage::open);
    connect(m_open, &QAction::triggered, this, &AccuracyPage::open);
    retranslate();
}

void AccuracyPage::build()
{
    m_open->setObjectName(u"openAccuracy"_s);
    m_attributeTable->setObjectName(u"accuracyAttributes"_s);
    m_reportTable->setObjectName(u"accuracyReports"_s);
    setUpTable(m_attributeTable, m_attributes, u"accuracyAttributes"_s);
    setUpTable(m_reportTable, m_reports, u"accuracyReports"_s);
    for (QTableView* table : {m_attributeTable, m_reportTable}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    }
    m_reportTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_reportTable->addAction(m_open);
    m_summary->setWordWrap(true);
    auto* upper = new QWidget;
    auto* inner = new QVBoxLayout(upper);
    inner->setContentsMargins({});
    inner->addWidget(m_summary);
    inner->addWidget(m_attributeTable);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_reportTable);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_empty = new EmptyState(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    setFocusProxy(m_attributeTable); // the first, so that Tab comes to both
}

QList<QAction*> AccuracyPage::pageActions() const
{
    return {m_open};
}

void AccuracyPage::refresh()
{
    const int generation = ++m_generation;
    if (!session().isOpen()) {
        m_reports->setAccuracy({});
        sayEmpty();
        return;
    }
    const auto work = [held = session().snapshot()] {
        // A connection belongs to its thread.
        return store::Workspace::open(held.path(), store::Workspace::Access::ReadOnly)
            .and_then([](const store::Workspace& workspace) { return workspace.asRead(); })
            .map([&](const std::vector<Figure>& asRead) {
                return accuracyByReport(held.figures(), asRead);
            });
    };
    inBackground(this, work, [this, generation](const Result<AccuracyByReport>& found) {
        if (generation != m_generation)
            return;
        if (!found)
            Q_EMIT session().failed(found.error());
        const AccuracyByReport accuracy = found.value_or(AccuracyByReport());
        m_attributes->setAccuracy(accuracy);
        m_reports->setAccuracy(accuracy);
        m_summary->setText(
            accuracy.all.decided + accuracy.all.refused == 0
                ? tr("Nothing has been reviewed yet. Accept, correct or refuse figures, and this "
                     "page says how well they were read.")
                : tr("Of %n figure(s) accepted or corrected, %1 were read right in every respect; "
                     "%2 "
                     "more were refused.",
                     nullptr, accuracy.all.decided)
                      .arg(shareText(accuracy.all.whollyRight, accuracy.all.decided))
                      .arg(accuracy.all.refused));
        sayEmpty();
        if (!m_reportTable->currentIndex().isValid() && m_reports->rowCount() > 0)
            m_reportTable->setCurrentIndex(m_reports->index(0, 0));
        Q_EMIT measured();
    });
}

void AccuracyPage::open()
{
    const ReportId report = m_reports->report(m_reportTable->currentIndex());
    if (report == 0)
        return;
    const auto& figures = session().figures();
    const auto waiting = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) {
        return figure.evidence.report == report && figure.review == Review::Open;
    });
    if (waiting != figures.end())
        Q_EMIT session().evidenceRequested(waiting->id);
    else
        Q_EMIT session().placeRequested(report, 0, 0);
}

void AccuracyPage::sayEmpty()
{
    m_open->setEnabled(m_reports->rowCount() > 0);
    if (m_reports->rowCount() > 0)
        m_empty->say({});
    else
        m_empty->say(tr("Nothing was read yet"),
                     tr("Import reports and review what was read from them."), importOffer());
}

void AccuracyPage::retranslate()
{
    m_attributeTable->setAccessibleName(tr("Accuracy by attribute"));
    m_reportTable->setAccessibleName(tr("Accuracy by report"));
    m_open->setText(tr("&Go On Reviewing"));
    m_open->setToolTip(tr("Opens the report at the first figure that waits for review"));
    m_open->setStatusTip(m_open->toolTip());
    sayEmpty();
}

} // namespace duibiao::ui
