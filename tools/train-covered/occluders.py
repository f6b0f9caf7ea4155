"""What hides a face, one drawing a kind. Each takes the cut, its face and photos to cut surfaces from."""
import math, random
import cv2, numpy as np
from things import (Face, between, colour, columns, laid, light_of, lobed, noise, polygon, rows, side, skin, skin_of, somewhere, stroke,
                    stuff, super_ellipse)


def sheet(im, face, photos):
    """A sheet mask: the face's oval with holes, lit as the face is."""
    d, centre = face.d, face.at(random.gauss(0, 0.04), between(0.35, 0.55))
    oval = polygon(super_ellipse(centre, d * between(0.9, 1.2), face.long * between(1.05, 1.4), between(1.9, 2.6), random.gauss(0, 0.04), 0.03))
    for eye in (face.right, face.left):
        oval -= polygon(super_ellipse(eye + np.random.normal(0, 0.03 * d, 2), d * between(0.2, 0.36), d * between(0.1, 0.2), between(1.6, 2.2)))
    oval -= polygon(super_ellipse(face.mouth + np.random.normal(0, 0.03 * d, 2), d * between(0.28, 0.5), d * between(0.1, 0.22)))
    nose = random.random()
    if nose < 0.35:
        oval -= polygon(super_ellipse(face.nose, d * between(0.12, 0.3), d * between(0.12, 0.3)))
    elif nose < 0.7:
        y = face.nose[1] + 0.14 * d
        oval -= stroke([(face.nose[0] - 0.2 * d, y), (face.nose[0] + 0.2 * d, y)], between(2, 7))
    oval = np.clip(oval, 0, 1)
    tint = random.choice([(245, 245, 240), (225, 238, 245), (235, 225, 200), (30, 30, 32), (150, 180, 150), (215, 190, 120), (240, 205, 210), (90, 100, 120)])
    what = np.array(tint, np.float32) * np.exp(np.random.normal(0, 0.05, 3)) * np.ones((side, side, 1), np.float32)
    what *= 1 - between(0.2, 0.9) * (1 - np.clip(light_of(im, between(2, 6)), 0.4, 1.3))
    what *= noise(random.randint(20, 70), between(0.86, 0.97), between(1.0, 1.08))[:, :, None]
    if random.random() < 0.6:
        for _ in range(random.randint(1, 5)):  # wrinkles
            a, b = somewhere(face), somewhere(face)
            crease = cv2.GaussianBlur(stroke([a, (a + b) / 2 + np.random.normal(0, 6, 2), b], between(1, 3)), (0, 0), between(0.8, 2))
            what *= 1 - between(0.1, 0.35) * crease[:, :, None]
    return laid(im, np.clip(what, 0, 255), oval * between(0.75, 1))


def headset(im, face, photos):
    centre = face.at(random.gauss(0, 0.08), random.gauss(0, 0.06))
    w, h = face.d * between(0.85, 1.4), face.d * between(0.34, 0.62)
    shape = super_ellipse(centre, w, h, between(2.2, 7), random.gauss(0, 0.06))
    mask = polygon(shape)
    if random.random() < 0.6:  # a strap
        mask = np.maximum(mask, stroke([(0, centre[1] + random.gauss(0, 6)), (side, centre[1] + random.gauss(0, 6))], face.d * between(0.12, 0.4)))
    base = colour(skin_of(im, face))
    what = stuff(base, [])
    shade = np.clip((rows - centre[1]) / h, -1, 1)[:, :, None]
    what = what * (1 - shade * between(-0.1, 0.25)) + between(0, 50) * np.exp(-(((rows - centre[1] + h * between(0.2, 0.8)) / (0.25 * h)) ** 2))[:, :, None]
    for k in range(random.choice([0, 0, 1, 2, 3, 4])):  # cameras, lenses, a seam
        spot = centre + [(k - 1) * w * between(0.3, 0.6), random.gauss(0, h / 3)]
        what = np.where(polygon(super_ellipse(spot, w * between(0.04, 0.2), w * between(0.04, 0.2), between(2, 4)))[:, :, None] > 0.5, colour(), what)
    if random.random() < 0.5:
        inner = polygon(super_ellipse(centre, w * between(0.7, 0.92), h * between(0.6, 0.9), between(2.2, 6)))
        what = what * (1 - inner[:, :, None] * between(0.05, 0.5)) if random.random() < 0.6 else np.where(inner[:, :, None] > 0.5, colour(), what)
    return laid(im, np.clip(what, 0, 255), mask)


