import type { Size } from '../geometry'

/**
 * The picture on which lengths were chosen: strokes, letters and pins that we draw, and the sizes at
 * which detectors were measured. No platform's demand: what a platform asks for stands in its pack.
 */
export const reference: Size = { width: 1080, height: 1920 }
