// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importdialog.h"

#include "reports/importpreview.h"
#include "shared/background.h"
#include "shared/completers.h"
#include "shared/fielddelegates.h"
#include "shared/tablesetup.h"
#include "wording/words.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Which part of the header a column is about; -1: none.
int fieldOf(int column)
{
    return column >= ImportModel::Title && column <= ImportModel::Published
               ? column - ImportModel::Title + ImportPreview::Title
               : -1;
}

} // namespace

ImportDialog::ImportDialog(intake::Batch batch, std::shared_ptr<const reading::Knowledge> knowledge,
                           const std::vector<store::ReportRow>& stored, QWidget* parent)
    : QDialog(parent), m_knowledge(std::move(knowledge)),
      m_model(new ImportModel(std::move(batch), *m_knowledge, stored, this)),
      m_summary(new QLabel(this)), m_table(new QTableView(this)),
      m_preview(new ImportPreview(this)),
      m_acceptSure(new QCheckBox(tr("&Accept figures that are sure at once"), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import Reports"));
    resize(1180, 600);
    m_table->setObjectName(u"importTable"_s);
    m_acceptSure->setObjectName(u"importAcceptSure"_s);
    m_summary->setWordWrap(true);
    buildTable();
    build();
    connect(m_model, &ImportModel::edited, this, &ImportDialog::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportDialog::showCurrent);
    connect(m_preview, &ImportPreview::encodingChosen, this, &ImportDialog::readUnder);
    m_table->setCurrentIndex(m_model->index(0, ImportModel::Title));
    updateState();
}

void ImportDialog::buildTable()
{
    setUpTable(m_table, m_model, u"import"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setAccessibleName(tr("Files to import"));
    m_table->setItemDelegateForColumn(
        ImportModel::District,
        new CompletingDelegate(
            [this](QObject* owner) { return districtCompleter(m_knowledge->districts, owner); },
            m_table));
    const auto kinds = [] {
        std::vector<ChoiceDelegate::Choice> choices;
        for (const ReportKind kind :
             {ReportKind::Summary, ReportKind::Plan, ReportKind::Mixed, ReportKind::Other})
            choices.push_back({static_cast<int>(kind), wording::name(kind)});
        return choices;
    };
    m_table->setItemDelegateForColumn(ImportModel::Kind, new ChoiceDelegate(kinds, m_table));
}

void ImportDialog::build()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(u"importStore"_s);
    m_store->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_preview, 2);
    layout->addWidget(m_acceptSure);
    layout->addWidget(buttons);
}

bool ImportDialog::acceptsSure() const
{
    return m_acceptSure->isChecked();
}

void ImportDialog::updateState()
{
    const int storable = m_model->storableCount();
    const int others = m_model->rowCount() - storable;
    QString text = tr("%n report(s) can be stored. Press F2 or double-click to correct what was "
                      "read from the heading.",
                      nullptr, storable);
    if (others > 0)
        text +=
            u' ' + tr("%n file(s) will be left out; the last column says why.", nullptr, others);
    m_summary->setText(text);
    m_store->setEnabled(storable > 0 && m_reading == 0);
    showCurrent();
}

void ImportDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (const intake::Prepared* prepared = m_model->prepared(current))
        m_preview->showReport(*prepared, m_model->asRead(current), fieldOf(current.column()));
    else
        m_preview->showUnread(m_model->path(current));
}

void ImportDialog::readUnder(const QString& encoding)
{
    const QString path = m_model->path(m_table->currentIndex());
    if (path.isEmpty())
        return;
    ++m_reading;
    updateState();
    inBackground(
        this,
        [path, encoding, knowledge = m_knowledge] {
            return intake::prepareFile(path, *knowledge, {}, encoding);
        },
        [this, path](const Result<intake::Prepared>& read) {
            --m_reading;
            m_model->replace(path, read);
            updateState();
        });
}

} // namespace duibiao::ui
