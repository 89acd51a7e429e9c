import { expect, it } from 'vitest'
import { detectRenderOptions } from '../../generator/messages/terminal.js'

it('has colours on a terminal that is not dumb, by NO_COLOR and FORCE_COLOR', () => {
  const terminal = { isTTY: true, columns: 90 }
  expect(detectRenderOptions(terminal, {})).toEqual({ width: 90, color: true })
  expect(detectRenderOptions(terminal, { TERM: 'dumb' }).color).toBe(false)
  expect(detectRenderOptions(terminal, { NO_COLOR: '1' }).color).toBe(false)
  expect(detectRenderOptions(terminal, { NO_COLOR: '' }).color).toBe(true)
  expect(detectRenderOptions(terminal, { FORCE_COLOR: '0' }).color).toBe(false)
  expect(detectRenderOptions({}, {})).toEqual({ width: 120, color: false })
  expect(detectRenderOptions({}, { FORCE_COLOR: '1', NO_COLOR: '1' }).color).toBe(true)
  expect(detectRenderOptions({}, { FORCE_COLOR: 'false' }).color).toBe(false)
})
