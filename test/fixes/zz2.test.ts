import { test } from 'vitest'
import { dayDocuments, openHands, kindsOf } from '../kit/hands'
import { judge } from '../../src/fixes/grade'
import { planners } from '../../src/fixes/planners'
test('try', async () => {
  for (const doc of dayDocuments().filter(d => (process.env.DOCS ?? '').split(',').some(n => d.id.startsWith(n)))) {
    const it = await openHands(doc)
    const look = await it.look()
    for (const v of look.verdicts.filter(v => v.outcome === 'fail')) for (const kind of kindsOf(v)) {
      const d = planners[kind]([v], look)
      if (!d) { console.log(doc.id, v.rule, kind, 'no plan'); continue }
      const t = d.edits.length ? await it.tryOut(d.edits) : null
      const j = t && judge(look, t.look, d)
      console.log(doc.id, v.rule, kind, JSON.stringify(d.edits), 'left', JSON.stringify(d.left), d.doubts, t?.skipped, j?.grade, j?.reasons, j?.worse, JSON.stringify(j?.changes))
    }
  }
}, 300000)
