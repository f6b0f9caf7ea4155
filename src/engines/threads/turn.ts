/** Lets a turn of the event loop go by: messages come in and go out. */
export const turn = (): Promise<unknown> => new Promise((done) => setTimeout(done))
