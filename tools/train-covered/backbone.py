"""The face network of models/face-features.graph in torch, frozen: what the product computes anyway, three layers of it."""
import base64, json, struct
import numpy as np, torch, torch.nn.functional as F

wanted = ['p_re_lu_9/Relu', 'p_re_lu_12/Relu', 'p_re_lu_15/Relu']  # 24 × 24, 12 × 12, 6 × 6
prefix = 'StatefulPartitionedCall/model_1/'


def opened(path):
    data = open(path, 'rb').read()
    length = struct.unpack('<I', data[:4])[0]
    header = json.loads(data[4 : 4 + length])
    at, weights = 4 + length, {}
    for spec in header['weights']:
        count = int(np.prod(spec['shape']))
        kind, size = ('<f2', 2) if spec['dtype'] == 'float32' else ('<i4', 4)
        weights[spec['name']] = np.frombuffer(data, kind, count, at).reshape(spec['shape'])
        at += count * size
    return header['topology']['node'], weights


def attribute(node, name):
    return [int(i) for i in node['attr'][name]['list']['i']]


def same(x, kernel, stride):
    """TensorFlow's SAME: what is odd goes to the right and the bottom."""
    pads = []
    for length in (x.shape[3], x.shape[2]):
        total = max((-(-length // stride) - 1) * stride + kernel - length, 0)
        pads += [total // 2, total - total // 2]
    return F.pad(x, pads)


class Backbone:
    def __init__(self, path):
        self.nodes, weights = opened(path)
        self.weights = {}
        for node in self.nodes:
            ins = node.get('input', [])
            if node['op'] == '_FusedConv2D':
                self.weights[node['name']] = [tensor(weights[ins[1]].transpose(3, 2, 0, 1)), tensor(weights[ins[2]].reshape(-1))] + (
                    [tensor(weights[ins[3]].reshape(-1))] if len(ins) > 3 else [])
            elif node['op'] == 'DepthwiseConv2dNative':
                self.weights[node['name']] = [tensor(weights[ins[1]].transpose(2, 3, 0, 1))]
            elif node['op'] == 'Prelu':
                self.weights[node['name']] = [tensor(weights[ins[1]].reshape(-1))]
            elif node['op'] == 'Pad':
                self.weights[node['name']] = weights[ins[1]]

    def __call__(self, x):
        """N × 3 × 192 × 192, 0…1, to the three layers."""
        values = {'input_1': x}
        for node in self.nodes:
            name, op = node['name'], node['op']
            if op in ('Const', 'Placeholder'):
                continue
            first = values[node['input'][0]]
            w = self.weights.get(name)
            if op == '_FusedConv2D':
                stride, kernel = attribute(node, 'strides')[1], w[0].shape[2]
                padded = same(first, kernel, stride) if base64.b64decode(node['attr']['padding']['s']) == b'SAME' else first
                out = F.conv2d(padded, w[0], w[1], stride)
                out = F.prelu(out, w[2]) if len(w) > 2 else out
            elif op == 'DepthwiseConv2dNative':
                stride, kernel = attribute(node, 'strides')[1], w[0].shape[2]
                out = F.conv2d(same(first, kernel, stride), w[0], None, stride, groups=first.shape[1])
            elif op == 'AddV2':
                out = first + values[node['input'][1]]
            elif op == 'Prelu':
                out = F.prelu(first, w[0])
            elif op == 'MaxPool':
                out = F.max_pool2d(first, 2)
            elif op == 'Pad':
                out = F.pad(first, [0, 0, 0, 0, int(w[3][0]), int(w[3][1])])
            values[name] = out
            if name == prefix + wanted[-1]:
                return [values[prefix + layer] for layer in wanted]


def tensor(array):
    return torch.from_numpy(np.ascontiguousarray(array.astype(np.float32)))
