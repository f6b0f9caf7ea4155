"""The signs that the reader knows, and the script of a word whose letters several scripts share.

Letters that look alike are one class (А is A, Ο is O, ヘ is へ); `resolve` tells by the other letters
of the word, else of the line, which script is meant. `python3 signs.py` prints what the engine
needs: models/text-reader.json.
"""
import json
import sys

HEIGHT = 40  # of the crops, pixels
FOREIGN = '☒'  # a sign of a script that is not read; of joined scripts, a piece as wide as one

# What is drawn → the class it is told as.
ALIKE = dict(zip('АВЕКМНОРСТХаеосрхуІіЇїЁёҺһЅѕЈј', 'ABEKMHOPCTXaeocpxyIiÏïËëhhSsJj'))
ALIKE |= dict(zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοκνυΪϊ', 'ABEZHIKMNOPTYXoкvuÏï'))
ALIKE |= dict(zip('ヘベペ', 'へべぺ')) | dict(zip('ÐȚțŢţȘș', 'ĐŢţŢţŞş'))
ALIKE |= dict(zip('’‘ʼ´`“”„‟—‐‑−×￥＄∙●•：！？％（）、，', "'" * 5 + '"' * 4 + '----x¥$···:!?%(),,'))
ALIKE['…'] = '...'

LATIN = (
    ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~'
    '€£¥₽₩₹₺₫฿₴₸₪₱¢°№™®©²·¡¿«»–'
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİı'
    'ĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽž'
)
CYRILLIC = 'БГДЖЗИЙЛПУФЦЧШЩЪЫЬЭЮЯбвгджзийклмнптфцчшщъыьэюяЄєҐґЎўӘәҒғҚқҢңӨөҰұҮү'
GREEK = 'ΓΔΘΛΞΠΣΦΨΩαβγδεζηθιλμξπρσςτφχψωάέήίόύώΐΰϋΆΈΉΊΌΎΏ'
KANA = (
    'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽ'
    'まみむめもゃやゅゆょよらりるれろわをん'
    'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプホボポ'
    'マミムメモャヤュユョヨラリルレロワヲンヴー'
)
# What money and time are said with in Japanese and Chinese, and 원; of these every one counts.
TRADE = '円込価価税抜売発値元块折時间間分秒小天日月年残剩限定本今送料無引均以上半額個点仅价券週夜原'
TRADE = ''.join(dict.fromkeys(TRADE)) + '원'
SIGNS = LATIN + CYRILLIC + GREEK + KANA + TRADE + FOREIGN
INDEX = {c: i + 1 for i, c in enumerate(SIGNS)}  # 0: nothing new (CTC's blank)

# How a class is said in a word of the script.
TO_CYRILLIC = dict(zip('ABEKMHOPCTXaeocpxyIiÏïËëh', 'АВЕКМНОРСТХаеосрхуІіЇїЁёһ'))
TO_GREEK = dict(zip('ABEZHIKMNOPTYXoкvuÏï', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοκνυΪϊ'))
TO_KATAKANA = dict(zip('へべぺ', 'ヘベペ'))
KATAKANA = set(KANA[KANA.index('ァ'):])


def encode(text):
    return [INDEX[c] for c in text]


def fold(text):
    """Any text in the reader's own signs; what it does not know stays."""
    return ''.join(ALIKE.get(c, c) for c in text)


def tells(c):
    """The script that this class alone gives away, if any."""
    if c in CYRILLIC:
        return 'к' if c != 'к' else None
    if c in GREEK:
        return 'γ'
    return 'l' if c.isalpha() and c in LATIN and c not in TO_CYRILLIC and c not in TO_GREEK else None


def script_of(text):
    """Of the scripts whose tell-tale letters are in the text, the one with most."""
    told = [s for s in map(tells, text) if s]
    return max(dict.fromkeys(told), key=told.count) if told else None


def resolve(text):
    """Folded text as it is written: the script of each word by its own letters, else by the line's."""
    line = script_of(text)

    def word(w):
        script = script_of(w) or line
        # к alone is no Latin letter: without a better reason it is Cyrillic.
        table = TO_GREEK if script == 'γ' else TO_CYRILLIC if script == 'к' or 'к' in w else {}
        out = [table.get(c, c) for c in w]
        for i, c in enumerate(w):
            beside = [w[k] for k in (i - 1, i + 1) if 0 <= k < len(w)]
            if c in TO_KATAKANA and beside and all(b in KATAKANA for b in beside):
                out[i] = TO_KATAKANA[c]
        return ''.join(out)

    return ' '.join(map(word, text.split(' ')))


if __name__ == '__main__':
    scripts = [dict(own=CYRILLIC, shared=TO_CYRILLIC), dict(own=GREEK, shared=TO_GREEK)]
    katakana = dict(own=''.join(sorted(KATAKANA)), shared=TO_KATAKANA)
    table = dict(height=HEIGHT, signs=SIGNS, alike=ALIKE, scripts=scripts, katakana=katakana)
    json.dump(table, sys.stdout, ensure_ascii=False)
