import { Unseen, type See } from '../core/unseen'
import { centre, enclose } from '../core/geometry'

/**
 * What must stay in the frame when a picture is fitted into another shape: faces, else the subject;
 * 0…1 of the picture.
 */
export async function anchorOf(
  see: See,
): Promise<{ x: number; y: number; on: 'face' | 'subject' } | null> {
  const { width, height } = await see('cover')
  try {
    const faces = await see('faces')
    if (faces.length) {
      const { x, y } = centre(enclose(faces.map(({ box }) => box)))
      return { x: x / width, y: y / height, on: 'face' }
    }
    const subject = await see('subject')
    return subject && { ...subject.centroid, on: 'subject' }
  } catch (error) {
    if (error instanceof Unseen) return null
    throw error
  }
}
