import { leftOut, samples, sourceOf, toldRight, type Sample } from './cross'
import type { Measured } from './measured'

/**
 * What to expect of limits on pictures from which they were not read: each source picture is left
 * out in turn.
 */
export function crossLines({ of }: Measured): string[] {
  const behind = of('background')
  const is = (label: RegExp) => behind.filter(({ row }) => label.test(row.label_class))
  const spread = [
    ...samples(is(/plain_studio/), false, ({ background }) => background?.spread),
    ...samples(is(/bokeh|busy|texture/), true, ({ background }) => background?.spread),
  ]
  const focus = [
    ...samples(is(/bokeh/), false, ({ background }) => background?.backgroundSharpness),
    ...samples(is(/busy|texture/), true, ({ background }) => background?.backgroundSharpness),
  ]
  const [plain, blurred] = [leftOut(spread), leftOut(focus)]
  const most = Math.max(...blurred.values())
  const told = behind.filter((seen) => {
    const { spread, backgroundSharpness } = seen.background!
    const kind =
      spread < plain.get(sourceOf(seen))!
        ? 'plain'
        : backgroundSharpness! < (blurred.get(sourceOf(seen)) ?? most)
          ? 'blurred'
          : 'busy'
    return (
      kind === { bokeh: 'blurred', plain_studio: 'plain' }[seen.row.label_class] ||
      (kind === 'busy' && /busy|texture/.test(seen.row.label_class))
    )
  })
  const grid = ({ background }: (typeof behind)[number]) => background?.mosaic?.grid
  const pixelated = of('faces', /mosaic/)
  const others = [
    ...of('covers'),
    ...of('person'),
    ...of('products'),
    ...of('text', /poster/),
    ...behind,
    ...of('faces', /^(?!.*mosaic)/),
  ]
  const mosaic = [...samples(pixelated, true, grid), ...samples(others, false, grid)]
  return [
    `background told right: ${told.length} of ${behind.length}`,
    line('colour spread (high: not plain)', spread),
    line('sharpness behind (high: in focus)', focus),
    line('mosaic (high: pixelated)', mosaic),
  ]
}

function line(what: string, all: Sample[]): string {
  const { high, low, least, most } = toldRight(all)
  return `${what}: high ${high.right} of ${high.of}, low ${low.right} of ${low.of}, limits ${least.toPrecision(3)}–${most.toPrecision(3)}`
}
