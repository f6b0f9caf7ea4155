import type { Kind } from '../core/evidence'
import type { Confidence } from '../core/evidence'
import { plural } from '../core/plural'
import { headlines, kindWords } from '../report'
import { ratioOf, type Size } from '../core/geometry'
import type { Level, Provenance } from '../core/pack'
import type { FixKind } from '../core/rule'
import type { OverlayKind } from '../core/evidence'
import type { Headline } from '../core/report'
import type { Locale, Translated } from '../core/locale'
import type { Refusal, RefusalCode } from '../wall/refusals'
import type { Step } from './session/stage'
import type { Tally } from './session/sort'
import type { View } from './hooks/views'

/**
 * Around what a frame of another shape is made a cover: a marked layer, what was seen, or nothing
 * better than the middle.
 */
export type Kept = 'host' | 'product' | 'face' | 'subject' | 'middle'
const zhKept: Record<Kept, string> = {
  host: '标为“主播”的图层',
  product: '标为“产品”的图层',
  face: '检查时看到的人脸',
  subject: '检查时看到的主体',
  middle: '画面正中',
}
const enKept: Record<Kept, string> = {
  host: 'the layer marked as host',
  product: 'the layer marked as product',
  face: 'the face that the check saw',
  subject: 'the subject that the check saw',
  middle: 'the middle',
}

/** Hours and minutes; `Intl` may be missing or speak another language than the panel. */
export const timeOfDay = (at: Date): string =>
  `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`

