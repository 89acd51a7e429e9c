/** Why a package gets its version, in a line and in a changelog: each cause alone, and together. */
import { expect, it } from 'vitest'
import type { Change } from '../../generator/diff/index.js'
import type { ChoiceChange } from '../../generator/release/choices.js'
import {
  type ReleaseCauses,
  classOfCauses,
  printCauses,
  summarizeCauses,
} from '../../generator/release/release-causes.js'

const change: Change = {
  ...{ rule: 'operation-added', class: 'minor', sides: [], service: 'shop', subject: 'Put' },
  ...{ operation: 'Put', operations: 1 },
}
const choice = { class: 'major', sentence: 'Guards refuse more.' } as ChoiceChange
const none: ReleaseCauses = { changes: [], choices: [], generators: ['2.0.0', '2.0.0'] }

const asked = '; the configuration asks for this version'

it.each<[string, Partial<ReleaseCauses>, string | undefined, string, string]>([
  ['nothing', {}, undefined, 'no changes', ''],
  ['a change', { changes: [change] }, 'minor', 'minor (1 addition)', '### Added\n\n- operation `Put` is new\n'],
  [
    'a choice',
    { choices: [choice] },
    'major',
    'major (1 choice of the configuration)',
    '### Configuration\n\n- Guards refuse more.',
  ],
  [
    'two choices and a change',
    { changes: [change], choices: [choice, { ...choice, class: 'minor', sentence: 'More files.' }] },
    'major',
    'major (1 addition, 2 choices of the configuration)',
    '### Added\n\n- operation `Put` is new\n\n\n### Configuration\n\n- Guards refuse more.\n- More files.',
  ],
  [
    'another generator',
    { generators: ['2.0.0', '1.0.0'] },
    'patch',
    'patch (written by Shapewright 2.0.0)',
    '### Generator\n\n- Written by Shapewright 2.0.0, before by 1.0.0.',
  ],
  [
    'a version that is asked for',
    { lifted: '3.0.0' },
    undefined,
    `no changes${asked}`,
    '### Configuration\n\n- The configuration asks for this version; nothing else changed.',
  ],
  [
    'a higher version than a change asks for',
    { changes: [change], lifted: '1.3.0' },
    'minor',
    `minor (1 addition)${asked}`,
    '### Added\n\n- operation `Put` is new\n\n\n### Configuration\n\n- The configuration asks for this version; what changed asks for 1.3.0.',
  ],
])('%s', (_, causes, class_, summary, printed) => {
  const all = { ...none, ...causes }
  expect(classOfCauses(all)).toBe(class_)
  expect(summarizeCauses('shop', all)).toBe(summary)
  expect(printCauses(all)).toBe(printed)
})
