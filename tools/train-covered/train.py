#!/usr/bin/python3
"""Trains the net that tells which parts of a face are hidden: right eye, left eye, nose, mouth, and whether a sheet lies on it.

  /usr/bin/python3 tools/train-covered/train.py [--folds N] [--samples N] [--epochs N]   (torch, opencv; prepare.ts first)

It sits on three layers of models/face-features.net, which the product computes anyway. Trains on everything and writes
covered.onnx to .cache/train-covered, for tools/pack/covered.ts; then reports so many of five folds by source picture.
Seeded: on one machine the same again. The pool of samples is kept in .cache until the drawings change.
"""
import hashlib, json, random, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
import pool
from backbone import Backbone

torch.set_num_threads(1)
here = sys.path[0]
cache = here + '/../../.cache/train-covered/'
option = lambda name, default: int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else default
count, epochs, seed, batch = option('--samples', 9000), option('--epochs', 8), 2026, 64
shapes = [(64, 24, 24), (128, 12, 12), (128, 6, 6)]
lengths = [int(np.prod(shape)) for shape in shapes]
rare = torch.tensor([1, 1, 1, 1, 2.0])  # sheets are one sample in fifteen

faces = json.load(open(cache + 'faces.json'))
wides = np.fromfile(cache + 'wides.bin', np.uint8).reshape(-1, pool.side, pool.side, 3)


def seeded(number):
    random.seed(number), np.random.seed(number), torch.manual_seed(number)


# --- the pool: each face as it is, then drawn samples ------------------------------------------------------------------
def made():
    sources = b''.join(open(f'{here}/{name}.py', 'rb').read() for name in ('things', 'occluders', 'innocent', 'pool'))
    name = cache + hashlib.sha256(sources + wides.tobytes() + bytes(str(count), 'ascii')).hexdigest()[:8]
    try:
        about = json.load(open(name + '.json'))
    except FileNotFoundError:
        about = make(name)
    return np.memmap(name + '.f16', np.float16, 'r', shape=(len(about), sum(lengths))), about


def make(name):
    seeded(seed)
    backbone, about, start = Backbone(here + '/../../models/face-features.net'), [], time.time()
    photos = [wides[i] for i in range(0, len(wides), 9)]
    out = np.memmap(name + '.f16', np.float16, 'w+', shape=(len(faces) + count, sum(lengths)))
    pictures = []
    for n in range(len(faces) + count):
        i = n if n < len(faces) else random.randrange(len(faces))
        v, y, kind = (pool.plain(wides[i]), pool.natural(faces[i]), 'plain') if n < len(faces) else pool.sample(faces[i], wides[i], photos)
        pictures.append(v)
        about.append([i, kind, [None if np.isnan(one) else float(one) for one in y]])
        if len(pictures) == 32 or n == len(faces) + count - 1:
            with torch.no_grad():
                layers = backbone(torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float() / 255)
            out[n + 1 - len(pictures) : n + 1] = np.concatenate([layer.flatten(1).numpy() for layer in layers], 1)
            pictures = []
        if n % 1000 == 999:
            print(n + 1, f'samples {time.time() - start:.0f} s', flush=True)
    json.dump(about, open(name + '.json', 'w'))
    return about


