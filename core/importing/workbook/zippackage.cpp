// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/zippackage.h"

#include <QFile>

#include <algorithm>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct ZipCloser
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};

struct ZipFileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString normalised(const char *name)
{
    return QString::fromUtf8(name).replace(u'\\', u'/');
}

QString wordsOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

} // namespace

struct ZipPackage::Data
{
    struct Entry
    {
        QString name;
        zip_uint64_t index = 0;
        qint64 size = 0;
        qint64 packedSize = 0;
    };

    QString path;
    std::unique_ptr<zip_t, ZipCloser> zip;
    QStringList names;
    QHash<QString, Entry> entries; ///< by name in lower case

    Result<void> list();
    Result<void> add(const zip_stat_t &stat);
};

struct ZipPart::Data
{
    std::shared_ptr<ZipPackage::Data> package;
    ZipPackage::Data::Entry entry;
    std::unique_ptr<zip_file_t, ZipFileCloser> file;
    qint64 delivered = 0;

    Result<void> checkBudget(qint64 bytes) const;
};

Result<void> ZipPackage::Data::list()
{
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    if (count > MaximumParts)
        return failure(ErrorKind::BookTooLarge, path,
            {u"parts"_s, QString::number(count), QString::number(MaximumParts)});
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(zip.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            return failure(ErrorKind::BookDamaged, path, {u"ZIP"_s},
                QString::fromUtf8(zip_strerror(zip.get())));
        if (auto added = add(stat); !added)
            return added;
    }
    return {};
}

Result<void> ZipPackage::Data::add(const zip_stat_t &stat)
{
    const Entry entry{normalised(stat.name), stat.index, static_cast<qint64>(stat.size),
        static_cast<qint64>(stat.comp_size)};
    if (entry.name.endsWith(u'/'))
        return {};
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorKind::BookEncrypted, path);
    const QString key = entry.name.toLower();
    if (entries.contains(key))
        return failure(
            ErrorKind::BookDamaged, path, {entry.name}, u"the package holds this part twice"_s);
    entries.insert(key, entry);
    names.append(entry.name);
    return {};
}

ZipPackage::ZipPackage(std::shared_ptr<Data> data)
    : m_data(std::move(data))
{
}

Result<ZipPackage> ZipPackage::open(const QString &path)
{
    if (!QFile::exists(path))
        return failure(ErrorKind::FileNotFound, path);
    auto data = std::make_shared<Data>();
    data->path = path;
    int code = ZIP_ER_OK;
    data->zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!data->zip) {
        const bool isUnreadable = code == ZIP_ER_OPEN || code == ZIP_ER_READ;
        return failure(isUnreadable ? ErrorKind::FileUnreadable : ErrorKind::BookDamaged, path,
            {u"ZIP"_s}, wordsOf(code));
    }
    if (auto listed = data->list(); !listed)
        return tl::unexpected(listed.error());
    return ZipPackage(std::move(data));
}

const QString &ZipPackage::path() const
{
    return m_data->path;
}

QStringList ZipPackage::partNames() const
{
    return m_data->names;
}

bool ZipPackage::contains(const QString &name) const
{
    return m_data->entries.contains(name.toLower());
}

Result<std::unique_ptr<ZipPart>> ZipPackage::part(const QString &name) const
{
    const auto found = m_data->entries.constFind(name.toLower());
    if (found == m_data->entries.cend())
        return failure(ErrorKind::BookDamaged, path(), {name}, u"the part is missing"_s);
    auto data = std::make_unique<ZipPart::Data>();
    data->package = m_data;
    data->entry = *found;
    if (auto checked = data->checkBudget(found->size); !checked)
        return tl::unexpected(checked.error());
    data->file.reset(zip_fopen_index(m_data->zip.get(), found->index, 0));
    if (!data->file)
        return failure(ErrorKind::BookDamaged, path(), {name},
            QString::fromUtf8(zip_strerror(m_data->zip.get())));
    return std::unique_ptr<ZipPart>(new ZipPart(std::move(data)));
}

ZipPart::ZipPart(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

ZipPart::~ZipPart() = default;

Result<void> ZipPart::Data::checkBudget(qint64 bytes) const
{
    const qint64 byRatio = std::max(RatioFreeBytes, entry.packedSize * MaximumUnpackedRatio);
    const qint64 budget = std::min(MaximumPartBytes, byRatio);
    if (bytes <= budget)
        return {};
    return failure(ErrorKind::BookTooLarge, package->path,
        {entry.name, QString::number(bytes), QString::number(budget)});
}

Result<size_t> ZipPart::read(std::span<char> target)
{
    const zip_int64_t got = zip_fread(m_data->file.get(), target.data(), target.size());
    if (got < 0)
        return failure(ErrorKind::BookDamaged, m_data->package->path, {m_data->entry.name},
            QString::fromUtf8(zip_file_strerror(m_data->file.get())));
    m_data->delivered += got;
    if (auto checked = m_data->checkBudget(m_data->delivered); !checked)
        return tl::unexpected(checked.error());
    return static_cast<size_t>(got);
}

qint64 ZipPart::bytesRead() const
{
    return m_data->delivered;
}

qint64 ZipPart::declaredSize() const
{
    return m_data->entry.size;
}

} // namespace headroom
