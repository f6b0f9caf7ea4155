import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { errorOf } from '../../../src/core/narrow/error'
import { fieldsIn, isObject } from '../../../src/core/narrow/object'

test('only an object has fields', () => {
  expect(fieldsIn({ a: 1 })).toEqual({ a: 1 })
  for (const it of [null, undefined, 'text', 7, true]) {
    expect(isObject(it)).toBe(false)
    expect(fieldsIn(it)).toEqual({})
  }
})

test('an error stays itself, also of another window; all else is told by its text', () => {
  const own = new RangeError('far')
  expect(errorOf(own)).toBe(own)
  const theirs: unknown = runInNewContext("new TypeError('theirs')")
  expect(errorOf(theirs)).toBe(theirs)
  expect(errorOf('thrown text').message).toBe('thrown text')
  expect(errorOf(undefined).message).toBe('undefined')
})
