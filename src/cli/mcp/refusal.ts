import { LiveCoverError } from '../../library/errors'

/** Why a tool can't answer, as a code that programs know and a sentence that an assistant acts on. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** What the tool answers in its stead. */
export function refused(error: unknown) {
  const { code, message } =
    error instanceof Refusal || error instanceof LiveCoverError
      ? error
      : { code: 'bug', message: error instanceof Error ? error.message : String(error) }
  return {
    isError: true,
    content: [{ type: 'text' as const, text: `${code}: ${message}` }],
    structuredContent: { error: { code, message } },
  }
}
