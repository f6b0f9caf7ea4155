/**
 * What refusals speak of, in whatever language: things, what is wrong with them, and what the
 * platform asks for. A rule is named by one or two of these together (`forms.ts`), so that a new
 * language is one table of words.
 */
export const concepts = [
  // things
  'text',
  'promotion',
  'price',
  'countdown',
  'code',
  'contact',
  'mark',
  'watermark',
  'border',
  'collage',
  'platform',
  'other',
  'rival',
  'picture',
  'subject',
  'product',
  'face',
  'eyes',
  'host',
  'veil',
  'background',
  'focus',
  'appeal',
  'dimensions',
  'canvas',
  'shape',
  'file',
  'bytes',
  'format',
  'place',
  'title',
  'category',
  'saturation',
  'contrast',
  'edge',
  // what is wrong with them
  'many',
  'share',
  'hidden',
  'lacks',
  'small',
  'blurred',
  'poor',
  'again',
  'differs',
  'messy',
  'even',
  'wrong',
  'banned',
] as const

export type Concept = (typeof concepts)[number]

/**
 * A language's words, each concept as the source of a regular expression over text without accents,
 * in lower case (`language/letters/plain.ts`). In scripts with spaces a match begins at a word's
 * beginning; endings are free.
 */
export type ConceptWords = Record<Concept, string>
