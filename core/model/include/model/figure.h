// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/period.h"
#include "model/quantity.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace duibiao {

using ReportId = qint64; ///< 0: none
using FigureId = qint64; ///< 0: not stored

enum class Role {
    Goal,      ///< to be reached
    Achieved,  ///< reported as done, or as the present state
    Reference, ///< about somebody else, or context; never compared
};

/// What the planner said of something the program read.
enum class Review { Open, Accepted, Rejected };

/// Who set a goal.
enum class Issuer {
    HandedDown, ///< 上级下达
    Own,        ///< 自定
    Adjusted,   ///< 调整: changed after it was set
};

/// Where something was read. Offsets are UTF-16 units of the report's clean text.
struct Evidence
{
    ReportId report = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString quote;          ///< text[begin, end)
    qsizetype cueBegin = 0; ///< the word that settled the role, for display; empty span if none
    qsizetype cueEnd = 0;

    bool operator==(const Evidence&) const = default;
};

/// Says of a derived figure what it was worked out from, and how.
struct Derivation
{
    enum class Rule {
        TargetFromCompletion,
        LastYearFromGrowth,
        LastYearFromDifference,
        YearFromCumulative,
        RestOfTotal
    };
    Rule rule{};
    std::vector<FigureId> sources;

    bool operator==(const Derivation&) const = default;
};

/// A statement with a number: role × district × indicator or label × period × quantity.
struct Figure
{
    FigureId id = 0;
    Role role = Role::Achieved;
    QString districtCode; ///< empty if not known
    QString indicatorId;  ///< empty where the catalogue has none
    QString label;        ///< what is counted, with every scope word, without the number
    Measure measure = Measure::Total;
    Period period;
    Quantity quantity;
    Evidence evidence;
    double confidence = 1.0; ///< 0..1 that the whole figure is right
    Review review = Review::Open;
    bool typedIn = false;   ///< entered by hand: there is no sentence behind it
    bool corrected = false; ///< read, then changed by the planner
    int readerVersion = 0;  ///< 0 for typed in
    QString department;     ///< who is answerable, for typed-in goals
    QString note;
    std::optional<Derivation> derivation;
    bool learned = false;         ///< read with the help of the planner's earlier corrections
    bool pinned = false;          ///< stands for its cell, whatever else is stated for it
    std::optional<Issuer> issuer; ///< of a goal; not said: absent
    QDate issued;                 ///< of a goal; invalid: the day its report was published

    bool operator==(const Figure&) const = default;
};

[[nodiscard]] QString toCode(Role role);
[[nodiscard]] QString toCode(Review review);
[[nodiscard]] QString toCode(Derivation::Rule rule);
[[nodiscard]] QString toCode(Issuer issuer);
[[nodiscard]] std::optional<Role> roleFromCode(QStringView code);
[[nodiscard]] std::optional<Review> reviewFromCode(QStringView code);
[[nodiscard]] std::optional<Derivation::Rule> derivationRuleFromCode(QStringView code);
[[nodiscard]] std::optional<Issuer> issuerFromCode(QStringView code);

} // namespace duibiao
