import { describe, expect, test } from 'vitest'
import { openFile } from '../kit'

const made = `
  const c = figma.createComponent(); c.resize(200, 200)
  const inner = figma.createFrame(); c.appendChild(inner)
  const leaf = figma.createRectangle(); leaf.name = 'Leaf'; leaf.resize(20, 20); inner.appendChild(leaf)
  const i = c.createInstance(); const part = i.children[0]; const deep = part.children[0];`

describe('a part of an instance', () => {
  test.each(['x', 'y', 'rotation', 'minWidth', 'maxHeight'])('guards its %s', async (prop) => {
    const file = await openFile()
    expect(file.is(`${made} return part.${prop} = 5`)).toMatch(
      new RegExp(`^!in set_${prop}.*cannot be overridden in an instance`),
    )
    expect(file.is(`${made} return i.${prop} = 5`)).toBe(5)
  })

  test('passes over a new size or layout', async () => {
    const file = await openFile()
    expect(
      file.is(
        `${made} deep.resize(50, 50); part.layoutMode = 'VERTICAL'; return [deep.width, part.layoutMode]`,
      ),
    ).toEqual([20, 'NONE'])
  })

  test('can be restyled, hidden, and carry data', async () => {
    const file = await openFile()
    expect(
      file.is(
        `${made} deep.opacity = 0.5; deep.visible = false; deep.setPluginData('k', 'v'); return [deep.opacity, deep.visible, leaf.visible]`,
      ),
    ).toEqual([0.5, false, true])
  })
})

describe('hidden parts of an instance that shall be skipped', () => {
  const skip = `${made} part.visible = false; figma.skipInvisibleInstanceChildren = true;`

  test('are no children, and not found', async () => {
    const file = await openFile()
    expect(
      file.is(
        `${skip} return [i.children.length, i.findAll().length, figma.currentPage.findAllWithCriteria({ types: ['RECTANGLE'] }).length]`,
      ),
    ).toEqual([0, 0, 1])
  })

  test.each(['part.name', 'deep.name', 'deep.parent', 'deep.getPluginData("a")', 'part.x = 1'])(
    'throw at %s',
    async (code) => {
      const file = await openFile()
      expect(file.is(`${skip} return ${code}`)).toMatch(/^!.*does not exist/)
    },
  )

  test('are there by id no more, and again when they shall not be skipped', async () => {
    const file = await openFile()
    expect(await file.later(`${skip} return figma.getNodeByIdAsync(deep.id)`)).toBe(null)
    expect(file.is(`${skip} figma.skipInvisibleInstanceChildren = false; return deep.name`)).toBe(
      'Leaf',
    )
  })

  test('hidden layers elsewhere, and the hidden instance itself, are there', async () => {
    const file = await openFile()
    expect(
      file.is(
        `${skip} i.visible = false; leaf.visible = false; return [i.name.length > 0, leaf.name, deep.removed]`,
      ),
    ).toEqual([true, 'Leaf', false])
  })
})

test('what events tell of a layer that is gone has an id and a type, and nothing else', async () => {
  const file = await openFile(`figma.currentPage.on('nodechange', ({ nodeChanges }) => {
    for (const { type, node } of nodeChanges) if (type === 'CREATE') console.log('made')
    else if (type === 'DELETE') {
      let thrown = ''
      try { node.parent } catch (error) { thrown = error.message }
      console.log(node.id, node.type, node.removed, thrown)
    } })`)
  const id = file.is(`return figma.createFrame().id`) as string
  await expect.poll(() => file.logs).toEqual(['made'])
  file.is(`figma.currentPage.children[0].remove()`)
  await expect
    .poll(() => file.logs)
    .toEqual(['made', `${id} FRAME true in get_parent: The node with id "${id}" does not exist`])
})
