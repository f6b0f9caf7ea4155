#!/usr/bin/python3
"""Trains the mark classifier: a 48 × 48 RGB window → one of the platforms in brands.json, or none.

  /usr/bin/python3 tools/train-marks/train.py SECONDS [--from net.pt [--folded]]   (Debian: python3-torch python3-opencv python3-pil)

Every sample is drawn anew: a mark (plain, in a tile, in a circle, in its own colours) on a photo, turned, blurred, compressed;
or what must not be flagged: other icons, words in seven scripts, parts of photos that look like a mark. Writes net.pt and
marks.onnx beside the drawings in .cache/train-marks.
"""
import glob, json, random, sys, time
import cv2, numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from PIL import Image, ImageDraw, ImageFont

cv2.setNumThreads(1)
torch.set_num_threads(1)
seed = 4
torch.manual_seed(seed), random.seed(seed), np.random.seed(seed)
cache = sys.path[0] + '/../../.cache/train-marks/'
size = 48

brands = json.load(open(cache + 'brands.json'))
none = len(brands)


def drawings(name, channels):
    data = np.fromfile(cache + name + '.bin', np.uint8)
    for it in json.load(open(cache + name + '.json')):
        w, h = it['width'], it['height']
        shape = (h, w) if channels == 1 else (h, w, channels)
        yield it, data[it['at'] : it['at'] + w * h * channels].reshape(shape)


plain, colour = {b: [] for b in brands}, {b: [] for b in brands}
for it, mask in drawings('marks', 1):
    plain[it['brand']].append((mask, it['colour']))
for it, art in drawings('colour', 4):
    colour[it['brand']].append(art)
    # A one-colour reading of a drawing in colour; full tiles tell nothing that way.
    if art[:, :, 3].mean() < 190 or not plain[it['brand']]:
        plain[it['brand']].append((art[:, :, 3], it['colour']))
icons = [(mask, it['colour']) for it, mask in drawings('icons', 1)]
hard = np.fromfile(cache + 'hard.bin', np.uint8).reshape(-1, size, size, 3)
photos, at, data = [], 0, np.fromfile(cache + 'photos.bin', np.uint8)
for w, h in json.load(open(cache + 'photos.json')):
    photos.append(data[at : at + w * h * 3].reshape(h, w, 3))
    at += w * h * 3
print(len(icons), 'icons', len(hard), 'hard crops', len(photos), 'photos', flush=True)

# --- words: the main false alarm is a letter or a character alone -----------------------------------------------------
def fonts(*patterns):
    found = [f for p in patterns for f in glob.glob('/usr/share/fonts/truetype/' + p)]
    return [f for f in found if not any(s in f for s in ('Emoji', 'Symbol', 'Math', 'Music', 'Ancient'))]


latin = fonts('dejavu/*.ttf', 'liberation*/*.ttf', 'noto/NotoSans-*.ttf', 'noto/NotoSerif-*.ttf', 'noto/NotoSansDisplay-*.ttf')
arabic = fonts('noto/Noto*Arabic-*.ttf', 'dejavu/DejaVuSans*.ttf')
east = fonts('droid/*Fallback*.ttf', 'wqy/*.ttc', 'noto/*CJK*')
hebrew_thai = fonts('noto/NotoSansThai-*.ttf', 'noto/NotoSansHebrew-*.ttf', 'noto/NotoSansDevanagari-*.ttf')
words = {
    'latin': 'SALE Live New HOT 50% 70% 11.11 12.12 SUPER season style Best Buy Get Free shipping Ends in 2h oferta nueva moda wow top price LIVE now only off e E f t p X a w O C G S home beauty 2k d M V K L Line free Day camera'.split(),
    'cyrillic': 'скидка НОВИНКА хит прямой эфир сегодня руб мода обувь платье только до часы смарт Жара Лето Гипер распродажа Ж Ф Б Д'.split(),
    'east': list('新品上市直播首播今晚八点限时秒杀包邮福利清仓爆款女装连衣裙手机数码美妆护肤淘宝好物推荐全场满减礼物送日本语のアイウエカキクケコ') + ['新品', '直播', '今晚', '包邮', '女装', '福利', '라이브', '할인', '신상품', '특가', '오늘', '가격', '세일', '무료', '선물', '여름', '옷', '뷰티'],
    'arabic': 'خصم مباشر جديد عرض اليوم تخفيضات شحن مجاني ملابس أحذية ع م و ه ن'.split(),
    'other': 'ลด ใหม่ ฟรี שלום חדש मुफ्त नया'.split(),
}
faces = {'latin': latin, 'cyrillic': latin, 'east': east, 'arabic': arabic, 'other': hebrew_thai}


