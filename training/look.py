"""How a line looks: its ground, its ink with outline, shadow or plate, the cut of a detector, and what spoils it."""
import glob
import os
import random as R

import cv2
import numpy as np

from signs import HEIGHT

WIDEST, PAD, BESIDE = 640, 26, 36  # of crops; of the ground around a line that is drawn
cv2.setNumThreads(1)


def colour():
    kind = R.random()
    return np.float32([255] * 3 if kind < .2 else [R.randint(0, 30)] * 3 if kind < .35 else [R.randint(0, 255) for _ in range(3)])


def luma(c):
    return float(c[0] * .11 + c[1] * .59 + c[2] * .3)


def far_from(c):
    return next((d for d in (colour() for _ in range(8)) if abs(luma(d) - luma(c)) > 80), np.float32([255 - luma(c)] * 3))


def lay(picture, mask, fill, strength=1.):
    picture += (fill - picture) * (mask[:, :, None].astype(np.float32) * (strength / 255))


class Grounds:
    """Photographs in the folder $GROUNDS, of which every fifth is held out, and drawn ones: flat, ramps, blots."""

    def __init__(self, held):
        files = sorted(glob.glob(os.environ.get('GROUNDS', '') + '/*.jpg')) if os.environ.get('GROUNDS') else []
        photos = [cv2.imread(f) for i, f in enumerate(files) if (i % 5 == 4) == held]
        self.photos = [cv2.resize(p, None, fx=s, fy=s, interpolation=cv2.INTER_AREA) for p in photos if p is not None for s in [640 / max(p.shape[:2])]]

    def ground(self, h, w, plain=False):
        kind = R.uniform(.45 if plain else 0, 1)
        if kind < .5 and self.photos:
            photo, scale = R.choice(self.photos), R.uniform(.25, 1.2)
            ph, pw = min(photo.shape[0], max(8, int(h * scale))), min(photo.shape[1], max(8, int(w * scale)))
            y, x = R.randint(0, photo.shape[0] - ph), R.randint(0, photo.shape[1] - pw)
            return cv2.resize(photo[y:y + ph, x:x + pw], (w, h)).astype(np.float32)
        one, two = colour(), colour()
        if kind < .54:  # blots, as of things out of focus
            blots = np.random.rand(R.randint(2, 6), R.randint(3, 16)).astype(np.float32)
            ramp = np.clip(cv2.resize(blots, (w, h), interpolation=cv2.INTER_CUBIC), 0, 1)[:, :, None] * R.uniform(.2, 1)
        elif kind < .8:
            ramp = np.zeros((1, 1, 1), np.float32)
        elif kind < .9:
            ramp = np.linspace(0, 1, w, dtype=np.float32)[None, :, None]
        else:
            ramp = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
        return np.broadcast_to(one + (two - one) * ramp, (h, w, 3)).astype(np.float32)


