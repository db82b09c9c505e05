#!/usr/bin/python3
"""Prints the figures that the tests in this folder expect, computed by scikit-learn, numpy and scipy on the same fixed
inputs (made with scikit-learn 1.2.1, scipy 1.10.1, numpy 1.24.2)."""
import numpy as np
from scipy import optimize, stats
from sklearn import calibration, metrics

# In 64ths, so that the float probabilities of the test are exact and every row sums to one. Class 3 never occurs as a
# label, but is predicted once.
SMALL_LABELS = np.array([0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 0, 1])
SMALL = np.array([
    [40, 10, 10, 4],
    [20, 30, 10, 4],
    [50, 4, 8, 2],
    [10, 44, 8, 2],
    [4, 20, 36, 4],
    [1, 1, 60, 2],
    [8, 8, 40, 8],
    [5, 9, 20, 30],
    [2, 40, 20, 2],
    [16, 8, 32, 8],
    [33, 29, 1, 1],
    [31, 32, 1, 0],
]) / 64


def tied():
    """60 rows in 16ths with many equal scores: 40 of class 0, 15 of class 1, 4 of class 2, one of class 3, none of 4.
    Two neighbouring rows are photographs of one lesion, so one lesion has two labels."""
    labels = np.repeat([0, 1, 2, 3], [40, 15, 4, 1])
    probabilities = np.zeros((60, 5))
    state = 1
    for row, label in enumerate(labels):
        probabilities[row, label] = 4
        for _ in range(12):
            state = (1103515245 * state + 12345) % 2**31
            probabilities[row, (state >> 16) % 5] += 1
    return labels, probabilities / 16


def print_row(name, values):
    print(name, "{" + ", ".join("none" if v is None else "%.17g" % v for v in values) + "}")


def bins_of(right, confidence, bins=15):
    accuracy, said = calibration.calibration_curve(right, confidence, n_bins=bins, strategy="uniform")
    edges = np.linspace(0, 1, bins + 1)
    counts = np.bincount(np.searchsorted(edges[1:-1], confidence), minlength=bins)
    return accuracy, said, counts


def loss_of(labels, probabilities):
    return metrics.log_loss(labels, probabilities, labels=range(probabilities.shape[1]))


def figures(title, labels, probabilities):
    print("==", title)
    classes = range(probabilities.shape[1])
    answers = probabilities.argmax(axis=1)
    confidence = probabilities.max(axis=1)
    right = (answers == labels).astype(int)
    accuracy, said, counts = bins_of(right, confidence)
    rows = []
    for k in classes:
        truth, answered, score = labels == k, answers == k, probabilities[:, k]
        occurs, others = truth.any(), (~truth).any()
        rows.append([
            metrics.recall_score(truth, answered) if occurs else None,
            metrics.recall_score(~truth, ~answered) if others else None,
            metrics.precision_score(truth, answered) if answered.any() else None,
            metrics.f1_score(truth, answered) if occurs or answered.any() else None,
            metrics.roc_auc_score(truth, score) if occurs and others else None,
            metrics.average_precision_score(truth, score) if occurs else None,
        ])
    brier = sum(metrics.brier_score_loss(labels == k, probabilities[:, k]) for k in classes)
    print_row("whole", [
        metrics.accuracy_score(labels, answers),
        metrics.balanced_accuracy_score(labels, answers),
        metrics.f1_score(labels, answers, average="macro"),
        metrics.cohen_kappa_score(labels, answers),
        metrics.matthews_corrcoef(labels, answers),
        np.mean([row[4] for row in rows if row[4] is not None]),
        np.mean([row[5] for row in rows if row[5] is not None]),
        loss_of(labels, probabilities),
        brier,
        np.sum(np.abs(accuracy - said) * counts[counts > 0]) / len(labels),
    ])
    for k in classes:
        print_row("class %d" % k, rows[k])
    print("confusion", metrics.confusion_matrix(labels, answers, labels=list(classes)).tolist())


def reliability(labels, probabilities):
    print("== reliability bins")
    right = probabilities.argmax(axis=1) == labels
    accuracy, said, counts = bins_of(right, probabilities.max(axis=1))
    for bin_index, a, s in zip(np.flatnonzero(counts), accuracy, said):
        print("{%d, %d, %.17g, %.17g}" % (bin_index, counts[bin_index], s, a))


