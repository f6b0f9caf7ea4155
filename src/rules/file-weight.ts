import { tenth } from '../core/rounding'
import { fail, pass, rule } from '../core/rule'

/** With one decimal, and more where else it would read like the limit that it misses. */
const mega = (bytes: number, beside = bytes) => {
  if (bytes < 1e5) return `${Math.ceil(bytes / 1000)} kB`
  const said = tenth(bytes / 1e6)
  const alike = bytes !== beside && said === tenth(beside / 1e6)
  return `${alike ? Math.ceil(bytes / 10_000) / 100 : said} MB`
}

export const fileWeight = rule({
  id: 'file-weight',
  needs: ['cover', 'file'],
  /** 5 MB as upload pages count them, not 5 MiB; formats by their first bytes. */
  limits: { bytes: 5_000_000, formats: ['jpeg', 'png'] as string[] },
  judge({ cover, file }, { bytes: most, formats }) {
    const allowed = formats.includes(file.format)
    const measure = { measured: file.bytes, limit: most, unit: 'bytes', bound: 'max' } as const
    const facts = {
      bytes: file.bytes,
      most,
      format: file.format.toUpperCase(),
      allowed,
      exported: cover.origin === 'frame',
    }
    // A frame's PNG is not what is uploaded: the export goes on to JPEG until it fits, and proves
    // it.
    if (cover.origin === 'frame' || (allowed && file.bytes <= most))
      return pass(facts, { confidence: 'exact', measure })
    return fail(facts, { confidence: 'exact', measure })
  },
  sentences: {
    zh: {
      title: '文件大小与格式',
      problem: ({ allowed }) => (allowed ? '文件太大' : '格式不收'),
      figure: ({ allowed, format }) => (allowed ? undefined : format),
      pass: ({ bytes, most, format, exported }) =>
        exported && bytes > most
          ? `PNG 有 ${mega(bytes, most)}，导出时会自动改存为 ${mega(most)} 以内的 JPG。`
          : `${format}，${mega(bytes, most)}，在 ${mega(most)} 以内。`,
      fail: ({ bytes, most, format, allowed }) =>
        [
          !allowed && `格式是 ${format === 'UNKNOWN' ? '未知格式' : format}，平台只收 JPG 和 PNG`,
          bytes > most && `文件有 ${mega(bytes, most)}，超过 ${mega(most)}`,
        ]
          .filter(Boolean)
          .join('；') + '。',
      unsure: () => '请确认文件大小。',
      fix: () => '用“导出”或 livecover fit 另存为合规的 JPG/PNG。',
    },
    en: {
      title: 'File weight',
      problem: ({ allowed }) => (allowed ? 'File too large' : 'Wrong file format'),
      figure: ({ allowed, format }) => (allowed ? undefined : format),
      pass: ({ bytes, most, format, exported }) =>
        exported && bytes > most
          ? `The PNG has ${mega(bytes, most)}; the export will save a JPG within ${mega(most)}.`
          : `${format}, ${mega(bytes, most)}, within ${mega(most)}.`,
      fail: ({ bytes, most, format, allowed }) =>
        [
          !allowed && `The format is ${format.toLowerCase()}; only JPG and PNG are taken`,
          bytes > most && `The file has ${mega(bytes, most)}, more than ${mega(most)}`,
        ]
          .filter(Boolean)
          .join('; ') + '.',
      unsure: () => 'Check the file’s weight by eye.',
      fix: () => 'Save it as a fitting JPG or PNG with Export or `livecover fit`.',
    },
  },
})
