"""Series with known changes, and where Apache Otava sees them (see oracle-otava.sh)."""

import json

import numpy as np
from otava.analysis import compute_change_points, compute_change_points_orig
from otava.change_point_divisive.calculator import PairDistanceCalculator

# Levels in percent of the first, the length of each stretch, and the standard deviation of the noise in percent.
SHAPES = {
    "steady": ([100], 40, 1.0),
    "step up": ([100, 110], 20, 1.0),
    "step down": ([100, 80], 20, 1.0),
    "small step": ([100, 103], 25, 1.0),
    "two steps": ([100, 110, 125], 15, 1.0),
    "taken back": ([100, 115, 100], 15, 1.0),
    "three levels": ([100, 120, 90, 105], 15, 2.0),
    "noisy step": ([100, 120], 25, 5.0),
    "steady and noisy": ([100], 50, 10.0),
    "long": ([100, 105], 30, 0.5),
}


def places(points):
    return sorted(int(point.index) for point in points)


def answer(name, seed):
    levels, length, noise = SHAPES[name]
    random = np.random.default_rng(seed)
    values = [
        round(float(level + noise * random.standard_normal()), 4)
        for level in levels
        for _ in range(length)
    ]
    calculator = PairDistanceCalculator(np.array(values))
    distances = calculator._get_Q_vals(0, len(values))
    after, end = np.unravel_index(np.argmax(distances), distances.shape)
    permutations, _ = compute_change_points_orig(values, max_pvalue=0.005, seed=1)
    tests, _ = compute_change_points(values, window_len=50, max_pvalue=0.001)
    return {
        "name": name,
        "values": values,
        "known": [length * (i + 1) for i in range(len(levels) - 1)],
        "largest": {"at": int(after) + 1, "end": int(end) + 2, "distance": float(distances.max())},
        "permutations": places(permutations),
        "tests": places(tests),
    }


answers = [answer(name, seed) for seed, name in enumerate(SHAPES, 1)]
print(json.dumps({"otava": "0.8.0", "answers": answers}, indent=1))
