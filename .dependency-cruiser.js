import { either, libraries, rooms, yards } from './rooms.js'

/**
 * The walls of rooms.js, and that there is no circle, for the whole repository at once:
 * test/house.test.ts runs this, and so does `npx depcruise src test`.
 */
const betweenRooms = Object.entries(rooms).map(([room, { may, instead }]) => ({
  name: `room-${room}`,
  comment: instead,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/${either([room, ...may])}/` },
}))

const ofTests = Object.entries(rooms).map(([room, { may, tests }]) => ({
  name: `tests-of-${room}`,
  comment: `A test of ${room}/ that needs other rooms is a test of the whole: see test/check/.`,
  severity: 'error',
  from: { path: `^test/${room}/` },
  to: { path: '^src/', pathNot: `^src/${either([room, ...may, ...tests])}/` },
}))

const ofLibraries = libraries.map(({ names, only, instead }) => ({
  name: `library-${names[0]}`,
  comment: instead,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${either(only)}` },
  to: names.includes('node:')
    ? { dependencyTypes: ['core'] }
    : { path: `(^|node_modules/)${either(names)}` },
}))

const betweenYards = Object.entries(yards).map(([yard, may]) => ({
  name: `yard-${yard}`,
  comment: `${yard}/ imports ${may.map((it) => `${it}/`).join(', ') || 'no other folder'}.`,
  severity: 'error',
  from: { path: `^${yard}/` },
  to: { path: `^${either(Object.keys(yards).filter((it) => it !== yard && !may.includes(it)))}/` },
}))

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const forbidden = [
  {
    name: 'no-circle',
    comment: 'Give what both need a file of its own.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  ...betweenRooms,
  ...ofTests,
  ...ofLibraries,
  ...betweenYards,
]

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
  // Types count: a type that two files share belongs in a third.
  tsPreCompilationDeps: true,
  moduleSystems: ['es6'],
  doNotFollow: { path: 'node_modules' },
  exclude: { path: 'stand-in/fixtures/' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
  },
}

export default { forbidden, options }