/** The day and the minute of an ISO date, by the clock of this computer. */
export function day(iso: string): string {
  const at = new Date(iso)
  if (isNaN(at.getTime())) return '?'
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${timeOfDay(at)}`
}

interface Strings {
  check: string
  checkAgain: string
  checkMany: (count: number) => string
  checkPage: (count: number) => string
  cancel: string
  close: string
  clear: string
  newCover: string
  retry: string
  emptyTitle: string
  emptyText: string
  selected: (count: number) => string
  looksFor: string
  looksForRules: (rules: number) => string
  otherSize: string
  private: string
  checkedBefore: string
  size: (width: number, height: number) => string
  titleLabel: string
  titleHint: string
  steps: Record<Step, string>
  nth: (index: number, of: number) => string
  kinds: Partial<Record<Kind, string>>
  done: (done: number, all: number) => string
  headline: Record<Headline, string>
  tally: (it: Tally) => string
  state: (tally: string, at: string) => string
  checkedAt: (at: string) => string
  levels: Record<Level, string>
  look: string
  passed: (count: number) => string
  notChecked: (count: number) => string
  ignored: (count: number) => string
  ignoredBecause: string
  inapplicable: (count: number) => string
  noFindings: string
  confidence: Record<Confidence, string>
  provenance: Record<Provenance, string>
  measured: string
  limit: string
  certainty: string
  origin: string
  details: string
  fixLabel: string
  /** What a thing is, and the thing. */
  labelled: (what: string, it: string) => string
  showOnCanvas: string
  ignore: string
  ignoreReason: string
  ignoreHint: string
  ignoreDo: string
  restore: string
  apply: string
  undo: string
  fixKinds: Record<FixKind, string>
  fixed: Record<FixKind, string>
  willAdopt: (around: Kept) => string
  adoptFrame: string
  numbers: string
  /** Of a title's keywords, how many are on the cover. */
  titleWords: (found: number, of: number) => string
  toAdd: (words: string) => string
  byCover: string
  byCause: string
  causeOf: (covers: number) => string
  zonesOverlay: string
  overlayOld: string
  overlayNone: string
  thisCover: string
  sameLive: string
  sameLiveHint: string
  showRemembered: string
  onCover: string
  notOnCover: string
  mini: string
  full: string
  overlays: Record<OverlayKind, string>
  overlaysLabel: string
  finding: (number: number) => string
  places: (count: number) => string
  refusal: (refusal: Refusal) => { title: string; text: string }
  /** A fix was taken back, except on layers that the user has changed since. */
  undoneBut: (left: number) => string
  checkInstead: (name: string) => string
  showCover: (name: string) => string
  exportReady: (covers: number) => string
  wrap: string
  /** Where nothing is changed, and where nobody has tried the plugin yet. */
  onlyLooks: Record<'dev' | 'buzz', string>
  old: Record<'changed' | 'gone', string>
  onTop: (layers: number) => string
  betweenPixels: string
  cancelledTitle: string
  cancelledText: string
  failedTitle: string
  failed: Record<'unreadable-image' | 'bug' | 'silent' | 'no-worker', string>
  technical: string
  results: (count: number) => string
  back: string
  partly: (done: number) => string
  language: string
  rooms: string
  views: Record<View, string>
  resize: string
  settings: string
  verdictOf: (headline: string, name: string) => string
}

const zhRefusals: Record<RefusalCode, [title: string, text: string]> = {
  'nothing-selected': ['请选择一个封面画框', '在画布上选中 {size} 的画框，或新建一张封面。'],
  'no-covers': ['本页没有封面', '没有找到 {ratio} 的画框。请选中要检查的画框。'],
  'not-a-frame': ['这不是画框', '只能检查画框。请选中封面画框，或先用画框包住它。'],
  'inside-frame': ['所选图层在画框里面', '封面要整张检查，请选外层画框。'],
  instance: ['这是组件实例', '请检查主组件，或把实例放进画框（⌥⌘G）再检查。'],
  'zero-size': ['画框没有大小', '请把画框调整为 {size}。'],
  hidden: ['画框已隐藏', '显示画框后再检查。'],
  rotated: ['画框被旋转了', '请把旋转角度设为 0° 再检查。'],
  'too-large': ['画框太长', '导出后会超过 4096 像素。封面应为 {size}。'],
  'nothing-visible': ['这张封面是空的', '放上照片、产品和标题后再检查。'],
  removed: ['画框已被删除', '检查期间画框不见了。撤销删除或选择另一张封面。'],
  'read-only': [
    '文件只读',
    '没有编辑权限，无法标注，也无法把内容存进文件；填写的内容在关闭面板前有效。复制一份文件再试。',
  ],
  'export-failed': [
    'Figma 无法导出此画框',
    '请稍后重试；若仍失败，检查画框中是否有尚未加载的图片。',
  ],
  'no-font': ['没有可用字体', 'Figma 无法载入任何字体，画布标注已取消。检查网络后重试。'],
  'missing-font': ['缺少字体', '此文字图层使用的字体未安装，无法改动。请先替换字体。'],
  'storage-full': [
    'Figma 给插件的存储已满',
    '此项无法保存，关闭面板后会丢失。可在 Figma 中清除插件数据。',
  ],
  'too-much': ['这里存不下了', 'Figma 每项最多保存 100 kB。请先恢复一些已忽略的项。'],
  'storage-blocked': [
    'Figma 的插件存储没有响应',
    '此项无法保存，关闭面板后会丢失。请检查浏览器是否禁用了网站数据，然后重新打开插件。',
  ],
  'sheet-inside': [
    'LiveCover 的标注在封面里面',
    '这样检查会把标注当成封面的一部分。请清除标注，或把它移到封面外面。',
  ],
  'not-understood': [
    '这一步没有完成',
    '插件没有看懂这次操作，什么都没有改动。请重新打开插件再试。',
  ],
  'no-answer': ['Figma 没有回应', '等了太久，这一步已放弃。请稍后重试；若仍失败，请重新打开插件。'],
  failed: ['Figma 没有完成这一步', '请改动后重试。'],
  cancelled: ['已取消', '没有改动任何内容。'],
  changed: ['这里刚刚有改动', '有图层与预览时不同，所以什么都没改。请重新检查后再改。'],
  'only-looks': [
    '这里只能查看',
    'LiveCover 在开发模式和 Figma Buzz 里不改动任何图层。请在设计文件里操作。',
  ],
  'file-lost': ['读不到这个文件了', '它可能被移动、改名或删除了。请重新拖入。'],
  unchanged: ['Figma 没有改动任何内容', '这些图层的位置或内容由 Figma 决定。请手动修改。'],
}

const enRefusals: Record<RefusalCode, [title: string, text: string]> = {
  'nothing-selected': [
    'Select a cover frame',
    'Select a {size} frame on the canvas, or start a new cover.',
  ],
  'no-covers': [
    'No covers on this page',
    'There is no frame of {ratio}. Select the frame that you want to check.',
  ],
  'not-a-frame': [
    'This is not a frame',
    'Only frames can be checked. Select the cover’s frame, or put a frame around this first.',
  ],
  'inside-frame': [
    'This layer lies inside a frame',
    'A cover is checked as a whole: select the outer frame.',
  ],
  instance: [
    'This is an instance',
    'Check its main component, or put the instance into a frame (⌥⌘G) and check that.',
  ],
  'zero-size': ['The frame has no size', 'Resize it to {size}, then check again.'],
  hidden: ['The frame is hidden', 'Show it, then check again.'],
  rotated: ['The frame is rotated', 'Set its rotation to 0°, then check again.'],
  'too-large': [
    'The frame is too long',
    'Exported it would be more than 4096 pixels. A cover is {size}.',
  ],
  'nothing-visible': [
    'This cover is empty',
    'Put a photo, the product and a title on it, then check it.',
  ],
  removed: [
    'The frame is gone',
    'It was deleted while it was being checked. Undo that, or select another cover.',
  ],
  'read-only': [
    'This file is read-only',
    'Nothing can be drawn or kept in it; what you enter holds until the panel is closed. Duplicate the file to work in it.',
  ],
  'export-failed': [
    'Figma could not export this frame',
    'Try again in a moment. If it fails again, look for images that have not loaded.',
  ],
  'no-font': ['No font could be loaded', 'Nothing was drawn. Check your connection and try again.'],
  'missing-font': [
    'A font is missing',
    'The text can’t be changed before its font is installed or replaced.',
  ],
  'storage-full': [
    'Figma’s storage for plugins is full',
    'This could not be kept and is lost when the panel is closed. Clear the plugin’s data in Figma to make room.',
  ],
  'too-much': [
    'There is no more room here',
    'Figma keeps at most 100 kB in one place. Restore some of the ignored findings first.',
  ],
  'storage-blocked': [
    'Figma’s storage for plugins does not answer',
    'This could not be kept and is lost when the panel is closed. See whether the browser blocks site data, then open the plugin again.',
  ],
  'sheet-inside': [
    'LiveCover’s annotations lie inside the cover',
    'They would be checked as a part of it. Clear them, or move them out of the cover.',
  ],
  'not-understood': [
    'This was not done',
    'The plugin did not understand what was asked; nothing was changed. Open it again and retry.',
  ],
  'no-answer': [
    'Figma does not answer',
    'It took too long and was given up. Try again in a moment, or open the plugin again.',
  ],
  failed: ['Figma did not do this', 'Change what it names, or try again in a moment.'],
  cancelled: ['Cancelled', 'Nothing was changed.'],
  changed: [
    'This was edited meanwhile',
    'A layer is no longer as it was shown, so nothing was changed. Check again first.',
  ],
  'only-looks': [
    'LiveCover only looks here',
    'In Dev Mode and in Figma Buzz LiveCover changes no layer. Do this in a design file.',
  ],
  'file-lost': [
    'The file can’t be read any more',
    'It may have been moved, renamed or deleted. Drop it here again.',
  ],
  unchanged: [
    'Figma changed nothing',
    'Figma itself decides about these layers. Change them by hand.',
  ],
}

const refusalWords =
  (
    table: typeof enRefusals,
    quote: (name: string) => string,
    figmaSays: (detail: string) => string,
  ) =>
  ({ code, name, detail }: Refusal, size: Size) => ({
    title: table[code][0],
    text:
      (name ? quote(name) : '') +
      sized(table[code][1], size) +
      (code === 'failed' && detail ? figmaSays(detail) : ''),
  })

/** What the pack asks for, put into a text. */
const sized = (text: string, size: Size): string =>
  text.replace('{size}', `${size.width}×${size.height}`).replace('{ratio}', ratioOf(size))

/** All that is said, before it is known for which picture. */
type Unsized = Omit<Strings, 'refusal'> & {
  refusal: (refusal: Refusal, size: Size) => { title: string; text: string }
}

/** The strings for covers of that size. */
export function stringsFor(locale: Locale, size: Size): Strings {
  const t = strings[locale]
  return {
    ...t,
    refusal: (refusal) => t.refusal(refusal, size),
    willAdopt: (around) => sized(t.willAdopt(around), size),
    adoptFrame: sized(t.adoptFrame, size),
    fixKinds: { ...t.fixKinds, adopt: sized(t.fixKinds.adopt, size) },
  }
}

export const strings: Translated<Unsized> = {
  zh: {
    check: '检查封面',
    checkAgain: '重新检查',
    checkMany: (count) => `检查 ${count} 张封面`,
    checkPage: (count) => (count === 1 ? '检查本页的封面' : `检查本页全部 ${count} 张封面`),
    cancel: '取消',
    close: '关闭',
    clear: '清除标注',
    newCover: '新建封面',
    retry: '重试',
    emptyTitle: '请选择一个封面画框',
    emptyText: '上传前就知道会不会被拒：哪里、为什么、怎么改。',
    selected: (count) => `已选中 ${count} 张封面`,
    looksFor: '会检查什么',
    looksForRules: (rules) => `会检查 ${rules} 条规则`,
    otherSize: '不是封面尺寸',
    private: '全部在本机运行：图片、文字和名称都不会离开这台电脑。',
    checkedBefore: '上次检查',
    size: (width, height) => `${width} × ${height}`,
    titleLabel: '直播标题',
    titleHint: '用于检查封面与标题是否一致',
    steps: {
      finding: '查找画框…',
      exporting: '导出画框…',
      looking: '识别画面…',
      drawing: '在画布上标注…',
    },
    nth: (index, of) => `第 ${index} / ${of} 张`,
    kinds: kindWords.zh,
    done: (done, all) => `已判断 ${done} / ${all} 条规则`,
    headline: headlines.zh,
    tally: ({ fix, better, look, unseen, ignored }) =>
      [
        fix ? `${fix} 项须修改` : '',
        better ? `${better} 项可改进` : '',
        look ? `${look} 项待确认` : '',
        unseen ? `${unseen} 项未检查` : '',
        ignored ? `已忽略 ${ignored} 项` : '',
      ]
        .filter(Boolean)
        .join(' · ') || '没有发现问题',
    state: (tally, at) => `${tally} · ${at} 检查`,
    checkedAt: (at) => `${at} 检查`,
    levels: { reject: '会被驳回', downrank: '影响流量', advise: '建议' },
    look: '请你确认',
    passed: (count) => `已通过（${count}）`,
    notChecked: (count) => `未检查（${count}）`,
    ignored: (count) => `已忽略（${count}）`,
    ignoredBecause: '已忽略',
    inapplicable: (count) => `不适用（${count}）`,
    noFindings: '没有需要修改的地方。',
    confidence: {
      exact: '确定：来自图层或文件',
      measured: '测得：来自像素计算',
      estimated: '估计：来自识别模型',
    },
    provenance: {
      article: '限值来自文章',
      'article-no-limit': '文章有此规则，限值由我们设定',
      platform: '限值来自平台公开的说明',
      yours: '限值来自你的规则包',
      ours: '我们的建议',
    },
    measured: '测得',
    limit: '限值',
    certainty: '可信度',
    origin: '出处',
    details: '依据',
    fixLabel: '改法',
    labelled: (what, it) => `${what}：${it}`,
    showOnCanvas: '在画布上显示',
    ignore: '忽略…',
    ignoreReason: '忽略的理由',
    ignoreHint: '例如：这是印在产品包装上的字',
    ignoreDo: '忽略',
    restore: '恢复',
    apply: '应用',
    undo: '撤销',
    fixKinds: {
      adopt: '改为 {size}',
      hide: '隐藏图层',
      'cut-text': '删去这些字',
      'shrink-text': '缩小文字',
      'move-text': '移出遮挡区',
      blur: '虚化背景',
      flatten: '改为纯色',
      saturation: '调整饱和度',
      contrast: '调整对比度',
      enlarge: '放大产品',
    },
    fixed: {
      adopt: '已改为封面尺寸',
      hide: '已隐藏图层',
      'cut-text': '已删去文字',
      'shrink-text': '已缩小文字',
      'move-text': '已移出遮挡区',
      blur: '已虚化背景',
      flatten: '背景已改为纯色',
      saturation: '已调整饱和度',
      contrast: '已调整对比度',
      enlarge: '已调整产品',
    },
    willAdopt: (around) => `内容等比缩放并保留，背景铺满 {size}，以${zhKept[around]}为中心。`,
    adoptFrame: '改为 {size} 封面',
    numbers: '各项数值',
    titleWords: (found, of) => `标题的 ${of} 个关键词，封面上有 ${found} 个`,
    toAdd: (words) => `可在封面上加上：${words}`,
    byCover: '按封面',
    byCause: '按原因',
    causeOf: (covers) => `${covers} 张封面`,
    zonesOverlay: '安全区',
    overlayOld: '此封面之后又检查了别的封面。重新检查此封面即可查看。',
    overlayNone: '没有识别到。',
    thisCover: '这张封面',
    sameLive: '是同一场直播',
    sameLiveHint: '同一场直播的其他语言版本或重新导出，不算重复使用',
    showRemembered: '查看已记住的封面',
    onCover: '封面上有',
    notOnCover: '封面上没有',
    mini: '收起',
    full: '展开',
    overlays: { text: '文字', person: '主播', subject: '主体', attention: '视线' },
    overlaysLabel: '叠加显示',
    finding: (number) => `第 ${number} 项`,
    places: (count) => `${count} 处`,
    refusal: refusalWords(
      zhRefusals,
      (name) => `“${name}”：`,
      (detail) => `Figma 的原话：“${detail}”`,
    ),
    undoneBut: (left) => `已撤销。其中 ${left} 个图层之后被你改过，保持不动。`,
    checkInstead: (name) => `检查“${name}”`,
    showCover: (name) => `查看“${name}”`,
    exportReady: (covers) => `导出可以上传的 ${covers} 张`,
    wrap: '用画框包住所选内容',
    onlyLooks: {
      dev: '开发模式：只检查和预览，不改动文件。此环境尚未实测。',
      buzz: 'Figma Buzz：只检查、预览和导出，不在画布上画任何东西。此环境尚未实测。',
    },
    old: {
      changed: '这张封面在检查之后可能有改动，请重新检查。',
      gone: '这张封面已被删除。',
    },
    onTop: (layers) => `${layers} 个图层叠在封面上，但不在封面里，导出时不会带上。`,
    betweenPixels: '画框的位置不是整数像素，边缘可能发虚。请把 X 和 Y 改为整数。',
    cancelledTitle: '已取消',
    cancelledText: '没有改动任何内容。',
    failedTitle: '检查没有完成',
    failed: {
      'unreadable-image': 'Figma 导出的图片无法解码。请重试。',
      bug: 'LiveCover 内部出错，文件没有被改动。请重试，或把下面的信息发给我们。',
      silent: '识别引擎没有响应，已停止。请重试。',
      'no-worker': '这里无法启动识别引擎。请使用 Figma 桌面版或新版浏览器。',
    },
    technical: '技术信息',
    results: (count) => `${count} 张封面`,
    back: '返回列表',
    partly: (done) => `已取消，完成了 ${done} 张。`,
    language: 'EN',
    rooms: '功能',
    views: { check: '检查', preview: '预览', export: '导出', more: '更多' },
    resize: '调整面板大小',
    settings: '设置',
    verdictOf: (headline, name) => `${name}：${headline}`,
  },
  en: {
    check: 'Check cover',
    checkAgain: 'Check again',
    checkMany: (count) => `Check ${count} covers`,
    checkPage: (count) =>
      count === 1 ? 'Check the cover on this page' : `Check all ${count} covers on this page`,
    cancel: 'Cancel',
    close: 'Close',
    clear: 'Clear annotations',
    newCover: 'New cover',
    retry: 'Try again',
    emptyTitle: 'Select a cover frame',
    emptyText: 'Know before you upload whether it will be refused: where, why and how to fix it.',
    selected: (count) => `${plural(count, 'cover', 'covers')} selected`,
    looksFor: 'What is checked',
    looksForRules: (rules) => `What is checked: ${plural(rules, 'rule')}`,
    otherSize: 'not a cover’s size',
    private: 'Nothing leaves this computer: no picture, no text, no name.',
    checkedBefore: 'Last time',
    size: (width, height) => `${width} × ${height}`,
    titleLabel: 'Live title',
    titleHint: 'Is compared with what the cover says',
    steps: {
      finding: 'Finding frames…',
      exporting: 'Exporting the frame…',
      looking: 'Looking…',
      drawing: 'Drawing on the canvas…',
    },
    nth: (index, of) => `${index} of ${of}`,
    kinds: kindWords.en,
    done: (done, all) => `${done} of ${all} rules judged`,
    headline: headlines.en,
    tally: ({ fix, better, look, unseen, ignored }) =>
      [
        fix ? `${fix} to fix` : '',
        better ? `${better} to improve` : '',
        look ? `${look} to look at` : '',
        unseen ? `${unseen} not checked` : '',
        ignored ? `${ignored} ignored` : '',
      ]
        .filter(Boolean)
        .join(' · ') || 'Nothing found',
    state: (tally, at) => `${tally} · checked ${at}`,
    checkedAt: (at) => `Checked ${at}`,
    levels: { reject: 'Would be rejected', downrank: 'Costs traffic', advise: 'Advice' },
    look: 'Please look at this',
    passed: (count) => `Passed (${count})`,
    notChecked: (count) => `Not checked (${count})`,
    ignored: (count) => `Ignored (${count})`,
    ignoredBecause: 'Ignored',
    inapplicable: (count) => `Does not apply (${count})`,
    noFindings: 'There is nothing to change.',
    confidence: {
      exact: 'Exact: from the layers or the file',
      measured: 'Measured on the pixels',
      estimated: 'Estimated by a model',
    },
    provenance: {
      article: 'Limit from the article',
      'article-no-limit': 'Rule from the article, limit is ours',
      platform: 'Limit from the platform’s own pages',
      yours: 'Limit from your pack',
      ours: 'Our own advice',
    },
    measured: 'Measured',
    limit: 'Limit',
    certainty: 'How sure',
    origin: 'Source',
    details: 'Why this rule',
    fixLabel: 'Fix',
    labelled: (what, it) => `${what}: ${it}`,
    showOnCanvas: 'Show on canvas',
    ignore: 'Ignore…',
    ignoreReason: 'Why it can be ignored',
    ignoreHint: 'For example: printed on the product itself',
    ignoreDo: 'Ignore',
    restore: 'Restore',
    apply: 'Apply',
    undo: 'Undo',
    fixKinds: {
      adopt: 'Make it a cover',
      hide: 'Hide the layer',
      'cut-text': 'Remove these words',
      'shrink-text': 'Shrink the text',
      'move-text': 'Move clear of the app’s bars',
      blur: 'Blur the background',
      flatten: 'Make it plain',
      saturation: 'Adjust saturation',
      contrast: 'Adjust contrast',
      enlarge: 'Enlarge the product',
    },
    fixed: {
      adopt: 'Made it a cover',
      hide: 'Layer hidden',
      'cut-text': 'Words removed',
      'shrink-text': 'Text shrunk',
      'move-text': 'Text moved',
      blur: 'Background blurred',
      flatten: 'Background made plain',
      saturation: 'Saturation adjusted',
      contrast: 'Contrast adjusted',
      enlarge: 'Product adjusted',
    },
    willAdopt: (around) =>
      `Content is scaled and kept, around ${enKept[around]}; the background fills {size}.`,
    adoptFrame: 'Make it a {size} cover',
    numbers: 'All numbers',
    titleWords: (found, of) => `${found} of the title’s ${plural(of, 'keyword')} on the cover`,
    toAdd: (words) => `Add to the cover: ${words}`,
    byCover: 'By cover',
    byCause: 'By cause',
    causeOf: (covers) => plural(covers, 'cover', 'covers'),
    zonesOverlay: 'Safe zones',
    overlayOld: 'Another cover was checked since. Check this one again to see it.',
    overlayNone: 'Nothing of this kind was found.',
    thisCover: 'This cover',
    sameLive: 'Same live',
    sameLiveHint: 'Another language or another export for the same live is no reuse',
    showRemembered: 'What is remembered',
    onCover: 'On the cover',
    notOnCover: 'Not on the cover',
    mini: 'Collapse',
    full: 'Expand',
    overlays: { text: 'Text', person: 'Host', subject: 'Subject', attention: 'Attention' },
    overlaysLabel: 'Overlay',
    finding: (number) => `Finding ${number}`,
    places: (count) => plural(count, 'place', 'places'),
    refusal: refusalWords(
      enRefusals,
      (name) => `“${name}”: `,
      (detail) => ` Figma says: “${detail}”`,
    ),
    undoneBut: (left) => `Undone, but for ${plural(left, 'layer')} that you have changed since.`,
    checkInstead: (name) => `Check “${name}”`,
    showCover: (name) => `Show “${name}”`,
    exportReady: (covers) => `Export the ready ones (${covers})`,
    wrap: 'Put a frame around it',
    onlyLooks: {
      dev: 'Dev Mode: checks and previews, and writes nothing into the file. Not yet tried in the real one.',
      buzz: 'Figma Buzz: checks, previews and exports, and draws nothing on the canvas. Not yet tried in the real one.',
    },
    old: {
      changed: 'This cover may have changed since it was checked. Check it again.',
      gone: 'This cover was deleted.',
    },
    onTop: (layers) =>
      `${plural(layers, 'layer lies', 'layers lie')} on the cover, not in it: the export leaves ${layers === 1 ? 'it' : 'them'} out.`,
    betweenPixels:
      'The frame stands between pixels, so its edges may look soft. Make X and Y whole numbers.',
    cancelledTitle: 'Cancelled',
    cancelledText: 'Nothing was changed.',
    failedTitle: 'The check could not be finished',
    failed: {
      'unreadable-image': 'The picture that Figma exported can’t be decoded. Try again.',
      bug: 'Something went wrong inside LiveCover; your file was not changed. Try again, or send us the details below.',
      silent: 'The recognition engine stopped answering and was ended. Try again.',
      'no-worker':
        'The recognition engine can’t start here. Use Figma’s desktop app or a newer browser.',
    },
    technical: 'Technical details',
    results: (count) => plural(count, 'cover', 'covers'),
    back: 'Back to the list',
    partly: (done) => `Cancelled after ${plural(done, 'cover', 'covers')}.`,
    language: '中',
    rooms: 'Rooms',
    views: { check: 'Check', preview: 'Preview', export: 'Export', more: 'More' },
    resize: 'Resize the panel',
    settings: 'Settings',
    verdictOf: (headline, name) => `${name}: ${headline}`,
  },
}

export const browserLocale = (): Locale => (/^zh/i.test(navigator.language) ? 'zh' : 'en')
