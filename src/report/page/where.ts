import { area, centre, type Box, type Size } from '../../core/geometry'
import type { Locale, Translated } from '../../core/locale'

/** From so much of the cover on, a place is everywhere. */
const everywhere = 0.7

/** Where on the cover a place is, for who has only its picture: “top left”. */
export function whereabouts(box: Box, cover: Size, locale: Locale): string {
  const w = words[locale]
  if (area(box) >= everywhere * area(cover)) return w.all
  const { x, y } = centre(box)
  return w.at(third(y / cover.height), third(x / cover.width))
}

const third = (share: number) => Math.max(0, Math.min(2, Math.floor(share * 3)))

const words: Translated<{ all: string; at: (down: number, across: number) => string }> = {
  zh: {
    all: '整张封面',
    at: (down, across) =>
      [
        ['左上', '顶部', '右上'],
        ['左侧', '正中', '右侧'],
        ['左下', '底部', '右下'],
      ][down][across],
  },
  en: {
    all: 'the whole cover',
    at: (down, across) =>
      [
        ['top left', 'top', 'top right'],
        ['left', 'middle', 'right'],
        ['bottom left', 'bottom', 'bottom right'],
      ][down][across],
  },
}
