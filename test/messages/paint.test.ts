import { styleText } from 'node:util'
import { expect, it } from 'vitest'
import { type Style, paintText } from '../../generator/messages/paint.js'

it.each<Style[]>([['bold'], ['dim'], ['bold', 'red'], ['bold', 'green'], ['yellow'], ['cyan'], []])(
  'is what a terminal takes: %s %s',
  (...styles) => {
    const expected = styles.reduceRight((text, style) => styleText(style, text, { validateStream: false }), 'text')
    expect(paintText('text', styles)).toBe(expected)
  },
)
