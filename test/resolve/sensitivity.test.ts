import { expect, test } from 'vitest'
import { isSensitiveText } from '../../generator/resolve/sensitivity.js'

test.each([
  ['Sensitive: left out of the log.', true],
  ['A text that contains sensitive data.', true],
  ['A word, a number or other sensitive information.', true],
  ["Don't put anything sensitive here.", true],
  ['Never give confidential names.', true],
  ['Names are case-sensitive.', false],
  ['Finds sensitive data in texts.', false],
  ['Not long. Finds sensitive data.', false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(isSensitiveText(text)).toBe(expected)
})
