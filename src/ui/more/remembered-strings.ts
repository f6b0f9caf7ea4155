import type { Translated } from '../../core/locale'
import { plural } from '../../core/plural'

export const rememberedWords: Translated<{
  title: string
  text: string
  none: string
  counts: string
  draft: string
  wentLive: string
  wasDraft: string
  forget: string
  forgetAll: (covers: number) => string
  forgetSure: (covers: number) => string
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
    forgetAll: (covers) => `忘记全部 ${covers} 张`,
    forgetSure: (covers) => `忘记这 ${covers} 张封面？之后不再与它们比对，也无法恢复。`,
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
    forgetAll: (covers) => (covers === 1 ? 'Forget it' : `Forget all ${covers}`),
    forgetSure: (covers) =>
      `Forget ${plural(covers, 'cover')}? No new cover is compared with ${covers === 1 ? 'it' : 'them'} any more, and it can’t be undone.`,
    older: (covers) => `${plural(covers, 'older one counts', 'older ones count')} as well.`,
  },
}
