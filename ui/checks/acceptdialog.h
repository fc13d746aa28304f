// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QPlainTextEdit;

namespace duibiao::ui {

/// Asks why findings may stand before they are accepted.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores the acceptance; false when it could not.
    using Store = std::function<bool(const QString& remark)>;

    /// `findings` in words.
    AcceptDialog(const QStringList& findings, Store store, QWidget* parent);

private:
    void storeRemark();

    Store m_store;
    QPlainTextEdit* m_remark;
};

} // namespace duibiao::ui
