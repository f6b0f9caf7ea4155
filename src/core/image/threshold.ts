/** Where dark and bright part, and how well. */
export interface Parting {
  /** The highest level that is still dark; 127 where all is of one level. */
  level: number
  /** The share of the variance that lies between the two classes, 0…1. */
  share: number
  /** From the mean of the dark to the mean of the bright. */
  distance: number
}

/** The level that best parts dark from bright (Otsu, 1979). */
export function otsu(grey: Uint8Array): Parting {
  const counts = new Uint32Array(256)
  for (let i = 0; i < grey.length; i++) counts[grey[i]]++
  let [total, squares] = [0, 0]
  counts.forEach((count, value) => {
    total += count * value
    squares += count * value * value
  })
  let [below, sum, best, level, apart] = [0, 0, -1, 127, 0]
  for (let value = 0; value < 256; value++) {
    below += counts[value]
    sum += counts[value] * value
    const above = grey.length - below
    if (below === 0 || above === 0) continue
    const distance = (total - sum) / above - sum / below
    const between = ((below * above) / grey.length) * distance * distance
    if (between > best) [best, level, apart] = [between, value, distance]
  }
  const variance = squares - (total * total) / grey.length
  return { level, share: variance > 0 ? best / variance : 0, distance: apart }
}
