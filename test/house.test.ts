import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { ESLint } from 'eslint'
import { globSync } from 'tinyglobby'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { forbidden, options } from '../.dependency-cruiser.js'
import { walls } from '../eslint.walls.js'
import { rooms, yards } from '../rooms.js'
import { newFolder } from './kit/folder'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Who breaks which wall in the folders of the repository, or of another one like it. */
async function strangers(baseDir = root): Promise<{ files: number; found: string[] }> {
  const { output } = await cruise(Object.keys(yards), {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  })
  const { modules, summary } = output as ICruiseResult
  return {
    files: modules.length,
    found: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  }
}

test('every file imports only what its room may, and there is no circle', async () => {
  const { files, found } = await strangers()
  expect(files).toBeGreaterThan(600)
  expect(found).toEqual([])
})

test('a stranger is found however it is imported', async () => {
  const made: Record<string, string> = {
    'src/rules/price.ts': 'import { see } from "../engines/see"\nexport const price = see',
    'src/engines/see.ts': "export const see = () => import('../figma/draw')",
    'src/figma/draw.ts': "import '../core/size'\nexport const draw = 1",
    'src/core/size.ts': "export type { Box } from './box'\nexport interface Size { of: 1 }",
    'src/core/box.ts': "import type { Size } from './size'\nexport interface Box { size: Size }",
    'src/report/say.ts':
      "import { tensor } from '@tensorflow/tfjs-core'\nexport const say = tensor",
    'src/ui/save.ts': "import { writeFile } from 'node:fs'\nexport const save = writeFile",
    'src/ui/report/draw.ts': "import { size } from '../../rules/price'\nexport const draw = size",
    'src/worker.ts': "import './engines/see'\nimport './rules/price'\nexport const all = 1",
    'tools/draw.ts': "import { jpeg } from '../test/kit/files'\nexport const draw = jpeg",
    'bench/draw.ts': "import { draw } from '../tools/draw'\nexport const again = draw",
    'stand-in/page.ts': "import '../src/core/size'\nexport const page = 1",
    'test/kit/files.ts': 'export const jpeg = 1',
    'test/core/box.test.ts': "import '../../src/rules/price'",
    'test/check/all.test.ts': "import '../../src/engines/see'",
  }
  const folder = newFolder()
  for (const [file, code] of Object.entries(made)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), code)
  }
  const { found } = await strangers(folder)
  expect(found.sort()).toEqual([
    'library-@tensorflow/: src/report/say.ts → @tensorflow/tfjs-core',
    'library-node:: src/ui/save.ts → fs',
    'no-circle: src/core/box.ts → src/core/size.ts',
    'room-engines: src/engines/see.ts → src/figma/draw.ts',
    'room-rules: src/rules/price.ts → src/engines/see.ts',
    'room-ui: src/ui/report/draw.ts → src/rules/price.ts',
    'tests-of-core: test/core/box.test.ts → src/rules/price.ts',
    'yard-stand-in: stand-in/page.ts → src/core/size.ts',
    'yard-tools: tools/draw.ts → test/kit/files.ts',
  ])
})

describe('the editor speaks', () => {
  // The walls alone: the other rules of eslint.config.js know the types, and would read them all.
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
      ...walls,
    ],
  })
  const said = async (filePath: string, code: string) => {
    const [{ messages }] = await eslint.lintText(code, { filePath: join(root, filePath) })
    return messages.map(({ message }) => message)
  }

  test('by the configuration that the editor reads', async () => {
    const all = (await import('../eslint.config.js')).default
    for (const wall of walls) expect(all).toContainEqual(wall)
  })

  test.each([
    ['src/rules/price.ts', "import { see } from '../engines/see'", 'let an analyzer measure'],
    ['src/core/image/box.ts', "export type { Rule } from '../../rules/price'", 'take it as'],
    ['src/ui/check/list.tsx', 'import type { Price } from "../../rules/price"', 'add one to wall/'],
    ['src/figma/sheet/draw.ts', "import '../../ui'", 'wall/panel-messages.ts'],
    ['src/figma/live.ts', "import { open } from '../main'", 'wall/panel-messages.ts'],
    ['src/report/say.ts', "import { tensor } from '@tensorflow/tfjs-core'", 'plain numbers'],
    ['src/engines/subject.ts', "import { tensor } from '@tensorflow/tfjs-core'", 'plain numbers'],
    ['src/worker.ts', "import { readFile } from 'node:fs/promises'", 'has no Node'],
    ['src/engines/open.ts', "import { join } from 'node:path'", 'has no Node'],
    ['src/engines/parts/node.ts', "import '../../analyzers/text'", 'know nobody'],
    ['src/cli/print/pretty.ts', "import { h } from 'preact'", 'stays in ui/'],
    ['src/ui/check/list.tsx', 'export const page = figma.currentPage', 'send them a message'],
    ['tools/draw.ts', "import { jpeg } from '../test/kit/files'", 'tools/ does not know'],
    ['bench/text/look.ts', "import { jpeg } from '../../test/kit/files'", 'bench/ does not know'],
    ['stand-in/page/app.ts', "import '../../src/core/geometry'", 'stand-in/ does not know'],
    ['test/core/box.test.ts', "import '../../src/rules/price'", 'test/check/'],
  ])('%s: %s', async (file, code, sentence) =>
    expect(await said(file, code)).toEqual([expect.stringContaining(sentence)]),
  )

  test.each([
    ['src/rules/shared/neighbours.ts', "import { fold } from '../../language/letters/fold'"],
    ['src/ui/check/list.tsx', "import { Finding } from '../report/finding'\nimport '../app'"],
    ['src/engines/parts/node.ts', "import { join } from 'node:path'"],
    ['src/cli.ts', "import { join } from 'node:path'\nimport './cli/main'"],
    ['src/worker.ts', "import './engines/open'\nimport './analyzers/observe'"],
    ['src/main.ts', 'export const page = figma.currentPage'],
    ['src/core/rule.ts', 'export const figma = { page: 1 }\nexport const page = figma.page'],
    ['test/rules/contrast.test.ts', "import '../../src/analyzers/tone'\nimport '../kit/rules'"],
    ['tools/docs.ts', "import '../src/packs'\nimport '../stand-in/launch'"],
  ])('but not of %s: %s', async (file, code) => expect(await said(file, code)).toEqual([]))
})

test('docs/house.md shows the walls as they are', () => {
  const house = readFileSync(join(root, 'docs/house.md'), 'utf8')
  for (const [room, { may }] of Object.entries(rooms))
    expect(house.split('\n').map((line) => line.split(' | '))).toContainEqual([
      `| \`${room}/\``,
      expect.any(String),
      `${may.join(', ') || 'nothing'} |`,
    ])
})

test('no folder has more than twenty files side by side, but those that are lists', () => {
  const lists = ['src/rules', 'test/rules', 'src/engines/text']
  const full = Object.keys(yards)
    .flatMap((yard) => readdirSync(join(root, yard), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath }) => relative(root, parentPath).replaceAll(sep, '/'))
  const counts = new Map<string, number>()
  for (const folder of full) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  expect(
    [...counts].filter(
      ([folder, files]) =>
        files > 20 && !lists.includes(folder) && !folder.includes('node_modules'),
    ),
  ).toEqual([])
})

test('the panel’s session knows no screen: it can be tested without one', () => {
  const folder = join(root, 'src/ui/session')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const files = globSync('**/*.ts', { cwd: folder })
  expect(files.length).toBeGreaterThan(10)
  const drawing = files.filter((name) => /preact|\.tsx'|hooks\//.test(read(name)))
  expect(drawing).toEqual([])
})