# --- the net -----------------------------------------------------------------------------------------------------------
def block(a, b, kernel, stride=1):
    return nn.Sequential(nn.Conv2d(a, b, kernel, stride, kernel // 2, bias=False), nn.BatchNorm2d(b), nn.ReLU())


class Net(nn.Module):
    """Keeps where things are: the last layer sees 6 × 6 cells."""

    def __init__(self):
        super().__init__()
        self.fine, self.middle, self.coarse = block(64, 16, 3, 2), block(128, 24, 1), block(128, 32, 1)
        self.joined = nn.Sequential(block(40, 32, 3), block(32, 32, 3, 2))
        self.last, self.drop, self.out = block(64, 32, 3), nn.Dropout(0.4), nn.Linear(32 * 36, 5)

    def forward(self, fine, middle, coarse):
        x = self.joined(torch.cat([self.fine(fine), self.middle(middle)], 1))
        x = self.last(torch.cat([x, self.coarse(coarse)], 1))
        return self.out(self.drop(x.flatten(1)))


class Ready(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, fine, middle, coarse):
        return torch.sigmoid(self.net(fine, middle, coarse))


features, about = made()
owner = np.array([i for i, _, _ in about])
kinds = np.array([kind for _, kind, _ in about])
truth = np.array([[np.nan if one is None else one for one in y] for _, _, y in about], np.float32)


def layers(ix):
    flat = torch.from_numpy(np.asarray(features[ix], np.float32))
    return [part.reshape(-1, *shape) for part, shape in zip(flat.split(lengths, 1), shapes)]


def train(ix, number):
    seeded(number)
    net, ix = Net(), np.array(ix)
    steps = epochs * (len(ix) // batch)
    optimiser = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, total_steps=steps)
    start, mean, step = time.time(), 0, 0
    for _ in range(epochs):
        order = np.random.permutation(ix)
        for at in range(0, len(order) - batch + 1, batch):
            chosen = np.sort(order[at : at + batch])
            y = torch.from_numpy(truth[chosen])
            known = ~torch.isnan(y)
            target = torch.where(known, y, torch.zeros(())) * 0.96 + 0.02
            loss = F.binary_cross_entropy_with_logits(net(*layers(chosen)), target, reduction='none', pos_weight=rare)
            loss = (loss * known).sum() / known.sum()
            optimiser.zero_grad(), loss.backward(), optimiser.step(), schedule.step()
            mean, step = 0.98 * mean + 0.02 * loss.item(), step + 1
            if step % 200 == 0:
                print(step, 'of', steps, f'loss {mean / (1 - 0.98**step):.3f} {time.time() - start:.0f} s', flush=True)
    return net.eval()


def answers(net, ix):
    with torch.no_grad():
        return np.concatenate([Ready(net)(*layers(ix[at : at + 256])).numpy() for at in range(0, len(ix), 256)])


# --- folds by source picture ----------------------------------------------------------------------------------------
def folds(many):
    random.seed(seed)
    groups = sorted({face['group'] for face in faces})
    random.shuffle(groups)
    fold_of = {group: k % 5 for k, group in enumerate(groups)}
    fold = np.array([fold_of[faces[i]['group']] for i in owner])
    judged = np.full((len(about), 5), np.nan, np.float32)
    for k in range(many):
        print('fold', k)
        judged[fold == k] = answers(train(np.flatnonzero(fold != k), seed + k), np.flatnonzero(fold == k))
    np.save(cache + 'folds.npy', judged)
    report(judged, fold < many)


def report(judged, among):
    """Both eyes, or nose and mouth, hidden; or a sheet: share found, and share of the bare taken for hidden."""
    hidden = np.maximum(np.maximum(judged[:, :2].min(1), judged[:, 2:4].min(1)), judged[:, 4])
    known = np.nan_to_num(truth, nan=0.5)
    is_hidden = np.maximum(np.maximum(known[:, :2].min(1), known[:, 2:4].min(1)), known[:, 4]) == 1
    is_free = known.max(1) == 0
    groups = np.array(['plain ' + faces[i]['kind'] if kind == 'plain' else kind for i, kind in zip(owner, kinds)])
    for group in sorted(set(groups)):
        row = [f'{group:28}']
        for name, of in (('hidden', is_hidden), ('free', is_free)):
            ps = hidden[(groups == group) & of & among]
            if len(ps):
                row.append(f'{name} {len(ps):4} ' + ' '.join(f'≥{limit}: {(ps >= limit).mean():.3f}' for limit in (0.2, 0.5, 0.8, 0.9, 0.95)))
        print(' · '.join(row))


print(len(faces), 'faces', len(about), 'samples', flush=True)
net = train(np.arange(len(about)), seed)
torch.onnx.export(Ready(net), tuple(torch.zeros(1, *shape) for shape in shapes), cache + 'covered.onnx', input_names=['fine', 'middle', 'coarse'],
                  output_names=['hidden'], opset_version=13, do_constant_folding=True)
print('written', flush=True)
folds(option('--folds', 5))
