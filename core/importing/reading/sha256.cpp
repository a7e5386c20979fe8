// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/sha256.h"

#include <QFile>

#include <openssl/evp.h>

namespace headroom {

namespace {

struct ContextCloser
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using ContextPtr = std::unique_ptr<EVP_MD_CTX, ContextCloser>;

} // namespace

struct Sha256::Data
{
    ContextPtr context{EVP_MD_CTX_new()};
};

Sha256::Sha256()
    : m_data(std::make_unique<Data>())
{
    EVP_DigestInit_ex(m_data->context.get(), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_data->context.get(), bytes.data(), bytes.size());
}

QByteArray Sha256::result() const
{
    const ContextPtr copy{EVP_MD_CTX_new()};
    EVP_MD_CTX_copy_ex(copy.get(), m_data->context.get());
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(copy.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

Result<QByteArray> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileUnreadable, path, {}, file.errorString());
    Sha256 hash;
    QByteArray block(qsizetype{1} << 18, Qt::Uninitialized);
    while (true) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return failure(ErrorKind::FileUnreadable, path, {}, file.errorString());
        if (got == 0)
            return hash.result();
        hash.add({block.constData(), static_cast<size_t>(got)});
    }
}

} // namespace headroom
