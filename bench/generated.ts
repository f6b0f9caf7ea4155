import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '../src/check'
import { nodeParts } from '../src/engines/parts/node'
import { openEngines } from '../src/engines/open'
import { packs } from '../src/packs'
import { buildParts } from '../tools/parts'
import { draw } from './generated/draw'
import { lookAt } from './generated/look'
import { scenes } from './generated/scenes'
import { truthsOf } from './generated/truths'
import { judged } from './tally'

/**
 * `npx tsx bench/generated.ts [--limit N] [--keep DIR] [--show]`: the whole check on covers that
 * the repository draws by itself, so that every rule has a figure where no photograph may lie. What
 * was seen is kept in .cache/generated until an engine, an analyzer or a drawing changes; after a
 * change of a rule or a limit it is judged again in seconds. Drawn hosts and bags are no
 * photographs: what is told here about faces and subjects is a smoke test, the figures that count
 * come from photographs.
 */

const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const keep = option('keep')
await buildParts()
const engines = openEngines(nodeParts(fileURLToPath(new URL('../build/parts', import.meta.url))))
const [pack] = packs
const wrong: string[] = []
for (const scene of scenes(Number(option('limit') ?? 40))) {
  const drawing = await draw(scene)
  const observation = await lookAt(scene, drawing, engines)
  const { verdicts } = await check(observation, pack)
  const truths = truthsOf(scene, drawing, (await observation.see('cover')).bytes.length)
  for (const { rule, outcome, facts } of verdicts) {
    const truth = truths[rule]
    if (truth === undefined) continue
    judged(rule, 'drawn by the repository', truth, outcome)
    if ((outcome === 'fail') !== truth)
      wrong.push(`${scene.seed} ${rule}: ${outcome} ${JSON.stringify(facts)}`)
  }
  if (!keep) continue
  mkdirSync(keep, { recursive: true })
  writeFileSync(join(keep, `${scene.seed}.png`), drawing.png)
}
await engines.close()
if (process.argv.includes('--show'))
  console.log(wrong.sort((a, b) => a.localeCompare(b)).join('\n'))
