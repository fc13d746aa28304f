// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetspage.h"

#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/filedialogs.h"
#include "shared/reporttexts.h"
#include "shared/session.h"
#include "sheets/fontsdialog.h"
#include "sheets/pdfjob.h"
#include "sheets/preview.h"
#include "wording/order.h"
#include "wording/words.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStatusTipEvent>

#include <algorithm>
#include <set>

namespace duibiao::ui {

using compare::Row;
using namespace Qt::StringLiterals;

namespace {

constexpr int CodeRole = Qt::UserRole;
/// Painting a sheet takes milliseconds, and a preview is painted while the user waits.
constexpr size_t mostPreviewed = 10;

} // namespace

SheetsPage::~SheetsPage() = default;

paper::Handout SheetsPage::chosen() const
{
    compare::Query query;
    for (int i = 0; i < m_districts->count(); ++i) {
        const QListWidgetItem* item = m_districts->item(i);
        if (item->checkState() == Qt::Checked)
            query.districts.append(item->data(CodeRole).toString());
    }
    if (query.districts.isEmpty())
        return {}; // no district asked for would mean all of them
    if (const auto period = Period::parse(m_periods->currentData().toString()))
        query.periods.push_back(*period);
    return paper::narrowed(m_handout, query);
}

std::vector<paper::Sheet> SheetsPage::sheets() const
{
    return paper::sheetsOf(chosen(), m_overview->isChecked());
}

/// None for everything.
std::optional<compare::Selection> SheetsPage::view() const
{
    const std::vector<SavedView>& views = session().contents().views();
    const auto found =
        std::ranges::find(views, m_views->currentData().toString(), &SavedView::name);
    return found == views.end() ? std::nullopt : compare::selectionFromJson(found->selection);
}

void SheetsPage::refresh()
{
    fillViews();
    const int generation = ++m_generation;
    const auto work = [held = session().snapshot(), view = view()] {
        paper::Handout handout = paper::makeHandout(
            held.figures(), held.milestones(), held.context(), view ? view->query() : held.query());
        if (view)
            wording::applyView(handout.results.rows, *view, handout.context);
        handout.sections = paper::sectionsOf(held.figures(), textsAt(held.path()));
        return handout;
    };
    inBackground(this, work, [this, generation](paper::Handout handout) {
        if (generation == m_generation)
            takeHandout(std::move(handout));
    });
}

void SheetsPage::takeHandout(paper::Handout handout)
{
    m_handout = std::move(handout);
    fillDistricts();
    fillPeriods();
    choiceChanged();
    sayEmpty();
    Q_EMIT ready();
}

/// The saved views of the workspace; the one chosen stays as long as it is there.
void SheetsPage::fillViews()
{
    const QVariant before = m_views->currentData();
    const QSignalBlocker blocker(m_views);
    m_views->clear();
    m_views->addItem(tr("Everything"), QString());
    for (const SavedView& each : session().contents().views())
        m_views->addItem(each.name, each.name);
    m_views->setCurrentIndex(std::max(0, m_views->findData(before)));
}

void SheetsPage::fillDistricts()
{
    std::set<QString> unticked;
    for (int i = 0; i < m_districts->count(); ++i) {
        if (m_districts->item(i)->checkState() == Qt::Unchecked)
            unticked.insert(m_districts->item(i)->data(CodeRole).toString());
    }
    const QSignalBlocker blocker(m_districts);
    m_districts->clear();
    for (const paper::Sheet& sheet : paper::sheetsOf(m_handout.results.rows)) {
        const QString name = session().knowledge().districts.path(sheet.districtCode);
        auto* item =
            new QListWidgetItem(name.isEmpty() ? tr("District not known") : name, m_districts);
        item->setData(CodeRole, sheet.districtCode);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(unticked.contains(sheet.districtCode) ? Qt::Unchecked : Qt::Checked);
    }
}

void SheetsPage::fillPeriods()
{
    std::set<Period> years;
    for (const Row& row : m_handout.results.rows) {
        if (row.period.isValid() && row.period.firstYear() == row.period.lastYear())
            years.insert(Period::year(row.period.firstYear()));
    }
    const QVariant before = m_periods->currentData();
    const QSignalBlocker blocker(m_periods);
    m_periods->clear();
    m_periods->addItem(tr("All periods"));
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        m_periods->addItem(wording::name(*year), year->toString());
    m_periods->setCurrentIndex(std::max(0, m_periods->findData(before)));
}

void SheetsPage::tickAll(bool ticked)
{
    {
        const QSignalBlocker blocker(m_districts);
        for (int i = 0; i < m_districts->count(); ++i)
            m_districts->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_districts->viewport()->update();
    choiceChanged();
}

void SheetsPage::choiceChanged()
{
    const size_t count = sheets().size();
    m_print->setEnabled(count > 0);
    m_pdf->setEnabled(count > 0 && !m_job->isRunning());
    m_previewNote->setText(
        count == 0 ? m_districts->count() == 0 ? tr("The view has no goals and no outcomes.")
                                               : tr("Tick a district to see its sheet.")
        : count > mostPreviewed ? tr("The preview shows the first %1 of %2 districts; all of them "
                                     "are printed.")
                                      .arg(mostPreviewed)
                                      .arg(count)
                                : QString());
    m_previewNote->setVisible(!m_previewNote->text().isEmpty());
    m_preview->refresh();
}

paper::Places SheetsPage::paint(QPrinter& printer)
{
    m_previewed = sheets();
    m_previewed.resize(std::min(m_previewed.size(), mostPreviewed));
    auto painted = paper::paintSheets(m_previewed, session().context(), printer, {}, m_style);
    if (!painted)
        Q_EMIT session().failed(painted.error());
    return painted.value_or(paper::Places());
}

void SheetsPage::follow(const paper::Source& source)
{
    if (source.row) {
        const compare::Row row = *source.row; // the preview may be painted anew meanwhile
        Q_EMIT session().rowRequested(row);
    } else if (source.figure != 0) {
        Q_EMIT session().evidenceRequested(source.figure);
    } else if (source.milestone != 0) {
        Q_EMIT session().milestoneRequested(source.milestone);
    } else if (const QString key = source.finding; !key.isEmpty()) {
        Q_EMIT session().findingRequested(key);
    }
}

void SheetsPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paper::pageLayout(m_style.layout));
    dialogs().choosePrinter(this, printer, [this, printer] {
        if (const auto printed =
                paper::paintSheets(sheets(), session().context(), *printer, {}, m_style);
            !printed)
            Q_EMIT session().failed(printed.error());
        else
            say(tr("Sent to the printer"));
    });
}