def bar(im, face, photos):
    down = random.choice([0, 0, 0, 0.5, 0.75, 1])
    turn, tall = random.gauss(0, 0.12), face.d * between(0.17, 0.5)
    mask = polygon(super_ellipse(face.at(random.gauss(0, 0.1), down), face.d * between(0.7, 1.6), tall, between(8, 40), turn))
    return laid(im, surface(im, face, photos), mask, between(0.2, 0.8), shadow=False)


def surface(im, face, photos):
    """Of a bar or a patch: a colour, or what is beneath made unreadable."""
    kind = random.random()
    if kind < 0.25:
        return mosaic(im, face.d * between(0.18, 0.5))
    if kind < 0.35:
        return cv2.GaussianBlur(im, (0, 0), face.d * between(0.22, 0.4)).astype(np.float32)
    return stuff(colour(skin_of(im, face)), photos) if kind < 0.7 else np.broadcast_to(colour().astype(np.float32), im.shape)


def mosaic(im, block):
    cells = max(3, round(side / block))
    return cv2.resize(cv2.resize(im, (cells, cells), interpolation=cv2.INTER_AREA), (side, side), interpolation=cv2.INTER_NEAREST).astype(np.float32)


def patch(im, face, photos):
    """Mosaic, blur or stuff on a shape of any kind, anywhere on the face or all over it."""
    whole = random.random() < 0.35
    centre = face.at(random.gauss(0, 0.1), between(0.3, 0.6)) if whole else somewhere(face)
    size = face.d * (between(1, 1.7) if whole else between(0.35, 1.1))
    shape = super_ellipse(centre, size * between(0.7, 1.3), size * between(0.7, 1.3), random.choice([2, 2, 3, 20]), between(-0.5, 0.5), random.choice([0, 0, 0.15]))
    return laid(im, surface(im, face, photos), polygon(shape), shadow=random.random() < 0.5)


def sticker(im, face, photos):
    centre = face.at(random.gauss(0, 0.15), between(0.3, 0.6)) if random.random() < 0.5 else somewhere(face)
    radius = face.d * between(0.4, 1.8)
    shape = super_ellipse(centre, radius, radius * between(0.8, 1.2), between(2, 4)) if random.random() < 0.6 else lobed(centre, radius)
    what = np.broadcast_to(colour().astype(np.float32), im.shape).copy()
    for _ in range(random.choice([0, 2, 3, 3, 5])):  # something drawn on it
        spot = centre + np.random.normal(0, radius * 0.4, 2)
        inner = polygon(super_ellipse(spot, radius * between(0.08, 0.35), radius * between(0.05, 0.25), between(2, 5), between(0, 3)))
        what = np.where(inner[:, :, None] > 0.5, colour(), what)
    if random.random() < 0.3:
        cv2.putText(what, random.choice(['NEW', 'HOT', 'WOW', '5', 'LIVE', '%', '?']), tuple(int(v) for v in centre - radius * 0.5), cv2.FONT_HERSHEY_DUPLEX, radius / 30, colour().tolist(), 3, cv2.LINE_AA)
    return laid(im, what, polygon(shape), between(0.3, 0.9))


