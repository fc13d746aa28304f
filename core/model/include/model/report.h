// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/milestone.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

namespace duibiao {

enum class ReportKind { Summary, Plan, Mixed, Other };
enum class Script { Simplified, Traditional };

/// What stands at the head of a report, as read or as corrected by hand.
struct ReportHeader
{
    QString title;
    QString districtCode; ///< empty if none was found
    ReportKind kind = ReportKind::Other;
    Period period;   ///< invalid if none was found
    QDate published; ///< invalid if not said

    bool operator==(const ReportHeader&) const = default;
};

/// A report as stored, without its bytes, text and figures.
struct Report
{
    ReportId id = 0;
    ReportHeader header;
    QString fileName; ///< without folder
    QString encoding; ///< IANA name: UTF-8, GB18030
    Script script = Script::Simplified;
    QByteArray sha256; ///< of the original bytes
    QDateTime imported;

    /// What it is called: its title, else its file.
    [[nodiscard]] QString name() const { return header.title.isEmpty() ? fileName : header.title; }

    bool operator==(const Report&) const = default;
};

[[nodiscard]] QString toCode(ReportKind kind);
[[nodiscard]] QString toCode(Script script);
[[nodiscard]] std::optional<ReportKind> reportKindFromCode(QStringView code);
[[nodiscard]] std::optional<Script> scriptFromCode(QStringView code);

} // namespace duibiao
