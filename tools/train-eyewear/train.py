#!/usr/bin/python3
"""Trains the eyewear network: a 72 × 48 strip around the eyes → bare, clear glasses, sunglasses.

  python3 tools/train-eyewear/train.py [--final] [--steps N]   (torch, onnx, opencv; prepare.ts first)

Reports five folds by source picture (skipped by --final), then trains on everything and writes eyewear.onnx to
.cache/train-eyewear, for tools/pack/eyewear.ts. Seeded: on one machine the same again. Glasses of all kinds are drawn on bare
faces; every sample is lit, shaken, coarsened anew.
"""
import json, math, random, sys, time
import cv2, numpy as np, torch, torch.nn as nn, torch.nn.functional as F
import glasses
from glasses import between, width, height, apart, row

cv2.setNumThreads(1)
torch.set_num_threads(1)
cache = sys.path[0] + '/../../.cache/train-eyewear/'
labels = ['none', 'glasses', 'sunglasses']
W, H, eyes, line = 72, 48, 30, 19.5  # the strip; eyes 30 px apart at row 19.5
steps = int(sys.argv[sys.argv.index('--steps') + 1]) if '--steps' in sys.argv else 450
seed = 2026

faces = json.load(open(cache + 'faces.json'))
wides = np.fromfile(cache + 'wides.bin', np.uint8).reshape(-1, height, width, 3)
strips = np.fromfile(cache + 'strips.bin', np.uint8).reshape(-1, H, W, 3)


def seeded(number):
    random.seed(number), np.random.seed(number), torch.manual_seed(number)


# --- samples: (face, wide cut, class, how it came about) ---------------------------------------------------------------
def pool():
    out = []
    for i, face in enumerate(faces):
        frontal, label = not (face.get('pose') or '').startswith('profile'), face['label']
        out.append((i, wides[i], 0 if label == 'head' else labels.index(label), 'up' if label == 'head' else 'real'))
        if label == 'none' and frontal:
            for _ in range(3):
                out.append((i, glasses.worn(wides[i], False), 1, 'drawn'))
                out.append((i, glasses.worn(wides[i], True), 2, 'drawn'))
            out.append((i, glasses.worn(wides[i], True, between(1, 1.5)), 0, 'up'))
        if label == 'glasses':
            for _ in range(2):
                out.append((i, glasses.worn(wides[i], True), 2, 'drawn'))
    return out


shares = {(0, 'real'): 0.38, (0, 'up'): 0.07, (1, 'real'): 0.17, (1, 'drawn'): 0.1, (2, 'real'): 0.17, (2, 'drawn'): 0.11}


def photo(im):
    """As the product might have cut it from another photo."""
    if random.random() < 0.5:
        k = between(0.16, 0.7)
        im = cv2.resize(cv2.resize(im, None, fx=k, fy=k, interpolation=cv2.INTER_AREA), (width, height), interpolation=cv2.INTER_LINEAR)
    if random.random() < 0.5:
        im = im[:, ::-1]
    scale, turn = eyes / apart * math.exp(random.gauss(0, 0.09)), random.gauss(0, 0.1)
    c, s = math.cos(turn) * scale, math.sin(turn) * scale
    x, y = W / 2 - 0.5 + between(-3.4, 3.4), line - 0.5 + between(-2.6, 2.6)
    cx, cy = width / 2 - 0.5, row - 0.5
    im = cv2.GaussianBlur(im, (0, 0), 0.8)
    v = cv2.warpAffine(im, np.float32([[c, -s, x - c * cx + s * cy], [s, c, y - s * cx - c * cy]]), (W, H), flags=cv2.INTER_LINEAR)
    if random.random() < 0.25:
        v = cv2.imdecode(cv2.imencode('.jpg', v, [1, random.randrange(35, 90)])[1], 1)
    v = v.astype(np.float32) / 255
    if random.random() < 0.12:  # the shadow of a cap
        v = v * (1 - (1 - ramp(H, 4, 30, 1, 8)) * between(0.2, 0.65))[:, None, None]
    if random.random() < 0.12:  # light from one side
        side = ramp(W, 11, 60, 2, 22)
        v = v * (1 - (side if random.random() < 0.5 else 1 - side) * between(0.2, 0.6))[None, :, None]
    if random.random() < 0.2:
        v = cv2.GaussianBlur(v, (0, 0), between(0.3, 1.2))
    if random.random() < 0.08:
        v = np.repeat(v.mean(2, keepdims=True), 3, 2)
    v = np.clip(v, 1e-4, 1) ** math.exp(random.gauss(0, 0.25)) * math.exp(random.gauss(0, 0.2)) * np.exp(np.random.normal(0, 0.07, 3))
    v = (v - 0.5) * math.exp(random.gauss(0, 0.2)) + 0.5
    if random.random() < 0.5:
        v = v + np.random.randn(H, W, 1) * between(0, 0.03)
    return np.clip(v, 0, 1).astype(np.float32)


