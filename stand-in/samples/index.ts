import type { Session } from '../api/session'
import { build } from '../spec'
import { nearlyReady, page, withProblems } from './covers'
import { bokeh } from './picture'

export interface Sample {
  key: string
  title: string
  make: (s: Session) => void
}

const samples: Sample[] = [
  { key: 'ready', title: 'Nearly ready cover', make: (s) => void build(s, nearlyReady) },
  {
    key: 'problems',
    title: 'Cover with problems',
    make: (s) =>
      void build(s, withProblems(s.images.add(bokeh(540, 960, [226, 120, 84], [92, 52, 120])))),
  },
  { key: 'page', title: 'A page of covers', make: (s) => page().forEach((spec) => build(s, spec)) },
  { key: 'empty', title: 'Empty file', make: () => {} },
]
export default samples
