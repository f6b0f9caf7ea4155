import type { Concept } from './concepts'

/**
 * What names a rule: concepts that stand together in one sentence. Where only the first is said, the
 * rule is among the nearest. `weak` forms count where nothing stronger is said.
 */
export interface Form {
  rule: string
  of: Concept[]
  weak?: boolean
  /** Rules that say the same thing better. */
  unless?: string[]
}

const named = (rule: string, ...forms: Concept[][]): Form[] => forms.map((of) => ({ rule, of }))
const weak = (rule: string, ...forms: Concept[][]): Form[] =>
  forms.map((of) => ({ rule, of, weak: true }))

/** In the order in which a form of equal strength is believed. */
export const forms: Form[] = [
  ...named('face-sharpness', ['face', 'blurred']),
  ...named(
    'face-visible',
    ['face', 'hidden'],
    ['face', 'lacks'],
    ['face', 'small'],
    ['face', 'wrong'],
    ['face', 'veil'],
    ['eyes', 'hidden'],
    ['host', 'hidden'],
    ['host', 'veil'],
    ['veil'],
  ),
  ...named('host-coverage', ['host', 'small'], ['host', 'share']),
  { rule: 'host-coverage', of: ['host', 'lacks'], unless: ['face-visible', 'face-sharpness'] },
  ...named('text-ratio', ['text', 'many'], ['text', 'share'], ['promotion', 'many']),
  ...named('promotional-words', ['promotion']),
  ...named('price-number', ['price']),
  ...named('promo-countdown', ['countdown']),
  ...named('qr-code', ['code']),
  ...named(
    'third-party-logo',
    ['mark', 'other'],
    ['mark', 'platform'],
    ['platform', 'other'],
    ['platform', 'contact'],
    ['mark'],
  ),
  ...named('watermark', ['watermark']),
  { rule: 'third-party-logo', of: ['watermark'], unless: ['watermark'] },
  ...named('border', ['border']),
  ...named('collage', ['collage']),
  ...named('competitor-packaging', ['rival']),
  ...named(
    'subject-sharpness',
    ['subject', 'blurred'],
    ['picture', 'blurred'],
    ['product', 'blurred'],
    ['blurred'],
  ),
  ...named(
    'visual-focus',
    ['focus', 'lacks'],
    ['subject', 'lacks'],
    ['appeal', 'lacks'],
    ['appeal', 'poor'],
    ['even'],
  ),
  ...named('gps-metadata', ['place']),
  ...named('file-weight', ['bytes'], ['file', 'many']),
  { rule: 'file-weight', of: ['format', 'wrong'], unless: ['frame-size'] },
  { rule: 'file-weight', of: ['format', 'banned'], unless: ['frame-size'] },
  ...named(
    'frame-size',
    ['canvas'],
    ['dimensions', 'many'],
    ['dimensions', 'wrong'],
    ['shape', 'wrong'],
    ['dimensions', 'small'],
  ),
  ...named('cover-reuse', ['again']),
  ...named('title-match', ['title', 'differs'], ['title', 'wrong'], ['title', 'lacks']),
  ...named('category-keyword', ['category', 'lacks'], ['category', 'differs'], ['category']),
  ...named('colour-saturation', ['saturation']),
  ...named('contrast', ['contrast']),
  ...named('product-coverage', ['product', 'small'], ['product', 'share']),
  ...named('background-clean', ['background', 'messy']),
  ...named('safe-zone', ['edge', 'hidden']),
  ...weak('text-ratio', ['text', 'banned'], ['text']),
  ...weak('promo-countdown', ['promotion']),
  ...weak('qr-code', ['contact']),
  ...weak('third-party-logo', ['platform']),
  ...weak('face-visible', ['face']),
  ...weak('subject-sharpness', ['picture', 'poor'], ['poor']),
  ...weak('frame-size', ['shape']),
  ...weak('safe-zone', ['edge']),
  ...weak('file-weight', ['format'], ['file']),
  ...weak('background-clean', ['background', 'poor'], ['background']),
  ...weak('host-coverage', ['host']),
  ...weak('visual-focus', ['focus']),
  ...weak('title-match', ['title']),
]
