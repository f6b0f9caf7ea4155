import { either, libraries, rooms, yards } from './rooms.js'

/**
 * The walls of rooms.js for the linter, so that the editor speaks while a line is typed. What the
 * linter does not see (`import()`, a way round) .dependency-cruiser.js does.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const walls = [
  ...Object.keys(rooms).flatMap((room) =>
    [0, 1, 2, 3].map((depth) =>
      restrict(`src/${room}/${'*/'.repeat(depth)}*.{ts,tsx}`, [
        ...otherRooms(room, depth),
        ...librariesNotFor(`${room}/`),
      ]),
    ),
  ),
  restrict('src/*.{ts,tsx}', librariesNotFor('')),
  restrict('src/cli/**/*.ts', librariesNotFor('cli/')),
  // Folders and single files that may import more than their room may.
  ...[...new Set(libraries.flatMap(({ only }) => only))]
    .filter((place) => place.includes('/', place.indexOf('/') + 1) || !place.endsWith('/'))
    .flatMap((place) => {
      const [room, ...below] = place.split('/')
      const files = place.endsWith('/')
        ? ['', '*/', '*/*/'].map((deeper) => `${place}${deeper}*.{ts,tsx}`)
        : [place]
      return files.map((file, deeper) =>
        restrict(`src/${file}`, [
          ...(room in rooms ? otherRooms(room, below.length - 1 + deeper) : []),
          ...librariesNotFor(place),
        ]),
      )
    }),
  ...Object.keys(yards)
    .filter((yard) => yard !== 'src')
    .map((yard) => restrict(`${yard}/**/*.{ts,tsx}`, otherYards(yard))),
  ...Object.keys(rooms).map((room) =>
    restrict(`test/${room}/**/*.{ts,tsx}`, [...otherYards('test'), ...roomsNotForTestsOf(room)]),
  ),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/figma/**', 'src/main.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'figma', message: 'Only figma/ and main.ts speak to Figma: send them a message.' },
      ],
    },
  },
]

function restrict(files, patterns) {
  return {
    files: [files],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

/** Paths that lead out of a room into one that it may not know, seen from so many folders below. */
function otherRooms(room, depth) {
  const { may, instead } = rooms[room]
  const strangers = [...Object.keys(rooms), 'cli'].filter((it) => it !== room && !may.includes(it))
  return [
    {
      regex: `^${'\\.\\./'.repeat(depth + 1)}${either([...strangers, 'main', 'ui', 'worker'])}(/|$)`,
      message: instead,
    },
  ]
}

function librariesNotFor(place) {
  return libraries
    .filter(({ only }) => !only.some((it) => place.startsWith(it)))
    .map(({ names, instead }) => ({ regex: `^${either(names)}`, message: instead }))
}

function otherYards(yard) {
  const strangers = Object.keys(yards).filter((it) => it !== yard && !yards[yard].includes(it))
  return strangers.length === 0
    ? []
    : [
        {
          regex: `^(\\.\\./)+${either(strangers)}/`,
          message: `${yard}/ does not know ${strangers.join(', ')}: move what both need to one it does.`,
        },
      ]
}

function roomsNotForTestsOf(room) {
  const { may, tests } = rooms[room]
  const strangers = Object.keys(rooms).filter((it) => ![room, ...may, ...tests].includes(it))
  return [
    {
      regex: `^(\\.\\./)+src/${either([...strangers, 'cli'].filter((it) => !tests.includes(it)))}(/|$)`,
      message: 'A test that needs so many rooms is a test of the whole: move it to test/check/.',
    },
  ]
}
