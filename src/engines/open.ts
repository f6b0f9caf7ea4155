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
 * The eyes, all closed: each opens on first use. What can't be opened is `Unseen`, and tried anew
 * on the next call.
 */
export function openEngines(parts: Parts): Engines {
  let eyes = eyesOf(parts)
  return {
    image: () => eyes.image(),
    text: () => eyes.text(),
    faces: () => eyes.faces(),
    person: () => eyes.person(),
    subject: () => eyes.subject(),
    codes: () => eyes.codes(),
    marks: () => eyes.marks(),
    shapes: () => eyes.shapes(),
    async close() {
      eyes = eyesOf(parts)
      closeTensors()
    },
  }
}

function eyesOf(parts: Parts): Omit<Engines, 'close'> {
  const eye = <T>(open: (parts: Parts) => Promise<T>) => lazy(() => open(parts).catch(blind))
  return {
    image: lazy(() => openImageCodec(parts)),
    text: eye(openTextReader),
    faces: eye(openFaces),
    person: eye(openPerson),
    subject: eye(openSubject),
    codes: eye(openCodes),
    marks: eye(openMarks),
    shapes: eye(openShapes),
  }
}

function blind(error: unknown): never {
  if (error instanceof Unseen) throw error
  throw new Unseen(
    isOutOfMemory(error) ? 'out-of-memory' : 'engine-unavailable',
    error instanceof Error ? error.message : String(error),
  )
}