FileRequest SheetsPage::fileRequest() const
{
    const QString name = QFileInfo(session().path()).completeBaseName();
    return {.title = tr("Save Sheets"),
            .filters = {tr("PDF documents (*.pdf)"), tr("Word documents (*.docx)"),
                        tr("OpenDocument texts (*.odt)"), tr("Excel workbooks (*.xlsx)")},
            .suggestedName = tr("%1 sheets", "file name").arg(name) + u".pdf"_s,
            .suffix = u"pdf"_s};
}

void SheetsPage::askFile()
{
    dialogs().saveFile(this, fileRequest(),
                       [this](const QStringList& paths) { save(paths.constFirst()); });
}

void SheetsPage::save(const QString& path)
{
    m_job->start(chosen(), session().sharedKnowledge(), path,
                 {.csv = {}, .sheets = m_style, .overview = m_overview->isChecked()});
    showRunning(true);
}

void SheetsPage::chooseFonts()
{
    auto* dialog = new FontsDialog(m_style, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setStyle(dialog->style()); });
    dialog->open();
}

void SheetsPage::setStyle(const paper::Style& style)
{
    m_style = style;
    rememberStyle(style);
    choiceChanged();
}

void SheetsPage::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(running);
    m_pdf->setEnabled(!running && !sheets().empty());
}

void SheetsPage::say(const QString& text)
{
    QStatusTipEvent tip(text);
    QCoreApplication::sendEvent(this, &tip);
}

void SheetsPage::sayEmpty()
{
    const bool isNarrowed = m_views->currentIndex() > 0; // the choice has to stay in reach
    if (m_handout.results.rows.empty() && !isNarrowed)
        m_empty->say(tr("No sheets yet"),
                     tr("A sheet needs goals or outcomes: import reports on the Reports page, or "
                        "type figures in on the Figures page."),
                     importOffer());
    else
        m_empty->say({});
}

} // namespace duibiao::ui