def ramp(n, first, last, short, long):
    return np.clip((np.arange(n) - between(first, last)) / between(short, long), 0, 1).astype(np.float32)


# --- the net -----------------------------------------------------------------------------------------------------------
class Net(nn.Module):
    """Keeps where things are: the last layer sees 3 × 3 cells."""

    def __init__(self, widths=(3, 16, 24, 32, 48, 32), strides=(2, 1, 2, 2, 1)):
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv2d(a, b, 3, s, 1, bias=False) for a, b, s in zip(widths, widths[1:], strides))
        self.norms = nn.ModuleList(nn.BatchNorm2d(b) for b in widths[1:])
        self.drop, self.out = nn.Dropout(0.3), nn.Linear(32 * 9, 3)

    def forward(self, x):
        for conv, norm in zip(self.convs, self.norms):
            x = F.relu(norm(conv(x)))
        return self.out(self.drop(F.avg_pool2d(x, (2, 3)).flatten(1)))


class Ready(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x):
        return F.softmax(self.net(x), 1)


def tensor(pictures):
    return torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2) * 2 - 1


def train(samples, number):
    seeded(number)
    net, cells = Net(), {}
    for sample in samples:
        cells.setdefault(sample[2:], []).append(sample)
    kinds = list(cells)
    optimiser = torch.optim.AdamW(net.parameters(), lr=3e-3, weight_decay=2e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=steps)
    start, mean = time.time(), 0
    for step in range(1, steps + 1):
        chosen = [random.choice(cells[kind]) for kind in random.choices(kinds, [shares[kind] for kind in kinds], k=64)]
        x, y = tensor([photo(im) for _, im, _, _ in chosen]), torch.tensor([label for _, _, label, _ in chosen])
        loss = F.cross_entropy(net(x), y, label_smoothing=0.03)
        optimiser.zero_grad(), loss.backward(), optimiser.step(), schedule.step()
        mean = 0.98 * mean + 0.02 * loss.item()
        if step % 100 == 0:
            print(step, f'loss {mean / (1 - 0.98**step):.3f} {time.time() - start:.0f} s', flush=True)
    return net.eval()


def answers(net, ix):
    with torch.no_grad():
        return Ready(net)(tensor([strips[i].astype(np.float32) / 255 for i in ix])).numpy()


def folds(samples):
    random.seed(seed)
    groups = sorted({face['group'] for face in faces})
    random.shuffle(groups)
    fold_of = {group: k % 5 for k, group in enumerate(groups)}
    judged = np.zeros((len(faces), 3), np.float32)
    for fold in range(5):
        mine = [i for i, face in enumerate(faces) if fold_of[face['group']] == fold]
        print('fold', fold)
        judged[mine] = answers(train([s for s in samples if s[0] not in set(mine)], seed + fold), mine)
    for limit in (0.3, 0.4, 0.5, 0.6, 0.7):
        parts = []
        for label in ('sunglasses', 'glasses', 'none', 'head'):
            for inside, where in ((True, 'data/faces'), (False, 'others')):
                ps = [judged[i, 2] for i, f in enumerate(faces) if f['label'] == label and (f['set'] == 'faces') == inside and not f['kind'].startswith('blur')]
                if ps:
                    parts.append(f'{label} in {where} {sum(p >= limit for p in ps)} of {len(ps)}')
        print(f'≥ {limit} · ' + ' · '.join(parts))
    for i, face in enumerate(faces):
        if (judged[i, 2] >= 0.3) != (face['label'] == 'sunglasses') or (judged[i, 2] < 0.7) != (face['label'] != 'sunglasses'):
            print('  ', face['label'], face['set'], face['file'], judged[i].round(2))
    np.save(cache + 'folds.npy', judged)


seeded(seed)
samples = pool()
print(len(faces), 'faces', len(samples), 'samples', flush=True)
if '--final' not in sys.argv:
    folds(samples)
net = train(samples, seed)
judged = answers(net, range(len(faces)))
np.save(cache + 'final.npy', judged)
# Batch norms are folded into the convolutions on export.
torch.onnx.export(Ready(net), torch.zeros(1, 3, H, W), cache + 'eyewear.onnx', input_names=['strip'], output_names=['probability'], opset_version=13, do_constant_folding=True, dynamo=False)
