import { afterReading, afterText } from './analyzers/after-text'
import { observe } from './analyzers/observe'
import { openCover } from './analyzers/open-cover'
import { check } from './check'
import type { See } from './core/unseen'
import type { Cover } from './core/cover'
import { UnreadableImage } from './core/engines'
import { hashBytes } from './core/hash'
import { anchorOf } from './analyzers/anchor-of'
import { hostsIn } from './analyzers/people/hosts-in'
import { browserParts } from './engines/parts/browser'
import { openEngines } from './engines/open'
import { readFor, readingElsewhere } from './engines/threads/second-thread'
import { turn } from './engines/threads/turn'
import { fit, uploadFormat, uploadSize } from './export'
import { psnr } from './export/difference'
import { packOf } from './packs'
import { overlay } from './report/overlay'
import type { Answer, Task } from './wall/worker-messages'

/**
 * The door between the panel and the eyes. Runs in a classic blob worker: no DOM, no network, one
 * thread.
 */

/** Several may ask for one part at once: all are answered. */
const asked = new Map<string, Waiting[]>()
interface Waiting {
  done: (packed: string) => void
  failed: (error: Error) => void
}
let engines = openEngines(
  browserParts(
    (name) =>
      new Promise((done, failed) => {
        asked.set(name, [...(asked.get(name) ?? []), { done, failed }])
        post({ answer: 'need', name })
      }),
  ),
)

/** The last look, for overlays and for a check in which only texts have changed. */
let last: { cover: Cover; see: See } | undefined

const remembered = { texts: afterText, uncovered: afterReading }

const tasks: { [K in Task['task']]: (task: Extract<Task, { task: K }>) => unknown } = {
  async check({ job, about, pack: id, changed, trial }) {
    const cover = await openCover(about, engines)
    const known =
      changed === 'anything' || last?.cover.name !== cover.name
        ? {}
        : await remembered[changed](last.see, cover, engines)
    const observation = observe(cover, engines, {
      known,
      turn,
      now: () => performance.now(),
      onLook: (kind, done) => post({ answer: 'look', job, kind, done }),
    })
    // What was only tried is not what the next check goes on from.
    if (!trial) last = { cover, see: observation.see }
    const report = await check(observation, packOf(id), (verdict) =>
      post({ answer: 'verdict', job, verdict }),
    )
    const { see } = observation
    post({
      answer: 'report',
      job,
      report,
      likenessHash: await hashOf(see),
      byteHash: byteHash(about.bytes),
      ...(about.origin === 'file' ? nobody : await whoIsIn(see)),
    })
  },

  async overlay({ job, kind }) {
    const drawn = last && overlay(kind, await last.see(kind), last.cover)
    post({
      answer: 'overlay',
      job,
      png: drawn ? await (await engines.image()).encodePng(drawn) : null,
    })
  },

  async fit({ job, about, pack: id, format }) {
    const pack = packOf(id)
    const cover = await openCover(about, engines)
    const codec = await engines.image()
    const fitted = await fit(cover.raster, codec, {
      format: uploadFormat(pack.formats, format),
      size: uploadSize(pack, cover),
      maxBytes: pack.weight,
    })
    if ('refused' in fitted) return post({ answer: 'saved', job, saved: fitted })
    // Compared at the size it is saved in: a larger frame was scaled on the way.
    const again = await codec.decode(fitted.bytes)
    const likeness =
      again.width === cover.width && again.height === cover.height ? psnr(cover.raster, again) : NaN
    post({
      answer: 'saved',
      job,
      saved: { ...fitted, psnr: likeness, hash: await hashOf(observe(cover, engines).see) },
    })
  },

  readElsewhere({ port }) {
    engines = readingElsewhere(engines, port)
  },

  readFor({ port }) {
    readFor(engines, port)
  },

  part({ name, packed }) {
    const waiting = asked.get(name) ?? []
    asked.delete(name)
    const missing = new Error(`The plugin does not carry the part “${name}”`)
    for (const { done, failed } of waiting)
      if (packed === null) failed(missing)
      else done(packed)
  },
}

self.onmessage = async ({ data }: MessageEvent<Task>) => {
  try {
    await tasks[data.task](data as never)
  } catch (error) {
    const job = 'job' in data ? data.job : 0
    if (error instanceof UnreadableImage)
      post({
        answer: 'failed',
        job,
        code: 'unreadable-image',
        detail: error.message,
        unreadable: { reason: error.reason, detail: error.detail },
      })
    else
      post({
        answer: 'failed',
        job,
        code: 'bug',
        detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })
  }
}

/** Around what a frame is cut, and whom a moved text must not cover. */
const whoIsIn = async (see: See) => ({ anchor: await anchorOf(see), ...(await hostsIn(see)) })
/** A file is neither cut nor mended here: nobody is looked for whom no rule asks for. */
const nobody = { anchor: null, faces: [], hosts: [] }

/** Equal pictures have equal ones. */
const byteHash = (bytes: Uint8Array): string => `${hashBytes(bytes).toString(16)}-${bytes.length}`

const hashOf = (see: See): Promise<string | null> =>
  see('likeness').then(
    ({ hash }) => hash,
    () => null,
  )

function post(answer: Answer): void {
  self.postMessage(answer)
}
