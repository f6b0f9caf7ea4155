import type { Level } from '../../core/pack'
import type { Translated } from '../../core/locale'
import { plural } from '../../core/plural'
import { levelNames } from '../markdown'

/** What the page says of itself. */
export const pageWords: Translated<{
  title: string
  covers: (count: number) => string
  causes: string
  comma: string
  lost: string
  passed: (count: number) => string
  nothing: string
  levels: Record<Level, string>
  look: string
  fix: string
  ignored: string
  /** Of which live. */
  live: (title: string) => string
  total: (covers: string) => string
  cover: string
  wrong: string
  more: (covers: number) => string
}> = {
  zh: {
    title: '直播封面检查报告',
    covers: (count) => `${count} 张封面`,
    causes: '按原因',
    comma: '、',
    lost: '无法读取',
    passed: (count) => `${count} 项已通过`,
    nothing: '没有需要修改的地方。',
    levels: levelNames.zh,
    look: '请你确认',
    fix: '改法：',
    ignored: '已忽略',
    live: (title) => `直播标题：${title}`,
    total: (covers) => `共 ${covers}`,
    cover: '封面',
    wrong: '问题',
    more: (covers) => `还有 ${covers} 张没有列出。`,
  },
  en: {
    title: 'Live covers: what was found',
    covers: (count) => plural(count, 'cover'),
    causes: 'By cause',
    comma: ', ',
    lost: 'Could not be read',
    passed: (count) => `${plural(count, 'rule')} passed`,
    nothing: 'There is nothing to change.',
    levels: levelNames.en,
    look: 'For you to look at',
    fix: 'Fix: ',
    ignored: 'Ignored',
    live: (title) => `For the live: ${title}`,
    total: (covers) => `Total of ${covers}`,
    cover: 'Cover',
    wrong: 'What is wrong',
    more: (covers) => `${plural(covers, 'cover')} more, not listed.`,
  },
}
