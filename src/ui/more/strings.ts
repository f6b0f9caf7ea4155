import type { Role } from '../../core/scene'
import type { Translated } from '../../core/locale'
import type { ChecklistItem, Place } from '../../wall/carried'
import type { Template } from '../../core/pack'
import type { Side } from './layouts'

export const moreWords: Translated<{
  newCover: string
  hostSide: string
  sides: Record<Side, string>
  asComponent: string
  /** What the layers of a template are called. */
  template: {
    name: string
    background: string
    host: string
    product: string
    title: string
  }
  /** A name for each template, and a title of two lines that names the category. */
  templates: Record<Template, { name: string; sample: string }>
  roles: string
  rolesText: string
  rolesNone: string
  roleOf: (count: number) => string
  role: Record<Role | 'none', string>
  canvas: string
  zones: string
  live: string
  place: string
  dev: string
  places: Record<Place, string>
  brands: string
  brandsHint: string
  review: string
  reviewText: string
  reviewOn: string
  reviewOff: string
  rejection: string
  rejectionHint: string
  rejectionVague: string
  rejectionOther: string
  rejectionFound: (title: string) => string
  rejectionAbsent: (titles: string[]) => string
  weSaid: (outcome: string) => string
  outcome: Record<'pass' | 'fail' | 'incomplete' | 'inapplicable' | 'unknown', string>
  checklist: string
  checklistItems: Record<ChecklistItem, string>
  checklistFor: (name: string) => string
  checklistNone: string
  ticked: (at: string) => string
  tickedBefore: (at: string) => string
  coldStart: string
  signals: { ocrKeywords: string; saturation: string; faceSharpness: string }
  none: string
  clearAll: string
}> = {
  zh: {
    newCover: '新建封面',
    hostSide: '主播位置',
    sides: { left: '主播在左', right: '主播在右' },
    asComponent: '建成组件',
    template: {
      name: '直播封面',
      background: '背景',
      host: '主播',
      product: '产品',
      title: '标题',
    },
    templates: {
      apparel: { name: '服装', sample: '秋季连衣裙\n新款直播' },
      beauty: { name: '美妆', sample: '口红新色\n主播试色' },
      home: { name: '家居', sample: '床品与毛毯\n新家直播' },
      digital: { name: '3C 数码', sample: '无线耳机\n新品直播' },
      food: { name: '食品', sample: '咖啡与茶\n产地直播' },
      jewellery: { name: '珠宝', sample: '项链与戒指\n近看直播' },
    },
    roles: '图层角色',
    rolesText: '标记主播和产品后，占比与居中就是精确值而不是估计。',
    rolesNone: '在画布上选中封面里的图层。',
    roleOf: (count) => `${count} 个图层`,
    role: {
      none: '无',
      host: '主播',
      product: '产品',
      background: '背景',
      title: '标题',
      competitor: '竞品',
    },
    canvas: '画布',
    zones: '显示安全区',
    live: '编辑时自动重新检查',
    place: '标注位置',
    dev: '同时写入 Dev Mode 标注',
    places: { over: '标在封面上', beside: '旁边列清单' },
    brands: '竞品品牌',
    brandsHint: '每行一个',
    review: '输入时划出禁用词',
    reviewText: '价格、倒计时和平台名会在输入时用下划线标出。',
    reviewOn: '已启用',
    reviewOff: 'Figma 没有启用',
    rejection: '粘贴拒绝理由',
    rejectionHint: '把平台给出的理由粘贴到这里',
    rejectionVague: '这条理由太笼统，最可能是下面几条。选一条：',
    rejectionOther: '其他规则',
    rejectionFound: (title) => `对应规则：${title}`,
    rejectionAbsent: (titles) =>
      `说的是“${titles.join('”、“')}”，这个规则包没有这条规则。也许是下面几条：`,
    weSaid: (outcome) => `我们的判断：${outcome}`,
    outcome: {
      pass: '通过',
      fail: '不通过',
      incomplete: '待你确认',
      inapplicable: '不适用',
      unknown: '尚未检查',
    },
    checklist: '上传前清单',
    checklistItems: {
      identity: '主播已实名认证',
      licence: '已绑定企业营业执照',
      violations: '近 90 天无严重违规',
      fresh: '这是本场直播的新封面',
      final: '知道开播后不能修改封面',
    },
    checklistFor: (name) => `“${name}”的上传`,
    checklistNone: '选中一张封面，勾选会保存在它上面。',
    ticked: (at) => `${at} 勾选`,
    tickedBefore: (at) => `${at} 勾选后封面已改动`,
    coldStart: '冷启动信号',
    signals: {
      ocrKeywords: '识别到的关键词',
      saturation: '色彩饱和度',
      faceSharpness: '人脸清晰度',
    },
    none: '—',
    clearAll: '清除本页全部标注',
  },
  en: {
    newCover: 'New cover',
    hostSide: 'Where the host is',
    sides: { left: 'Host left', right: 'Host right' },
    asComponent: 'As a component',
    template: {
      name: 'Live cover',
      background: 'Background',
      host: 'Host',
      product: 'Product',
      title: 'Title',
    },
    templates: {
      apparel: { name: 'Apparel', sample: 'Autumn dresses\nlive' },
      beauty: { name: 'Beauty', sample: 'Lipstick shades\nlive' },
      home: { name: 'Home', sample: 'Bedding and\nblankets live' },
      digital: { name: '3C', sample: 'Headphones\nlive' },
      food: { name: 'Food', sample: 'Coffee and tea\nlive' },
      jewellery: { name: 'Jewellery', sample: 'Necklaces and\nrings live' },
    },
    roles: 'Layer roles',
    rolesText:
      'With host and product marked, coverage and centring are exact instead of estimated.',
    rolesNone: 'Select layers inside a cover on the canvas.',
    roleOf: (count) => `${count} layers`,
    role: {
      none: 'None',
      host: 'Host',
      product: 'Product',
      background: 'Background',
      title: 'Title',
      competitor: 'Competitor',
    },
    canvas: 'Canvas',
    zones: 'Show safe zones',
    live: 'Check again while editing',
    place: 'Annotations',
    dev: 'Also as Dev Mode annotations',
    places: { over: 'On the cover', beside: 'With a list beside' },
    brands: 'Competitors’ brands',
    brandsHint: 'One on each line',
    review: 'Underline banned words while typing',
    reviewText: 'Prices, countdowns and platform names are underlined as you type.',
    reviewOn: 'Enabled',
    reviewOff: 'Figma did not enable it',
    rejection: 'Paste a rejection',
    rejectionHint: 'Paste the reason that the platform gave',
    rejectionVague: 'This is too vague to name a rule. Most likely it is one of these:',
    rejectionOther: 'Another rule',
    rejectionFound: (title) => `This is our rule “${title}”`,
    rejectionAbsent: (titles) =>
      `This is about “${titles.join('”, “')}”, for which this pack has no rule. Perhaps one of these:`,
    weSaid: (outcome) => `We said: ${outcome}`,
    outcome: {
      pass: 'passed',
      fail: 'fails',
      incomplete: 'for you to look at',
      inapplicable: 'does not apply',
      unknown: 'not checked yet',
    },
    checklist: 'Before you upload',
    checklistItems: {
      identity: 'The host’s identity is verified',
      licence: 'The business licence is linked',
      violations: 'No serious violation in 90 days',
      fresh: 'This cover is new, for this live',
      final: 'We know it can’t be changed once live',
    },
    checklistFor: (name) => `For the upload of “${name}”`,
    checklistNone: 'Select a cover: the ticks are kept on it.',
    ticked: (at) => `ticked ${at}`,
    tickedBefore: (at) => `ticked ${at}, before the cover changed`,
    coldStart: 'Cold-start signals',
    signals: {
      ocrKeywords: 'Keywords read',
      saturation: 'Saturation',
      faceSharpness: 'Face sharpness',
    },
    none: '–',
    clearAll: 'Clear all annotations on this page',
  },
}
