"""Makes the pool of samples: faces as they are, and with things drawn on them, each seen as another photo might show it."""
import math, random
import cv2, numpy as np
from things import Face, between, polygon, side, super_ellipse
from innocent import free
from occluders import hiding

cv2.setNumThreads(1)
seen = 192  # what the product cuts out
parts = ['right eye', 'left eye', 'nose', 'mouth']


def part_masks(face):
    d = face.d
    return [polygon(super_ellipse(face.right, 0.2 * d, 0.12 * d)), polygon(super_ellipse(face.left, 0.2 * d, 0.12 * d)),
            polygon(super_ellipse(face.nose, 0.17 * d, 0.17 * d)), polygon(super_ellipse(face.mouth, 0.34 * d, 0.13 * d))]


def natural(face):
    """Which parts what is worn hides, and the sheet."""
    eyes = 1.0 if face['eyewear'] in ('sunglasses', 'goggles') else 0.0
    below = 1.0 if face['mask'] else 0.0
    if face['kind'] == 'blur_mosaic_face':
        eyes = below = 1.0
    return np.array([eyes, eyes, below, below, 0.0], np.float32)


def labels(face, mask, kind, profile):
    """1 hidden, 0 seen, NaN half of it; then whether a sheet lies on the face."""
    out = np.zeros(5, np.float32)
    for i, part in enumerate(part_masks(face)):
        share = float((mask * part).sum() / max(1, part.sum()))
        out[i] = 1 if share >= 0.72 else 0 if share <= 0.3 else np.nan
    if kind == 'sheet':
        out[:] = [0, 0, np.nan, np.nan, 1]
    if profile:  # the far eye is nowhere
        out[:2] = np.nan if mask.max() > 0 else out[:2]
    return out


def tightened(im, mask, face):
    """The picture ends near the face; beyond it the edge goes on, or a plain or blurred ground."""
    d, [x0, y0, x1, y1] = face.d, [0, 0, side, side]
    for edge in random.sample(range(4), random.choice([1, 1, 2, 3, 4])):
        if edge == 0:
            y0 = int(face.at(0, 0)[1] - d * between(0.1, 1.1))
        elif edge == 1:
            y1 = int(face.mouth[1] + d * between(0.05, 0.9))
        elif edge == 2:
            x0 = int(face.right[0] - d * between(0.1, 0.8))
        else:
            x1 = int(face.left[0] + d * between(0.1, 0.8))
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(side, x1), min(side, y1)
    if x1 - x0 < 40 or y1 - y0 < 40:
        return im, mask
    inside = np.zeros((side, side), np.float32)
    inside[y0:y1, x0:x1] = 1
    out = cv2.copyMakeBorder(im[y0:y1, x0:x1], y0, side - y1, x0, side - x1, cv2.BORDER_REPLICATE)
    kind = random.random()
    if kind < 0.2:
        ground = cv2.GaussianBlur(cv2.resize(im[y0:y1, x0:x1], (side, side)), (0, 0), 14)
        out = np.where(inside[:, :, None] > 0, out, ground)
    elif kind < 0.3:
        out = np.where(inside[:, :, None] > 0, out, random.choice([0.0, 255.0, between(0, 255)]))
    return out, np.maximum(mask, 1 - inside)


def photo(im):
    """As the product might have cut it from another photo: 192 × 192, 0…255."""
    turned, scale = random.gauss(0, 0.09), seen / (side / 1.4) * math.exp(random.gauss(0, 0.09))
    c, s = math.cos(turned) * scale, math.sin(turned) * scale
    cx, cy = side / 2 + random.gauss(0, 0.03) * side, side / 2 + random.gauss(0, 0.035) * side
    move = np.float32([[c, -s, seen / 2 - c * cx + s * cy], [s, c, seen / 2 - s * cx - c * cy]])
    v = cv2.warpAffine(np.clip(im, 0, 255).astype(np.float32), move, (seen, seen), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if random.random() < 0.45:
        k = between(0.14, 0.7)
        v = cv2.resize(cv2.resize(v, None, fx=k, fy=k, interpolation=cv2.INTER_AREA), (seen, seen), interpolation=cv2.INTER_LINEAR)
    if random.random() < 0.2:
        v = cv2.GaussianBlur(v, (0, 0), between(0.4, 3))
    if random.random() < 0.2:
        v = cv2.imdecode(cv2.imencode('.jpg', v[:, :, ::-1], [1, random.randrange(25, 90)])[1], 1)[:, :, ::-1].astype(np.float32)
    v = v / 255
    if random.random() < 0.1:
        v = np.repeat(v.mean(2, keepdims=True), 3, 2)
    dim = between(0.25, 0.7) if random.random() < 0.08 else 1
    v = np.clip(v, 1e-4, 1) ** math.exp(random.gauss(0, 0.22)) * math.exp(random.gauss(0, 0.18)) * np.exp(np.random.normal(0, 0.07, 3)) * dim
    v = (v - 0.5 * dim) * math.exp(random.gauss(0, 0.18)) + 0.5 * dim
    if random.random() < 0.4:
        v = v + np.random.randn(seen, seen, 1) * between(0, 0.04)
    return np.clip(v * 255, 0, 255)


def plain(wide):
    """As the product sees the face itself."""
    move = np.float32([[seen * 1.4 / side, 0, seen / 2 * (1 - 1.4)], [0, seen * 1.4 / side, seen / 2 * (1 - 1.4)]])
    return cv2.warpAffine(wide, move, (seen, seen), flags=cv2.INTER_LINEAR)


def chosen(table):
    return random.choices(list(table), [weight for _, weight in table.values()])[0]


def sample(face, wide, photos):
    """(picture, labels, kind)."""
    where, profile = Face(face['points']), face['profile']
    natural_labels, im, mask, kind = natural(face), wide, np.zeros((side, side), np.float32), 'bare'
    bare = natural_labels.max() == 0
    if random.random() < (0.45 if bare else 0.75):
        kind = chosen(free) if bare else 'bare'
        draw = free[kind][0]
        if kind == 'glasses' and face['eyewear'] != 'none' or kind == 'beard' and random.random() < 0.3:
            draw = free['bare'][0]
        im, mask = draw(im, where, photos)
    else:
        kind = chosen(hiding)
        if not bare and kind == 'sheet':
            kind = 'bar'
        if bare and random.random() < 0.2:
            im, _ = free[random.choice(['paint', 'beard', 'shade'])][0](im, where, photos)
        im, mask = hiding[kind][0](np.clip(im, 0, 255).astype(np.uint8), where, photos)
    if random.random() < 0.3:
        im, mask = tightened(np.clip(im, 0, 255).astype(np.float32), mask, where)
    out = labels(where, mask, kind, profile)
    out = np.where(natural_labels == 1, 1, out)
    v = photo(im)
    if random.random() < 0.5:
        v, out = v[:, ::-1], out[[1, 0, 2, 3, 4]]
    return v.astype(np.uint8), out, kind
