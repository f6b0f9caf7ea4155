import { basename } from 'node:path'
import type { Engines } from '../../core/engines'
import type { Pack } from '../../core/pack'
import { openCover } from '../../analyzers/open-cover'
import { wordsCut, type CutWords } from '../../library/cut-words'
import { fitted } from '../../library/one-cover'
import type { FitOptions } from '../options'
import { printable } from '../print/printable'
import { packTyped, typed } from '../print/typed'
import { readInput } from '../files/read'
import { packOf } from '../../packs'
import type { Input } from '../files/files'
import { put } from '../files/outputs'
import { costs, fitWords, worthTelling } from '../print/fit-words'
import { fitless } from '../print/lines'
import type { FileOutcome } from '../threads/duty'

/** Fits one file; whatever goes wrong with it is an outcome. */
export async function fitOutcome(
  input: Input,
  engines: Engines,
  options: FitOptions,
): Promise<FileOutcome> {
  try {
    const bytes = await readInput(input)
    return await fitFile(input, bytes, engines, options, packOf(options.pack))
  } catch (error) {
    return fitless(error, input, options.lang)
  }
}

/**
 * Writes a file that the platform takes, whatever it takes, and says what that cost the picture.
 * Throws `CannotWrite` and `UnreadableImage`.
 */
async function fitFile(
  { file }: Input,
  bytes: Uint8Array,
  engines: Engines,
  { out, force, lang, named }: FitOptions,
  pack: Pack,
): Promise<FileOutcome> {
  const cover = await openCover({ name: basename(file), bytes, origin: 'file' }, engines)
  const fit = await fitted(cover, pack, /\.png$/i.test(out) ? 'png' : 'jpeg', engines)
  if ('refused' in fit)
    return { print: '', status: 'rejected', notes: [`livecover: ${fitWords[lang].refused(fit)}`] }
  put(out, fit.bytes, force)
  const made = fitWords[lang].made(
    printable(basename(out)),
    `${fit.width}×${fit.height}`,
    fit.bytes.length,
  )
  const lost = fit.cutOff > worthTelling ? await wordsCut(cover, fit.kept, engines) : none
  const told = [made, ...costs(fit, cover, lost, lang)].join(lang === 'zh' ? '' : ' ')
  const next = fitWords[lang].next(`livecover check ${typed(out)}${packTyped(named)}`)
  return { print: '', status: 'ready', notes: [told, next] }
}

const none: CutWords = { words: [], unread: false }
