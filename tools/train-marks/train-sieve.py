#!/usr/bin/python3
"""Trains the sieve before the mark classifier: a 24 × 24 RGB window → how likely a mark is in it.

  /usr/bin/python3 tools/train-marks/train-sieve.py SECONDS   (Debian: python3-torch python3-numpy)

Reads what sieve-samples.ts wrote. Every fifth photo is held out; what of its marks passes at which share of all places is printed.
Writes sieve.onnx into .cache/train-marks.
"""
import json, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

torch.set_num_threads(1)
torch.manual_seed(4), np.random.seed(4)
cache = sys.path[0] + '/../../.cache/train-marks/'
size = 24
windows = np.fromfile(cache + 'sieve.bin', np.uint8).reshape(-1, size, size, 3)
told = json.load(open(cache + 'sieve.json'))
labels, sources = np.array(told['labels']), np.array(told['sources'])
held = sources % 5 == 4
places = {(kind, label): np.where((held == kind) & (labels == label))[0] for kind in (False, True) for label in (0, 1)}


class Sieve(nn.Module):
    def __init__(self, widths=(3, 12, 24, 32)):
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv2d(a, b, 3, padding=1) for a, b in zip(widths, widths[1:]))
        self.norms = nn.ModuleList(nn.BatchNorm2d(b) for b in widths[1:])
        self.hidden, self.out = nn.Linear(widths[-1] * 9, 24), nn.Linear(24, 1)

    def forward(self, x):
        for conv, norm in zip(self.convs, self.norms):
            x = F.max_pool2d(F.relu(norm(conv(x))), 2)
        return self.out(F.relu(self.hidden(x.flatten(1))))


class Ready(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x):
        return torch.sigmoid(self.net(x))


def seen(which):
    return torch.from_numpy(windows[which].astype(np.float32)).permute(0, 3, 1, 2) / 127.5 - 1


def batch(n):
    """A third marks, the rest not; colours and light are varied."""
    x = torch.cat([seen(np.random.choice(places[False, 1], n // 3)), seen(np.random.choice(places[False, 0], n - n // 3))])
    x = x * (0.8 + 0.4 * torch.rand(n, 1, 1, 1)) + 0.3 * (torch.rand(n, 3, 1, 1) - 0.5)
    some = torch.rand(n) < 0.3
    x[some] = x[some][:, torch.randperm(3)]
    return x.clamp(-1, 1), torch.cat([torch.ones(n // 3), torch.zeros(n - n // 3)])


def judge(net):
    net.eval()
    with torch.no_grad():
        marks, rest = (torch.sigmoid(net(seen(places[True, label]))[:, 0]).numpy() for label in (1, 0))
    net.train()
    return ', '.join(f'{t}: {(marks >= t).mean():.1%} of marks, {(rest >= t).mean():.1%} of others' for t in (0.02, 0.05, 0.1, 0.2, 0.4))


seconds, start, step = float(sys.argv[1]), time.process_time(), 0
net = Sieve()
optimiser = torch.optim.AdamW(net.parameters(), lr=3e-3, weight_decay=1e-3)
while (done := (time.process_time() - start) / seconds) < 1:
    for group in optimiser.param_groups:
        group['lr'] = 3e-3 * min(1, (step + 1) / 20) * (0.5 * (1 + np.cos(np.pi * done)) + 0.01)
    x, y = batch(192)
    loss = F.binary_cross_entropy_with_logits(net(x)[:, 0], y)
    optimiser.zero_grad(), loss.backward(), optimiser.step()
    step += 1
    if step % 200 == 0:
        print(step, f'{done:.0%} loss {float(loss):.3f}', judge(net), flush=True)
print(step, judge(net))
net.eval()
# Batch norms are folded into the convolutions on export.
torch.onnx.export(Ready(net), torch.zeros(1, 3, size, size), cache + 'sieve.onnx', input_names=['window'], output_names=['probability'], dynamic_axes={'window': {0: 'n'}, 'probability': {0: 'n'}}, opset_version=13, do_constant_folding=True)
