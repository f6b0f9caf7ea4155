"""What the drawn lines say: words and phrases, prices, times, units, handles, rare signs, other scripts."""
import glob
import os
import random as R

from signs import FOREIGN, INDEX, KANA, SIGNS, TRADE as HAN, fold
from trade import AFTER, BEFORE, CHINESE, JAPANESE, SPANS, TRADE, UNITS

WEIGHTS = dict(en=19, ru=19, es=10, pl=9, pt=7, fr=8, de=8, it=6, tr=5, uk=4, cs=4, el=3, sk=2, hu=2, ro=2, kk=2, sv=2, be=1, bg=1,
               hr=1, lt=1, lv=1)
WEIGHTS['is'] = 1
MARKS = ['{}!', '{}.', '{}?', '{},', '{}:', '«{}»', '"{}"', '¡{}!', '¿{}?', '({})', '{}…', '- {}', '· {}', '{}™', '{}®', '{} & {}',
         '{} / {}', '{}+', '{};']
RARE = [c for c in SIGNS[1:-1] if c not in KANA]
KANA_WORDS = [KANA[:KANA.index('ァ')], KANA[KANA.index('ァ'):]]


def number():
    kind = R.random()
    if kind < .4:
        return str(R.choice([R.randint(1, 99), R.randint(1, 999), R.randint(100, 9999)]))
    if kind < .75:
        cents = R.choice([f'{R.randint(0, 99):02d}', '99', '90', '00', '5'])
        return f'{R.choice([R.randint(0, 99), R.randint(1, 999)])}{R.choice(".,,")}{cents}'
    cents = R.choice(',.') + f'{R.randint(0, 99):02d}' if R.random() < .3 else ''
    return f'{R.randint(1, 99)}{R.choice([" ", ".", ",", ""])}{R.randint(0, 999):03d}{cents}'


def price():
    if R.random() < .5:
        return R.choice(BEFORE) + R.choice(['', '', ' ']) + number()
    return number() + R.choice(AFTER)


def countdown():
    """00:12:59, 2h 30m, 2 Days 5 Hours, 03 : 15."""
    d = R.randint
    if R.random() < .45:
        colon = R.choice([':', ':', ' : ', '.', ':'])
        return colon.join(f'{d(0, 59):02d}' for _ in range(R.choice([2, 3, 3, 4])))
    units, gap, between = R.choice(SPANS).split('|'), R.choice(['', ' ', ' ']), R.choice([' ', ' ', ':', ''])
    first, count = R.randrange(len(units)), R.choice([1, 2, 2, 3])
    out = between.join(f'{R.choice([d(0, 9), d(10, 59)]):{R.choice(["", "02d"])}}{gap}{u}' for u in units[first:first + count])
    return out.upper() if R.random() < .3 else out


