#!/usr/bin/python3
"""Trains the reader of lines: `train.py SECONDS` (wall clock, one thread).

Lines are drawn as they are needed, and seen twice more from a pool. The loss is CTC, helped by
where the signs were drawn. Weights are averaged on the way. Every seven minutes the average is
measured on held-out lines (a row of curve.jsonl) and kept: net.pt, and net.onnx for pack.ts.
"""
import json
import math
import os
import random as R
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from draw import Artist
from export import export
from faces import CACHE
from lines import Lines
from measure import held_lines, measure
from net import CLASSES, Reader

RATE, DECAY, WARM, OFTEN = 2e-3, 1e-2, 300, 420


class Kept:
    """The average of the weights on the way, measured and written now and then."""

    def __init__(self, net):
        self.mean, self.held, self.start = Reader().to(memory_format=torch.channels_last), held_lines(), time.time()
        self.mean.load_state_dict(net.state_dict())
        self.pairs = [(a, b) for a, b in zip(self.mean.state_dict().values(), net.state_dict().values())]

    @torch.no_grad()
    def follow(self, step):
        share = min(.999, 1 - (step + 1) ** -.8)
        for a, b in self.pairs:
            a.mul_(share).add_(b, alpha=1 - share) if a.is_floating_point() else a.copy_(b)

    def write(self, **row):
        row |= dict(wall=round(time.time() - self.start), cpu=round(time.process_time())) | measure(self.mean, self.held)
        open(CACHE + '/curve.jsonl', 'a').write(json.dumps(row, ensure_ascii=False) + '\n')
        print(json.dumps(row, ensure_ascii=False), flush=True)
        torch.save(self.mean.state_dict(), CACHE + '/net.tmp')
        os.replace(CACHE + '/net.tmp', CACHE + '/net.pt')
        export(CACHE + '/net.pt', CACHE + '/net.onnx')


def loss_of(y, texts, spots, help_, often):
    lengths = torch.tensor([len(t) for t in texts])
    told = y.log_softmax(1).permute(2, 0, 1)
    ctc = F.ctc_loss(told, torch.tensor(sum(texts, [])), torch.full_like(lengths, y.shape[2]), lengths, reduction='none', zero_infinity=True)
    return (ctc / lengths.clamp(min=4)).mean() + help_ * F.cross_entropy(y, spots, weight=often, ignore_index=-100)


def train(seconds):
    net = Reader().to(memory_format=torch.channels_last)
    kept, lines = Kept(net), Lines(Artist())
    groups = [{'params': [p for p in net.parameters() if (p.ndim > 1) == filters], 'weight_decay': DECAY * filters} for filters in (True, False)]
    optimiser = torch.optim.AdamW(groups, betas=(.9, .98))
    often = torch.ones(CLASSES)
    often[0] = .3  # most frames show nothing new
    start, shown, step, losses = time.time(), time.time(), 0, []
    while (done := (time.time() - start) / seconds) < 1:
        for group in optimiser.param_groups:
            group['lr'] = RATE * min(1, (step + 1) / WARM) * (.5 * (1 + math.cos(math.pi * done)) + .005)
        x, texts, spots = lines.batch()
        loss = loss_of(net(x)[:, :, 0], texts, spots, max(.1, 1 - done / .08), often)
        optimiser.zero_grad(), loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.)
        optimiser.step()
        losses.append(float(loss))
        step += 1
        kept.follow(step)
        if time.time() - shown > OFTEN:
            shown = time.time()
            kept.write(step=step, drawn=lines.drawn, loss=round(float(np.mean(losses[-300:])), 4))
    kept.write(step=step, drawn=lines.drawn, loss=round(float(np.mean(losses[-300:])), 4))


if __name__ == '__main__':
    torch.set_num_threads(1)
    torch.manual_seed(4), R.seed(5), np.random.seed(5)
    train(float(sys.argv[1]))
