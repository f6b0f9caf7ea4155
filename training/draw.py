#!/usr/bin/python3
"""Draws lines of text as covers show them, for training. `draw.py OUT.png [held]` shows some."""
import random as R
import sys

import cv2
import numpy as np

from faces import CACHE
from ink import Pen
from look import HEIGHT, Grounds, dressed, nothing
from texts import Texts

SIZE = 54  # pixels of type before the cut


class Artist:
    """`held`: in the fonts and on the photographs that training never sees."""

    def __init__(self, held=False):
        self.texts, self.pen, self.grounds = Texts(CACHE + '/words'), Pen(held, SIZE), Grounds(held)

    def line(self, tell=None):
        """(picture HEIGHT × W × 3, text, [(sign, from, to) in pixels]); `tell` says the text, else
        it is drawn by lot, one in twenty without any."""
        if not tell and R.random() < .05:
            return nothing(self.grounds)
        while True:
            text = (tell or self.texts.line)()
            drawn = self.pen.ink(text) if 0 < len(text) < 36 else None
            made = drawn and dressed(self.grounds, *drawn)
            if made:
                return made


if __name__ == '__main__':
    R.seed(11), np.random.seed(11)
    artist, sheet, x, y = Artist('held' in sys.argv), np.full((26 * 44, 1300, 3), 90, np.uint8), 0, 0
    while y < len(sheet):
        picture = artist.line()[0]
        x, y = (0, y + 44) if x + picture.shape[1] > 1300 else (x, y)
        if y < len(sheet):
            sheet[y + 2:y + 2 + HEIGHT, x:x + picture.shape[1]] = picture
        x += picture.shape[1] + 4
    cv2.imwrite(sys.argv[1], sheet)
