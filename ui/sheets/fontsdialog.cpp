// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/fontsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QSettings>

namespace duibiao::ui {

using namespace Qt::StringLiterals;
using paper::Face;

namespace {

constexpr std::array faces = {Face::Title, Face::Heading, Face::Subheading,
                              Face::Text,  Face::Number,  Face::Table};
static_assert(faces.size() == paper::faceCount);

/// Stable names in the settings.
QString keyOf(Face face)
{
    constexpr std::array keys = {"title"_L1, "heading"_L1, "subheading"_L1,
                                 "text"_L1,  "number"_L1,  "table"_L1};
    return u"sheets/font/"_s + keys.at(static_cast<std::size_t>(face));
}

} // namespace

FontsDialog::FontsDialog(const paper::Style& style, QWidget* parent)
    : QDialog(parent), m_style(style)
{
    setWindowTitle(tr("Fonts of the Sheets"));
    auto* form = new QFormLayout(this);
    const std::array labels = {tr("&Title"), tr("&Headings"),     tr("&Subtitle"),
                               tr("Te&xt"),  tr("&Page numbers"), tr("Ta&bles and notes")};
    const QStringList installed = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    paper::Style automatic = style;
    automatic.families = {};
    for (const Face face : faces) {
        const auto place = static_cast<std::size_t>(face);
        auto* families = new QComboBox;
        families->addItem(tr("Automatic: %1").arg(paper::familyInUse(face, automatic)), QString());
        for (const QString& family : installed)
            families->addItem(family, family);
        families->setCurrentIndex(std::max(0, families->findData(style.families.at(place))));
        families->setToolTip(tr("The official font is %1.")
                                 .arg(paper::faceFamilies(face, style.layout).constFirst()));
        form->addRow(labels.at(place), families);
        m_families.at(place) = families;
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

paper::Style FontsDialog::style() const
{
    paper::Style style = m_style;
    for (std::size_t face = 0; face < paper::faceCount; ++face)
        style.families.at(face) = m_families.at(face)->currentData().toString();
    return style;
}

paper::Style rememberedStyle()
{
    const QSettings settings;
    paper::Style style;
    if (settings.value(u"sheets/layout"_s).toString() == u"compact"_s)
        style.layout = paper::Layout::Compact;
    for (const Face face : faces)
        style.families.at(static_cast<std::size_t>(face)) = settings.value(keyOf(face)).toString();
    return style;
}

void rememberStyle(const paper::Style& style)
{
    QSettings settings;
    settings.setValue(u"sheets/layout"_s,
                      style.layout == paper::Layout::Compact ? u"compact"_s : u"official"_s);
    for (const Face face : faces)
        settings.setValue(keyOf(face), style.families.at(static_cast<std::size_t>(face)));
}

} // namespace duibiao::ui
