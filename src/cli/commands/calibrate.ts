import { packOf } from '../../packs'
import type { Pack } from '../../core/pack'
import { calibrate, type RuleFit } from '../../packs/outcomes/calibrate'
import { fittedPack } from '../../packs/outcomes/fitted-pack'
import { readOutcomes } from '../../packs/outcomes/line'
import type { CalibrateOptions } from '../options'
import { put } from '../files/outputs'
import { plainText } from '../files/plain-text'
import { plotFits } from '../print/fit-plot'
import { sayFits, sayLeft } from '../print/fits'
import type { Exit } from '../print/exit'
import { note, print } from '../print/output'
import { printable, printableLines } from '../print/printable'

/** Bytes; a line is about 3 kB. */
const most = 64_000_000

/**
 * `livecover calibrate`: what the platform said, held against our limits. Writes a pack only where it
 * was asked for and something moved. Throws `BadUsage` and `CannotWrite`.
 */
export function runCalibrate(options: CalibrateOptions): Exit {
  const { file, plot, pack: id, lang, json, force } = options
  const pack = packOf(id)
  const read = readOutcomes(plainText(file, most, { zh: '结果文件', en: 'outcomes' }), pack.id)
  const fits = calibrate(read.outcomes, pack)
  const left = sayLeft(read, lang)
  for (const sentence of left.slice(0, 20)) note(printable(sentence))
  if (left.length > 20) note(lang === 'zh' ? `另有 ${left.length - 20} 行略过。` : `${left.length - 20} more lines are left out.`) // prettier-ignore
  print(
    json
      ? `${JSON.stringify({ outcomes: read.outcomes.length, left: read.left, rules: fits })}\n`
      : printableLines(sayFits(fits, pack, lang)),
  )
  if (plot !== undefined) {
    put(plot, new TextEncoder().encode(plotFits(fits, pack, lang)), force)
    note(words[lang].drawn(printable(plot)))
  }
  writeFitted(fits, pack, options)
  return 0
}

function writeFitted(
  fits: readonly RuleFit[],
  pack: Pack,
  { out, pack: id, lang, force }: CalibrateOptions,
): void {
  if (out !== undefined) {
    const text = id.trimStart().startsWith('{') ? id : undefined
    const day = new Date().toISOString().slice(0, 10)
    const fitted = fittedPack(fits, pack, { day, ...(text !== undefined && { text }) })
    if (fitted === undefined) note(words[lang].nothing(printable(out)))
    else {
      put(out, new TextEncoder().encode(fitted), force)
      note(words[lang].written(printable(out)))
    }
  }
}

const words = {
  zh: {
    nothing: (out: string) => `没有限值需要改，没有写 ${out}。`,
    written: (out: string) => `已写入 ${out}：看过每条来源再用。`,
    drawn: (plot: string) => `已画入 ${plot}。`,
  },
  en: {
    nothing: (out: string) => `No limit has to move: ${out} was not written.`,
    drawn: (plot: string) => `Drawn in ${plot}.`,
    written: (out: string) =>
      `${out} was written: read the source of each limit before you use it.`,
  },
} as const
