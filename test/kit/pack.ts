import type { Clause, Pack } from '../../src/core/pack'

/** A pack of a tiny platform that takes anything, with these clauses. */
export const packOf = (clauses: Clause[], over: Partial<Pack> = {}): Pack => ({
  id: 'test',
  version: '1',
  title: { zh: '测试', en: 'Test' },
  size: { width: 100, height: 200 },
  shape: { tolerance: 0, least: { width: 100, height: 200 }, larger: false },
  weight: 1,
  formats: ['jpeg', 'png'],
  own: [],
  zones: [],
  sources: { size: '', weight: '', formats: '', own: '' },
  viewing: { rules: [], smallestType: 0 },
  layouts: {},
  guides: [],
  common: [],
  phrases: [],
  clauses,
  ...over,
})