def thing(im, face, photos):
    """A phone, a box, a jar: rounded, turned, with something on it."""
    centre = somewhere(face)
    tall = face.d * between(0.7, 2.0)
    w, h = tall * between(0.4, 1), tall
    turn = random.gauss(0, 0.3) if random.random() < 0.7 else between(0, 3.1)
    mask = polygon(super_ellipse(centre, w, h, between(3, 24), turn))
    what = stuff(colour(), photos)
    corner = centre + np.array([-0.5 * w, -0.6 * h]) * between(0.7, 1.1)
    for _ in range(random.choice([0, 1, 2, 3, 4])):
        spot = corner + np.random.uniform(0, 0.5, 2) * w
        what = np.where(polygon(super_ellipse(spot, w * between(0.07, 0.2), w * between(0.07, 0.2), random.choice([2, 2, 4])))[:, :, None] > 0.5, colour(), what)
    out, mask = laid(im, what, mask)
    return with_fingers(out, mask, face, centre, w, turn, skin_of(im, face)) if random.random() < 0.4 else (out, mask)


def with_fingers(im, mask, face, centre, w, turn, tone):
    shade = skin(tone)
    for k in range(random.randint(2, 4)):
        y = centre[1] + (k - 1.5) * 0.28 * face.d
        for sign in (-1, 1):
            a = np.array([centre[0] + sign * w * 1.25, y])
            finger = stroke([a, a - [sign * w * between(0.4, 0.8), random.gauss(0, 3)]], face.d * 0.22)
            im, _ = laid(im, shade * noise(6, 0.85, 1.1)[:, :, None], finger)
            mask = np.maximum(mask, finger)
    return im, mask


def hand(im, face, photos):
    d, tone = face.d, skin(skin_of(im, face))
    centre, lying = somewhere(face), random.random() < 0.5
    turn = (random.choice([0, math.pi]) if lying else -math.pi / 2) + random.gauss(0, 0.35)
    along, across = np.array([math.cos(turn), math.sin(turn)]), np.array([-math.sin(turn), math.cos(turn)])
    thick, count = d * between(0.2, 0.3), random.choice([3, 4, 4, 4, 5])
    what = tone * noise(4, 0.75, 1.15)[:, :, None] * noise(30, 0.95, 1.05)[:, :, None]
    out, mask = im.astype(np.float32), np.zeros((side, side), np.float32)
    palm = super_ellipse(centre - along * d * between(0.9, 1.2), d * between(0.5, 0.75), count * thick * 0.52, 3, turn, 0.05)
    parts = [polygon(palm)] if random.random() < 0.9 else []
    for k in range(count):
        root = centre - along * d * 0.6 + across * (k - (count - 1) / 2) * thick * between(0.9, 1.15)
        tip = root + along * d * between(1.0, 1.6) + across * (k - (count - 1) / 2) * thick * between(0, 0.3)
        parts.append(stroke([root, (root + tip) / 2 + across * random.gauss(0, 2), tip], thick))
    for part in parts:
        edge = np.clip(cv2.GaussianBlur(part, (0, 0), thick / 5), 0, 1)
        out, _ = laid(out, what * (0.62 + 0.38 * edge)[:, :, None] * between(0.93, 1.05), part)
        mask = np.maximum(mask, part)
    return out, mask


def hair(im, face, photos):
    base = random.choice([np.array([25, 20, 18]), np.array([70, 45, 30]), np.array([190, 150, 95]), np.array([120, 50, 30]), np.array([150, 150, 150]), np.random.uniform(0, 255, 3)]) * between(0.7, 1.2)
    low, high = random.choice([(-1.2, -0.1), (0.1, 1.2), (-1.2, 1.2), (-1.2, 0.5), (-0.5, 1.2)])
    mask, what = np.zeros((side, side), np.float32), np.broadcast_to(base.astype(np.float32), im.shape).copy()
    end = between(0.1, 1.5)
    for _ in range(random.randint(60, 260)):
        a = between(low, high)
        top, bottom = face.at(a * between(0.5, 1), -between(0.7, 1.3)), face.at(a, end + random.gauss(0, 0.1))
        strand = stroke([top, (top + bottom) / 2 + np.random.normal(0, 7, 2), bottom], between(1, 5))
        what = what * (1 - strand[:, :, None]) + strand[:, :, None] * base * between(0.6, 1.5)
        mask = np.maximum(mask, strand)
    return laid(im, np.clip(what, 0, 255), mask, 0.7)


