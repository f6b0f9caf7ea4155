import type { Translated } from '../../core/locale'
import { plural } from '../../core/plural'

export const outcomeWords: Translated<{
  title: string
  text: string
  save: (outcomes: number) => string
  passed: string
  kept: string
}> = {
  zh: {
    title: '平台怎么说',
    text: '平台的结论和检查数值一起记在这里。存成文件后，livecover calibrate 能据此对照限值。',
    save: (outcomes) => `保存平台结论（${outcomes} 条）`,
    passed: '平台通过了这张封面',
    kept: '平台的结论已记下。',
  },
  en: {
    title: 'What the platform said',
    text: 'What the platform said is kept with what was measured. From the file, livecover calibrate tells where our limits agree.',
    save: (outcomes) => `Save ${plural(outcomes, 'verdict')} of the platform`,
    passed: 'The platform took this cover',
    kept: 'What the platform said is kept.',
  },
}
