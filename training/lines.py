"""Drawn lines as batches for the net."""
import random as R

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from look import HEIGHT
from net import STEP
from signs import INDEX, encode

BATCH, POOL = 32, 40000


def stacked(pictures, extra=0):
    """Pictures of like width as one tensor: each with mean 0 and deviation 1, what is missing at the right is 0."""
    width = -(-(max(p.shape[1] for p in pictures) + extra) // 32) * 32  # few widths: the library makes kernels for each
    x = np.zeros((len(pictures), HEIGHT, width, 3), np.float32)
    for i, p in enumerate(pictures):
        mean, deviation = cv2.meanStdDev(p.reshape(-1, 1))
        x[i, :, :p.shape[1]] = (p - np.float32(mean[0, 0])) / np.float32(deviation[0, 0] + 4)
    return torch.from_numpy(x).permute(0, 3, 1, 2)


def spots_of(lines, frames, stretch):
    """Where signs were drawn: in the middle of each its class, nothing asked beside it, blank elsewhere."""
    spots = torch.zeros(len(lines), frames, dtype=torch.long)
    for row, (_, _, signs) in zip(spots, lines):
        marks = []
        for i, (c, a, b) in enumerate(signs):
            if a is None:  # a space lies between its neighbours
                a, b = signs[i - 1][2] if i else None, signs[i + 1][1] if i + 1 < len(signs) else None
            if a is not None and b is not None:
                at = max(0, min(frames - 1, int((a + b) / 2 * stretch / STEP)))
                marks.append((at, INDEX[c]))
                row[max(0, at - 1):at + 2] = -100
        for at, k in marks:
            row[at] = k
    return spots


class Lines:
    """Batches of like width: three eighths fresh, the rest seen before."""

    def __init__(self, artist):
        self.artist, self.pool, self.ready, self.drawn = artist, [], [], 0

    def more(self):
        fresh = [self.artist.line() for _ in range(6 * BATCH)]
        again = R.sample(self.pool, 10 * BATCH) if len(self.pool) > 4000 else []
        for line in fresh:
            if len(self.pool) < POOL:
                self.pool.append(line)
            else:
                self.pool[R.randrange(POOL)] = line
        lines = sorted(fresh + again, key=lambda line: line[0].shape[1])
        self.ready, self.drawn = [lines[i:i + BATCH] for i in range(0, len(lines), BATCH)], self.drawn + len(fresh)
        R.shuffle(self.ready)

    def batch(self):
        """(pictures, classes of each line, spots)"""
        if not self.ready:
            self.more()
        lines, stretch = self.ready.pop(), 1.
        x = stacked([p for p, _, _ in lines], R.randrange(24))
        if R.random() < .35:
            width = max(32, round(x.shape[3] * R.uniform(.82, 1.18) / 32) * 32)
            x, stretch = F.interpolate(x, (HEIGHT, width), mode='bilinear', align_corners=False), width / x.shape[3]
        x = x[:, torch.randperm(3)]
        x[torch.rand(len(x)) < .25] *= -1
        x = x + torch.randn_like(x) * R.uniform(0, .25) if R.random() < .3 else x
        spots = spots_of(lines, x.shape[3] // STEP, stretch)
        return x.contiguous(memory_format=torch.channels_last), [encode(t) for _, t, _ in lines], spots
