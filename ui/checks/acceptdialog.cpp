// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/acceptdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype toldOf = 3; ///< findings; of more only the number

QString told(const QStringList& findings)
{
    QStringList lines;
    for (const QString& finding : findings.first(std::min(toldOf, findings.size())))
        lines.append(u"• "_s + finding);
    const auto more = static_cast<int>(findings.size() - lines.size());
    if (more > 0)
        lines.append(AcceptDialog::tr("and %n more", nullptr, more));
    return lines.join(u'\n');
}

} // namespace

AcceptDialog::AcceptDialog(const QStringList& findings, Store store, QWidget* parent)
    : QDialog(parent), m_store(std::move(store)), m_remark(new QPlainTextEdit(this))
{
    setObjectName(u"acceptDialog"_s);
    setWindowTitle(tr("Accept %n Finding(s)", nullptr, static_cast<int>(findings.size())));
    auto* what = new QLabel(told(findings), this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto* rule = new QLabel(tr("What is accepted stays quiet until its figures change."), this);
    rule->setWordWrap(true);
    auto* label = new QLabel(tr("&Remark, for instance why it may stand:"), this);
    label->setBuddy(m_remark);
    m_remark->setObjectName(u"acceptRemark"_s);
    m_remark->setTabChangesFocus(true);
    m_remark->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_remark->setFixedHeight(fontMetrics().height() * 4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* accepting = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    accepting->setObjectName(u"acceptStore"_s);
    accepting->setDefault(true);
    accepting->setToolTip(tr("Ctrl+Enter"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptDialog::storeRemark);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) // Enter alone begins a line
        connect(new QShortcut(Qt::CTRL | Qt::Key(key), this), &QShortcut::activated, this,
                &AcceptDialog::storeRemark);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : {static_cast<QWidget*>(what), static_cast<QWidget*>(label),
                          static_cast<QWidget*>(m_remark), static_cast<QWidget*>(rule)})
        layout->addWidget(part);
    layout->addWidget(buttons);
    m_remark->setFocus();
}

void AcceptDialog::storeRemark()
{
    if (m_store(m_remark->toPlainText().trimmed()))
        accept();
}

} // namespace duibiao::ui
