import type { Annotation } from '../../report/annotate'

/**
 * What the label fonts don't hold: they are made for Latin, Greek, Cyrillic and Chinese
 * (`tools/label-fonts.ts`).
 */
const foreign =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/u

/**
 * Without words of which only a part could be drawn: of “11번가” that would be “11”, which is
 * another word. What is wrong is told all the same.
 */
export const drawable = (annotation: Annotation): Annotation => {
  const briefly = (brief: string) => (foreign.test(brief) ? annotation.title : brief)
  return {
    ...annotation,
    brief: briefly(annotation.brief),
    places: annotation.places.map(({ label, brief, ...place }) => ({
      ...place,
      brief: briefly(brief),
      ...(label !== undefined && !foreign.test(label) && { label }),
    })),
  }
}
