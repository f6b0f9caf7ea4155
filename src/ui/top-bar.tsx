import { h } from 'preact'
import { useHere } from './hooks/here'
import { Tabs } from './parts/tabs'
import { views } from './hooks/views'

/** The four rooms of the panel, and the language. */
export function TopBar() {
  const { locale, t, view, go, change, setMini, may } = useHere()
  return (
    <header class="top-bar">
      <nav aria-label={t.rooms}>
        <Tabs views={views} names={t.views} />
      </nav>
      {/* Where there is no room for four of them. */}
      <select
        class="room-menu"
        aria-label={t.rooms}
        value={view}
        onChange={({ currentTarget }) => {
          const chosen = views.find((it) => it === currentTarget.value)
          if (chosen) go(chosen)
        }}
      >
        {views.map((it) => (
          <option key={it} value={it}>
            {t.views[it]}
          </option>
        ))}
      </select>
      <button
        class="plain-button"
        lang={locale === 'zh' ? 'en' : 'zh'}
        aria-label={locale === 'zh' ? 'EN – switch to English' : '中 – 切换到中文'}
        onClick={() => change({ locale: locale === 'zh' ? 'en' : 'zh' })}
      >
        {t.language}
      </button>
      {may.resize && (
        <button
          class="plain-button icon"
          aria-label={t.mini}
          title={t.mini}
          onClick={() => setMini(true)}
          data-do="collapse"
        >
          <Dash />
        </button>
      )}
    </header>
  )
}

const Dash = () => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <path d="M3.5 8h9" stroke-linecap="round" />
  </svg>
)
