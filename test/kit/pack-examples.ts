import { readFileSync } from 'node:fs'

/** The packs that docs/packs.md shows, in their order: a whole one, and one that extends. */
export const packExamples = (): string[] =>
  [
    ...readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8').matchAll(
      /```json\n([\s\S]*?)```/g,
    ),
  ].map(([, json]) => json)
