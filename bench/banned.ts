import { openCodes } from '../src/engines/codes'
import { openImageCodec } from '../src/engines/pictures/image'
import { openMarks } from '../src/engines/marks'
import { openShapes } from '../src/engines/shapes'
import { sourceParts } from '../tools/source-parts'
import { benchCodes } from './banned/codes'
import { benchFiles } from './banned/files'
import { benchLikeness } from './banned/likeness'
import { benchMarks } from './banned/marks'
import { benchShapes } from './banned/shapes'

/**
 * `npx tsx bench/banned.ts [--only codes|marks|shapes|files|likeness] [--limit N]`: what is banned,
 * on labelled and drawn pictures.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const limit = Number(option('limit') ?? 60)
const codec = await openImageCodec(sourceParts)
const parts: Record<string, () => Promise<string>> = {
  codes: async () => benchCodes(codec, await openCodes(sourceParts), limit),
  marks: async () => benchMarks(codec, await openMarks(sourceParts), limit),
  shapes: async () => benchShapes(await openShapes(sourceParts), limit),
  files: async () => benchFiles(),
  likeness: () => benchLikeness(codec, limit),
}
for (const [name, run] of Object.entries(parts)) {
  if (option('only') && option('only') !== name) continue
  console.log(`\n## ${name}\n\n${await run()}`)
}
