import { percent } from '../../core/rounding'
import { inLocale } from '../../report'
import { plural } from '../../core/plural'
import type { Translated } from '../../core/locale'
import type { Change } from '../../fixes/changes'
import type { Grade, Reason } from '../../fixes/grade'
import type { LeftOut } from '../../fixes/look'

interface FixStrings {
  trying: string
  /** Between things that are named one after another, and between sentences about one. */
  comma: string
  semicolon: string
  grades: Record<Exclude<Grade, 'hand'>, string>
  byHand: string
  reasons: Record<Reason, string>
  worse: (rules: string) => string
  far: (rule: string, is: string, limit: string) => string
  count: (layers: number) => string
  hide: (name: string, words: string[]) => string
  text: (from: string, to: string) => string
  moved: (name: string, x: number, y: number) => string
  scaled: (name: string, by: number) => string
  done: Record<Exclude<Change['done'][number], 'adopt'>, (name: string) => string>
  along: string
  /** Of a long list, what is not told. */
  more: (layers: number) => string
  /** `more`: as many others that are left for the same reason. */
  left: (name: string, more: number, why: LeftOut['why'], detail?: string) => string
  before: string
  after: string
  newWords: (name: string) => string
  /** What becomes of a text that is given no other words. */
  newWordsHint: (hides: boolean) => string
  otherWords: string
  fixAll: (fixes: number) => string
  fixAllDone: (layers: number) => string
  noneSafe: string
  mends: (rules: string) => string
  failed: string
  fixCovers: string
  /** What is alike on so many covers. */
  fixAlike: (covers: number) => string
  coverOf: (index: number, of: number) => string
}

const px = (value: number) => Math.abs(Math.round(value))

