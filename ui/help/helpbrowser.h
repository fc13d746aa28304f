// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace duibiao::ui {

/// Shows a page of the guide. Pictures are the guide's own and the program's icons
/// (`icon:import`), painted in the palette's colours at the screen's scale; whatever else a page
/// may name is not loaded.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl& name) override;

private:
    [[nodiscard]] QVariant picture(const QString& name) const;
};

} // namespace duibiao::ui
