import type { Analyzer } from '../core/unseen'
import type { Cover, PastCover } from '../core/cover'
import type { Likeness } from '../core/evidence'
import { distanceOf, likenessHash, readPrint, type Print } from './likeness/print'

/**
 * The least distance that is surely another cover, and the most that is surely the same one.
 * Calibrated on altered copies and on different covers from one template: `bench/banned.ts --only
 * likeness`.
 */
export const likenessLimits = { same: 0.19, alike: 0.225 }

/** The cover's fingerprint, and the past covers that are alike. */
export const likeness: Analyzer<'likeness'> = async (see) => {
  const cover = await see('cover')
  const print = likenessHash(cover.raster)
  return { hash: print.text, ...twinsOf(cover, print) }
}

function twinsOf(cover: Cover, print: Print): Omit<Likeness, 'hash'> {
  const images = new Set(cover.layers?.flatMap(({ image }) => image?.hash ?? []))
  const twins: Likeness['twins'] = []
  let compared = 0
  for (const past of cover.history ?? []) {
    const other = readPrint(past.hash)
    // A hash of another version can't be compared.
    if (!other) continue
    compared++
    const distance = distanceOf(print, other)
    if (distance > likenessLimits.alike) continue
    const { name, title, date } = past
    const sure = distance <= likenessLimits.same || sharesPhoto(past, images)
    twins.push({ name, ...(title !== undefined && { title }), date, distance, sure })
  }
  twins.sort((a, b) => a.distance - b.distance)
  return { twins, compared }
}

/** The same original photo in both is exact evidence, where Figma knew it. */
const sharesPhoto = ({ images = [] }: PastCover, shown: Set<string>) =>
  images.some((hash) => shown.has(hash))
