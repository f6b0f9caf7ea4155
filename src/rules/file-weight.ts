import { tenth } from '../core/rounding'
import { fail, pass, rule } from '../core/rule'

/** With one decimal, and more where else it would read like the limit that it misses. */
const mega = (bytes: number, beside = bytes) => {
  if (bytes < 1e5) return `${Math.ceil(bytes / 1000)} kB`
  const said = tenth(bytes / 1e6)
  const alike = bytes !== beside && said === tenth(beside / 1e6)
  return `${alike ? Math.ceil(bytes / 10_000) / 100 : said} MB`
}

/** What every platform takes; others are named where a pack has them. */
const usual = ['jpeg', 'png']
const nameOf = (format: string) => (format === 'webp' ? 'WebP' : format.toUpperCase().replace('JPEG', 'JPG')) // prettier-ignore

export const fileWeight = rule({
  id: 'file-weight',
  needs: ['cover', 'file'],
  /** MB as upload pages count them, not MiB; formats by their first bytes. */
  limits: { bytes: 5_000_000, formats: usual },
  judge({ cover, file }, { bytes: most, formats }) {
    const allowed = formats.includes(file.format)
    const measure = { measured: file.bytes, limit: most, unit: 'bytes', bound: 'max' } as const
    const facts = {
      bytes: file.bytes,
      most,
      format: file.format.toUpperCase(),
      allowed,
      exported: cover.origin === 'frame',
      ...(formats.join() !== usual.join() && { formats: formats.map(nameOf) }),
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
      fail: ({ bytes, most, format, allowed, formats = usual.map(nameOf) }) =>
        [
          !allowed &&
            `格式是 ${format === 'UNKNOWN' ? '未知格式' : format}，平台只收 ${listed.zh(formats)}`,
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
      fail: ({ bytes, most, format, allowed, formats = usual.map(nameOf) }) =>
        [
          !allowed &&
            `The format is ${format.toLowerCase()}; only ${listed.en(formats)} ${formats.length === 1 ? 'is' : 'are'} taken`,
          bytes > most && `The file has ${mega(bytes, most)}, more than ${mega(most)}`,
        ]
          .filter(Boolean)
          .join('; ') + '.',
      unsure: () => 'Check the file’s weight by eye.',
      fix: () => 'Save it as a fitting JPG or PNG with Export or `livecover fit`.',
    },
  },
})

const listed = {
  zh: (names: readonly string[]) =>
    [names.slice(0, -1).join('、'), names.at(-1)].filter(Boolean).join(' 和 '),
  en: (names: readonly string[]) =>
    [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and '),
}
