import type { Item } from './item'
import { lineHeight, runsOf, type Glyphs, type Metrics } from './metrics'

/** Lines that fit where a text ends in an ellipsis; the last of them ends so. */
export function truncated(
  item: Item,
  lines: Glyphs[][],
  limit: number,
  metrics: Metrics,
): Glyphs[][] {
  const { resize } = item.text!
  if (resize !== 'TRUNCATE' && item.more.textTruncation !== 'ENDING') return lines
  const most = Number(item.more.maxLines ?? Infinity)
  const room =
    resize === 'NONE' || resize === 'TRUNCATE'
      ? item.height
      : Number(item.more.maxHeight ?? Infinity)
  let used = 0
  let count = 0
  for (const line of lines) {
    const styles = line.length ? line.map((g) => g.style) : [runsOf(item)[0]]
    used += Math.max(...styles.map((style) => lineHeight(style, metrics)))
    if (count >= most || (count > 0 && used > room + 0.01)) break
    count++
  }
  if (count === lines.length) return lines
  return [...lines.slice(0, count - 1), ellipsed(lines[count - 1], limit, metrics)]
}

const ellipsis = '…'

function ellipsed(line: Glyphs[], limit: number, metrics: Metrics): Glyphs[] {
  const kept = line.flatMap((glyphs) => [...glyphs.text].map((text) => ({ ...glyphs, text })))
  const last = kept[kept.length - 1]
  if (!last) return line
  const wide = () =>
    kept.reduce((sum, { text, style }) => sum + metrics.width(text, style), 0) +
    metrics.width(ellipsis, last.style)
  while (kept.length > 1 && (wide() > limit || /\s/.test(kept[kept.length - 1].text))) kept.pop()
  return [...kept, { ...last, text: ellipsis }]
}
