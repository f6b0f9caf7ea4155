"""The face network of models/face-features.net in torch, frozen: what the product computes anyway, three layers of it."""
import json, struct
import numpy as np, torch, torch.nn.functional as F


def opened(path):
    """The header of src/engines/nets/format.ts, and each weight by its name."""
    data = open(path, 'rb').read()
    length = struct.unpack('<I', data[:4])[0]
    header = json.loads(data[4 : 4 + length])
    at, weights = 4 + length, {}
    for spec in header['weights']:
        count = int(np.prod(spec['dims']))
        if spec['type'] == 'f32':
            values, size = np.frombuffer(data, '<f4', count, at), 4
        elif spec['type'] == 'f16':  # all low bytes before all high bytes
            planes = np.frombuffer(data, np.uint8, 2 * count, at).reshape(2, count)
            values, size = np.ascontiguousarray(planes.T).view('<f2'), 2
        else:
            raise ValueError(f'weights of type {spec["type"]}')
        weights[spec['name']] = values.reshape(spec['dims']).astype(np.float32)
        at += count * size
    return header, weights


class Backbone:
    def __init__(self, path):
        self.header, weights = opened(path)
        self.weights = {name: torch.from_numpy(value) for name, value in weights.items()}

    def __call__(self, x):
        """N × 3 × 192 × 192, 0…1, to the layers of 24 × 24, 12 × 12 and 6 × 6."""
        values = {self.header['inputs'][0]: x}
        wanted = self.header['outputs'][:0:-1]
        for node in self.header['nodes']:
            first, rest = values[node['in'][0]], node['in'][1:]
            values[node['out'][0]] = self.made(node['op'], node['attributes'], first, rest, values)
            if all(name in values for name in wanted):
                return [values[name] for name in wanted]

    def made(self, op, attributes, first, rest, values):
        if op == 'Conv':
            top, left, bottom, right = attributes['pads']
            w, depthwise = self.weights[rest[0]], 'depthwise' in attributes
            bias = self.weights[rest[1]] if len(rest) > 1 else None
            padded = F.pad(first, [left, right, top, bottom])
            return F.conv2d(padded, w.permute(2, 3, 0, 1) if depthwise else w.permute(3, 2, 0, 1), bias,
                            attributes['strides'], groups=first.shape[1] if depthwise else 1)
        if op == 'Add':
            return first + values[rest[0]]
        if op == 'PRelu':
            return F.prelu(first, self.weights[rest[0]])
        if op == 'MaxPool':
            return F.max_pool2d(first, 2)
        if op == 'Pad':  # noughts as channels
            return F.pad(first, [0, 0, 0, 0, attributes['pads'][1], attributes['pads'][5]])
        raise ValueError(f'nobody has written {op}')
