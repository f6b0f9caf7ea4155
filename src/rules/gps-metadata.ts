import { findingAt } from '../core/finding'
import type { Translated } from '../core/locale'
import { plural } from '../core/plural'
import { fail, pass, rule, unsure } from '../core/rule'

export const gpsMetadata = rule({
  id: 'gps-metadata',
  needs: ['cover', 'file'],
  limits: {},
  judge({ cover, file }) {
    const marked = file.sources.filter(({ gps }) => gps).map(({ layer }) => layer)
    const facts = {
      gps: file.gps,
      blocks: file.metadata.join(', '),
      /** Which blocks hold the place; or, if none does, which texts may. */
      where: file.gps ? file.gpsIn : file.gpsHints,
      sources: marked.length,
      exported: cover.origin === 'frame',
    }
    if (file.gps) return fail(facts, { confidence: 'exact' })
    if (file.gpsHints.length > 0) return unsure(facts, { confidence: 'exact' })
    const findings = (cover.layers ?? [])
      .filter(({ id }) => marked.includes(id))
      .map(({ id, box, corners }) => findingAt(corners ?? box, { label: 'GPS', layers: [id] }))
    return pass(facts, { confidence: 'exact', findings })
  },
  sentences: {
    zh: {
      title: 'GPS 元数据',
      problem: () => '带有拍摄地点',
      pass: ({ blocks, sources, exported }) =>
        (blocks ? `没有 GPS 坐标（含有：${blocks}）。` : '没有 GPS 坐标，也没有其他元数据。') +
        (sources
          ? `画面中 ${sources} 张原图带有 GPS；${exported ? '导出的文件不会带上，但' : ''}分享源文件时请留意。`
          : ''),
      fail: ({ where }) => `文件里有拍摄地点的 GPS 坐标（位置：${named('zh', where)}）。`,
      unsure: ({ where }) =>
        `文件里有像坐标的数字（位置：${named('zh', where)}）。请看一下内容；用“导出”或 livecover fit 重新保存就不会带上。`,
      fix: () => '用“导出”或 livecover fit 重新保存，元数据会全部清除。',
    },
    en: {
      title: 'GPS metadata',
      problem: () => 'Place of the photo told',
      pass: ({ blocks, sources, exported }) =>
        (blocks
          ? `No GPS coordinates (it carries: ${blocks}).`
          : 'No GPS coordinates and no other metadata.') +
        (sources
          ? ` ${plural(sources, 'original photo in it carries', 'original photos in it carry')} GPS${exported ? '; the export doesn’t, but mind that' : ': mind that'} when you share the design file.`
          : ''),
      fail: ({ where }) =>
        `The file tells where the photo was taken: GPS coordinates in ${named('en', where)}.`,
      unsure: ({ where }) =>
        `In ${named('en', where)} there are numbers that look like a place. Look at what it says, or save with Export or livecover fit: that leaves it out.`,
      fix: () => 'Save it anew with Export or `livecover fit`; that removes all metadata.',
    },
  },
})

const named = (locale: 'zh' | 'en', where: readonly string[]) =>
  where.map((block) => names[locale][block] ?? block).join(locale === 'zh' ? '、' : ', ')

const names: Translated<Record<string, string>> = {
  zh: {
    exif: 'EXIF',
    xmp: 'XMP',
    iptc: 'IPTC',
    text: '文字块',
    comment: '注释',
    maker: '相机厂商的数据',
    credentials: '内容凭证',
    film: '附带的视频',
    picture: '附带的另一张图',
  },
  en: {
    exif: 'EXIF',
    xmp: 'XMP',
    iptc: 'IPTC',
    text: 'a text block',
    comment: 'the comment',
    maker: 'the camera maker’s data',
    credentials: 'its content credentials',
    film: 'the film behind the picture',
    picture: 'a further picture behind it',
  },
}
