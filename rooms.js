/**
 * The rooms of `src/`: whom each may import beside itself, whom its tests may, too, and what to do
 * instead of anything else. The linter and test/house.test.ts keep these walls, docs/house.md shows
 * them. Files right in `src/` and in `src/cli/` are doors: they join rooms, and may import all.
 *
 * @type {Record<string, { may: string[], tests: string[], instead: string }>}
 */
export const rooms = {
  core: {
    may: [],
    tests: [],
    instead: 'Core is what all rooms share: move what it needs here, or take it as an argument.',
  },
  language: {
    may: ['core'],
    tests: [],
    instead: 'Language knows letters and words alone: let the caller pass in the rest.',
  },
  wall: {
    may: ['core'],
    tests: [],
    instead: 'Messages are made of plain values: move the type that they carry to core/.',
  },
  analyzers: {
    may: ['core', 'language'],
    tests: ['engines'],
    instead:
      'Analyzers see: engines are given to them (core/engines.ts), rules judge the evidence.',
  },
  rules: {
    may: ['core', 'language'],
    tests: ['analyzers', 'packs'],
    instead: 'Rules judge evidence (core/evidence.ts): let an analyzer measure what is missing.',
  },
  packs: {
    may: ['core', 'language', 'rules'],
    tests: [],
    instead: 'Packs choose rules and limits: measure in analyzers/, judge in rules/.',
  },
  check: {
    may: ['core'],
    tests: ['analyzers', 'cli', 'engines', 'packs'],
    instead: 'The conductor is given evidence and a pack: join them in a door.',
  },
  report: {
    may: ['core'],
    tests: [],
    instead: 'The report speaks of verdicts: put what it has to say into them (core/report.ts).',
  },
  engines: {
    may: ['core', 'language'],
    tests: ['analyzers', 'rules'],
    instead: 'Engines answer to interfaces of core/engines.ts and know nobody who uses them.',
  },
  export: {
    may: ['core'],
    tests: ['engines'],
    instead: 'The export is given picture, codec and wish: join them in a door.',
  },
  fixes: {
    may: ['core', 'language'],
    tests: [],
    instead: 'Fixes are planned from what was seen: let the panel pass it in, the sandbox does it.',
  },
  library: {
    may: ['core', 'language', 'analyzers', 'check', 'report', 'packs', 'engines', 'export'],
    tests: [],
    instead: 'The library works on bytes: read and write files, and print, in cli/.',
  },
  figma: {
    may: ['core', 'language', 'wall'],
    tests: [],
    instead: 'The sandbox hears of the rest by messages: add one to wall/panel-messages.ts.',
  },
  ui: {
    may: ['core', 'fixes', 'wall', 'report', 'packs', 'export'],
    tests: [],
    instead: 'The panel asks canvas and worker by messages: add one to wall/.',
  },
}

/**
 * Packages that only some places of `src/` may import, by how their names begin. What ends with `/`
 * is a folder.
 */
export const libraries = [
  {
    names: ['@tensorflow/'],
    only: ['engines/nets/'],
    instead: 'Nets take and give plain numbers: open one by engines/nets/net.ts.',
  },
  {
    names: ['tesseract.js', 'zxing-wasm', '@jsquash/', 'onnx'],
    only: ['engines/'],
    instead: 'Libraries that see stay in engines/, behind an interface of core/engines.ts.',
  },
  {
    names: ['node:'],
    only: [
      'engines/parts/node.ts',
      'library/node.ts',
      'library/thread/node-thread.ts',
      'cli/',
      'cli.ts',
    ],
    instead: 'The plugin has no Node: read files in cli/ and pass on the bytes.',
  },
  {
    names: ['preact', '@create-figma-plugin/ui', 'embedded:'],
    only: ['ui/', 'ui.tsx', 'page.tsx'],
    instead: 'What is shown in the panel stays in ui/.',
  },
]

/** The other folders of the repository, and which of them each may import. */
export const yards = {
  src: [],
  'stand-in': [],
  tools: ['src', 'stand-in'],
  bench: ['src', 'stand-in', 'tools'],
  test: ['src', 'stand-in', 'tools', 'bench'],
}

/** A regular expression for any of these names. */
export const either = (names) => `(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`