def cap(im, face, photos):
    """A cap or a hat drawn low; above the eyes it hides nothing."""
    edge = between(-0.55, 0.35)
    brim = super_ellipse(face.at(random.gauss(0, 0.15), edge - 0.25), face.d * between(0.95, 1.4), face.d * between(0.2, 0.42), between(2, 3), random.gauss(0, 0.12))
    crown = super_ellipse(face.at(0, edge - 0.75), face.d * between(1.0, 1.25), face.d * between(0.6, 0.9), between(2, 3))
    surface = stuff(colour(), photos)
    out = im.astype(np.float32)
    dark = np.clip(1 - (rows - face.at(0, edge)[1]) / (face.d * between(0.2, 0.7)), 0, 1)[:, :, None] * (rows[:, :, None] > face.at(0, edge)[1])
    out = out * (1 - dark * between(0, 0.55))
    out, first = laid(out, surface, polygon(crown))
    out, second = laid(out, surface * between(0.7, 1.1), polygon(brim))
    return out, np.maximum(first, second)


def cloth(im, face, photos):
    """From below: a mask or scarf up to the nose, or a collar that stays at the chin."""
    top = between(0.25, 0.75) if random.random() < 0.7 else between(1.25, 1.6)
    x = np.linspace(-1.6, 1.6, 12)
    bend, wave = between(-0.1, 0.25), np.cumsum(np.random.normal(0, 0.02, 12))
    edge = [face.at(a, top + bend * a * a + w) for a, w in zip(x, wave)]
    mask = polygon(edge + [(side + 5, side + 5), (-5, side + 5)])
    if random.random() < 0.5 and top < 1:
        mask = mask * polygon(super_ellipse(face.at(0, 0.95), face.d * between(0.8, 1.15), face.long * between(0.6, 0.9), between(2, 4)))
    what = stuff(colour(skin_of(im, face)), photos)
    for _ in range(random.choice([0, 0, 3, 5])):  # folds
        y = face.at(0, between(top, top + 1.1))[1]
        what = what * (1 - between(0.1, 0.4) * np.exp(-(((rows - y - random.gauss(0, 0.1) * (columns - side / 2)) / between(1.5, 4)) ** 2))[:, :, None])
    return laid(im, np.clip(what, 0, 255), mask)


def lettering(im, face, photos):
    out, mask = im.astype(np.float32).copy(), np.zeros((side, side), np.float32)
    words = random.choice(['SALE', 'LIVE NOW', 'NEW IN', 'BEAUTY', 'HELLO', 'BEST', '2026', 'TOP 10'])
    x, y = somewhere(face)
    at, size, thick = (int(x - between(40, 120)), int(y)), between(0.8, 3.2), random.randint(2, 10)
    cv2.putText(mask, words, at, random.choice([cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_TRIPLEX, cv2.FONT_HERSHEY_DUPLEX]), size, 1.0, thick, cv2.LINE_AA)
    if random.random() < 0.4:
        mask = np.maximum(mask, polygon(super_ellipse((x, y - size * 10), size * 80, size * 18, 20)) * between(0.5, 1))
    return laid(out, np.broadcast_to(colour().astype(np.float32), im.shape), mask, 0.5)


hiding = {'sheet': (sheet, 1.5), 'headset': (headset, 1.5), 'bar': (bar, 1.3), 'patch': (patch, 1.3), 'sticker': (sticker, 1), 'thing': (thing, 1.3),
          'hand': (hand, 1.3), 'hair': (hair, 0.8), 'cap': (cap, 0.8), 'cloth': (cloth, 1.2), 'lettering': (lettering, 0.3)}