def word():
    for _ in range(6):
        script = random.choices(list(words), [4, 2, 5, 2, 1])[0]
        if not faces[script]:
            continue
        try:
            font = ImageFont.truetype(random.choice(faces[script]), 64)
            text = ' '.join(random.sample(words[script], random.choice([1, 1, 1, 2])))
            if random.random() < 0.25:
                text = random.choice(text)
            l, t, r, b = font.getbbox(text)
            if r - l < 8 or b - t < 8:
                continue
            picture = Image.new('L', (r - l + 4, b - t + 4))
            ImageDraw.Draw(picture).text((2 - l, 2 - t), text, font=font, fill=255, stroke_width=random.choice([0, 0, 1, 3]))
            return np.array(picture)
        except OSError:
            pass
    return icons[0][0]


# --- drawing a sample -------------------------------------------------------------------------------------------------
white, black = np.full(3, 255.0, np.float32), np.zeros(3, np.float32)
rgb = lambda h: np.array([int(h[i : i + 2], 16) for i in (1, 3, 5)], np.float32)
anything = lambda: np.random.rand(3).astype(np.float32) * 255


def background():
    if random.random() < 0.15:
        return np.broadcast_to(anything(), (96, 96, 3)).astype(np.float32).copy()
    im = random.choice(photos)
    h, w = im.shape[:2]
    z = int(max(24, random.uniform(0.2, 1) * min(h, w)))
    y, x = random.randint(0, h - z), random.randint(0, w - z)
    return cv2.resize(im[y : y + z, x : x + z], (96, 96)).astype(np.float32)


def tile(n):
    r = int(random.choice([0, 0.1, 0.2, 0.25, 0.3, 0.5]) * n)
    m = np.zeros((n, n), np.uint8)
    r = min(r, n // 2 - 1)
    cv2.rectangle(m, (r, 0), (n - 1 - r, n - 1), 255, -1)
    cv2.rectangle(m, (0, r), (n - 1, n - 1 - r), 255, -1)
    for x, y in ((r, r), (n - 1 - r, r), (r, n - 1 - r), (n - 1 - r, n - 1 - r)):
        cv2.circle(m, (x, y), r, 255, -1)
    return m.astype(np.float32) / 255


def art(mask, hex_colour, native):
    """Colours and alpha of what is stuck on the photo."""
    kind = random.random()
    h, w = mask.shape
    own = rgb(hex_colour) if random.random() < 0.85 else anything()
    if native is not None and kind < 0.3:
        return native[:, :, :3].astype(np.float32), native[:, :, 3].astype(np.float32) / 255
    if kind < 0.6:
        ink = random.choice([white, white, black, own])
        return np.broadcast_to(ink, (h, w, 3)).astype(np.float32), mask.astype(np.float32) / 255
    n = 140
    k = n * (1 - 2 * random.uniform(0.1, 0.32)) / max(h, w)
    glyph = cv2.resize(mask, (max(1, int(w * k)), max(1, int(h * k))), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    gh, gw = glyph.shape
    ground, ink = (own, white) if random.random() < 0.6 else random.choice([(white, own), (black + 20, white), (white, black)])
    if ground.mean() > 200 and ink.mean() > 200:
        ink = black
    out = np.broadcast_to(ground, (n, n, 3)).astype(np.float32).copy()
    if random.random() < 0.2:  # a gradient, as app icons have
        out *= np.linspace(random.uniform(0.6, 1), 1, n, dtype=np.float32)[:, None, None]
    y, x = (n - gh) // 2, (n - gw) // 2
    out[y : y + gh, x : x + gw] = out[y : y + gh, x : x + gw] * (1 - glyph[:, :, None]) + ink * glyph[:, :, None]
    alpha = tile(n)
    if random.random() < 0.4:  # a proposal may hold the glyph alone, without its tile
        q = random.uniform(0, 0.2) * max(gh, gw)
        y0, x0, y1, x1 = int(max(0, y - q)), int(max(0, x - q)), int(min(n, y + gh + q)), int(min(n, x + gw + q))
        return out[y0:y1, x0:x1], alpha[y0:y1, x0:x1]
    return out, alpha


def compose(mask, hex_colour, native):
    picture, alpha = art(mask, hex_colour, native)
    n, bg = 96, background()
    s = n / (max(alpha.shape) * (1 + 2 * random.uniform(-0.03, 0.26)))
    if s < 0.8:
        k = s / 0.8
        picture = cv2.resize(picture, (max(1, int(alpha.shape[1] * k)), max(1, int(alpha.shape[0] * k))), interpolation=cv2.INTER_AREA)
        alpha = cv2.resize(alpha, picture.shape[1::-1], interpolation=cv2.INTER_AREA)
        s = 0.8
    h, w = alpha.shape
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), random.gauss(0, 6) if random.random() < 0.6 else 0, s)
    turn[0, 2] += n / 2 - w / 2 + random.uniform(-0.07, 0.07) * n
    turn[1, 2] += n / 2 - h / 2 + random.uniform(-0.07, 0.07) * n
    r = cv2.warpAffine(picture, turn, (n, n), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    a = cv2.warpAffine(alpha, turn, (n, n), flags=cv2.INTER_LINEAR) * (1 if random.random() < 0.8 else random.uniform(0.65, 1))
    if random.random() < 0.12:
        bg = bg * (1 - cv2.GaussianBlur(np.roll(a, 3, 0), (0, 0), 3)[:, :, None] * 0.5)
    return bg * (1 - a[:, :, None]) + r * a[:, :, None]


def finish(c):
    if random.random() < 0.3:
        k = random.randint(24, 47)
        c = cv2.resize(c, (k, k), interpolation=cv2.INTER_AREA)
    c = cv2.resize(c, (size, size), interpolation=cv2.INTER_AREA if c.shape[0] > size else cv2.INTER_LINEAR)
    if random.random() < 0.15:
        c = c * random.uniform(0.7, 1.15) + random.uniform(-20, 20)
    c = np.clip(c, 0, 255).astype(np.uint8)
    return cv2.imdecode(cv2.imencode('.jpg', c, [1, random.randint(60, 95)])[1], 1) if random.random() < 0.5 else c


def sample():
    u = random.random()
    if u < 0.5:
        k = random.randrange(none)
        mask, ink = random.choice(plain[brands[k]])
        return finish(compose(mask, ink, random.choice(colour[brands[k]]) if colour[brands[k]] else None)), k
    if u < 0.68:
        mask, ink = random.choice(icons)
        return finish(compose(mask, ink, None)), none
    if u < 0.81:
        return finish(compose(word(), random.choice(['#ff4747', '#222222', '#ffcc00', '#7a00ff', '#ffffff']), None)), none
    if u < 0.95:
        c = hard[random.randrange(len(hard))]
        return (c[:, ::-1] if random.random() < 0.5 else c), none
    return finish(background()), none


def batch(n):
    samples = [sample() for _ in range(n)]
    return np.stack([s for s, _ in samples]), np.array([k for _, k in samples])


# --- the net ----------------------------------------------------------------------------------------------------------
class Net(nn.Module):
    def __init__(self, widths=(3, 16, 32, 64, 96)):
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv2d(a, b, 3, padding=1) for a, b in zip(widths, widths[1:]))
        self.norms = nn.ModuleList(nn.BatchNorm2d(b) for b in widths[1:])
        self.hidden, self.drop, self.out = nn.Linear(widths[-1] * 9, 64), nn.Dropout(0.15), nn.Linear(64, none + 1)

    def forward(self, x):
        for conv, norm in zip(self.convs, self.norms):
            x = F.max_pool2d(F.relu(norm(conv(x))), 2)
        return self.out(self.drop(F.relu(self.hidden(x.flatten(1)))))


