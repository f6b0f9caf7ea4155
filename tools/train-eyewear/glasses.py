"""Draws glasses, sunglasses and sunglasses pushed up onto a wide cut of a bare face (256 × 208, eyes 64 px apart at row 88)."""
import random
import cv2, numpy as np

width, height, apart, row = 256, 208, 64, 88
big = 2  # drawn at twice the size
between = random.uniform


def lens(kind, cx, cy, w, h, side):
    t = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    bend = {'round': 2, 'square': 4, 'cat': 3, 'aviator': 2.6}[kind]
    x = np.sign(np.cos(t)) * np.abs(np.cos(t)) ** (2 / bend) * w / 2
    y = np.sign(np.sin(t)) * np.abs(np.sin(t)) ** (2 / bend) * h / 2
    if kind == 'cat':
        y = y - side * x * between(0.05, 0.18)
    if kind == 'aviator':
        x = x * (1 - 0.25 * (y / (h / 2)) * np.where(y > 0, 1, 0.3))
    return np.stack([x + cx, y + cy], 1).astype(np.float32)


def fixed(points):
    return np.round(points * 8).astype(np.int32)


def blobs(rows, columns, shape, low, high):
    """Soft spots of light."""
    spots = np.clip(np.random.normal(low, 1, (rows, columns)), 0, high).astype(np.float32)
    return cv2.resize(spots, shape[1::-1], interpolation=cv2.INTER_CUBIC)[:, :, None]


def darkened(im, mask, y, h):
    base = np.array([between(0, 50)] * 3) + np.random.normal(0, 8, 3)
    kind = random.random()
    if kind < 0.3:  # tinted
        base = np.array([between(10, 110), between(10, 80), between(5, 90)])
    elif kind < 0.36:  # mirrored
        base = np.array([between(60, 180)] * 3)
    top = between(0.72, 1)
    bottom = top if random.random() < 0.6 else between(0.4, top)
    down = np.clip((np.arange(im.shape[0]) - (y - h / 2)) / h, 0, 1)[:, None]
    alpha = (mask * (top + (bottom - top) * down))[:, :, None]
    colour = np.broadcast_to(np.clip(base, 0, 255), im.shape).astype(np.float32)
    if random.random() < 0.7:
        colour = np.clip(colour + blobs(4, 5, im.shape, 0, 2) * between(5, 100), 0, 255)
    return im * (1 - alpha) + colour * alpha


def cleared(im, mask):
    if random.random() < 0.6:  # lights in the glass
        alpha = between(0, 0.35) * np.clip(blobs(5, 8, im.shape, -0.3, 1.5), 0, 1) * mask[:, :, None]
        im = im * (1 - alpha) + alpha * between(180, 255)
    if random.random() < 0.4:
        alpha = between(0, 0.25) * mask[:, :, None]
        im = im * (1 - alpha) + alpha * np.array([between(60, 160), between(60, 140), between(50, 140)])
    return im


def frame_colour():
    kind = random.random()
    if kind < 0.56:
        return np.array([between(0, 60)] * 3, np.float32)
    if kind < 0.64:
        return np.array([between(180, 250)] * 3, np.float32)
    return np.array([between(0, 220), between(0, 180), between(0, 180)], np.float32)


def worn(face, dark, up=0.0):
    """`up`: by so many eye distances the glasses sit higher than the eyes."""
    im = cv2.resize(face, None, fx=big, fy=big, interpolation=cv2.INTER_LINEAR).astype(np.float32)
    ed = apart * big
    left, right = (width * big - ed) / 2, (width * big + ed) / 2
    y = row * big + (between(-0.04, 0.12) - up) * ed
    kind = random.choice(['round', 'square', 'cat', 'aviator'])
    w = between(0.62, 0.95) * ed
    h = w * (between(0.7, 1) if kind == 'round' else between(0.5, 0.95))
    spread = between(-0.02, 0.06) * ed
    lenses = [lens(kind, left - spread, y, w, h, 1), lens(kind, right + spread, y, w, h, -1)]
    mask = np.zeros(im.shape[:2], np.float32)
    for one in lenses:
        cv2.fillPoly(mask, [fixed(one)], 1.0, cv2.LINE_AA, 3)
    im = darkened(im, mask, y, h) if dark else cleared(im, mask)
    thick = between(0.02, 0.11) * ed if random.random() < 0.8 else between(0.008, 0.02) * ed
    rim = np.zeros(im.shape[:2], np.float32)
    if not (dark and random.random() < 0.15):
        for one in lenses:
            cv2.polylines(rim, [fixed(one)], True, 1.0, max(1, round(thick)), cv2.LINE_AA, 3)
    thin = max(1, round(max(thick, 0.02 * ed) * between(0.6, 1)))
    line = lambda x0, y0, x1, y1: cv2.line(rim, (int(x0), int(y0)), (int(x1), int(y1)), 1.0, thin, cv2.LINE_AA)
    bridge, temple, slope = y - between(0.05, 0.3) * h, y - between(0.1, 0.4) * h, between(-0.1, 0.15) * ed
    line(left + w / 2 - spread, bridge, right - w / 2 + spread, bridge)
    line(left - w / 2 - spread, temple, left - ed * 1.2, temple + slope)
    line(right + w / 2 + spread, temple, right + ed * 1.2, temple + slope)
    alpha = (rim * between(0.75, 1))[:, :, None]
    im = im * (1 - alpha) + frame_colour() * alpha
    if random.random() < 0.5:
        im = cv2.GaussianBlur(im, (0, 0), between(0.5, 2.5))
    return np.clip(cv2.resize(im, (width, height), interpolation=cv2.INTER_AREA), 0, 255).astype(np.uint8)
