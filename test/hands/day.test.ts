import { expect, test } from 'vitest'
import { area, intersect } from '../../src/core/geometry'
import type { Placement } from '../../src/core/document/placement'
import { changesBetween } from '../../src/fixes/changes'
import { fixAll, type All } from '../../src/fixes/fix-all'
import type { Look } from '../../src/fixes/look'
import { ownDocuments } from './documents'
import { dayDocuments, kindsOf, openHands, type DayDocument } from './hands'

/**
 * All that is safe is done to each document, and what came of it is counted by what can be measured
 * in the document itself: no harm, whatever the plan thought of it.
 */
const documents: [string, DayDocument][] = [...ownDocuments, ...dayDocuments()].map((it) => [
  it.id,
  it,
])

test.each(documents)('%s: all that is safe is done without harm', async (_, document) => {
  const hands = await openHands(document)
  if (!hands.frames.length) return expect(document.safe).toBe(undefined)
  const frame = hands.frames[0]
  const [before, file, steps] = [await hands.look(frame), hands.all(), hands.session.history.steps]
  const all = await fixAll(before, kindsOf, (edits) =>
    hands.tryOut(edits, frame).then((it) => it.look),
  )
  expect(hands.all()).toBe(file)
  expect(hands.session.history.steps).toBe(steps)
  if (document.safe) expect(all.edits.length ? 'some' : 'none').toBe(document.safe)
  if (!all.edits.length) return

  await hands.apply(all.edits, [], frame)
  const after = await hands.look(frame)
  expect(countsOf(before, after, all)).toEqual({
    unnamed: [],
    newlyFailing: [],
    edges: [],
    cramped: [],
    spaces: [],
    bare: [],
    covered: [],
    notAsTried: [],
  })
  const again = await fixAll(after, kindsOf, (edits) =>
    hands.tryOut(edits, frame).then((it) => it.look),
  )
  expect(again.edits).toEqual([])
  expect(hands.session.history.steps).toBe(steps + 1)
  hands.session.history.undo()
  expect(hands.all()).toBe(file)
})

function countsOf(before: Look, after: Look, all: All) {
  const changes = changesBetween(before.placements, after.placements, all.edits)
  const shown = new Set(all.changes.map(({ layer }) => layer))
  return {
    unnamed: changes.filter(({ layer }) => !shown.has(layer)).map(({ name }) => name),
    newlyFailing: after.verdicts
      .filter(({ rule, outcome }) => outcome === 'fail' && outcomeOf(before, rule) !== 'fail')
      .map(({ rule }) => rule),
    edges: [...edgesLost(before, after), ...rowsLost(before, after)],
    cramped: cramped(before, after),
    spaces: after.placements
      .filter(({ layer, text }) => text && odd(text.characters) && !odd(textOf(before, layer)))
      .map(({ text }) => text!.characters),
    bare: bareGrounds(before, after),
    covered: covered(before, after),
    notAsTried: changesBetween(all.after.placements, after.placements, []).map(({ name }) => name),
  }
}

const outcomeOf = ({ verdicts }: Look, rule: string) =>
  verdicts.find((it) => it.rule === rule)?.outcome
const textOf = ({ placements }: Look, layer: string): string =>
  placements.find((it) => it.layer === layer)?.text?.characters ?? ''
const odd = (text: string): boolean => / {2}|^\s|\s$|\s[!?.,;:]/.test(text)

/** Texts that began, ended or were centred on one line, and no longer are. */
function edgesLost(before: Look, after: Look): string[] {
  const then = new Map(after.placements.map((it) => [it.layer, it]))
  const texts = before.placements.filter(({ text, layer }) => text && then.has(layer))
  const side = { left: 0, centre: 0.5, right: 1 }
  const at = ({ box }: Placement, hold: number) => box.x + box.width * hold
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const hold = side[a.text!.align]
      const was = Math.abs(at(a, hold) - at(b, hold)) < 1 && a.text!.align === b.text!.align
      const is = Math.abs(at(then.get(a.layer)!, hold) - at(then.get(b.layer)!, hold)) < 2
      return was && !is ? [`${a.name} and ${b.name}`] : []
    }),
  )
}

/** Texts side by side that no longer are. */
function rowsLost(before: Look, after: Look): string[] {
  const then = new Map(after.placements.map((it) => [it.layer, it]))
  const texts = before.placements.filter(({ text, layer }) => text && then.has(layer))
  const beside = ({ box: a }: Placement, { box: b }: Placement, slack: number) =>
    Math.abs(a.y - b.y) <= slack || Math.abs(a.y + a.height - b.y - b.height) <= slack
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => beside(a, b, 1) && Math.abs(a.box.height - b.box.height) <= 1)
      .filter((b) => !beside(then.get(a.layer)!, then.get(b.layer)!, 2))
      .map((b) => `${a.name} and ${b.name}`),
  )
}

/** Products that come nearer to the cover's edge or to a text than a finger is wide. */
function cramped(before: Look, after: Look): string[] {
  const air = 20
  const { width, height } = after.cover
  const rim = ({ box }: Placement) => [box.x, box.y, width - box.x - box.width, height - box.y - box.height] // prettier-ignore
  const apart = ({ box: a }: Placement, { box: b }: Placement) =>
    Math.max(
      Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width),
      Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height),
    )
  const was = ({ layer }: Placement) => before.placements.find((it) => it.layer === layer)!
  return after.placements
    .filter(({ role }) => role === 'product')
    .filter((it) => {
      const texts = after.placements.filter(({ text }) => text)
      const now = [...rim(it), ...texts.map((text) => apart(it, text))]
      const then = [...rim(was(it)), ...texts.map((text) => apart(was(it), was(text)))]
      return now.some((gap, i) => gap < Math.min(air, then[i]) - 1)
    })
    .map(({ name }) => name)
}

/** Grounds that words stood on, and none does now. */
function bareGrounds(before: Look, after: Look): string[] {
  const words = (look: Look, { box }: Placement) =>
    look.placements.filter(({ text, box: on }) => text && area(intersect(on, box)) > 0.8 * area(on))
      .length
  return after.placements
    .filter(
      ({ text, role, box, picture }) =>
        !text && !role && !picture && area(box) < 0.2 * area(before.cover),
    )
    .filter((ground) => {
      const was = before.placements.find(({ layer }) => layer === ground.layer)
      return was && words(before, was) > 0 && words(after, ground) === 0
    })
    .map(({ name }) => name)
}

/** Texts that lie more on one another than they did, and hosts on which more lies. */
function covered(before: Look, after: Look): string[] {
  const texts = after.placements.filter(({ text }) => text)
  const marked = after.placements.filter(({ role }) => role && role !== 'background')
  const was = (layer: string) => before.placements.find((it) => it.layer === layer)!
  const over = (a: Placement, b: Placement) => area(intersect(a.box, b.box))
  const more = (a: Placement, b: Placement, slack: number) =>
    a !== b && over(a, b) > over(was(a.layer), was(b.layer)) + slack * area(b.box)
  const on = (some: Placement[], others: Placement[], slack: number) =>
    some.flatMap((a) =>
      others.filter((b) => more(a, b, slack)).map((b) => `${a.name} on ${b.name}`),
    )
  return [...on(texts, texts, 0.05), ...on(marked, [...marked, ...texts], 0.02)]
}
