import { h } from 'preact'
import { useHere } from '../../hooks/here'
import { pageStrings } from '../strings'
import type { PackDoor } from './use-pack'

/** The name of the page, whose rules it checks by, and its language. */
export function Bar({ door, toast }: { door: PackDoor; toast: string }) {
  const { locale, t, change, pack } = useHere()
  return (
    <header class="top-bar">
      <b>LiveCover</b>
      <button
        class="plain-button pack-button"
        aria-expanded={door.open}
        title={pageStrings[locale].pack}
        onClick={() => door.show(!door.open)}
      >
        <span class="ellipsis">{pack.title[locale]}</span>
        <Chevron />
      </button>
      <span class="toast" role="status">
        {toast}
      </span>
      <button
        class="plain-button"
        lang={locale === 'zh' ? 'en' : 'zh'}
        aria-label={locale === 'zh' ? 'EN – switch to English' : '中 – 切换到中文'}
        onClick={() => change({ locale: locale === 'zh' ? 'en' : 'zh' })}
      >
        {t.language}
      </button>
    </header>
  )
}

const Chevron = () => (
  <svg width="8" height="8" viewBox="0 0 8 8" fill="none" stroke="currentColor" aria-hidden="true">
    <path d="M1 2.5 4 5.5 7 2.5" />
  </svg>
)
