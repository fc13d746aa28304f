// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decimal.h"
#include "model/milestone.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace duibiao {

/// A finding of the checks that the planner has looked at and lets stand. It stays quiet as long
/// as the figures it rests on have this fingerprint.
struct AcceptedFinding
{
    QString key;         ///< names the same finding again, whatever order reports came in
    QString fingerprint; ///< of the figures it rests on
    QString remark;
    QString user;   ///< set by the workspace
    QDateTime when; ///< set by the workspace

    bool operator==(const AcceptedFinding&) const = default;
};

/// What the planner said of a planned and a done milestone being the same thing.
struct MilestoneMatch
{
    enum class Decision { Confirmed, Refused };

    MilestoneId planned = 0;
    MilestoneId done = 0;
    Decision decision = Decision::Confirmed;

    bool operator==(const MilestoneMatch&) const = default;
};

/// What figures of a district and a year can be divided by.
struct Denominator
{
    enum class Kind {
        Residents, ///< people
        Pupils,    ///< people
        Money,     ///< yuan
    };

    QString districtCode;
    int year = 0;
    Kind kind = Kind::Residents;
    Decimal value;

    bool operator==(const Denominator&) const = default;
};

/// A named selection of what is compared. The text belongs to who wrote it; the workspace only
/// keeps it.
struct SavedView
{
    QString name;      ///< unique
    QString selection; ///< JSON object

    bool operator==(const SavedView&) const = default;
};

/// By this date, this share of a goal is to be reached.
struct PaceStep
{
    QDate date;
    Decimal share; ///< 0 … 1

    bool operator==(const PaceStep&) const = default;
};

/// The steps of one goal, by date.
struct PacePlan
{
    FigureId goal = 0;
    std::vector<PaceStep> steps;

    bool operator==(const PacePlan&) const = default;
};

[[nodiscard]] QString toCode(MilestoneMatch::Decision decision);
[[nodiscard]] QString toCode(Denominator::Kind kind);
[[nodiscard]] std::optional<MilestoneMatch::Decision> matchDecisionFromCode(QStringView code);
[[nodiscard]] std::optional<Denominator::Kind> denominatorKindFromCode(QStringView code);

} // namespace duibiao
