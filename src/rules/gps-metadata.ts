import { findingAt } from '../core/finding'
import { plural } from '../core/plural'
import { fail, pass, rule } from '../core/rule'

export const gpsMetadata = rule({
  id: 'gps-metadata',
  needs: ['cover', 'file'],
  limits: {},
  judge({ cover, file }) {
    const marked = file.sources.filter(({ gps }) => gps).map(({ layer }) => layer)
    const facts = {
      gps: file.gps,
      blocks: file.metadata.join(', '),
      sources: marked.length,
      exported: cover.origin === 'frame',
    }
    if (file.gps) return fail(facts, { confidence: 'exact' })
    const findings = (cover.layers ?? [])
      .filter(({ id }) => marked.includes(id))
      .map(({ id, box, corners }) => findingAt(corners ?? box, { label: 'GPS', layers: [id] }))
    return pass(facts, { confidence: 'exact', findings })
  },
  sentences: {
    zh: {
      title: 'GPS 元数据',
      pass: ({ blocks, sources, exported }) =>
        (blocks ? `没有 GPS 坐标(含有:${blocks})。` : '没有 GPS 坐标,也没有其他元数据。') +
        (sources
          ? `画面中 ${sources} 张原图带有 GPS;${exported ? '导出的文件不会带上,但' : ''}分享源文件时请留意。`
          : ''),
      fail: ({ blocks }) => `文件里有拍摄地点的 GPS 坐标(${blocks})。`,
      unsure: () => '请人工确认文件元数据。',
      fix: () => '用“导出”或 livecover fit 重新保存,元数据会全部清除。',
    },
    en: {
      title: 'GPS metadata',
      pass: ({ blocks, sources, exported }) =>
        (blocks
          ? `No GPS coordinates (it carries: ${blocks}).`
          : 'No GPS coordinates and no other metadata.') +
        (sources
          ? ` ${plural(sources, 'original photo in it carries', 'original photos in it carry')} GPS${exported ? '; the export doesn’t, but mind that' : ': mind that'} when you share the design file.`
          : ''),
      fail: ({ blocks }) =>
        `The file tells where the photo was taken: GPS coordinates (${blocks}).`,
      unsure: () => 'Check the file’s metadata by eye.',
      fix: () => 'Save it anew with Export or `livecover fit`; that removes all metadata.',
    },
  },
})
