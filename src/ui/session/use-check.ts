import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import type { Pack } from '../../core/pack'
import type { Locale } from '../../core/locale'
import type { FrameName, Refusal, Settings } from '../../wall/panel-messages'
import type { Changed, Anchor } from '../../wall/worker-messages'
import { openWorker, Stopped, type WorkerClient } from './open-worker'
import { planOf } from './plan'
import { rimOf } from '../parts/small-picture'
import { looking, type Result, type Scope, type Stage } from './stage'
import { aboutOf, failure, renewed, resultOf, uncovered, withoutOld } from './results'
import { draw, findAll, RefusedByCanvas, snap } from './talk'

/** How a check is done. */
interface How {
  changed?: Changed
  /** The old result stays in view until the new one is there. */
  quiet?: boolean
  /** Draws at once what it has found. */
  drawn?: boolean
  /** Draws only where a sheet is, or nothing was found before: what was cleared stays so. */
  again?: boolean
}

const idle: Stage = { at: 'idle' }

/**
 * idle → looking → done | refused | cancelled | failed. One check at a time; a new one cancels the
 * old.
 */
export function useCheck(
  pack: Pack,
  locale: Locale,
  { settings, draws }: { settings: Settings; draws: boolean },
) {
  const [stage, setStage] = useState<Stage>(idle)
  const client = useRef<WorkerClient | null>(null)
  const running = useRef<{ check: number; abort: AbortController } | null>(null)
  /** The frame whose evidence the worker still has. */
  const lastLook = useRef('')
  /** A result that has not been drawn yet. */
  const owed = useRef<Result | null>(null)
  /** A cover whose title was typed while a check ran. */
  const untitled = useRef<string | null>(null)
  const uncover = useRef<(scope: Scope) => void>(() => {})
  const latest = useRef({ pack, locale, settings, draws })
  latest.current = { pack, locale, settings, draws }
  const now = useRef<Stage>(stage)
  now.current = stage

  const stop = useCallback(() => {
    const run = running.current
    if (!run) return
    running.current = null
    run.abort.abort()
    ask('cancel', { check: run.check })
    // A model in full run can't be asked to stop; the worker is let go and a new one is opened when
    // needed.
    client.current?.close()
    client.current = null
  }, [])

  const leave = useCallback(() => {
    running.current?.abort.abort()
    running.current = null
  }, [])

  const open = useCallback((): WorkerClient => (client.current ??= openWorker()), [])

  const check = useCallback(
    async (
      scope: Scope,
      { changed = 'anything', quiet = false, drawn = !quiet, again = quiet }: How = {},
    ) => {
      // A live check goes on with the same worker, so that what it has seen and what it has loaded
      // is kept.
      if (quiet && changed !== 'anything') leave()
      else stop()
      const run = { check: ++checks, abort: new AbortController() }
      running.current = run
      const mine = () => running.current === run
      const show = (change: Partial<Extract<Stage, { at: 'looking' }>>) => {
        if (mine() && !quiet)
          setStage((before) => ({ ...(before.at === 'looking' ? before : looking), ...change }))
      }
      const results: Result[] = []
      const refusals: Refusal[] = []
      let frame: FrameName | null = null
      // A live check keeps the old result in view until the new one is there.
      setStage((it) => (quiet && it.at === 'done' ? { ...it, again: true } : looking))
      try {
        const found = await findAll(run.check, scope, run.abort.signal)
        refusals.push(...found.refusals)
        for (frame of found.frames) {
          show({
            ...looking,
            step: 'exporting',
            frame,
            index: results.length,
            of: found.frames.length,
            results: [...results],
          })
          try {
            results.push(await look({ ...frame, of: found.frames.length }, run, open(), show))
          } catch (error) {
            if (!(error instanceof RefusedByCanvas)) throw error
            refusals.push(error.refusal)
          }
        }
        if (!mine()) return
        setStage((before) =>
          quiet && before.at === 'done'
            ? {
                ...before,
                again: false,
                results: renewed(before.results, results),
                refusals: withoutOld(before, refusals, results),
              }
            : results.length
              ? { at: 'done', results, refusals, cancelled: false }
              : { at: 'refused', refusals },
        )
        if (quiet && changed === 'texts' && uncovered(results)) uncover.current(scope)
      } catch (error) {
        if (error instanceof Stopped) {
          if (running.current === null)
            setStage((before) =>
              quiet && before.at === 'done'
                ? { ...before, again: false }
                : results.length
                  ? { at: 'done', results, refusals, cancelled: true }
                  : { at: 'cancelled' },
            )
        } else if (error instanceof RefusedByCanvas) {
          const { refusal } = error
          if (mine())
            setStage((before) =>
              // One cover that can't be had costs no other its result.
              quiet && before.at === 'done' && before.results.length > 1
                ? { ...before, again: false, refusals: [...before.refusals, refusal] }
                : { at: 'refused', refusals: [refusal] },
            )
        } else if (mine()) {
          client.current?.close()
          client.current = null
          setStage(failure(error, frame))
        }
      } finally {
        if (mine()) running.current = null
      }

      async function look(
        target: FrameName & { of: number },
        { check: number, abort: { signal } }: typeof run,
        worker: WorkerClient,
        tell: typeof show,
      ): Promise<Result> {
        const taken = await snap(number, target, signal)
        tell({ step: 'looking' })
        const { settings: chosen } = latest.current
        const { report, ...beside } = await worker.check(
          { about: aboutOf(taken, chosen), pack: pack.id, changed },
          {
            onLook: (kind, done) =>
              setStage((it) =>
                it.at !== 'looking' || !mine()
                  ? it
                  : done
                    ? { ...it, ended: [...it.ended, kind] }
                    : { ...it, begun: [...it.begun, kind] },
              ),
            onVerdict: (verdict) =>
              setStage((it) =>
                it.at === 'looking' && mine() ? { ...it, verdicts: [...it.verdicts, verdict] } : it,
              ),
          },
        )
        if (signal.aborted) throw new Stopped()
        // After want of memory nothing in the worker can be trusted: the next look opens a fresh
        // one.
        if (report.verdicts.some(({ why }) => why?.reason === 'out-of-memory')) {
          worker.close()
          client.current = null
        }
        const result = resultOf(taken, report, beside, await rimOf(taken.bytes))
        lastLook.current = target.id
        URL.revokeObjectURL(pictures.get(target.id) ?? '')
        pictures.set(target.id, result.picture)
        focuses.set(target.id, result.anchor)
        owed.current = drawn ? null : result
        if (!drawn || !latest.current.draws) return result
        tell({ step: 'drawing' })
        try {
          await draw(
            planOf(result, latest.current.pack, latest.current.locale, chosen, {
              check: number,
              ...(again && { again }),
              ...(quiet && target.of > 1 && { open: true }),
            }),
            signal,
          )
        } catch (error) {
          // What was found is worth showing even where it can't be drawn.
          if (!(error instanceof RefusedByCanvas)) throw error
          refusals.push(error.refusal)
        }
        return result
      }
    },
    [pack, stop, open],
  )

  const reset = useCallback(() => {
    stop()
    setStage(idle)
  }, [stop])

  /** Draws a result again, for example in another language or place. */
  const redraw = useCallback(async (result: Result) => {
    const { pack: which, locale: words, settings: chosen } = latest.current
    if (!latest.current.draws) return
    await draw(
      planOf(result, which, words, chosen, { again: true }),
      new AbortController().signal,
    ).catch(() => undefined)
  }, [])

  /**
   * Looks again at covers, in place: nothing else of what is shown goes away. One that is new to
   * several is added to them. `again`: draws only where a sheet is, for who has not asked for one.
   */
  const renew = useCallback(
    (frames: string[], texts: boolean, again = true) => {
      const { results = [] } = now.current.at === 'done' ? now.current : {}
      const shown = frames.every((frame) => results.some((it) => it.frame.id === frame))
      const known = texts && frames.length === 1 && lastLook.current === frames[0]
      const changed = known ? 'texts' : 'anything'
      const looked =
        shown || results.length > 1
          ? check({ frames }, { changed, quiet: true, drawn: true, again })
          : check({ frames })
      // Drawn or not: no more belongs to this step.
      return looked.finally(() => latest.current.draws && ask('settle', {}))
    },
    [check],
  )

  /** Judges a shown cover under a new title: nothing is drawn, and nothing else is looked at again. */
  const retitled = useCallback(
    (frame: string) => {
      const { current: was } = now
      const shown = was.at === 'done' && was.results.some((it) => it.frame.id === frame && !it.old)
      untitled.current = running.current ? frame : null
      if (!shown || running.current) return
      const known = lastLook.current === frame
      void check({ frames: [frame] }, { changed: known ? 'texts' : 'anything', quiet: true })
    },
    [check],
  )

  /**
   * A live check draws only once the user turns to the panel: drawn while they edit, it would
   * stand between them and their own undo, and take away their redo.
   */
  const catchUp = useCallback(() => {
    const result = owed.current
    owed.current = null
    if (result) void redraw(result)
  }, [redraw])

  /** Puts a changed result in the place of the old one, for example after something was ignored. */
  const replace = useCallback((result: Result) => {
    setStage((it) =>
      it.at === 'done'
        ? {
            ...it,
            results: it.results.map((old) => (old.frame.id === result.frame.id ? result : old)),
          }
        : it,
    )
  }, [])

  /** Says of a result that its cover has changed since, or is gone. */
  const age = useCallback((frame: string, old: Result['old']) => {
    setStage((it) =>
      it.at === 'done' && it.results.some(({ frame: { id } }) => id === frame)
        ? {
            ...it,
            results: it.results.map((one) => (one.frame.id === frame ? { ...one, old } : one)),
          }
        : it,
    )
  }, [])

  // What a moved text has left bare is read after the quick answer, and shown in its place.
  uncover.current = (scope) => void check(scope, { changed: 'uncovered', quiet: true })

  useEffect(() => {
    if (stage.at === 'done' && untitled.current && !running.current) retitled(untitled.current)
  }, [stage, retitled])
  useEffect(() => stop, [stop])
  return useMemo(
    () => ({
      stage,
      check,
      renew,
      cancel: stop,
      reset,
      replace,
      age,
      redraw,
      catchUp,
      retitled,
      worker: open,
      seenLast: () => lastLook.current,
    }),
    [stage, check, renew, stop, reset, replace, age, redraw, catchUp, retitled, open],
  )
}

/** One picture is kept for each frame. */
const pictures = new Map<string, string>()

/** What was seen to be the middle of things when a frame was last looked at. */
const focuses = new Map<string, Anchor | null>()
export const anchorSeen = (frame: string): Anchor | null => focuses.get(frame) ?? null

let checks = 0
