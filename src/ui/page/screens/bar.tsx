import { h } from 'preact'
import { useHere } from '../../hooks/here'
import type { Page } from '../open-page'

/** The name of the page, whose rules it checks by, and its language. */
export function Bar({ page, toast }: { page: Page; toast: string }) {
  const { locale, t, change } = useHere()
  return (
    <header class="top-bar">
      <b>LiveCover</b>
      <span class="pack">{page.pack.title[locale]}</span>
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
