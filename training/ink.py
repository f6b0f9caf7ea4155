"""The bare ink of a line, and where each of its signs lies."""
import random as R

import numpy as np

from faces import BESIDE_OURS, SHAPES, Faces
from signs import CYRILLIC, FOREIGN, GREEK, INDEX, KANA, KATAKANA, TRADE, fold

EASTERN = set(KANA) | set(TRADE) - {'원'} | BESIDE_OURS


class Pen:
    def __init__(self, held, size):
        self.faces = Faces(held, size)

    def foreign(self):
        """A few words or signs of another script, and for how many signs they count."""
        script = R.choices(list(self.faces.others), self.faces.often)[0]
        file, words = R.choice(self.faces.others[script])
        single = len(words[0]) == 1
        text = ''.join(R.choice(words) for _ in range(R.randint(1, 6))) if single else ' '.join(R.choice(words) for _ in range(R.randint(1, 2)))
        made = self.faces.glyph(file, text, True)
        return made, len(text) if single else max(1, round(made[0].shape[1] / self.faces.size / .6))

    def face_for(self, text):
        own = [(CYRILLIC, self.faces.cyrillic), (GREEK, self.faces.greek), (EASTERN, self.faces.kana)]
        groups = next((groups for signs, groups in own if any(c in signs for c in text)), self.faces.all)
        pick = lambda: R.choice(R.choice(groups))
        where, slanted = pick()
        return pick()[0] if slanted and R.random() < .6 else where

    def placed(self, c, where, text):
        """(glyph, how many signs it counts for) of one sign, or None where no face has it."""
        if c == FOREIGN:
            return self.foreign()
        shapes = SHAPES.get(c, [c])
        own = [x for x in shapes if x in where]
        # A sign that the font lacks comes from another.
        lent = [] if own or c.isalpha() and c not in EASTERN and c != '원' else [w for x in shapes for w in self.faces.with_sign.get(x, [])]
        if c == '원' and not lent:
            file, _ = R.choice(self.faces.others['hangul'])
            return self.faces.glyph(file, c), 1
        if not own and not lent:
            return None
        face = where if own else R.choice(lent)
        own = own or [x for x in shapes if x in face]
        cyrillic, greek = any(x in CYRILLIC for x in text), any(x in GREEK for x in text)
        fitting = [x for x in own if 0x400 <= ord(x) < 0x530] if cyrillic else [x for x in own if 0x370 <= ord(x) < 0x400] if greek else []
        ch = R.choice(own) if c in '-へべぺ:!?' else fitting[0] if fitting and R.random() < .9 else own[0]
        return self.faces.glyph(face[ch], ch), 1

    def ink(self, text):
        """The line's text, mask, where signs lie (from, to; None of spaces), and the extents above
        and below the baseline. None where no face has a letter."""
        if not all(c in INDEX or c in BESIDE_OURS for c in text):  # 'İ'.lower() is two characters
            return None
        where, size = self.face_for(text), self.faces.size
        pen, placed, spans, told = 0., [], [], ''
        spacing = R.choice([0, 0, 0, 0, R.uniform(-.03, .06), R.uniform(0, .35)]) * size
        for c in text:
            if c == ' ':
                pen, spans, told = pen + size * R.uniform(.2, .34) + spacing, spans + [None], told + c
                continue
            made = self.placed(c, where, text)
            if made is None:
                return None
            (ink, dx, dy, step), count = made
            large = fold(c.upper())
            sign = FOREIGN if c in BESIDE_OURS else large if large in INDEX and self.faces.capitals(where) else c
            each, told = ink.shape[1] / count, told + sign * count
            spans += [(pen + dx + each * k, pen + dx + each * (k + 1)) for k in range(count)]
            placed += [(ink, int(pen + dx), dy)] if ink.size else []
            pen += step + spacing
        return laid(told, placed, spans) if placed else None


def laid(told, placed, spans):
    left, right = min(x for _, x, _ in placed), max(x + i.shape[1] for i, x, _ in placed)
    top, bottom = min(y for _, _, y in placed), max(y + i.shape[0] for i, _, y in placed)
    mask = np.zeros((bottom - top, right - left), np.uint8)
    for ink, x, y in placed:
        part = mask[y - top:y - top + ink.shape[0], x - left:x - left + ink.shape[1]]
        np.maximum(part, ink, out=part)
    return told, mask, [s and (s[0] - left, s[1] - left) for s in spans], (-top, bottom)
