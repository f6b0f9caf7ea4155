import type { LeftOut } from './look'

/** More than so many layers that are left for one reason are told as one. */
const most = 3

/** Layers that are left as they are, each for itself, or many of one reason together. */
export function alike(left: readonly LeftOut[]): LeftOut[][] {
  const reason = ({ why, detail }: LeftOut) => `${why} ${detail ?? ''}`
  return [...new Set(left.map(reason))].flatMap((one) => {
    const all = left.filter((it) => reason(it) === one)
    return all.length > most ? [all] : all.map((it) => [it])
  })
}
