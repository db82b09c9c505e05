#!/usr/bin/python3
"""Prints the figures that tst_Metrics.cpp expects, computed by scikit-learn on the same fixed inputs."""
import numpy as np
from sklearn import metrics

CLASSES = 4
LABELS = [0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 0, 1]
# In 64ths, so that the float probabilities of the test are exact and every row sums to one. Class 3 never occurs as a
# label, but is predicted once.
SIXTYFOURTHS = [
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
]

probabilities = np.array(SIXTYFOURTHS) / 64
predicted = probabilities.argmax(axis=1)
names = range(CLASSES)
print("loss      %.17g" % metrics.log_loss(LABELS, probabilities, labels=list(names)))
print("accuracy  %.17g" % metrics.accuracy_score(LABELS, predicted))
recall = metrics.recall_score(LABELS, predicted, labels=list(names), average=None, zero_division=0)
precision = metrics.precision_score(LABELS, predicted, labels=list(names), average=None, zero_division=0)
print("balanced  %.17g" % metrics.balanced_accuracy_score(LABELS, predicted))
print("recall    ", ["%.17g" % v for v in recall])
print("precision ", ["%.17g" % v for v in precision])
print("confusion ", metrics.confusion_matrix(LABELS, predicted, labels=list(names)).tolist())
