import { lookNameOf, printedKinds, type LookName, type Printed } from '../core/kinds'
import { printers, type KindJson, type Of } from './kind-json'

type Seen = { [K in Printed]?: Of<K> }
/** By the names that the kinds declare. */
type EvidenceJson = {
  [K in keyof KindJson as LookName<K>]?: ReturnType<KindJson[K]>
}

/**
 * What the analyzers saw, as `livecover look` prints it. A kind that was not looked at is left out;
 * one that could not be is null. Kinds of one name are printed as one.
 */
export function evidenceToJson(seen: Seen): EvidenceJson {
  const json: EvidenceJson = {}
  for (const kind of printedKinds) add(json, kind, seen[kind])
  return json
}

type Json = Partial<Record<LookName, object | null>>

function add<K extends Printed>(json: Json, kind: K, seen: Of<K> | undefined): void {
  if (seen === undefined) return
  const name = lookNameOf(kind)
  const [before, printed] = [json[name], printers[kind](seen)]
  Object.assign(json, { [name]: before ? { ...before, ...printed } : printed })
}
