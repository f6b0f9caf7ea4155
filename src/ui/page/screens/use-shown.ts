import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Box } from '../../../core/geometry'
import type { View } from '../../hooks/views'
import type { Item } from '../item'
import type { Shown } from './shown'

/** Where the user is on the page, and which place of the cover there is lit. */
export function useShown() {
  const [shown, setShown] = useState<Shown>(null)
  const [[view, part], setView] = useState<[View, string]>(['check', ''])
  const [lit, light] = useState<Box | null>(null)
  const go = useCallback((next: View, at = '') => {
    setView([next, at])
    light(null)
  }, [])
  const show = useCallback((next: Shown, rule = '') => {
    setShown(next)
    setView([next === 'all' ? 'export' : 'check', rule])
    light(null)
  }, [])
  return { shown, view, part, lit, show, go, light }
}

export function useFirstShown(
  items: readonly Item[],
  shown: Shown,
  show: (next: Shown) => void,
): void {
  // Where there is room for both, the first verdict is shown beside the list.
  const first = items.find(({ result }) => result)?.id
  useEffect(() => {
    if (first && !shown && matchMedia('(min-width: 760px)').matches) show({ id: first })
  }, [first])
  useEffect(() => {
    if (!items.length) show(null)
  }, [items.length])
}
