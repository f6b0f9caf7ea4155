import type { Words } from '../core/words'

export const previewWords: Words<{
  none: string
  noneText: string
  modes: { feed: string; full: string; crops: string }
  dark: string
  zones: string
  approximate: string
  live: string
  viewers: string
  shop: string
  noTitle: string
  search: string
  crop34: string
  crop11: string
}> = {
  zh: {
    none: '没有可预览的封面',
    noneText: '选中一个封面画框,看看观众会看到什么。',
    modes: { feed: '直播列表', full: '全屏', crops: '裁切' },
    dark: '深色',
    zones: '安全区',
    approximate: '遮挡位置是近似值:平台没有公开数据,得到真实截图后会更新。',
    live: '直播中',
    viewers: '1.2 万人观看',
    shop: '你的店铺',
    noTitle: '直播标题',
    search: '搜索结果',
    crop34: '3:4',
    crop11: '1:1',
  },
  en: {
    none: 'No cover to preview',
    noneText: 'Select a cover frame to see what a viewer sees.',
    modes: { feed: 'Live tab', full: 'Full screen', crops: 'Crops' },
    dark: 'Dark',
    zones: 'Safe zones',
    approximate: 'Overlays are approximate: the platform publishes no figures. They will follow a real screenshot.',
    live: 'LIVE',
    viewers: '12k watching',
    shop: 'Your shop',
    noTitle: 'Live title',
    search: 'Search result',
    crop34: '3:4',
    crop11: '1:1',
  },
}
