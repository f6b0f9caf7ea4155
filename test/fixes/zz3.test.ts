import { test } from 'vitest'
import { dayDocuments, openHands, kindsOf } from '../kit/hands'
import { judge } from '../../src/fixes/grade'
import { planWords } from '../../src/fixes/words/plan'
test('try', async () => {
  for (const doc of dayDocuments().filter(d => (process.env.DOCS ?? '').split(',').some(n => d.id.startsWith(n)))) {
    const it = await openHands(doc)
    const look = await it.look()
    const d = planWords(look.verdicts.filter(v => v.outcome === 'fail' && kindsOf(v).includes('cut-text')), look, { onlySure: true })!
    const t = await it.tryOut(d.edits)
      console.log(JSON.stringify(d), t.skipped, JSON.stringify(judge(look, t.look, d)))
  }
}, 300000)
