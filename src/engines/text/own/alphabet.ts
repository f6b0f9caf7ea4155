/** Told of a sign of a script that our own reader never learned. */
export const foreign = '☒'

/**
 * What our own reader knows. Letters that look alike in several scripts are one sign: А is told as
 * A, and `scripts` says how it is written in which words.
 */
export interface Alphabet {
  /** Of the crops, pixels. */
  height: number
  signs: string[]
  /** What is drawn → the sign it is told as. */
  alike: ReadonlyMap<string, string>
  /** Scripts that share letters with Latin. */
  scripts: readonly Lettering[]
  /** Shares a few letters with hiragana, with which its words are mixed. */
  katakana: Lettering
}

export interface Lettering {
  /** Letters that Latin lacks. */
  own: ReadonlySet<string>
  /** How shared signs are written in it. */
  shared: ReadonlyMap<string, string>
}

/** Reads the table that was made with the net. */
export function openAlphabet(table: Uint8Array): Alphabet {
  const read = JSON.parse(new TextDecoder().decode(table)) as Table
  return {
    height: read.height,
    signs: [...read.signs],
    alike: new Map(Object.entries(read.alike)),
    scripts: read.scripts.map(lettering),
    katakana: lettering(read.katakana),
  }
}

const lettering = ({ own, shared }: Row): Lettering => ({
  own: new Set(own),
  shared: new Map(Object.entries(shared)),
})

interface Row {
  own: string
  shared: Record<string, string>
}

interface Table {
  height: number
  signs: string
  alike: Record<string, string>
  scripts: Row[]
  katakana: Row
}

/** A sign as both readers tell it: look-alikes are one, and capitals are small. */
export const folded = (sign: string, { alike }: Alphabet): string =>
  (alike.get(sign) ?? sign).toLowerCase()
