import type { Translated } from '../../core/locale'
import { plural } from '../../core/plural'

/** What the page says; what it shares with the panel stands in `ui/strings.ts`. */
export interface PageWords {
  title: string
  lead: string
  drop: string
  dropMore: string
  choose: string
  chooseFolder: string
  orPaste: string
  /** What only the plugin can do. */
  cannot: string
  pack: string
  packHint: (kept: boolean) => string
  /** Of an earlier check, whose pack is no more. */
  packGone: string
  covers: string
  waiting: string
  looking: string
  again: string
  stop: string
  goOn: (waiting: number) => string
  clear: string
  checked: (done: number, of: number) => string
  lost: string
  leftOut: (names: readonly string[]) => string
  awaiting: (pictures: number) => string
  pasted: (nth: number) => string
  pastedHint: string
  show: string
  nothingChosen: string
  picture: string
  views: Record<'check' | 'preview' | 'export', string>
  save: string
  tooHeavy: (megabytes: number) => string
  noWorker: string
  noWasm: string
  history: (checks: number) => string
  historyHint: (most: number) => string
  historyLost: string
  historyReport: string
  outcomeLost: string
  forget: string
  forgotten: string
}

/** So many names are told of those that were left out. */
const named = 3

export const pageStrings: Translated<PageWords> = {
  zh: {
    title: '直播封面检查',
    lead: '上传之前就知道：封面会不会被驳回、错在哪里、怎么改。',
    drop: '把封面图片或文件夹拖到这里',
    dropMore: '拖入更多图片',
    choose: '选择图片',
    chooseFolder: '选择文件夹',
    orPaste: '也可以直接粘贴一张（Ctrl+V）',
    cannot: '这里只检查和导出；改动图层、在画布上标注，请用 LiveCover 的 Figma 插件。',
    pack: '规则包',
    packHint: (kept) =>
      `按哪个平台的规则检查。也可以把规则包文件（.json）拖进页面。换了规则，列表里的封面会重新检查。${kept ? '选定的规则包存在这台电脑的浏览器里。' : '浏览器不允许这个页面存储数据：关闭页面后要重新选择。'}`,
    packGone: '检查这张封面的规则包已经不在这里，结果无法再写成句子。',
    covers: '封面',
    waiting: '等待检查',
    looking: '正在检查…',
    again: '正在重新检查…',
    stop: '暂停',
    goOn: (waiting) => `继续检查剩下的 ${waiting} 张`,
    clear: '清空列表',
    checked: (done, of) => `已检查 ${done} / ${of} 张`,
    lost: '无法检查',
    awaiting: (pictures) =>
      `${pictures} 张图片在等规则包：请改好它或另选一个。关闭规则包面板，就按现在的规则包检查。`,
    leftOut: (names) =>
      `有 ${names.length} 个文件不是图片，没有检查：${names.slice(0, named).join('、')}${names.length > named ? ' 等' : ''}。`,
    pasted: (nth) => `粘贴的图片 ${nth}.png`,
    pastedHint: '粘贴的图片会被浏览器转成 PNG，文件格式和大小请以原文件为准。',
    show: '在图片上查看',
    nothingChosen: '在左边选择一张封面，查看结果。',
    picture: '封面图片',
    views: { check: '结果', preview: '预览', export: '保存' },
    save: '保存文件和报告',
    tooHeavy: (megabytes) => `${megabytes} MB，最多 200 MB`,
    noWorker: '浏览器不允许这个页面在后台运行检查。请换用较新的 Chrome、Edge 或 Firefox。',
    noWasm: '这个浏览器没有 WebAssembly，无法检查。请换用较新的 Chrome、Edge 或 Firefox。',
    history: (checks) => `历史（${checks} 张）`,
    historyHint: (most) => `只存在这台电脑的浏览器里，最多保留最近 ${most} 张。`,
    historyLost: '浏览器不允许这个页面存储数据：关闭页面后，历史不会保留。请先保存报告。',
    historyReport: '保存历史报告',
    outcomeLost: '平台的结论没有记下：浏览器不允许这个页面存储数据。',
    forget: '清除历史',
    forgotten: '历史已清除。',
  },
  en: {
    title: 'Live cover check',
    lead: 'Know before you upload: will the cover be rejected, where is it wrong, what to change.',
    drop: 'Drop cover pictures or a folder here',
    dropMore: 'Drop more pictures',
    choose: 'Choose pictures',
    chooseFolder: 'Choose a folder',
    orPaste: 'or paste one (Ctrl+V)',
    cannot:
      'This page checks and exports; to change layers or annotate a canvas, use LiveCover’s Figma plugin.',
    pack: 'Pack',
    packHint: (kept) =>
      `By which platform’s rules covers are checked. You can also drop a pack file (.json) on the page. Covers in the list are checked again by the new one. ${kept ? 'The one you choose is kept by the browser on this computer.' : 'The browser lets this page keep nothing: choose again when you open it next.'}`,
    packGone:
      'The pack that this cover was checked by is no more here: what was found can’t be told.',
    covers: 'Covers',
    waiting: 'Waiting',
    looking: 'Looking…',
    again: 'Looking again…',
    stop: 'Pause',
    goOn: (waiting) => `Check the other ${plural(waiting, 'cover')}`,
    clear: 'Clear the list',
    checked: (done, of) => `${done} of ${of} checked`,
    lost: 'Can’t be checked',
    awaiting: (pictures) =>
      `${plural(pictures, 'picture')} waiting for the pack: mend it or choose another. Close its panel to go on with the one in use.`,
    leftOut: (names) =>
      `${plural(names.length, 'file')} left out, as no picture: ${names.slice(0, named).join(', ')}${names.length > named ? ' and others' : ''}.`,
    pasted: (nth) => `Pasted picture ${nth}.png`,
    pastedHint:
      'A browser turns what is pasted into PNG: for its format and size the original file counts.',
    show: 'Show on the picture',
    nothingChosen: 'Choose a cover on the left to see what was found.',
    picture: 'The cover',
    views: { check: 'Result', preview: 'Preview', export: 'Save' },
    save: 'Save files and report',
    tooHeavy: (megabytes) => `${megabytes} MB, at most 200 MB`,
    noWorker:
      'The browser lets this page run no check in the background. Use a newer Chrome, Edge or Firefox.',
    noWasm: 'This browser has no WebAssembly. Use a newer Chrome, Edge or Firefox.',
    history: (checks) => `History (${plural(checks, 'cover')})`,
    historyHint: (most) =>
      `Kept by the browser on this computer alone, the latest ${most} at most.`,
    historyLost:
      'The browser lets this page keep nothing: the history is lost when it is closed. Save the report first.',
    historyReport: 'Save a report of it',
    outcomeLost: 'What the platform said was not kept: the browser lets this page keep nothing.',
    forget: 'Clear the history',
    forgotten: 'The history was cleared.',
  },
}
