import { isBlind, type Report } from '../core/report'

/** What nobody could look for because of us or of the machine, each cause once. */
export function blindnessOf({ verdicts }: Report): string[] {
  const causes = verdicts
    .filter(isBlind)
    .flatMap(({ why }) => (why ? [`not all was looked for: ${why.detail.split('\n')[0]}`] : []))
  return [...new Set(causes)]
}
