"""The faces that lines are drawn in, and the ink of their glyphs."""
import glob
import json
import os

import numpy as np
from fontTools.ttLib import TTFont
from PIL import ImageFont

from signs import ALIKE, INDEX, KATAKANA, TO_CYRILLIC, TO_GREEK, fold
from trade import CHINESE, JAPANESE, OFTEN, OTHERS

HERE = os.path.dirname(os.path.abspath(__file__))
CACHE = os.environ.get('READER_CACHE', '.cache/reader')
SUBSETS = 'latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese', 'thai', 'japanese'

# The characters that a class is drawn as.
SHAPES = {c: [c] for c in INDEX}
SHAPES['-'] = ['-', '-', '–']
for ch, plain in ALIKE.items():
    if ch in TO_CYRILLIC.values() or ch in TO_GREEK.values() or ch in 'ヘベペ：！？':
        SHAPES[plain].append(ch)
# Han that are told as FOREIGN but drawn in the line's own face.
BESIDE_OURS = {c for c in ''.join(JAPANESE + CHINESE) if fold(c) not in INDEX}


def families():
    """(family, whether it is held out) of fonts.txt"""
    held = False
    for row in open(HERE + '/fonts.txt'):
        held = 'held' in row if row[0] == '#' else held
        yield from [] if row[0] == '#' else ((family, held) for family in row.split())


def index_fonts():
    """family → {held, faces: [{slanted, files: file → signs it has}]}, kept in fonts.json: of each
    family the usual weight, the boldest and one between, and their slanted faces."""
    kept = CACHE + '/fonts.json'
    if os.path.exists(kept):
        return json.load(open(kept))
    wanted, out = set(''.join(sum(SHAPES.values(), []))) | BESIDE_OURS, {}
    for family, held in families():
        folder = f'{CACHE}/node_modules/@fontsource/{family}/files/'
        files = glob.glob(folder + '*.woff')
        weights, faces = sorted({int(f.split('-')[-2]) for f in files}), []
        chosen = {min(weights, key=lambda w: abs(w - near)) for near in (400, 600, 900)} if weights else []
        for weight in sorted(chosen):
            for style in 'normal', 'italic':
                own = [f'{folder}{family}-{s}-{weight}-{style}.woff' for s in SUBSETS]
                has = {f: ''.join(sorted(wanted & {chr(c) for c in TTFont(f).getBestCmap()})) for f in own if f in files}
                if any(has.values()):
                    faces.append({'slanted': style == 'italic', 'files': {f: h for f, h in has.items() if h}})
        out[family] = {'held': held, 'faces': faces}
    json.dump(out, open(kept, 'w'), ensure_ascii=False)
    return out


class Faces:
    """Families, each a list of (character → file, slanted); `held`: those that are held out."""

    def __init__(self, held, size):
        self.size, self.fonts, self.glyphs, self.only_capitals = size, {}, {}, {}
        self.all, self.with_sign = [], {}
        for family in index_fonts().values():
            if family['held'] != held:
                continue
            group = [({c: f for f, has in face['files'].items() for c in has}, face['slanted']) for face in family['faces']]
            group = [(where, slanted) for where, slanted in group if 'a' in where or 'A' in where]
            self.all += [group] if group else []
            for where, _ in group:
                for c in where:
                    self.with_sign.setdefault(c, []).append(where)
        having = lambda sign: [g for g in self.all if any(sign in where for where, _ in g)]
        self.cyrillic, self.greek, self.kana = having('Ж'), having('Ω'), having('カ')
        self.others, self.often = self.other_scripts(held)

    def other_scripts(self, held):
        """script → [(file, the words it has all glyphs of)], and how often each is drawn"""
        def find(*names):
            return [f for n in names for root in ('/usr/share/fonts/', CACHE + '/node_modules/@fontsource/') for f in sorted(glob.glob(root + n))]
        noto = lambda *names: find(*(f'truetype/noto/Noto{n}-*.ttf' for n in names))
        sub = lambda script, names: find(*(f'{n}/files/{n}-{script}-[3-9]00-normal.woff' for n in names.split()))
        east = find('opentype/noto/NotoSerifCJK-*.ttc', 'truetype/wqy/*.ttc') if held else find('opentype/noto/NotoSansCJK-*.ttc', 'truetype/droid/*Full.ttf')
        files = dict(
            han=east, hangul=east if held else find('truetype/unfonts-core/*.ttf', 'opentype/noto/NotoSansCJK-*.ttc'),
            arabic=noto('SansArabic', 'KufiArabic', 'NaskhArabic') if held else sub('arabic', 'amiri cairo tajawal almarai el-messiri lalezar reem-kufi'),
            thai=noto('SansThai', 'SerifThai') if held else sub('thai', 'kanit prompt sarabun k2d itim chakra-petch') + noto('LoopedThai'),
            hebrew=noto('SansHebrew', 'SerifHebrew') if held else sub('hebrew', 'heebo assistant frank-ruhl-libre suez-one') + noto('RashiHebrew'),
            devanagari=noto('SerifDevanagari' if held else 'SansDevanagari'))
        for script in 'georgian armenian bengali tamil khmer lao'.split():
            files[script] = noto(('Serif' if held else 'Sans') + script.capitalize())
        has = {f: set(TTFont(f, fontNumber=0).getBestCmap()) for f in set(sum(files.values(), []))}
        whole = lambda f, words: [w for w in words if all(ord(c) in has[f] for c in w)]
        others = {k: [(f, own) for f in files[k] for own in [whole(f, words)] if own] for k, words in OTHERS.items()}
        others = {k: own for k, own in others.items() if own}
        return others, [OFTEN.get(k, .3) for k in others]

    def font(self, file, joined=False):
        key = file, self.size, joined
        if key not in self.fonts:
            engine = ImageFont.Layout.RAQM if joined else ImageFont.Layout.BASIC
            self.fonts[key] = ImageFont.truetype(file, self.size, layout_engine=engine)
        return self.fonts[key]

    def glyph(self, file, text, joined=False):
        """Ink, where it lies from the pen, and the step on."""
        key = file, text, self.size
        if key not in self.glyphs:
            mask, (dx, dy) = self.font(file, joined).getmask2(text, 'L', anchor='ls')
            ink = np.array(mask, np.uint8).reshape(mask.size[1], mask.size[0]) if min(mask.size) else np.zeros((0, 0), np.uint8)
            if len(self.glyphs) > 150000:
                self.glyphs.clear()
            self.glyphs[key] = ink, dx, dy, self.font(file, joined).getlength(text)
        return self.glyphs[key]

    def capitals(self, where):
        """Whether small letters look like capitals in this face: then they are told as such."""
        key = where.get('r'), self.size
        if key not in self.only_capitals:
            pairs = [(self.glyph(where[c], c)[0], self.glyph(where[c.upper()], c.upper())[0]) for c in 'ar' if c in where and c.upper() in where]
            self.only_capitals[key] = bool(pairs) and all(alike(a, b) for a, b in pairs)
        return self.only_capitals[key]


def alike(a, b):
    """Whether two glyphs are one shape, size aside."""
    import cv2
    return a.size > 0 and b.size > 0 and np.abs(cv2.resize(a, b.shape[::-1]).astype(int) - b).mean() < 40
