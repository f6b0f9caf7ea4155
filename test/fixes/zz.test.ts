import { test } from 'vitest'
import { dayDocuments, openHands, kindsOf } from '../kit/hands'
import { fixAll } from '../../src/fixes/fix-all'
test('try', async () => {
  for (const doc of dayDocuments()) {
    try {
    const it = await openHands(doc)
    if (!it.frames.length) { console.log(doc.id, 'no frames'); continue }
    const look = await it.look()
    const failing = look.verdicts.filter(v => v.outcome === 'fail').map(v => v.rule + ':' + v.findings.length + (v.measure ? ' ' + v.measure.measured.toFixed(3) : ''))
    const steps = it.session.history.steps
    const all = await fixAll(look, kindsOf, async (edits) => (await it.tryOut(edits)).look)
    console.log('==', doc.id, failing.join(', '), '| steps by trials', it.session.history.steps - steps)
    for (const c of all.changes) console.log('   ', JSON.stringify(c))
    console.log('   mended', all.mended.join(), 'left', all.left.map(l => l.name + ':' + l.why).join(), 'after', all.after.verdicts.filter(v => v.outcome === 'fail').map(v => v.rule + (v.measure ? ' ' + v.measure.measured.toFixed(3) : '')).join())
    if (all.edits.length) {
      const done = await it.apply(all.edits)
      console.log('   applied', done.layers, 'steps', it.session.history.steps - steps)
    }
    } catch (e) { console.log('!!', doc.id, (e as Error).stack?.slice(0, 600)) }
  }
}, 300000)
