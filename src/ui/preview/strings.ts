import type { Translated } from '../../core/locale'

export const previewWords: Translated<{
  none: string
  noneText: string
  modesLabel: string
  modes: { feed: string; full: string; crops: string }
  dark: string
  zones: string
  approximate: string
  /** Of a pack whose app we don't know: where its bars are from. */
  barsOf: (sources: readonly string[]) => string
  live: string
  viewers: string
  shop: string
  noTitle: string
  search: string
  noticed: string
  unchecked: string
  allSeen: string
  /** Where only the one or the other was looked for. */
  allClear: string
  allReadable: string
  tooSmall: (text: string, size: number, least: number) => string
}> = {
  zh: {
    none: '没有可预览的封面',
    noneText: '选中一个封面画框，看看观众会看到什么。',
    modesLabel: '观众看到的位置',
    modes: { feed: '直播列表', full: '全屏', crops: '裁切' },
    dark: '深色',
    zones: '安全区',
    approximate: '遮挡位置是近似值：平台没有公开数据，得到真实截图后会更新。',
    barsOf: (sources) =>
      sources.length > 0
        ? `遮挡位置按规则包绘制：${sources.join('；')}。`
        : '这个规则包没有写平台的界面会遮住哪里。',
    live: '直播中',
    viewers: '1.2 万人观看',
    shop: '你的店铺',
    noTitle: '直播标题',
    search: '搜索结果',
    noticed: '观众看不清的地方',
    unchecked: '检查封面后，这里会列出被界面遮挡或小到看不清的内容。',
    allSeen: '人脸、产品和文字都不会被遮挡，文字够大。',
    allClear: '人脸、产品和文字都不会被遮挡。',
    allReadable: '文字够大。',
    tooSmall: (text, size, least) =>
      `“${text}”只有 ${size} 像素，在卡片上看不清（至少 ${least} 像素）。`,
  },
  en: {
    none: 'No cover to preview',
    noneText: 'Select a cover frame to see what a viewer sees.',
    modesLabel: 'Where a viewer meets it',
    modes: { feed: 'Live tab', full: 'Full screen', crops: 'Crops' },
    dark: 'Dark',
    zones: 'Safe zones',
    approximate:
      'Overlays are approximate: the platform publishes no figures. They will follow a real screenshot.',
    barsOf: (sources) =>
      sources.length > 0
        ? `Bars are drawn as the pack says: ${sources.join('; ')}.`
        : 'The pack does not say what the app lays over the picture.',
    live: 'LIVE',
    viewers: '12k watching',
    shop: 'Your shop',
    noTitle: 'Live title',
    search: 'Search result',
    noticed: 'What a viewer would miss',
    unchecked: 'Check the cover to see here what the app hides and what is too small to read.',
    allSeen:
      'Nothing: face, product and text stay clear of the app’s bars, and the type is large enough.',
    allClear: 'Nothing: face, product and text stay clear of the app’s bars.',
    allReadable: 'Nothing: the type is large enough.',
    tooSmall: (text, size, least) =>
      `“${text}” is ${size} px: too small to read on a card (at least ${least} px).`,
  },
}
