import { isOutOfMemory, Unseen } from '../core/unseen'
import type { Engines, Parts } from '../core/engines'
import { openFaces } from './faces'
import { openImageCodec } from './pictures/image'
import { openPerson } from './person'
import { openSubject } from './subject'
import { openCodes } from './codes'
import { lazy } from './lazy'
import { openMarks } from './marks'
import { openShapes } from './shapes'
import { closeTensors } from './nets/tensors'
import { openTextReader } from './text/reader'

/**
 * The engines, all closed: each opens on first use. What can't be opened is `Unseen`, and tried anew
 * on the next call.
 */
export function openEngines(parts: Parts): Engines {
  let engines = unopened(parts)
  return {
    image: () => engines.image(),
    text: () => engines.text(),
    faces: () => engines.faces(),
    person: () => engines.person(),
    subject: () => engines.subject(),
    codes: () => engines.codes(),
    marks: () => engines.marks(),
    shapes: () => engines.shapes(),
    async close() {
      engines = unopened(parts)
      closeTensors()
    },
  }
}

function unopened(parts: Parts): Omit<Engines, 'close'> {
  const sharing = <T>(open: (parts: Parts) => Promise<T>) => lazy(() => open(parts).catch(blind))
  return {
    image: lazy(() => openImageCodec(parts)),
    text: sharing(openTextReader),
    faces: sharing(openFaces),
    person: sharing(openPerson),
    subject: sharing(openSubject),
    codes: sharing(openCodes),
    marks: sharing(openMarks),
    shapes: sharing(openShapes),
  }
}

function blind(error: unknown): never {
  if (error instanceof Unseen) throw error
  throw new Unseen(
    isOutOfMemory(error) ? 'out-of-memory' : 'engine-unavailable',
    error instanceof Error ? error.message : String(error),
  )
}
