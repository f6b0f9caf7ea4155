import type { Headline } from '../../core/report'
import type { Locale } from '../../core/locale'
import { causesOf } from '../run/causes'
import { escape } from '../escape'
import { headlines } from '../headline'
import { coverHtml } from './cover'
import type { Entry } from './entry'
import { stylesheet } from './style'
import { pageWords } from './words'

/** Nothing but what stands in the page itself is loaded, and nothing in it runs. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/**
 * One self-contained page about covers, for who has to mend or to approve them: how many are ready,
 * what keeps the others, and each cover with its picture, what is wrong, where, and what to do.
 */
export function toPage(entries: readonly Entry[], pack: string, locale: Locale): string {
  const w = pageWords[locale]
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(w.title)}</title>
<style>${stylesheet}</style>
</head>
<body>
<header>
<h1>${escape(w.title)}</h1>
<p class="quiet">LiveCover · ${escape(pack)} · ${escape(w.covers(entries.length))}</p>
</header>
<main>
${entries.length > 1 ? summary(entries, locale) : ''}
${entries.map((entry, i) => coverHtml(entry, i + 1, locale)).join('\n')}
</main>
</body>
</html>
`
}

function summary(entries: readonly Entry[], locale: Locale): string {
  const w = pageWords[locale]
  const count = (headline: Headline | null) => entries.filter((it) => it.headline === headline).length // prettier-ignore
  const counts = (['rejected', 'incomplete', 'ready'] as const).map(
    (it) => `<li class="${it}"><b>${count(it)}</b>${escape(headlines[locale][it])}</li>`,
  )
  const lost = count(null)
  return `<section>
<ul class="counts">${counts.join('')}${lost ? `<li><b>${lost}</b>${escape(w.lost)}</li>` : ''}</ul>
${causes(entries, locale)}
</section>`
}

function causes(entries: readonly Entry[], locale: Locale): string {
  const w = pageWords[locale]
  const found = causesOf(entries)
  if (found.length === 0) return ''
  const rows = found.map(({ title, ink, covers }) => {
    const names = covers.map((i) => `<a href="#cover-${i + 1}">${escape(entries[i].name)}</a>`)
    return `<tr><th scope="row" style="color:${ink}">${escape(title)}</th><td>${escape(w.covers(covers.length))}</td><td>${names.join(w.comma)}</td></tr>`
  })
  return `<h2>${escape(w.causes)}</h2>
<table class="causes"><tbody>${rows.join('\n')}</tbody></table>`
}
