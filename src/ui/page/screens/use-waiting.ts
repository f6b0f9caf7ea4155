import { useEffect, useState } from 'preact/hooks'
import type { Picture } from '../intake'
import type { PackDoor } from './use-pack'

/**
 * Pictures that came with a file that is no pack were meant to be judged by it: they wait until
 * another is chosen, or the choice is closed. Then `add` has them.
 */
export function useWaiting(
  { wrong, open }: Pick<PackDoor, 'wrong' | 'open'>,
  add: (pictures: readonly Picture[]) => void,
): [waiting: number, wait: (pictures: readonly Picture[]) => void] {
  const [waiting, setWaiting] = useState<readonly Picture[]>([])
  const isSettled = wrong.text === null || !open
  useEffect(() => {
    if (!isSettled || !waiting.length) return
    setWaiting([])
    add(waiting)
  }, [isSettled, waiting])
  return [waiting.length, (pictures) => setWaiting((before) => [...before, ...pictures])]
}
