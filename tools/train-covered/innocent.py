"""What lies on or beside a face and hides nothing; and glasses, whose dark lenses do."""
import math, random
import numpy as np
from things import between, colour, columns, laid, noise, polygon, rows, side, skin, skin_of, stroke, stuff, super_ellipse

nothing = np.zeros((side, side), np.float32)


def paint(im, face, photos):
    out = im.astype(np.float32)
    for _ in range(random.randint(1, 7)):
        a, b = face.at(random.choice([-1, 1]) * between(0.3, 0.85), between(0.3, 0.8)), np.random.normal(0, 0.2 * face.d, 2)
        spot = stroke([a, a + b], face.d * between(0.03, 0.14)) if random.random() < 0.6 else polygon(super_ellipse(a, face.d * between(0.08, 0.3), face.d * between(0.06, 0.25), 2, 0, 0.1))
        out, _ = laid(out, colour(), spot * between(0.25, 0.95), between(0.6, 4), False)
    if random.random() < 0.6:  # lips
        out, _ = laid(out, np.array([between(90, 230), between(0, 60), between(10, 90)]), polygon(super_ellipse(face.mouth, 0.36 * face.d, between(0.08, 0.15) * face.d)) * between(0.2, 0.75), between(1, 3), False)
    if random.random() < 0.6:  # shadow on the lids
        tint = colour()
        for eye in (face.right, face.left):
            out, _ = laid(out, tint, polygon(super_ellipse(eye - [0, 0.17 * face.d], 0.28 * face.d, 0.09 * face.d)) * between(0.2, 0.8), between(1, 3), False)
    return out, nothing


def veil(im, face, photos):
    """Cloth all around, the face free."""
    hole = polygon(super_ellipse(face.at(0, between(0.4, 0.55)), face.d * between(0.82, 1.15), face.long * between(1.15, 1.45), between(1.8, 2.4), random.gauss(0, 0.06), 0.02))
    out, _ = laid(im, stuff(colour(skin_of(im, face)), photos), 1 - hole)
    return out, nothing


def beard(im, face, photos):
    area = polygon(super_ellipse(face.at(0, between(1.1, 1.25)), face.d * between(0.6, 0.85), face.long * between(0.45, 0.6), 2.2, 0, 0.05))
    area = np.clip(area - polygon(super_ellipse(face.mouth, face.d * 0.3, face.d * between(0.06, 0.12))), 0, 1)
    area *= rows > face.nose[1] + 0.12 * face.d
    hairs = np.clip(noise(90, -0.2, 1.3) * noise(20, 0.6, 1.2), 0, 1) * between(0.4, 1)
    out, _ = laid(im, random.choice([np.array([30, 24, 20]), np.array([80, 55, 40]), np.array([160, 160, 160])]), area * hairs, between(0.6, 1.2), False)
    return out, nothing


def glasses(im, face, photos, dark=None):
    dark = random.random() < 0.4 if dark is None else dark
    d, y = face.d, face.middle[1] + face.d * between(-0.04, 0.1)
    w, h, power, tone = d * between(0.3, 0.48), d * between(0.2, 0.4), between(2, 5), colour()
    lenses = [super_ellipse((x, y), w, h, power) for x in (face.right[0], face.left[0])]
    both = np.maximum(polygon(lenses[0]), polygon(lenses[1]))
    out = im.astype(np.float32)
    if dark:
        tint = np.array([between(0, 70)] * 3) if random.random() < 0.6 else colour()
        lens = tint * np.ones((side, side, 1)) + between(0, 90) * np.clip(noise(5, -0.7, 1), 0, 1)[:, :, None]
        out, _ = laid(out, np.clip(lens, 0, 255), both * between(0.86, 1), 0.7, False)
    else:
        gleam = np.clip(noise(6, -1, 0.8), 0, 1) * between(0, 0.5)
        out, _ = laid(out, np.array([240.0, 245, 250]), both * gleam, 1, False)
    for lens in lenses:
        out, _ = laid(out, tone, stroke(np.vstack([lens, lens[:1]]), d * between(0.02, 0.1)), 0.7, False)
    inner = sorted([face.right[0], face.left[0]])
    out, _ = laid(out, tone, stroke([(inner[0] + w, y - 0.1 * h), (inner[1] - w, y - 0.1 * h)], d * 0.04), 0.7, False)
    for x, sign in ((inner[0] - w, -1), (inner[1] + w, 1)):
        out, _ = laid(out, tone, stroke([(x, y - 0.2 * h), (x + sign * 0.6 * d, y - between(0, 0.4) * h)], d * 0.04), 0.7, False)
    return out, both if dark else nothing


def beside(im, face, photos):
    """A hand, a product, a microphone at cheek, chin or brow."""
    turn = between(0, 2 * math.pi)
    size = face.d * between(0.3, 1.2)
    reach = np.array([1.05 * face.d + size, 1.45 * face.long + size]) * between(0.95, 1.15)
    centre = face.at(0, 0.5) + np.array([math.cos(turn), math.sin(turn)]) * reach
    what = stuff(skin(skin_of(im, face)) if random.random() < 0.4 else colour(), photos)
    out, mask = laid(im, what, polygon(super_ellipse(centre, size * between(0.6, 1.3), size, random.choice([2, 3, 12]), between(0, 3), random.choice([0, 0.1]))))
    return out, mask


def shade(im, face, photos):
    """Light from one side, the shadow of a peak, spots of sun."""
    angle = between(0, 2 * math.pi)
    along = (columns - face.middle[0]) * math.cos(angle) + (rows - face.middle[1]) * math.sin(angle)
    dark = np.clip(along / (face.d * between(0.2, 2)) + between(-0.5, 0.5), 0, 1) * between(0.2, 0.75)
    if random.random() < 0.3:
        dark = np.clip(noise(random.randint(3, 8), -0.5, 1), 0, 1) * between(0.1, 0.5)
    return im.astype(np.float32) * (1 - dark[:, :, None]), nothing


free = {'bare': (lambda im, face, photos: (im.astype(np.float32), nothing), 4), 'paint': (paint, 1), 'veil': (veil, 0.8), 'beard': (beard, 0.7),
        'glasses': (glasses, 1.2), 'beside': (beside, 1.3), 'shade': (shade, 0.8)}
