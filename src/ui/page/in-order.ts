import { worstFirst } from '../session/sort'
import type { Item } from './item'

/** The worst first as soon as something is known of all; they stay so while one is looked at again. */
export function inOrder(items: readonly Item[]): readonly Item[] {
  if (items.some(({ result, lost }) => !result && !lost)) return items
  const worst = worstFirst(items.flatMap(({ result }) => result ?? []))
  const ranks = new Map(worst.map((result, rank) => [result, rank]))
  const rank = ({ result }: Item) => (result && ranks.get(result)) ?? worst.length
  return items.slice().sort((a, b) => rank(a) - rank(b))
}
