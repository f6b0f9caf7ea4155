import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { forbidden, options } from '../../.dependency-cruiser.js'
import { yards } from '../../rooms.js'

/** Circles of imports, with types and without, and imports that no wall lets through. */
export async function walls() {
  const withTypes = await broken(true)
  const without = await broken(false)
  const circles = (all: readonly string[]) => all.filter((name) => name === 'no-circle').length
  return {
    circles: circles(withTypes),
    circlesInCode: circles(without),
    strangers: withTypes.length - circles(withTypes),
  }
}

async function broken(types: boolean): Promise<string[]> {
  const { output } = await cruise(Object.keys(yards), {
    ...options,
    tsPreCompilationDeps: types,
    validate: true,
    ruleSet: { forbidden },
  })
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
}
