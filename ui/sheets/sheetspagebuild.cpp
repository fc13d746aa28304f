// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together; what it does is in sheetspage.cpp.
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "sheets/fontsdialog.h"
#include "sheets/pdfjob.h"
#include "sheets/preview.h"
#include "sheets/saving.h"
#include "sheets/sheetspage.h"
#include "sheets/sourcewords.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

SheetsPage::SheetsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_style(rememberedStyle()), m_districts(new QListWidget),
      m_viewLabel(new QLabel), m_views(new QComboBox), m_districtsLabel(new QLabel),
      m_periodLabel(new QLabel), m_periods(new QComboBox), m_layoutLabel(new QLabel),
      m_layout(new QComboBox), m_overview(new QCheckBox), m_fonts(new QPushButton),
      m_all(new QPushButton), m_none(new QPushButton),
      m_preview(new Preview(
          [this](QPrinter& printer) { return paint(printer); },
          [this](const paper::Source& source) { return sourceWords(this->session(), source); })),
      m_previewNote(new QLabel), m_progress(new QProgressBar), m_cancel(new QPushButton),
      m_job(new PdfJob(this)), m_print(new QAction(icon(u"print"_s), {}, this)),
      m_pdf(new QAction(icon(u"export"_s), {}, this))
{
    build();
    connectParts();
    retranslate();
    showRunning(false);
}

void SheetsPage::build()
{
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    m_previewNote->setWordWrap(true);
    rightLayout->addWidget(m_previewNote);
    rightLayout->addWidget(m_preview, 1);

    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildChoices());
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    m_empty = new EmptyState(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
}

QWidget* SheetsPage::buildChoices()
{
    m_viewLabel->setBuddy(m_views);
    m_districtsLabel->setBuddy(m_districts);
    m_periodLabel->setBuddy(m_periods);
    m_layoutLabel->setBuddy(m_layout);
    m_views->setObjectName(u"sheetViews"_s);
    m_views->addItem(QString(), QString());
    m_periods->setObjectName(u"periods"_s);
    m_layout->setObjectName(u"layout"_s);
    m_layout->addItems({QString(), QString()});
    m_layout->setCurrentIndex(static_cast<int>(m_style.layout));
    m_overview->setChecked(true);
    auto* ticks = new QHBoxLayout;
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(m_viewLabel);
    layout->addWidget(m_views);
    layout->addWidget(m_districtsLabel);
    layout->addWidget(m_districts, 1);
    layout->addLayout(ticks);
    layout->addWidget(m_periodLabel);
    layout->addWidget(m_periods);
    layout->addWidget(m_layoutLabel);
    layout->addWidget(m_layout);
    layout->addWidget(m_overview);
    layout->addWidget(m_fonts);
    layout->addSpacing(fontMetrics().height());
    for (QAction* action : {m_print, m_pdf}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(button);
    }
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    return panel;
}

void SheetsPage::connectParts()
{
    connect(m_views, &QComboBox::currentIndexChanged, this, &SheetsPage::refresh);
    connect(m_districts, &QListWidget::itemChanged, this, &SheetsPage::choiceChanged);
    connect(m_periods, &QComboBox::currentIndexChanged, this, &SheetsPage::choiceChanged);
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this](int index) {
        paper::Style style = m_style;
        style.layout = static_cast<paper::Layout>(index);
        setStyle(style);
    });
    connect(m_overview, &QCheckBox::toggled, this, &SheetsPage::choiceChanged);
    connect(m_fonts, &QPushButton::clicked, this, &SheetsPage::chooseFonts);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_preview, &Preview::followed, this, &SheetsPage::follow);
    connect(m_print, &QAction::triggered, this, &SheetsPage::print);
    connect(m_pdf, &QAction::triggered, this, &SheetsPage::askFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_job->cancel();
    });
    connect(m_job, &PdfJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job, &PdfJob::saved, this, [this](const QString& path) {
        showRunning(false);
        say(tr("Saved as %1").arg(path));
    });
    connect(m_job, &PdfJob::cancelled, this, [this] {
        showRunning(false);
        say(tr("Cancelled; no file was written"));
    });
    connect(m_job, &PdfJob::failed, this, [this](const Error& error) {
        showRunning(false);
        const auto again = [this](const QStringList& paths) { save(paths.constFirst()); };
        if (!offerOtherName(this, error, fileRequest(), again))
            Q_EMIT session().failed(error);
    });
}

QList<QAction*> SheetsPage::pageActions() const
{
    return {m_print, m_pdf};
}

void SheetsPage::retranslate()
{
    m_viewLabel->setText(tr("&View"));
    m_views->setAccessibleName(tr("View"));
    m_views->setToolTip(tr("A view that was saved on the Compare page: the sheets and files show "
                           "its districts, indicators, periods and verdicts"));
    m_views->setItemText(0, tr("Everything"));
    m_districtsLabel->setText(tr("&Districts"));
    m_districts->setAccessibleName(tr("Districts"));
    m_all->setText(tr("&All"));
    m_all->setToolTip(tr("Ticks every district"));
    m_none->setText(tr("&None"));
    m_none->setToolTip(tr("Takes all ticks away"));
    m_periodLabel->setText(tr("&Period"));
    m_periods->setAccessibleName(tr("Period"));
    m_periods->setItemText(0, tr("All periods"));
    m_layoutLabel->setText(tr("&Layout"));
    m_layout->setAccessibleName(tr("Layout"));
    m_layout->setItemText(0, tr("Official document (GB/T 9704)"));
    m_layout->setItemText(1, tr("Compact, on one page"));
    m_overview->setText(tr("With a sheet that &compares them"));
    m_fonts->setText(tr("&Fonts…"));
    m_fonts->setToolTip(tr("Chooses the fonts of the sheets"));
    m_print->setText(tr("Print Sheets…"));
    m_print->setToolTip(tr("Prints a sheet for each district ticked"));
    m_pdf->setText(tr("Save Sheets…"));
    m_pdf->setToolTip(
        tr("Writes the sheets of the districts ticked to one file (PDF, Word or OpenDocument), or "
           "their tables to an Excel workbook"));
    m_progress->setAccessibleName(tr("Progress of the file"));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setToolTip(tr("Stops writing; no file is left behind"));
    sayEmpty();
}

} // namespace duibiao::ui
