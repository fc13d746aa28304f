// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace duibiao::ui {

/// The workspaces used last, latest first, remembered between starts.
class RecentWorkspaces : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 10;

    explicit RecentWorkspaces(QObject* parent = nullptr);

    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    void add(const QString& path);
    void forget(const QString& path);

Q_SIGNALS:
    void changed();

private:
    void save();

    QStringList m_paths;
};

} // namespace duibiao::ui
