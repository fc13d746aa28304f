// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/sheet.h"

#include <QDialog>

#include <array>

class QComboBox;

namespace duibiao::ui {

/// Which installed fonts sheets are set in: by itself the official one of each face, or what stands
/// in for it.
class FontsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FontsDialog(const paper::Style& style, QWidget* parent = nullptr);

    [[nodiscard]] paper::Style style() const;

private:
    paper::Style m_style;
    std::array<QComboBox*, paper::faceCount> m_families{};
};

/// The layout and fonts that were chosen last, from the settings.
[[nodiscard]] paper::Style rememberedStyle();
void rememberStyle(const paper::Style& style);

} // namespace duibiao::ui