def curves(labels, probabilities):
    print("== curves of class 1 against the rest")
    truth, score = labels == 1, probabilities[:, 1]
    for fpr, tpr, threshold in zip(*metrics.roc_curve(truth, score)):
        print("roc {%.17g, %.17g, %.17g}" % (fpr, tpr, threshold))
    precision, recall, thresholds = metrics.precision_recall_curve(truth, score)
    for p, r, t in list(zip(precision, recall, list(thresholds) + [np.inf]))[::-1]:
        print("precision-recall {%.17g, %.17g, %.17g}" % (r, p, t))
    fpr, tpr, _ = metrics.roc_curve(truth, score)
    print("auc %.17g" % metrics.auc(fpr, tpr))
    print("average precision %.17g" % metrics.average_precision_score(truth, score))


def temperature(labels, probabilities):
    print("== temperature")
    logits = np.log(np.maximum(probabilities, np.float64(2.0**-149)))

    def loss(log_temperature):
        scaled = logits / np.exp(log_temperature)
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        rows = np.arange(len(labels))
        return np.mean(np.log(np.exp(scaled).sum(axis=1)) - scaled[rows, labels])

    best = optimize.minimize_scalar(loss, bounds=(np.log(0.05), np.log(20)), method="bounded",
                                    options={"xatol": 1e-12})
    print("temperature %.12g loss %.17g" % (np.exp(best.x), best.fun))


def intervals(labels, probabilities, rounds=20000):
    """Plain bootstrap over lesions within the class of their first photograph; other draws than the program's."""
    print("== intervals")
    rng = np.random.default_rng(1)
    lesions = np.arange(len(labels)) // 2
    first_class = labels[::2]
    rows_of = [np.flatnonzero(lesions == lesion) for lesion in range(lesions.max() + 1)]
    answers = probabilities.argmax(axis=1)
    loss = -np.log(probabilities[np.arange(len(labels)), labels])
    found = []
    for _ in range(rounds):
        drawn = np.concatenate([rng.choice(np.flatnonzero(first_class == k), (first_class == k).sum())
                                for k in np.unique(first_class)])
        rows = np.concatenate([rows_of[lesion] for lesion in drawn])
        truth, answer = labels[rows], answers[rows]
        recall = [np.mean(answer[truth == k] == k) for k in np.unique(truth)]
        positive, negative = probabilities[rows[truth == 1], 1], probabilities[rows[truth != 1], 1]
        pairs = positive[:, None] - negative[None, :]
        auc = np.mean(pairs > 0) + np.mean(pairs == 0) / 2
        found.append([np.mean(truth == answer), np.mean(recall), np.mean(loss[rows]), auc])
    low, high = np.percentile(found, [2.5, 97.5], axis=0)
    for name, a, b in zip(["accuracy", "balanced_accuracy", "loss", "auc of class 1"], low, high):
        print("%-18s [%.4f, %.4f]" % (name, a, b))
    print("percentiles", np.percentile([4.0, 1.0, 3.0, 8.0, 7.0], [2.5, 97.5]), np.percentile([4.0, 1.0], [10, 90]))


def mcnemar():
    print("== McNemar")
    for first, second in [(0, 0), (1, 0), (5, 5), (3, 9), (9, 3), (0, 10), (40, 61), (700, 800), (5000, 100)]:
        count = first + second
        value = stats.binomtest(first, count, 0.5).pvalue if count else 1.0
        print("{%d, %d, %.17g}" % (first, second, value))


if __name__ == "__main__":
    tied_labels, tied_probabilities = tied()
    figures("small", SMALL_LABELS, SMALL)
    figures("tied", tied_labels, tied_probabilities)
    figures("two classes", (SMALL_LABELS == 1).astype(int), np.stack([1 - SMALL[:, 1], SMALL[:, 1]], axis=1))
    reliability(tied_labels, tied_probabilities)
    curves(tied_labels, tied_probabilities)
    temperature(tied_labels, tied_probabilities)
    intervals(tied_labels, tied_probabilities)
    mcnemar()
