// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace duibiao::exchange {

/// A zip file that is read part by part.
class Archive
{
public:
    /// Nothing where it is none.
    [[nodiscard]] static std::optional<Archive> open(const QString& path);

    /// Goes through the parts in their order: false where one of them, or `look`, says so.
    [[nodiscard]] bool forEach(const std::function<bool()>& look);
    /// Goes to a part by its name.
    [[nodiscard]] bool find(const QString& name);

    // The current part ---------------------------------------------------------------------------
    [[nodiscard]] QString name() const;
    /// What the archive says it unpacks to, which need not be so.
    [[nodiscard]] qint64 size() const;
    /// Hands out its bytes, piece by piece. False if it cannot be read or its checksum is wrong.
    [[nodiscard]] bool read(const std::function<void(QByteArrayView piece)>& take) const;
    /// The same at once; nothing also if it is longer than `most`.
    [[nodiscard]] std::optional<QByteArray> bytes(qint64 most) const;

private:
    struct Close
    {
        void operator()(void* handle) const;
    };
    explicit Archive(void* handle) : m_handle(handle) {}

    std::unique_ptr<void, Close> m_handle;
};

} // namespace duibiao::exchange
