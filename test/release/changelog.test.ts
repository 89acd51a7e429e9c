import { expect, it } from 'vitest'
import { addSection } from '../../generator/release/changelog.js'

const first = addSection(undefined, '@example/sqs', { version: '1.0.0', body: 'The first version.\n' })

it('begins with what it is about', () => {
  expect(first).toMatch(/^# Changelog\n\nWhat changed in `@example\/sqs`\. .*\n\n## 1\.0\.0\n\nThe first version\.\n$/)
})

it('has the newest version first, and keeps all else to the letter', () => {
  const second = addSection(first, '@example/sqs', { version: '1.1.0', body: '### Added\n\n- `Thing`' })
  const at = first.indexOf('## 1.0.0')
  expect(second).toBe(`${first.slice(0, at)}## 1.1.0\n\n### Added\n\n- \`Thing\`\n\n${first.slice(at)}`)
})

it('keeps what somebody wrote', () => {
  const edited = '# What is new\n\nBy hand.'
  expect(addSection(edited, '@example/sqs', { version: '1.1.0', body: 'More.' })).toBe(
    '# What is new\n\nBy hand.\n\n## 1.1.0\n\nMore.\n',
  )
})
