import { runCheck } from '../commands/run-check'
import { BadUsage } from '../errors'
import type { CheckOptions } from '../options'
import { usage } from '../usage'
import { jobsOf, langOf, oneOf, packOr, someFiles } from '../values'
import { checkOptions } from './check-options'
import { lang, pack } from './common'
import { command } from './entry'

const said = ['passed', 'refused'] as const

export const outcome = command({
  name: 'outcome',
  takes: { zh: '<文件…> --said passed|refused', en: '<file…> --said passed|refused' },
  about: {
    zh: '把平台对封面的真实结论连同各项数值记成一行',
    en: 'keep what the platform said of a cover with its measures, one line a cover',
  },
  options: {
    said: {
      type: 'string',
      takes: said.join('|'),
      says: { zh: '平台让它通过（passed）还是驳回（refused）', en: 'what the platform did' },
    },
    reason: {
      type: 'string',
      takes: 'TEXT',
      says: { zh: '平台的原话', en: 'the platform’s words for a refusal' },
    },
    title: checkOptions.title,
    brands: checkOptions.brands,
    pack,
    lang,
  },
  examples: [
    {
      line: 'livecover outcome cover.png --said refused --reason "Too much text"',
      says: { zh: '记下一次驳回和平台的原话', en: 'a refusal, in the platform’s words' },
    },
    {
      line: 'livecover outcome cover.png --said passed',
      says: {
        zh: '记下一次通过；用 >> outcomes.ndjson 接在文件末尾',
        en: 'a cover that passed; add >> outcomes.ndjson to keep it',
      },
    },
  ],
  understand({ values, positionals, lang: spoken }): CheckOptions {
    const lang = langOf(values.lang, spoken)
    if (values.said === undefined) throw new BadUsage(usage[lang].outcome, 'outcome')
    const told = {
      said: oneOf('said', values.said, said, lang),
      date: new Date().toISOString(),
      ...(values.reason !== undefined && { reason: values.reason }),
    }
    return {
      files: someFiles(positionals, 'outcome', lang),
      pack: packOr(values.pack),
      lang,
      format: 'json',
      jobs: jobsOf(undefined, lang),
      strict: false,
      title: values.title,
      brands: values.brands,
      told,
    }
  },
  // Whether we would refuse it is no failure here: the platform has spoken.
  run: (options, script) => runCheck(options, script).then((exit) => (exit === 1 ? 0 : exit)),
})
