import { ratioOf, type Size } from '../../core/geometry'
import { plural } from '../../core/plural'
import { tenth } from '../../core/rounding'
import type { FitRefusal } from '../../core/upload-file'
import type { Translated } from '../../core/locale'

/** From so many decibels on (PSNR) nobody sees a difference. */
const VISIBLE = 38

const mb = (bytes: number): string =>
  bytes >= 100_000 ? `${tenth(bytes / 1e6)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`

export const exportWords: Translated<{
  none: string
  noneText: string
  format: string
  formats: Record<'auto' | 'jpeg' | 'png', string>
  name: string
  nameHint: string
  nameHintOfFiles: string
  save: (count: number, format: 'auto' | 'jpeg' | 'png') => string
  anyway: (rejects: number) => string
  parcel: string
  parcelHint: string
  held: (name: string) => string
  titleOf: (title: string) => string
  unknownKeys: (keys: string[]) => string
  emptyKeys: (keys: string[]) => string
  working: (index: number, of: number) => string
  warning: (rejects: number) => string
  unchecked: string
  clean: string
  saved: (name: string) => string
  proof: (it: {
    width: number
    height: number
    bytes: number
    format: string
    quality?: number
    psnr: number
  }) => string
  noMetadata: string
  refused: (refusal: FitRefusal, size: Size) => string
  report: string
  page: string
  'page-picture': string
  pageMore: (covers: number) => string
  json: string
  markdown: string
  sheet: string
  checkFirst: string
  notMade: (name: string) => string
  /** The way to the upload, where the pack knows it. */
  next: (steps: string) => string
  failed: string
}> = {
  zh: {
    none: '没有可导出的封面',
    noneText: '选中一张或多张封面画框。',
    format: '格式',
    formats: { auto: '自动', jpeg: 'JPG', png: 'PNG' },
    name: '文件名',
    nameHint: '{frame} 画框名 · {date} 日期 · {title} 标题',
    nameHintOfFiles: '{frame} 原文件名 · {date} 日期 · {title} 标题',
    save: (count, format) =>
      count > 1
        ? `导出 ${count} 张（zip）`
        : { auto: '导出文件', jpeg: '导出 JPG', png: '导出 PNG' }[format],
    anyway: (rejects) => `仍要导出（${rejects} 项会被驳回）`,
    parcel: '打包（zip）',
    parcelHint: '文件、标题和上传清单放在一个 zip 里',
    held: (name) => `还没有导出 ${name}`,
    titleOf: (title) => `标题：${title || '（无）'}`,
    unknownKeys: (keys) =>
      `不认识：${keys.map((key) => `{${key}}`).join('、')}，会原样写进文件名。`,
    emptyKeys: (keys) =>
      `这张封面没有内容可填：${keys.map((key) => `{${key}}`).join('、')}，会省去。`,
    working: (index, of) => (of > 1 ? `正在导出第 ${index} / ${of} 张…` : '正在导出…'),
    warning: (rejects) => `有 ${rejects} 项会被驳回：`,
    unchecked: '导出时会在文件上重新检查。',
    clean: '已检查导出的文件：没有会被驳回的问题。',
    saved: (name) => `已导出 ${name}`,
    proof: ({ width, height, bytes, format, quality, psnr }) =>
      [
        `${width}×${height}`,
        format === 'png' ? 'PNG' : `JPG 质量 ${quality}`,
        mb(bytes),
        isNaN(psnr) ? '' : isFinite(psnr) ? (psnr < VISIBLE ? '略有差异' : '看不出差异') : '像素一致', // prettier-ignore
      ]
        .filter(Boolean)
        .join(' · '),
    noMetadata: '已核对导出文件：无 GPS、无元数据、可再次解码。',
    refused: ({ refused, measured, limit }, size) =>
      ({
        'wrong-ratio': `宽高比不是 ${ratioOf(size)}。请先把画框改为 ${size.width}×${size.height}。`,
        'too-small': `画框只有 ${Math.round(measured)} 像素宽，需要 ${limit}。放大会变模糊。`,
        'too-heavy': `最小也有 ${mb(measured)}，超过 ${mb(limit)}。请选择 JPG 或自动。`,
      })[refused],
    report: '检查报告',
    page: '网页 HTML',
    'page-picture': '长图 PNG',
    pageMore: (covers) => `还有 ${covers} 张封面放不下，请看网页 HTML。`,
    json: 'JSON',
    markdown: 'Markdown',
    sheet: 'PNG 总览',
    notMade: (name) => `没能做出 ${name}。请再试一次，或少选几张封面。`,
    checkFirst: '先检查封面，再导出报告。',
    next: (steps) => `接着上传：${steps}。`,
    failed: '没有导出',
  },
  en: {
    none: 'No cover to export',
    noneText: 'Select one or more cover frames.',
    format: 'Format',
    formats: { auto: 'Auto', jpeg: 'JPG', png: 'PNG' },
    name: 'File name',
    nameHint: '{frame} the frame’s name · {date} · {title}',
    nameHintOfFiles: '{frame} the file’s name · {date} · {title}',
    save: (count, format) =>
      count > 1
        ? `Export ${count} covers (zip)`
        : { auto: 'Export file', jpeg: 'Export JPG', png: 'Export PNG' }[format],
    anyway: (rejects) => `Export anyway (${rejects} would be rejected)`,
    parcel: 'With list (zip)',
    parcelHint: 'File, title and upload list in one zip',
    held: (name) => `Not exported yet: ${name}`,
    titleOf: (title) => `Title: ${title || '(none)'}`,
    unknownKeys: (keys) =>
      `Unknown: ${keys.map((key) => `{${key}}`).join(', ')}; it stays in the name as it is written.`,
    emptyKeys: (keys) =>
      `This cover has nothing for ${keys.map((key) => `{${key}}`).join(', ')}; it is left out.`,
    working: (index, of) => (of > 1 ? `Exporting ${index} of ${of}…` : 'Exporting…'),
    warning: (rejects) =>
      `${rejects} ${rejects === 1 ? 'finding' : 'findings'} would have it rejected:`,
    unchecked: 'The file itself is checked before it is exported.',
    clean: 'The file was checked: nothing in it would have it rejected.',
    saved: (name) => `Exported ${name}`,
    proof: ({ width, height, bytes, format, quality, psnr }) =>
      [
        `${width}×${height}`,
        format === 'png' ? 'PNG' : `JPG quality ${quality}`,
        mb(bytes),
        isNaN(psnr) ? '' : isFinite(psnr) ? (psnr < VISIBLE ? 'slightly different' : 'no difference to be seen') : 'same pixels', // prettier-ignore
      ]
        .filter(Boolean)
        .join(' · '),
    noMetadata: 'Proved on the file’s bytes: no GPS, no metadata, decodes again.',
    refused: ({ refused, measured, limit }, size) =>
      ({
        'wrong-ratio': `The frame is not ${ratioOf(size)}. Make it ${size.width}×${size.height} first.`,
        'too-small': `The frame is only ${Math.round(measured)} px wide; ${limit} are needed. Enlarging would blur it.`,
        'too-heavy': `It weighs at least ${mb(measured)}, more than ${mb(limit)}. Choose JPG or Auto.`,
      })[refused],
    report: 'Report',
    page: 'Page (HTML)',
    'page-picture': 'Page (PNG)',
    pageMore: (covers) => `${plural(covers, 'more cover')} did not fit: see the page in HTML.`,
    json: 'JSON',
    markdown: 'Markdown',
    sheet: 'Contact sheet',
    notMade: (name) => `${name} could not be made. Try again, or with fewer covers.`,
    checkFirst: 'Check a cover first, then export its report.',
    next: (steps) => `Then upload it: ${steps}.`,
    failed: 'Not exported',
  },
}
