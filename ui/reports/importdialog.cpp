// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importdialog.h"

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

ImportDialog::ImportDialog(const intake::Batch& batch, const reading::Knowledge& knowledge,
                           QWidget* parent)
    : QDialog(parent), m_model(new ImportModel(batch, knowledge, this)),
      m_summary(new QLabel(this)), m_table(new QTableView(this)),
      m_acceptSure(new QCheckBox(tr("&Accept figures that are sure at once"), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import Reports"));
    resize(1180, 440);
    m_table->setObjectName(u"importTable"_s);
    m_acceptSure->setObjectName(u"importAcceptSure"_s);
    m_summary->setWordWrap(true);
    build(knowledge);
    connect(m_model, &ImportModel::edited, this, &ImportDialog::updateState);
    updateState();
    m_table->setCurrentIndex(m_model->index(0, ImportModel::Title));
}

void ImportDialog::build(const reading::Knowledge& knowledge)
{
    setUpTable(m_table, m_model, u"import"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setAccessibleName(tr("Files to import"));
    m_table->setItemDelegateForColumn(
        ImportModel::District,
        new CompletingDelegate(
            [&knowledge](QObject* owner) { return districtCompleter(knowledge.districts, owner); },
            m_table));
    const auto kinds = [] {
        std::vector<ChoiceDelegate::Choice> choices;
        for (const ReportKind kind :
             {ReportKind::Summary, ReportKind::Plan, ReportKind::Mixed, ReportKind::Other})
            choices.push_back({static_cast<int>(kind), wording::name(kind)});
        return choices;
    };
    m_table->setItemDelegateForColumn(ImportModel::Kind, new ChoiceDelegate(kinds, m_table));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(u"importStore"_s);
    m_store->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
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
    m_store->setEnabled(storable > 0);
}

} // namespace duibiao::ui
