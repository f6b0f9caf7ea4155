import { h } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { ColdStart } from './cold-start'
import { Rejection } from './rejection'
import { useHere } from '../hooks/here'
import { NewCover } from './new-cover'
import { templatesOf } from './layouts'
import { OnCanvas } from './on-canvas'
import { PackChoice } from './pack-choice'
import { packWords } from './pack-strings'
import { RememberedCovers } from './remembered'
import { Roles } from './roles'

/**
 * Everything that is not part of one check: templates, roles, settings, and what comes after the
 * upload.
 */
export function MoreView() {
  const { part, may, pack, locale } = useHere()
  const top = useRef<HTMLElement>(null)
  useEffect(() => {
    const section = part && top.current?.querySelector<HTMLElement>(`#${part}`)
    if (!section) return
    section.scrollIntoView()
    section.querySelector<HTMLElement>('button, textarea')?.focus()
  }, [part])

  return (
    <main class="screen sections" ref={top}>
      <PackChoice text={packWords[locale].text} />
      {may.draw && templatesOf(pack).length > 0 && <NewCover />}
      {may.draw && <Roles />}
      <OnCanvas />
      {may.keep && <Rejection />}
      <RememberedCovers />
      {pack.selling && <ColdStart said={pack.selling.coldStart[locale]} />}
    </main>
  )
}
