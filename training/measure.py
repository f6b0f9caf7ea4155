"""How well a net reads lines in fonts and on grounds that are held out."""
import os
import random as R
import re

import numpy as np
import torch

from draw import Artist
from faces import CACHE
from lines import stacked
from signs import FOREIGN, SIGNS, fold, resolve
from texts import countdown, number


def read(net, pictures):
    net.eval()
    order, texts = sorted(range(len(pictures)), key=lambda i: pictures[i].shape[1]), [''] * len(pictures)
    with torch.no_grad():
        for k in range(0, len(order), 24):
            x = stacked([pictures[i] for i in order[k:k + 24]]).contiguous(memory_format=torch.channels_last)
            best = net(x)[:, :, 0].argmax(1).tolist()
            for row, i in zip(best, order[k:k + 24]):
                signs = [SIGNS[s - 1] for t, s in enumerate(row) if s and (t == 0 or row[t - 1] != s)]
                texts[i] = resolve(''.join(signs).strip())
    net.train()
    return texts


def edits(a, b):
    row = list(range(len(b) + 1))
    for i, c in enumerate(a):
        new = [i + 1]
        for j, d in enumerate(b):
            new.append(min(row[j + 1] + 1, new[j] + 1, row[j] + (c != d)))
        row = new
    return row[-1]


def held_lines():
    """50 lines a language, 16 a sign before and after a number, figures, countdowns, other scripts:
    [(picture, text, tag)], drawn once and kept in held.npz."""
    file = CACHE + '/held.npz'
    if not os.path.exists(file):
        R.seed(7), np.random.seed(7)
        artist, lines = Artist(True), []
        texts = artist.texts
        jobs = [(lang, lambda lang=lang: texts.phrase(lang)) for lang in texts.langs for _ in range(50)]
        jobs += [(s, lambda s=s: fold(s + R.choice(['', ' ']) + number())) for s in '$ € £ ¥ ₽ ₩ ₹ ₺ ₫ ฿ ₴ ₸ R$'.split() for _ in range(16)]
        jobs += [(s, lambda s=s: fold(number() + R.choice(['', ' ']) + s)) for s in '€ ₽ zł Kč ₴ ₸ руб. 円'.split() for _ in range(16)]
        jobs += [('ja', texts.japanese)] * 80 + [('figures', texts.figure)] * 100 + [('countdowns', lambda: fold(countdown()))] * 80
        jobs += [('other script', lambda: FOREIGN)] * 100
        for tag, tell in jobs:
            picture, told, _ = artist.line(tell)
            lines.append((picture, resolve(told), tag))
        np.savez_compressed(file, np.array(lines, dtype=object))
    return np.load(file, allow_pickle=True)['arr_0']


def measure(net, lines):
    """tag → [share of signs right, of lines right]; spaces and case aside, a run of another script as one sign"""
    bare, sums = lambda t: re.sub(FOREIGN + '+', FOREIGN, t.replace(' ', '').lower()), {}
    for text, (_, truth, tag) in zip(read(net, [line[0] for line in lines]), lines):
        wrong = min(edits(bare(text), bare(truth)), len(bare(truth)))
        for key in [tag, 'all'] + ['all but other script'] * (tag != 'other script'):
            sums[key] = [a + b for a, b in zip(sums.get(key, [0] * 4), (wrong, len(bare(truth)), wrong == 0, 1))]
    return {k: [round(1 - s[0] / s[1], 4), round(s[2] / s[3], 4)] for k, s in sums.items()}