class Ready(nn.Module):
    """As the product runs it: answers probabilities."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x):
        return F.softmax(self.net(x), 1)


def unfold(net):
    """Gives folded weights live batch norms again: scale and shift of each are set to what flows through, so nothing changes."""
    x = torch.from_numpy(batch(256)[0]).permute(0, 3, 1, 2).float() / 127.5 - 1
    with torch.no_grad():
        for conv, norm in zip(net.convs, net.norms):
            x = conv(x)
            mean, var = x.mean((0, 2, 3)), x.var((0, 2, 3))
            norm.running_mean.copy_(mean), norm.running_var.copy_(var)
            norm.weight.copy_(torch.sqrt(var + norm.eps)), norm.bias.copy_(mean)
            x = F.max_pool2d(F.relu(x), 2)


def save(net):
    net.eval()
    torch.save(net.state_dict(), cache + 'net.pt')
    # Batch norms are folded into the convolutions on export.
    torch.onnx.export(Ready(net), torch.zeros(1, 3, size, size), cache + 'marks.onnx', input_names=['window'], output_names=['probability'], dynamic_axes={'window': {0: 'n'}, 'probability': {0: 'n'}}, opset_version=13, do_constant_folding=True)
    net.train()


def main():
    seconds = float(sys.argv[1])
    net = Net()
    if '--from' in sys.argv:
        net.load_state_dict(torch.load(sys.argv[sys.argv.index('--from') + 1]))
    if '--folded' in sys.argv:
        unfold(net)
    optimiser = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=1e-4)
    start, step, loss_mean, right_mean = time.process_time(), 0, 0, 0
    while (done := (time.process_time() - start) / seconds) < 1:
        for group in optimiser.param_groups:
            group['lr'] = 2e-3 * min(1, (step + 1) / 30) * (0.5 * (1 + np.cos(np.pi * min(1, done))) + 0.01)
        x, y = batch(96)
        x, y = torch.from_numpy(x).permute(0, 3, 1, 2).float() / 127.5 - 1, torch.from_numpy(y)
        out = net(x)
        loss = F.cross_entropy(out, y, label_smoothing=0.03)
        optimiser.zero_grad(), loss.backward(), optimiser.step()
        step += 1
        loss_mean = 0.98 * loss_mean + 0.02 * float(loss)
        right_mean = 0.98 * right_mean + 0.02 * float((out.argmax(1) == y).float().mean())
        if step % 100 == 0:
            fair = 1 - 0.98**step
            print(step, f'{done:.0%} loss {loss_mean / fair:.3f} right {right_mean / fair:.3f}', flush=True)
        if step % 400 == 0:
            save(net)
    save(net)
    print('saved after', step * 96, 'samples')


main()
