// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/powercut.h"

#include "tests/faults/shop.h"

#include <sqlite3.h>

#include <QFile>
#include <QHash>
#include <QList>
#include <QRandomGenerator>

#include <mutex>
#include <new>
#include <utility>

namespace headroom::test {

namespace {

constexpr qsizetype Sector = 512;

struct Change
{
    qsizetype offset = 0;
    QByteArray bytes; ///< none: the file ends at offset
};

/// The bytes of a file, whatever its name is.
struct Inode
{
    QByteArray synced = {};
    QList<Change> since = {};
};

/// Of an operation: when the power fails while it is under way, chance decides.
enum class Fate { Done, UnderWay, Lost };

using InodePtr = std::shared_ptr<Inode>;

/// What a name in the folder stands for; nothing where there is no such file.
struct Entry
{
    InodePtr onDisk;
    InodePtr now;
};

void apply(QByteArray &bytes, const Change &change)
{
    if (change.bytes.isEmpty()) {
        bytes.resize(qMin(bytes.size(), change.offset));
        return;
    }
    if (const qsizetype missing = change.offset + change.bytes.size() - bytes.size(); missing > 0)
        bytes.append(missing, '\0');
    bytes.replace(change.offset, change.bytes.size(), change.bytes);
}

/// The bytes after a power cut: each unsynced sector is there with a chance of kept in 100.
QByteArray survivors(const Inode &inode, QRandomGenerator &random, int kept)
{
    QByteArray bytes = inode.synced;
    for (const Change &change : inode.since) {
        if (change.bytes.isEmpty() && random.bounded(100) < kept)
            apply(bytes, change);
        for (qsizetype at = 0; at < change.bytes.size(); at += Sector) {
            if (random.bounded(100) < kept)
                apply(bytes, {change.offset + at, change.bytes.mid(at, Sector)});
        }
    }
    return bytes;
}

} // namespace

struct FailingDisk
{
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs own = *real;
    QString database;
    std::mutex mutex;
    QHash<QString, Entry> entries;
    QHash<QString, Entry> atFailure; ///< entries as the failure left them
    int operations = 0;
    int failAt = 0;

    bool isWatched(const QString &path) const
    {
        return path == database || path == database + QStringLiteral("-journal");
    }

    /// Counts an operation and tells what becomes of it.
    Fate operate()
    {
        ++operations;
        if (failAt == 0 || operations < failAt)
            return Fate::Done;
        return operations == failAt ? Fate::UnderWay : Fate::Lost;
    }

    void syncFolder()
    {
        for (Entry &entry : entries)
            entry.onDisk = entry.now;
    }
};

namespace {

/// What SQLite has of an open file; the file of the real file system follows it in memory.
struct OpenFile
{
    sqlite3_file base;
    FailingDisk *disk;
    InodePtr inode; ///< null for a file that is not watched
    bool namesFolder; ///< its first sync is one of the folder too
};

OpenFile *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(fileOf(file) + 1);
}

FailingDisk *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<FailingDisk *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    const int code = realOf(file)->pMethods->xClose(realOf(file));
    fileOf(file)->~OpenFile();
    return code;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}

