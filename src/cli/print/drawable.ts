import type { Annotation } from '../../report/annotate'

/**
 * What the label fonts don't hold: they are made for Latin, Greek, Cyrillic and Chinese
 * (`tools/label-fonts.ts`).
 */
const foreign =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/u

/**
 * Without labels of which only a part could be drawn: of “11번가” that would be “11”, which is
 * another word.
 */
export const drawable = (annotation: Annotation): Annotation => ({
  ...annotation,
  places: annotation.places.map(({ label, ...place }) =>
    label === undefined || foreign.test(label) ? place : { ...place, label },
  ),
})