class Texts:
    """`words`: a folder of word lists, one for each language."""

    def __init__(self, words):
        lists = {os.path.basename(f)[:-4]: open(f, encoding='utf8').read().split('\n') for f in sorted(glob.glob(words + '/*.txt'))}
        self.words = {lang: [w for w in map(fold, own) if w and all(c in INDEX for c in w)] for lang, own in lists.items()}
        self.langs, self.weights = zip(*((k, v) for k, v in WEIGHTS.items() if self.words.get(k)))

    def trade(self):
        return fold(R.choice(TRADE[R.choice(list(TRADE))].split()))

    def figure(self):
        """Shares, dates, clocks, measures, handles, phones."""
        d, latin, dot = R.randint, R.choice(self.words['en']), R.choice
        return fold(R.choice([
            lambda: f'{dot(["-", "-", "", "до -", "до ", "up to ", "+"])}{d(1, 99)}{dot(["%", " %", "%"])}',
            lambda: f'{d(0, 23):02d}:{d(0, 59):02d}', lambda: f'{dot(["LIVE ", "Start ", "с ", "от ", ""])}{d(0, 23)}:{d(0, 59):02d}',
            lambda: f'{d(1, 31)}.{d(1, 12):02d}' + dot(['', f'.{d(2020, 2029)}']), lambda: f'{d(1, 31)}/{d(1, 12)}',
            lambda: f'{number()} {dot(UNITS)}', lambda: f'{number()}{dot(UNITS)}', lambda: f'{d(1, 60)} {self.trade()}',
            lambda: f'@{latin}{dot(["", ".", "_"])}{dot(self.words["en"])}'.lower(), lambda: f'#{latin}{d(1, 99)}',
            lambda: f'www.{latin}.{dot(["com", "ru", "es", "pl"])}'.lower(), lambda: f'{d(1, 9)}+{d(1, 9)}={d(1, 9)}',
            lambda: f'{d(1, 9)}x{d(1, 99)}', lambda: f'x{d(1, 9)}', lambda: f'{dot("ABCDEGHKLMPRSTX")}{d(1, 999)}',
            lambda: f'({number()})', lambda: f'№{d(1, 99)}', lambda: f'"{latin}"', lambda: f'{d(1, 24)}h',
            lambda: f'+{d(1, 99)} {d(100, 999)} {d(100, 999)}-{d(10, 99)}-{d(10, 99)}', lambda: str(d(0, 10 ** d(1, 8)))])()).strip()

    def phrase(self, lang=None, most=24):
        lang = lang or R.choices(self.langs, self.weights)[0]
        trade = fold(TRADE.get(lang, '')).split()
        count = R.choice([1, 1, 1, 2, 2, 3])
        out = [R.choice(trade) if trade and R.random() < .3 else R.choice(self.words[lang]) for _ in range(count)]
        if R.random() < .12:
            out.insert(R.randint(0, len(out)), price() if R.random() < .5 else str(R.randint(0, 99)))
        while len(out) > 1 and len(' '.join(out)) > most:
            out.pop()
        text, case = ' '.join(out), R.random()
        text = text.upper() if case < .38 else text.capitalize() if case < .6 else text.title() if case < .75 else text
        if R.random() < .15:
            text = R.choice(MARKS).replace('{}', text, 1).replace('{}', R.choice(self.words[lang]))
        return fold(text).strip()

    def japanese(self):
        """Words of the trade, made-up words of kana, numbers between."""
        def made_up():
            own = R.choice(KANA_WORDS)
            return ''.join(R.choice(R.choice(KANA_WORDS) if R.random() < .1 else own) for _ in range(R.randint(2, 7)))
        kinds = [(.45, lambda: R.choice(JAPANESE)), (.35, made_up), (.15, lambda: number() + R.choice('円円日月分秒')), (.05, lambda: R.choice(CHINESE))]
        one = lambda: R.choices([tell for _, tell in kinds], [share for share, _ in kinds])[0]()
        return fold(R.choice(['', '', ' ']).join(one() for _ in range(R.choice([1, 1, 2, 2, 3]))))[:18].strip()

    def strange(self):
        """Evenly over the signs, so that rare ones are learned: alone, or in a word."""
        if R.random() < .5:
            return fold(''.join(R.choice(RARE) for _ in range(R.randint(3, 9)))).strip() or 'A'
        word = list(R.choice(self.words[R.choice(self.langs)]))
        for _ in range(R.randint(1, 2)):
            word[R.randrange(len(word))] = R.choice(RARE)
        return fold(''.join(word))

    def mixed(self):
        """Another script beside ours."""
        d = R.randint
        return R.choice([lambda: FOREIGN + ' ' + fold(price()), lambda: fold(price()) + ' ' + FOREIGN, lambda: FOREIGN + self.figure(),
                         lambda: self.phrase('en') + ' ' + FOREIGN, lambda: FOREIGN + ' ' + self.phrase('en'),
                         lambda: str(d(1, 99)) + FOREIGN, lambda: FOREIGN + str(d(1, 999)) + FOREIGN])()

    def line(self):
        """One text; a run of another script is one FOREIGN, to be filled in by who draws."""
        kinds = [(.47, self.phrase), (.12, lambda: fold(price())), (.04, lambda: f'{self.trade()} {fold(price())}'), (.05, lambda: fold(countdown())),
                 (.03, lambda: f'{self.trade()} {fold(countdown())}'), (.09, self.figure), (.06, self.japanese), (.06, self.strange),
                 (.05, lambda: FOREIGN), (.03, self.mixed)]
        return R.choices([tell for _, tell in kinds], [share for share, _ in kinds])[0]()
