// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace duibiao::ui {

/// Beneath the files of an import: how the text of the current one begins, where in it each part of
/// the header was found, and in which encoding it was read.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    enum Field { Title, District, Kind, Period, Published };
    static constexpr int fieldCount = Published + 1;

    explicit ImportPreview(QWidget* parent = nullptr);

    /// `current` is the header as it is now, `asRead` as it was; `field` is brought into sight.
    void showReport(const intake::Prepared& prepared, const ReportHeader& asRead, int field);
    /// A file that could not be read; another encoding may.
    void showUnread(const QString& path);
    void clear();

Q_SIGNALS:
    /// Empty: as recognised.
    void encodingChosen(const QString& encoding);

private:
    void build(QGridLayout* places);
    /// `path` of the file, empty where there is none: what may be chosen depends on it.
    void showEncoding(const QString& encoding, const QString& path);
    void mark(const intake::Prepared& prepared, int field);

    QComboBox* m_encoding;
    QPlainTextEdit* m_text;
    std::array<QLabel*, fieldCount> m_places{};
};

} // namespace duibiao::ui
