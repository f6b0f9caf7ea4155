"""Draws what hides a face, and what only looks like it, onto a wide cut (288 × 288, the face upright in its middle).

Each drawing answers the picture and a mask of what it covers, 0…1; train.py reads from the mask which parts are hidden."""
import math, random
import cv2, numpy as np

side = 288
between = random.uniform
rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)


class Face:
    """Where things lie: `d` the distance of the eyes, `middle` between them, all in pixels of the cut."""

    def __init__(self, points):
        p = np.array(points, np.float32)
        self.right, self.left, self.nose, self.mouth = p[:4]
        self.d = max(float(np.hypot(*(self.left - self.right))), 0.33 * side / 1.4 / 1.5)
        self.middle = (self.right + self.left) / 2
        self.long = max(float(np.hypot(*(self.mouth - self.middle))), 0.7 * self.d)

    def at(self, across, down):
        """Eye distances from the middle of the eyes; `down` 1 is the mouth."""
        return self.middle + np.array([across * self.d, 0]) + (self.mouth - self.middle) * down


# --- colours and stuff -------------------------------------------------------------------------------------------------
def colour(face_skin=None):
    kind = random.random()
    if kind < 0.22:
        return np.array([between(200, 255)] * 3) - np.random.uniform(0, 25, 3)
    if kind < 0.42:
        return np.array([between(5, 60)] * 3) + np.random.uniform(0, 15, 3)
    if kind < 0.52:
        return np.array([between(60, 200)] * 3) + np.random.uniform(-8, 8, 3)
    if kind < 0.7:
        return skin(face_skin)
    return np.random.uniform(0, 255, 3)


def skin(of=None):
    if of is not None and random.random() < 0.7:
        return np.clip(of * between(0.8, 1.2) + np.random.normal(0, 8, 3), 0, 255)
    light = between(60, 245)
    return np.array([light, light * between(0.68, 0.88), light * between(0.5, 0.8)])


def skin_of(im, face):
    spots = [face.at(a, d) for a, d in ((-0.5, 0.55), (0.5, 0.55), (0, -0.35))]
    return np.median([im[int(np.clip(y, 0, side - 1)), int(np.clip(x, 0, side - 1))] for x, y in spots], 0).astype(np.float32)


def noise(cells, low, high):
    grid = np.random.uniform(low, high, (cells, cells)).astype(np.float32)
    return cv2.resize(grid, (side, side), interpolation=cv2.INTER_CUBIC)


def stuff(base, photos):
    """A surface: plain, shaded, striped, dotted, checked, woven, or cut from a photo."""
    kind = random.random()
    out = np.broadcast_to(base.astype(np.float32), (side, side, 3)).copy()
    if kind < 0.2 and photos:
        photo = random.choice(photos)
        h, w = photo.shape[:2]
        s = random.randint(min(h, w) // 3, min(h, w))
        y, x = random.randint(0, h - s), random.randint(0, w - s)
        return cv2.resize(photo[y : y + s, x : x + s], (side, side), interpolation=cv2.INTER_AREA).astype(np.float32)
    if kind < 0.35:
        angle, period = between(0, math.pi), between(5, 40)
        wave = np.sin((columns * math.cos(angle) + rows * math.sin(angle)) * 2 * math.pi / period)
        out += ((wave > between(-0.5, 0.5)) if random.random() < 0.6 else wave / 2 + 0.5)[:, :, None] * (colour() - base) * between(0.1, 1)
    elif kind < 0.43:
        period = between(10, 40)
        dots = np.hypot((columns % period) - period / 2, (rows % period) - period / 2) < period * between(0.15, 0.4)
        out += dots[:, :, None] * (colour() - base)
    elif kind < 0.5:
        period = int(between(8, 40))
        out += (((columns // period + rows // period) % 2)[:, :, None]) * (colour() - base) * between(0.2, 1)
    if random.random() < 0.8:
        out *= noise(random.randint(2, 5), between(0.6, 1), between(1, 1.25))[:, :, None]
    if random.random() < 0.5:
        out *= noise(random.randint(10, 90), between(0.85, 1), between(1, 1.12))[:, :, None]
    if random.random() < 0.4:
        out += np.random.normal(0, between(2, 10), (side, side, 1))
    return np.clip(out, 0, 255)


def light_of(im, blur=6):
    grey = cv2.GaussianBlur(im.astype(np.float32).mean(2), (0, 0), blur)
    return (grey / max(10, float(np.median(grey[80:220, 80:220]))))[:, :, None]


def laid(im, what, mask, soft=None, shadow=True):
    """`what` over the picture where the mask is, with a shadow beside it at times."""
    mask = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), soft or between(0.5, 1.6))
    out = im.astype(np.float32)
    if shadow and random.random() < 0.5:
        move = np.float32([[1, 0, between(-6, 6)], [0, 1, between(0, 9)]])
        dark = cv2.GaussianBlur(cv2.warpAffine(mask, move, (side, side)), (0, 0), between(2, 8)) * between(0.1, 0.5)
        out = out * (1 - dark[:, :, None])
    return out * (1 - mask[:, :, None]) + what * mask[:, :, None], mask


# --- shapes ------------------------------------------------------------------------------------------------------------
def polygon(points):
    mask = np.zeros((side, side), np.float32)
    cv2.fillPoly(mask, [np.round(np.array(points) * 8).astype(np.int32)], 1.0, cv2.LINE_AA, 3)
    return mask


def super_ellipse(centre, half_w, half_h, power=2.0, turn=0.0, rough=0.0):
    t = np.linspace(0, 2 * math.pi, 72, endpoint=False)
    x = np.sign(np.cos(t)) * np.abs(np.cos(t)) ** (2 / power) * half_w
    y = np.sign(np.sin(t)) * np.abs(np.sin(t)) ** (2 / power) * half_h
    if rough:
        swell = 1 + rough * sum(np.random.normal() * np.cos(k * t + between(0, 6.3)) / k for k in (1, 2, 3, 4))
        x, y = x * swell, y * swell
    c, s = math.cos(turn), math.sin(turn)
    return np.stack([centre[0] + c * x - s * y, centre[1] + s * x + c * y], 1)


def lobed(centre, radius):
    points = random.choice([5, 6, 7, 8, 12, 16])
    t = np.linspace(0, 2 * math.pi, 2 * points, endpoint=False) + between(0, 6.3)
    r = np.where(np.arange(2 * points) % 2, radius, radius * between(0.45, 0.9))
    return np.stack([centre[0] + r * np.cos(t), centre[1] + r * np.sin(t)], 1)


def stroke(points, width):
    mask = np.zeros((side, side), np.float32)
    cv2.polylines(mask, [np.round(np.array(points) * 8).astype(np.int32)], False, 1.0, max(1, round(width)), cv2.LINE_AA, 3)
    return mask


def somewhere(face):
    """Near one of the parts, or between them."""
    across, down = random.choice([(-0.5, 0), (0.5, 0), (0, 0), (0, 0.5), (0, 1), (0, 0.8), (0, 0.45), (-0.5, 0.5), (0.5, 0.5)])
    return face.at(across + random.gauss(0, 0.2), down + random.gauss(0, 0.2))
