// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/dialect.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The records of the beginning of a file, as plain cells.
using HeadRecords = std::vector<std::vector<std::string>>;

/// The cell of one of these records, without spaces at its ends; empty where it has none.
std::string_view headCell(const std::vector<std::string> &record, int column);

/// Cuts the beginning of a text into its first thousand records. isWhole: it is the whole file.
HeadRecords cutHead(const std::string &text, const Dialect &dialect, bool isWhole);

/// The delimiter that a "sep=;" line names, if the text starts with one.
std::optional<char> namedDelimiter(const std::string &text);

/// Semicolon, comma, tab or bar: the one that gives the most records of the same width; when they
/// tie, the one that leaves more cells that are numbers or dates. Comma when none divides anything.
char voteDelimiter(const std::string &text, const Quoting &quoting, bool isWhole);

/// The share of the records that have the commonest width; 0 when that is one cell.
double agreementOf(const HeadRecords &records);

} // namespace headroom
