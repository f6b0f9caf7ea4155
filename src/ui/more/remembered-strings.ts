import type { Translated } from '../../core/locale'
import { plural } from '../../core/plural'

/** How many covers are remembered, and verdicts of the platform. */
interface Kept {
  covers: number
  outcomes: number
}

export const rememberedWords: Translated<{
  title: string
  text: string
  none: string
  counts: string
  draft: string
  wentLive: string
  wasDraft: string
  forget: string
  forgetAll: (kept: Kept) => string
  forgetSure: (kept: Kept) => string
  older: (covers: number) => string
}> = {
  zh: {
    title: '已记住的封面',
    text: '新封面会与用过的比对。没有直播标题的导出算草稿，不参与比对。',
    none: '还没有导出过封面。导出后会记在这里。',
    counts: '用于直播，参与比对',
    draft: '草稿，不参与比对',
    wentLive: '已开播',
    wasDraft: '只是草稿',
    forget: '忘记',
    forgetAll: (kept) => `忘记全部：${namedZh(kept)}`,
    forgetSure: (kept) =>
      `忘记${namedZh(kept)}？${kept.covers ? '之后不再与这些封面比对，也' : ''}无法恢复。`,
    older: (covers) => `还有更早的 ${covers} 张，同样参与比对。`,
  },
  en: {
    title: 'Remembered covers',
    text: 'A new cover is compared with those that were used. An export without a live title is a draft and does not count.',
    none: 'No cover was exported yet. Those that are come here.',
    counts: 'for a live, counts',
    draft: 'a draft, does not count',
    wentLive: 'It went live',
    wasDraft: 'Only a draft',
    forget: 'Forget',
    forgetAll: (kept) => `Forget all: ${namedEn(kept)}`,
    forgetSure: (kept) =>
      `Forget ${namedEn(kept)}? ${kept.covers ? 'No new cover is compared with what is forgotten, and it' : 'It'} can’t be undone.`,
    older: (covers) => `${plural(covers, 'older one counts', 'older ones count')} as well.`,
  },
}

const namedZh = ({ covers, outcomes }: Kept): string =>
  [...(covers ? [`${covers} 张封面`] : []), ...(outcomes ? [`${outcomes} 条平台结论`] : [])].join(
    '、',
  )

const namedEn = ({ covers, outcomes }: Kept): string =>
  [
    ...(covers ? [plural(covers, 'cover')] : []),
    ...(outcomes ? [`${plural(outcomes, 'verdict')} of the platform`] : []),
  ].join(' and ')
