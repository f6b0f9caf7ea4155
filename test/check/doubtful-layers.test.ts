import { beforeEach, describe, expect, test } from 'vitest'
import { mayHideText } from '../../src/analyzers/text/may-hide-text'
import { fake, paint, stubFigma, type Fake } from '../kit/nodes'
import { names, seenIn } from '../figma/snapshot/seen'

/** Where layers don't tell for certain what is seen of the words on a cover. */
const at = [300, 600, 300, 80] as const
const price = (more = {}) => fake('TEXT', '$9.99', at, more)
const panel = (more = {}) => fake('RECTANGLE', 'Panel', [100, 400, 800, 500], more)
const group = (children: Fake[], more = {}) =>
  fake('GROUP', 'Group', [100, 400, 800, 500], more, children)

beforeEach(() => stubFigma())

describe('the pixels are read', () => {
  test.each<[what: string, layers: () => Fake[]]>([
    ['where a text was left out', () => [price(), panel()]],
    [
      'where a photo was left out',
      () => [
        fake('RECTANGLE', 'Photo', at, { fills: [paint({ type: 'IMAGE', imageHash: 'a' })] }),
        panel(),
      ],
    ],
    ['where a drawing was left out', () => [fake('VECTOR', 'Sign', at), panel()]],
    ['where a mask cuts', () => [group([fake('ELLIPSE', 'Round', at, { isMask: true }), panel()])]],
    [
      'where a boolean operation is',
      () => [fake('BOOLEAN_OPERATION', 'Ring', at, {}, [panel(), panel()])],
    ],
    ['where letters are a mask', () => [group([price({ isMask: true }), panel()])]],
    [
      'where layers are repeated along a path',
      () => [fake('TRANSFORM_GROUP', 'Repeat', at, {}, [panel()])],
    ],
  ])('%s', async (_, layers) => expect(mayHideText(await seenIn(...layers()))).toBe(true))

  test('and not where plain shapes hide plain shapes', async () => {
    const layers = await seenIn(fake('RECTANGLE', 'Old', at), panel(), price())
    expect(names(layers)).toEqual(['Panel', '$9.99'])
    expect(mayHideText(layers)).toBe(false)
  })
})
