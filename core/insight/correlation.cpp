// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/correlation.h"

#include "core/scores/scoring.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

using Matrix = std::vector<std::vector<double>>;

constexpr int MostSweeps = 64;
constexpr double SmallestEigenvalue = 1e-9;

double offDiagonal(const Matrix &matrix)
{
    double sum = 0;
    for (size_t i = 0; i < matrix.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            sum += matrix[i][j] * matrix[i][j];
    }
    return sum;
}

/// Turns rows and columns p and q so that the element between them becomes 0; vectors turn along.
void rotate(Matrix &matrix, Matrix &vectors, size_t p, size_t q)
{
    if (matrix[p][q] == 0.0)
        return;
    const double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    const double t = (theta < 0 ? -1 : 1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
    const double c = 1 / std::sqrt(t * t + 1);
    const double s = t * c;
    for (size_t k = 0; k < matrix.size(); ++k) {
        const double left = matrix[k][p];
        const double right = matrix[k][q];
        matrix[k][p] = c * left - s * right;
        matrix[k][q] = s * left + c * right;
    }
    for (size_t k = 0; k < matrix.size(); ++k) {
        const double upper = matrix[p][k];
        const double lower = matrix[q][k];
        matrix[p][k] = c * upper - s * lower;
        matrix[q][k] = s * upper + c * lower;
        const double left = vectors[k][p];
        const double right = vectors[k][q];
        vectors[k][p] = c * left - s * right;
        vectors[k][q] = s * left + c * right;
    }
}

/// Eigenvalues and, in columns, eigenvectors of a symmetric matrix, by Jacobi's rotations.
struct Eigen
{
    std::vector<double> values;
    Matrix vectors;
};

Eigen eigenOf(Matrix matrix)
{
    const size_t size = matrix.size();
    Eigen eigen{{}, Matrix(size, std::vector<double>(size, 0))};
    for (size_t i = 0; i < size; ++i)
        eigen.vectors[i][i] = 1;
    for (int sweep = 0; sweep < MostSweeps && offDiagonal(matrix) > 1e-24; ++sweep) {
        for (size_t p = 0; p + 1 < size; ++p) {
            for (size_t q = p + 1; q < size; ++q)
                rotate(matrix, eigen.vectors, p, q);
        }
    }
    for (size_t i = 0; i < size; ++i)
        eigen.values.push_back(matrix[i][i]);
    return eigen;
}

/// V diag(values ^ power) V'.
Matrix poweredMatrix(const Eigen &eigen, double power)
{
    const size_t size = eigen.values.size();
    Matrix result(size, std::vector<double>(size, 0));
    for (size_t k = 0; k < size; ++k) {
        const double value = std::pow(eigen.values[k], power);
        for (size_t i = 0; i < size; ++i) {
            for (size_t j = 0; j < size; ++j)
                result[i][j] += eigen.vectors[i][k] * value * eigen.vectors[j][k];
        }
    }
    return result;
}

} // namespace

Interval fisherInterval(double r, qint64 n)
{
    if (std::abs(r) >= 1)
        return {r, r};
    const double z = std::atanh(r);
    const double half = NormalQuantile95 / std::sqrt(static_cast<double>(n - 3));
    return {std::tanh(z - half), std::tanh(z + half)};
}

std::optional<Correlation> correlationOf(const std::vector<double> &x, const std::vector<double> &y)
{
    double meanX = 0;
    double meanY = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    qint64 n = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        if (std::isnan(x[i]) || std::isnan(y[i]))
            continue;
        // Means that move along keep the sums small: Welford's way.
        ++n;
        const double fromX = x[i] - meanX;
        const double fromY = y[i] - meanY;
        meanX += fromX / static_cast<double>(n);
        meanY += fromY / static_cast<double>(n);
        xx += fromX * (x[i] - meanX);
        yy += fromY * (y[i] - meanY);
        xy += fromX * (y[i] - meanY);
    }
    if (n < 4 || xx <= 0 || yy <= 0)
        return std::nullopt;
    const double r = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
    return Correlation{r, fisherInterval(r, n), n};
}

std::optional<RelativeWeights> relativeWeights(
    const std::vector<std::vector<double>> &among, const std::vector<double> &with)
{
    const Eigen eigen = eigenOf(among);
    if (with.empty() || std::ranges::min(eigen.values) < SmallestEigenvalue)
        return std::nullopt;
    // Independent stand-ins, as near to the things as can be: the outcome is explained by the
    // stand-ins (beta), the stand-ins by the things (root).
    const Matrix root = poweredMatrix(eigen, 0.5);
    const Matrix inverse = poweredMatrix(eigen, -0.5);
    const size_t size = with.size();
    RelativeWeights result{std::vector<double>(size, 0), 0};
    for (size_t k = 0; k < size; ++k) {
        double beta = 0;
        for (size_t j = 0; j < size; ++j)
            beta += inverse[k][j] * with[j];
        result.rSquared += beta * beta;
        for (size_t j = 0; j < size; ++j)
            result.weights[j] += root[j][k] * root[j][k] * beta * beta;
    }
    return result;
}

} // namespace headroom
