import { expect, test } from 'vitest'
import type { Layer } from '../../../src/core/scene'
import { allWell } from '../../../src/ui/preview/all-well'
import { previewWords } from '../../../src/ui/preview/strings'

const text = [{ text: {} as Layer['text'] }]
const viewing = (rules: string[], smallestType: number) => ({ rules, smallestType })

test('of type nothing is said where none was measured', () => {
  expect(allWell(viewing(['safe-zone'], 64), text)).toBe('allSeen')
  expect(allWell(viewing(['safe-zone'], 64), [])).toBe('allClear')
  expect(allWell(viewing(['safe-zone'], 64), [{}])).toBe('allClear')
  expect(allWell(viewing(['safe-zone'], 0), text)).toBe('allClear')
  expect(allWell(viewing([], 64), text)).toBe('allReadable')
  expect(allWell(viewing([], 64), [])).toBeNull()
  expect(previewWords.zh.allClear).not.toContain('文字够大')
  expect(previewWords.en.allClear).not.toContain('large enough')
})
