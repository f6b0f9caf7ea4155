import { grow, type Box } from '../../core/geometry'
import { tenth } from '../../core/rounding'
import type { Locale } from '../../core/locale'
import type { Entry, Item } from './entry'
import { escape } from '../escape'
import { pageWords } from './words'

/** A cover on the page: its picture with numbers, and what each number means. */
export function coverHtml(entry: Entry, nth: number, locale: Locale): string {
  const w = pageWords[locale]
  const { name, headline, said, items, ignored, passed, size } = entry
  const list = items.map((item) => itemHtml(item, entry, nth, locale)).join('\n')
  return `<article id="cover-${nth}" class="${headline ?? 'lost'}">
<header><h2><bdi>${escape(name)}</bdi></h2>
<p><span class="said">${escape(said)}</span>${headline ? ` <span class="quiet">${size.width}×${size.height} · ${escape(w.passed(passed))}</span>` : ''}</p></header>
${pictureHtml(entry, nth)}
${items.length ? `<ol>${list}</ol>` : headline ? `<p>${escape(w.nothing)}</p>` : ''}
${ignored.length ? ignoredHtml(ignored, locale) : ''}
</article>`
}

/** The picture is named once and used again for the places of its findings. */
function pictureHtml(
  { picture, marks, size: { width, height }, name }: Entry,
  nth: number,
): string {
  if (!picture) return ''
  return `<div class="picture"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(name)}"><image id="picture-${nth}" href="${escape(picture)}" width="${width}" height="${height}" preserveAspectRatio="none"/>${marks}</svg></div>`
}

function itemHtml(item: Item, entry: Entry, nth: number, locale: Locale): string {
  const w = pageWords[locale]
  const { number, ink, title, figure, message, fix, places, level, sure } = item
  const where = places.map(
    ({ words, box }) =>
      `<li>${entry.picture ? crop(box, nth, ink) : ''}<bdi>${escape(words)}</bdi></li>`,
  )
  return `<li class="item"><div><span class="number" style="background:${ink}">${number}</span></div>
<div><h3>${escape(title)}${figure ? ` <span class="quiet"><bdi>${escape(figure)}</bdi></span>` : ''}</h3>
<p class="quiet">${escape(sure ? w.levels[level] : w.look)}</p>
<p>${escape(message)}</p>
${fix ? `<p class="fix"><b>${escape(w.fix)}</b>${escape(fix)}</p>` : ''}
${where.length ? `<ul class="places">${where.join('')}</ul>` : ''}</div></li>`
}

/** A place with what lies around it. */
function crop(box: Box, nth: number, ink: string): string {
  const around = grow(box, 0.15 * Math.max(box.width, box.height))
  const view = [around.x, around.y, around.width, around.height].map(tenth).join(' ')
  return `<svg viewBox="${view}" aria-hidden="true"><use href="#picture-${nth}"/><rect x="${tenth(box.x)}" y="${tenth(box.y)}" width="${tenth(box.width)}" height="${tenth(box.height)}" fill="none" stroke="${ink}" stroke-width="${tenth(Math.max(2, around.height / 40))}"/></svg>`
}

function ignoredHtml(ignored: Entry['ignored'], locale: Locale): string {
  const lines = ignored.map(
    ({ title, reason }) => `<li>${escape(title)} – <bdi>${escape(reason)}</bdi></li>`,
  )
  return `<div class="ignored quiet"><h3>${escape(pageWords[locale].ignored)}</h3><ul>${lines.join('')}</ul></div>`
}