/// Counts the operation and remembers the change; an error when the power fails.
int changed(sqlite3_file *file, const Change &change, int error)
{
    OpenFile *open = fileOf(file);
    if (!open->inode)
        return SQLITE_OK;
    const std::lock_guard lock(open->disk->mutex);
    const Fate fate = open->disk->operate();
    if (fate != Fate::Lost)
        open->inode->since.append(change);
    return fate == Fate::Done ? SQLITE_OK : error;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const Change change{offset, QByteArray(static_cast<const char *>(bytes), size)};
    if (const int code = changed(file, change, SQLITE_IOERR_WRITE); code != SQLITE_OK)
        return code;
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = changed(file, {size, {}}, SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
        return code;
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    OpenFile *open = fileOf(file);
    if (!open->inode)
        return SQLITE_OK;
    const std::lock_guard lock(open->disk->mutex);
    if (open->disk->operate() != Fate::Done)
        return SQLITE_IOERR_FSYNC;
    for (const Change &change : std::as_const(open->inode->since))
        apply(open->inode->synced, change);
    open->inode->since.clear();
    if (std::exchange(open->namesFolder, false))
        open->disk->syncFolder();
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int fileControl(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

/// Version 1: no shared memory and no mapped pages, which would go past the shim.
constexpr sqlite3_io_methods Methods{1, closeFile, readFile, writeFile, truncateFile, syncFile,
    fileSize, lockFile, unlockFile, checkReservedLock, fileControl, sectorSize, characteristics,
    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

/// The inode that a name stands for; a new one where the name is new.
InodePtr inodeAt(FailingDisk &disk, const QString &path, bool *isNew)
{
    const std::lock_guard lock(disk.mutex);
    Entry &entry = disk.entries[path];
    *isNew = !entry.now;
    if (!entry.now)
        entry.now = std::make_shared<Inode>();
    return entry.now;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FailingDisk *disk = diskOf(vfs);
    auto *open = new (file) OpenFile{{nullptr}, disk, nullptr, false};
    const int code = disk->real->xOpen(disk->real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods == nullptr) {
        open->~OpenFile();
        file->pMethods = nullptr;
        return code;
    }
    file->pMethods = &Methods;
    const QString path = QFile::decodeName(name);
    if (code == SQLITE_OK && disk->isWatched(path)) {
        bool isNew = false;
        open->inode = inodeAt(*disk, path, &isNew);
        open->namesFolder = isNew && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    }
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    FailingDisk *disk = diskOf(vfs);
    const QString path = QFile::decodeName(name);
    if (disk->isWatched(path)) {
        const std::lock_guard lock(disk->mutex);
        const Fate fate = disk->operate();
        if (fate != Fate::Lost)
            disk->entries[path].now.reset();
        if (fate != Fate::Done)
            return SQLITE_IOERR_DELETE;
        if (syncsFolder != 0)
            disk->syncFolder();
    }
    return disk->real->xDelete(disk->real, name, 0);
}

} // namespace

PowerCut::PowerCut(const QString &database)
    : m_disk(std::make_unique<FailingDisk>())
{
    m_disk->database = database;
    m_disk->own.zName = "powercut";
    m_disk->own.pAppData = m_disk.get();
    m_disk->own.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_disk->real->szOsFile;
    m_disk->own.xOpen = openFile;
    m_disk->own.xDelete = deleteFile;
    sqlite3_vfs_register(&m_disk->own, 1);
    start();
}

PowerCut::~PowerCut()
{
    sqlite3_vfs_unregister(&m_disk->own);
    sqlite3_vfs_register(m_disk->real, 1);
}

void PowerCut::start(int failAt)
{
    m_disk->atFailure.clear();
    watch(failAt);
}

void PowerCut::watch(int failAt)
{
    m_disk->operations = 0;
    m_disk->failAt = failAt;
    m_disk->entries.clear();
    const QStringList paths{m_disk->database, m_disk->database + QStringLiteral("-journal")};
    for (const QString &path : paths) {
        if (!QFile::exists(path))
            continue;
        const auto inode = std::make_shared<Inode>(Inode{bytesOf(path), {}});
        m_disk->entries.insert(path, {inode, inode});
    }
}

int PowerCut::operations() const
{
    return m_disk->operations;
}

void PowerCut::restart(quint32 seed)
{
    QRandomGenerator random(seed);
    const int kept = 25 * random.bounded(5);
    if (m_disk->atFailure.isEmpty())
        m_disk->atFailure = m_disk->entries;
    QStringList paths = m_disk->atFailure.keys();
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        const Entry &entry = m_disk->atFailure[path];
        const InodePtr &inode = random.bounded(2) == 0 ? entry.onDisk : entry.now;
        if (inode)
            setBytes(path, survivors(*inode, random, kept));
        else
            QFile::remove(path);
    }
    watch(0);
}

} // namespace headroom::test
