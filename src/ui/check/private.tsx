import { h } from 'preact'
import { useHere } from '../hooks/here'

/** What a person who pastes a client's unpublished picture wants to know first. */
export function Private() {
  const { t } = useHere()
  return (
    <p class="private muted">
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        <rect x="2" y="5.5" width="8" height="5" rx="1" />
        <path d="M4 5.5V3.6a2 2 0 0 1 4 0v1.9" />
      </svg>
      {t.private}
    </p>
  )
}
