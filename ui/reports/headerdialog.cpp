// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/headerdialog.h"

#include "shared/completers.h"
#include "wording/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

HeaderDialog::HeaderDialog(const ReportHeader& header, const DistrictTree& districts,
                           QWidget* parent)
    : QDialog(parent), m_districts(districts), m_title(new QLineEdit(header.title, this)),
      m_district(new QLineEdit(districts.path(header.districtCode), this)),
      m_kind(new QComboBox(this)), m_period(new QLineEdit(this)), m_published(new QLineEdit(this)),
      m_problem(new QLabel(this))
{
    setObjectName(u"headerDialog"_s);
    setWindowTitle(tr("Correct the Heading"));
    resize(520, 0);
    build();
    for (const ReportKind kind :
         {ReportKind::Summary, ReportKind::Plan, ReportKind::Mixed, ReportKind::Other})
        m_kind->addItem(wording::name(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(header.kind)));
    if (header.period.isValid())
        m_period->setText(header.period.toString());
    m_published->setText(header.published.toString(Qt::ISODate));
    m_district->setCompleter(districtCompleter(districts, m_district));
}

void HeaderDialog::build()
{
    m_title->setObjectName(u"headerTitle"_s);
    m_district->setObjectName(u"headerDistrict"_s);
    m_kind->setObjectName(u"headerKind"_s);
    m_period->setObjectName(u"headerPeriod"_s);
    m_published->setObjectName(u"headerPublished"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_period->setPlaceholderText(tr("2022, 2021H1, 2021Q3, 2021-06, 2020-2025"));
    m_published->setPlaceholderText(tr("2023-03-01, or empty"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &HeaderDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&District"), m_district);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Period"), m_period);
    form->addRow(tr("P&ublished"), m_published);
    form->addRow(m_problem);
    form->addRow(buttons);
}

std::optional<ReportHeader> HeaderDialog::header()
{
    const auto district = districtCodeOf(m_districts, m_district->text());
    if (!district || district->isEmpty()) {
        complain(m_district, tr("Choose a district from the list that opens while you type."));
        return std::nullopt;
    }
    const auto period = Period::parse(m_period->text().trimmed());
    if (!period) {
        complain(m_period, tr("Write the period as 2022, 2021H1, 2021Q3, 2021-06 or 2020-2025."));
        return std::nullopt;
    }
    const QString date = m_published->text().trimmed();
    const QDate published = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !published.isValid()) {
        complain(m_published, tr("Write the date as 2023-03-01."));
        return std::nullopt;
    }
    return ReportHeader{.title = m_title->text().trimmed(),
                        .districtCode = *district,
                        .kind = static_cast<ReportKind>(m_kind->currentData().toInt()),
                        .period = *period,
                        .published = published};
}

void HeaderDialog::take()
{
    if (const auto corrected = header()) {
        Q_EMIT headerChosen(*corrected);
        accept();
    }
}

void HeaderDialog::complain(QWidget* field, const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace duibiao::ui
