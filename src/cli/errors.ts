/** The command line can't be understood or carried out as asked; the message is for the person who typed it. */
export class BadUsage extends Error {
  override name = 'BadUsage'
}

/** One file can't be read; the others go on. */
export interface FileError {
  error: { code: string; message: string }
  /** What the bytes tell although the picture can't be opened: a HEIC or a cut-off JPEG still shows its GPS. */
  source?: { format: string; bytes: number; gps: boolean; metadata: string[] }
}
