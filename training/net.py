"""The net: 3 × HEIGHT × W → what each frame of STEP pixels shows."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from look import HEIGHT
from signs import SIGNS

STEP = 4
CLASSES = len(SIGNS) + 1


class Conv(nn.Module):
    """3×3, norm, ReLU; added to what came in where shapes allow."""

    def __init__(self, a, b, stride=1):
        super().__init__()
        self.conv, self.norm = nn.Conv2d(a, b, 3, stride, 1, bias=False), nn.BatchNorm2d(b)
        self.same = a == b and stride == 1

    def forward(self, x):
        y = F.relu(self.norm(self.conv(x)))
        return x + y if self.same else y


class Apart(nn.Module):
    """One filter a channel, then 1×1; each with norm and ReLU; added likewise."""

    def __init__(self, a, b, kernel=(3, 3), stride=(1, 1)):
        super().__init__()
        around = kernel[0] // 2, kernel[1] // 2
        self.wide, self.one = nn.Conv2d(a, a, kernel, stride, around, groups=a, bias=False), nn.BatchNorm2d(a)
        self.thin, self.two = nn.Conv2d(a, b, 1, bias=False), nn.BatchNorm2d(b)
        self.same = a == b and stride == (1, 1)

    def forward(self, x):
        y = F.relu(self.two(self.thin(F.relu(self.one(self.wide(x))))))
        return x + y if self.same else y


class Reader(nn.Module):
    def __init__(self, a=32, b=64, c=160, flat=320, blocks=8):
        super().__init__()
        deep = [Apart(c, c) for _ in range(3)]
        self.eye = nn.Sequential(Conv(3, a, 2), Conv(a, b, 2), Conv(b, b), Apart(b, c, stride=(2, 1)), *deep)
        self.flat = nn.Sequential(nn.Conv2d(c, flat, (HEIGHT // 8, 1), bias=False), nn.BatchNorm2d(flat), nn.ReLU())
        self.along = nn.Sequential(*(Apart(flat, flat, (1, 9)) for _ in range(blocks)))
        self.told = nn.Conv2d(flat, CLASSES, 1)

    def forward(self, x):
        with torch.autocast('cpu', dtype=torch.bfloat16, enabled=self.training):
            y = self.along(self.flat(self.eye(x)))
        return self.told(y.float())
