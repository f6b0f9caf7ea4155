import { h } from 'preact'
import { Private } from '../../check/private'
import { useHere } from '../../hooks/here'
import { DropZone } from './drop-zone'
import type { Page } from '../open-page'
import { Past } from './past'
import { pageStrings } from '../strings'
import type { Intake } from './use-intake'

/** Before the first picture. */
export function Welcome({ page, intake }: { page: Page; intake: Intake }) {
  const { locale } = useHere()
  const w = pageStrings[locale]
  return (
    <main class="screen welcome">
      <div class="words">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
      </div>
      <DropZone intake={intake} />
      <p class="warning" role="status">
        {intake.said}
      </p>
      <Private />
      <p class="muted">{w.cannot}</p>
      <Past page={page} />
    </main>
  )
}