def painted(picture, ink, high, clean):
    """The line's ink on its ground."""
    (h, w) = ink.shape
    behind, contrast = picture[PAD:-PAD, PAD:-PAD].mean((0, 1)), 90 if clean else R.choice([30, 50, 70, 90, 110])
    fill = next((c for c in (colour() for _ in range(12)) if abs(luma(c) - luma(behind)) > contrast), np.float32([255 * (luma(behind) < 128)] * 3))
    style = 1 if clean else R.random()
    if style < .12:  # outline
        lay(picture, cv2.dilate(ink, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (R.choice([3, 5, 7]),) * 2)), far_from(fill))
    elif style < .3:  # shadow or glow
        moved = cv2.warpAffine(ink, np.float32([[1, 0, R.randint(-3, 5)], [0, 1, R.randint(-2, 5)]]), (w, h))
        lay(picture, cv2.GaussianBlur(moved, (0, 0), R.choice([.8, 2, 4])), far_from(fill), R.uniform(.4, 1))
    elif style < .4:  # plate
        m = R.randint(0, PAD - 4)
        lay(picture, cv2.rectangle(np.zeros((h, w), np.uint8), (m, m), (w - m, h - m), 255, -1), far_from(fill), R.uniform(.7, 1))
    if R.random() < .07:  # a strip of the next line
        lay(picture, cv2.warpAffine(ink, np.float32([[1, 0, R.randint(-w // 3, w // 3)], [0, 1, (high + R.randint(2, 14)) * R.choice([-1, 1])]]), (w, h)), fill)
    if R.random() < .08:  # two colours
        fill = np.broadcast_to(fill + (far_from(fill) - fill) * np.linspace(0, R.uniform(.2, .5), h, dtype=np.float32)[:, None, None], (h, w, 3))
    if .4 < style < .45:  # hollow
        ring = cv2.subtract(ink, cv2.erode(ink, np.ones((3, 3), np.uint8)))
        lay(picture, ring, fill)
    else:
        lay(picture, ink, fill, 1 if clean or R.random() < .85 else R.uniform(.6, 1))
    if R.random() < .015:  # struck through
        left, right = ((x, h // 2 + R.randint(-8, 10)) for x in (BESIDE - 4, w - BESIDE + 4))
        stroke = cv2.line(np.zeros((h, w), np.uint8), left, right, 255, R.randint(2, 4), cv2.LINE_AA)
        lay(picture, stroke, far_from(behind))


def cut(w, h, high, clean):
    """The corners of what a detector would cut out: tight or loose, tilted, sometimes short of its ends."""
    up, down = (R.uniform(.0, .38) * high if R.random() < .8 else R.uniform(-.05, .03) * high for _ in range(2))
    ends = [R.uniform(-.06, 0) if R.random() < .12 and not clean else R.uniform(0, .15) if R.random() < .5 else R.uniform(.1, .6) for _ in range(2)]
    l, r, t, b = BESIDE - ends[0] * high, w - BESIDE + ends[1] * high, PAD - up, h - PAD + down
    if R.random() < .12:
        t, b = t - R.uniform(0, .3) * high, b + R.uniform(0, .3) * high
    tilt = R.gauss(0, .1) * (b - t) / max(60., r - l) * R.choice([.3, 1]) * (not clean)
    slant, mid = R.gauss(0, .05) * (R.random() < .4 and not clean), (t + b) / 2
    corners = np.float32([[x - slant * (y - mid), y] for x, y in ((l, t), (r, t), (r, b), (l, b))])
    corners[:, 1] += (corners[:, 0] - (l + r) / 2) * tilt
    if R.random() < .15 and not clean:
        corners += np.random.normal(0, .03 * high, (4, 2)).astype(np.float32)
    return corners, (r - l) / (b - t), b - t


def dressed(grounds, text, ink, spans, extents):
    """(picture HEIGHT × W × 3, text, [(sign, from, to) in pixels]), or None where it is too long."""
    ink, clean = cv2.copyMakeBorder(ink, PAD, PAD, BESIDE, BESIDE, cv2.BORDER_CONSTANT), R.random() < .25
    if R.random() < .08:
        ink = R.choice([cv2.dilate, cv2.erode])(ink, np.ones((2, 2), np.uint8))
    (h, w), high = ink.shape, sum(extents)
    corners, ratio, tall = cut(w, h, high, clean)
    width, shrink = round(ratio * HEIGHT * R.uniform(.78, 1.15)), tall / HEIGHT
    if not 8 <= width <= WIDEST:
        return None
    picture = grounds.ground(h, w, clean)
    painted(picture, ink, high, clean)
    if shrink > 1.3:
        picture = cv2.GaussianBlur(picture, (0, 0), .35 * shrink)
    matrix = cv2.getPerspectiveTransform(corners, np.float32([[0, 0], [width, 0], [width, HEIGHT], [0, HEIGHT]]))
    out = cv2.warpPerspective(picture, matrix, (width, HEIGHT), borderMode=cv2.BORDER_REPLICATE)
    at = lambda x: float(cv2.perspectiveTransform(np.float32([[[x + BESIDE, PAD + extents[0] * .65]]]), matrix)[0, 0, 0])
    signs = [(c, at(s[0]), at(s[1])) if s else (c, None, None) for c, s in zip(text, spans)]
    return np.clip(out, 0, 255).astype(np.uint8) if clean else spoil(out), text, signs


def nothing(grounds):
    """A piece without any text, as `dressed` gives lines: rings, stripes, edges and dots read as nothing."""
    h, w = HEIGHT + 2 * PAD, R.randint(30, 360) + 2 * BESIDE
    picture = grounds.ground(h, w)
    kind, mask = R.random(), np.zeros((h, w), np.uint8)
    step, thick, r = R.randint(14, 60), R.randint(1, 7), R.randint(4, h // 2)
    if kind < .15:  # rings and discs in a row
        for x in range(BESIDE, w, max(step, 2 * r + 4)):
            cv2.circle(mask, (x, h // 2), r, 255, R.choice([thick, thick, -1]), cv2.LINE_AA)
    elif kind < .3:  # stripes
        slant = R.choice([0, 0, R.randint(-30, 30)])
        for x in range(-30, w + 30, step):
            cv2.line(mask, (x, 0), (x + slant, h), 255, thick, cv2.LINE_AA)
    elif kind < .4:  # edges of things
        for _ in range(R.randint(1, 4)):
            a, b = ((R.randint(0, w), R.randint(0, h)) for _ in range(2))
            R.choice([cv2.rectangle, cv2.line])(mask, a, b, 255, thick)
    elif kind < .45:  # one arc
        cv2.ellipse(mask, (w // 2, R.randint(0, h)), (R.randint(10, w // 2), R.randint(10, h)), 0, R.randint(0, 180), R.randint(180, 360), 255, thick)
    lay(picture, mask, far_from(picture.mean((0, 1))), R.uniform(.4, 1))
    out = picture[PAD:-PAD, BESIDE:-BESIDE]
    if R.random() < .4:
        out = cv2.resize(out, None, fx=R.uniform(.5, 1.5), fy=1)
    return spoil(np.ascontiguousarray(out)), '', []


def spoil(out):
    (h, w), chance = out.shape[:2], lambda share: R.random() < share
    if chance(.25):
        s, how = R.uniform(.3, .8), R.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC])
        small = cv2.resize(out, (max(4, int(w * s)), int(h * s)), interpolation=cv2.INTER_AREA)
        out = cv2.resize(small, (w, h), interpolation=how)
    out = cv2.GaussianBlur(out, (0, 0), R.uniform(.4, 1.3)) if chance(.15) else out
    out = out + np.random.normal(0, R.uniform(1, 14), out.shape).astype(np.float32) if chance(.3) else out
    out = (out - 128) * R.uniform(.35, 1) + 128 + R.uniform(-40, 40) if chance(.25) else out
    out = np.clip(out, 0, 255).astype(np.uint8)
    if not chance(.35):
        return out
    return cv2.imdecode(cv2.imencode('.jpg', out, [cv2.IMWRITE_JPEG_QUALITY, R.randint(25, 90)])[1], cv2.IMREAD_COLOR)
