import { runCalibrate } from '../commands/calibrate'
import { BadUsage } from '../errors'
import type { CalibrateOptions } from '../options'
import { usage } from '../usage'
import { langOf, packOr } from '../values'
import { force, lang, pack } from './common'
import { command } from './entry'

export const calibrate = command({
  name: 'calibrate',
  takes: { zh: '<结果.ndjson>', en: 'OUTCOMES.ndjson' },
  about: {
    zh: '用平台的真实结论对照我们的限值',
    en: 'tell where our limits agree with what the platform said',
  },
  options: {
    out: {
      type: 'string',
      short: 'o',
      takes: 'PACK.json',
      says: { zh: '有限值需要改时，写成规则包', en: 'where a limit has to move, write a pack that fits' }, // prettier-ignore
    },
    plot: {
      type: 'string',
      takes: 'FILE.svg',
      says: {
        zh: '把每条限值和结果画成一张图（SVG）',
        en: 'draw each limit among its outcomes, as SVG',
      },
    },
    json: { type: 'boolean', says: { zh: '写成 JSON', en: 'as JSON' } },
    pack,
    lang,
    force,
  },
  examples: [
    {
      line: 'livecover calibrate outcomes.ndjson',
      says: { zh: '每条规则与平台一致不一致', en: 'where each rule agrees and where not' },
    },
    {
      line: 'livecover calibrate outcomes.ndjson -o fitted.json',
      says: { zh: '对照，并写出合适的规则包', en: 'compare, and write a pack that fits' },
    },
    {
      line: 'livecover calibrate outcomes.ndjson --plot limits.svg',
      says: { zh: '对照，并画成图', en: 'compare, and draw it' },
    },
  ],
  understand({ values, positionals, lang: spoken }): CalibrateOptions {
    const lang = langOf(values.lang, spoken)
    if (positionals.length !== 1) throw new BadUsage(usage[lang].calibrate, 'calibrate')
    const { out, plot, json = false, force } = values
    return { file: positionals[0], out, plot, pack: packOr(values.pack), lang, json, force }
  },
  run: runCalibrate,
})
