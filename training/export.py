#!/usr/bin/python3
"""`export.py NET.pt OUT.onnx`: the net as tools/pack/text-reader.ts takes it, its norms folded into its filters."""
import sys

import torch
import torch.nn as nn

from look import HEIGHT
from net import Reader


def export(weights, file):
    """The runtime's own product of matrices wants a multiple of eight columns: signs that never win fill up."""
    net = Reader()
    net.load_state_dict(torch.load(weights))
    told, net.told = net.eval().told, nn.Conv2d(net.told.in_channels, -(-net.told.out_channels // 8) * 8, 1)
    with torch.no_grad():
        net.told.weight.zero_(), net.told.bias.fill_(-40)
        net.told.weight[:told.out_channels], net.told.bias[:told.out_channels] = told.weight, told.bias
    axes = {'line': {0: 'n', 3: 'w'}, 'signs': {0: 'n', 3: 't'}}
    torch.onnx.export(net, torch.zeros(1, 3, HEIGHT, 160), file, input_names=['line'], output_names=['signs'], opset_version=11, dynamic_axes=axes)


if __name__ == '__main__':
    export(*sys.argv[1:3])