export const fixStrings: Translated<FixStrings> = {
  zh: {
    trying: '正在副本上试改…',
    comma: '、',
    semicolon: '；',
    grades: { safe: '可放心修改', look: '请先看一眼' },
    byHand: '请手动修改：',
    reasons: {
      worse: '会带来新的问题',
      'not-reached': '仍达不到要求',
      'no-sense': '剩下的字不成意思，可以换成别的字',
      others: '别的图层会跟着移动',
      edges: '原本对齐的边会错开',
      unseen: '有文字会看不见',
      covers: '会挡住主播或文字',
      picture: '会隐藏一张图片',
      host: '产品和主播在一起，可能会离开主播的手',
      links: '会脱离共享样式或变量',
    },
    worse: (rules) => `新问题：${rules}`,
    far: (rule, is, limit) => `${rule}：改到 ${is}，要求 ${limit}`,
    count: (layers) => `改动 ${layers} 个图层`,
    hide: (name, words) =>
      `隐藏“${name}”${words.length ? `：${words.map((it) => `“${it}”`).join('、')}` : ''}`,
    text: (from, to) => `“${from}” → “${to}”`,
    moved: (name, x, y) => `“${name}”${zhWay(x, y)}`,
    scaled: (name, by) => `“${name}”缩放到 ${inLocale(percent(by), 'zh')}`,
    done: {
      blur: (name) => `虚化“${name}”`,
      flatten: (name) => `用封面边缘的平均色填充“${name}”`,
      filter: (name) => `调整“${name}”的图片饱和度或对比度`,
    },
    along: '（跟着变）',
    more: (layers) => `还有 ${layers} 个图层`,
    left: (name, more, why, detail) =>
      `“${name}”${more ? `等 ${more + 1} 个图层` : ''}不会改：${zhLeft[why]}${detail ? `（${detail}）` : ''}`,
    before: '修改前',
    after: '修改后',
    newWords: (name) => `“${name}”换成`,
    newWordsHint: (hides) => (hides ? '留空则隐藏整个图层' : '留空则只删这些字'),
    otherWords: '换成别的字',
    fixAll: (fixes) => `一键修复可放心修改的 ${fixes} 处`,
    fixAllDone: (layers) => `已修复，改动 ${layers} 个图层`,
    noneSafe: '没有可以放心一键修改的地方，请逐条查看。',
    mends: (rules) => `修复：${rules}`,
    failed: '没能试改，画布上什么都没有变。',
    fixAlike: (covers) => `一起修改这 ${covers} 张`,
    fixCovers: '修复所有可放心修改的地方',
    coverOf: (index, of) => `正在试改第 ${index} / ${of} 张…`,
  },
  en: {
    trying: 'Trying it on a copy…',
    comma: ', ',
    semicolon: '; ',
    grades: { safe: 'Safe', look: 'Look first' },
    byHand: 'To be done by hand:',
    reasons: {
      worse: 'It brings a new problem',
      'not-reached': 'It still misses the limit',
      'no-sense': 'What is left says nothing: you can put other words there',
      others: 'Other layers move along',
      edges: 'Edges that were aligned come apart',
      unseen: 'Words would no longer be seen',
      covers: 'It would cover the host or text',
      picture: 'It hides a picture',
      host: 'There is a host: the product may leave their hand',
      links: 'It comes off its shared style or variable',
    },
    worse: (rules) => `New problem: ${rules}`,
    far: (rule, is, limit) => `${rule}: gets to ${is}, the limit is ${limit}`,
    count: (layers) => `${plural(layers, 'layer')} will change`,
    hide: (name, words) =>
      `Hide “${name}”${words.length ? `: ${words.map((it) => `“${it}”`).join(', ')}` : ''}`,
    text: (from, to) => `“${from}” → “${to}”`,
    moved: (name, x, y) => `“${name}” moves ${enWay(x, y)}`,
    scaled: (name, by) => `“${name}” to ${percent(by)}`,
    done: {
      blur: (name) => `Blur “${name}”`,
      flatten: (name) => `Fill “${name}” with the mean colour of the cover’s edge`,
      filter: (name) => `Adjust saturation or contrast of the picture “${name}”`,
    },
    along: '(goes along)',
    more: (layers) => `and ${plural(layers, 'more layer')}`,
    left: (name, more, why, detail) =>
      `“${name}”${more ? ` and ${more} more stay` : ' stays'}: ${enLeft[why]}${detail ? ` (${detail})` : ''}`,
    before: 'Before',
    after: 'After',
    newWords: (name) => `Instead in “${name}”`,
    newWordsHint: (hides) =>
      hides ? 'Empty: the whole layer is hidden' : 'Empty: only these words go',
    otherWords: 'Put other words there',
    fixAll: (fixes) => `Fix what is safe (${fixes})`,
    fixAllDone: (layers) => `Fixed, ${plural(layers, 'layer')} changed`,
    noneSafe: 'Nothing here can be fixed unseen: look at each finding.',
    mends: (rules) => `Mends ${rules}`,
    failed: 'It could not be tried; nothing on the canvas has changed.',
    fixAlike: (covers) => `Fix it on ${plural(covers, 'cover')}`,
    fixCovers: 'Fix the safe ones',
    coverOf: (index, of) => `Trying cover ${index} of ${of}…`,
  },
}

const zhLeft: Record<LeftOut['why'], string> = {
  locked: '已锁定，解锁后可改',
  font: '缺少字体，请安装或替换字体',
  instance: '属于组件实例，请在主组件里改',
  arranged: '由自动布局排列',
  'cut-off': '移过去会被裁掉',
  'no-room': '附近没有空位',
  refused: 'Figma 不允许',
}
const enLeft: Record<LeftOut['why'], string> = {
  locked: 'locked; unlock first',
  font: 'the font is missing; install or replace it',
  instance: 'part of an instance; change the main component',
  arranged: 'auto layout places it',
  'cut-off': 'would be cut off there',
  'no-room': 'there is no room nearby',
  refused: 'Figma does not allow it',
}

function zhWay(x: number, y: number): string {
  const parts = [
    ...(px(x) ? [`${x < 0 ? '左' : '右'}移 ${px(x)} px`] : []),
    ...(px(y) ? [`${y < 0 ? '上' : '下'}移 ${px(y)} px`] : []),
  ]
  return parts.join('，')
}
function enWay(x: number, y: number): string {
  const parts = [
    ...(px(x) ? [`${px(x)} px ${x < 0 ? 'left' : 'right'}`] : []),
    ...(px(y) ? [`${px(y)} px ${y < 0 ? 'up' : 'down'}`] : []),
  ]
  return parts.join(', ')
}
