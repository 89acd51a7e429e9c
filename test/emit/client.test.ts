/** What the client's methods take where a call gives no input. */
import { expect, test } from 'vitest'
import { emitService } from '../../generator/emit/index.js'
import { operation, service } from './cases/operation-sketch.js'
import { compileFiles } from './compile-program.js'
import { structure } from './guard/build-model.js'

test.each([
  ['Name', 'input: RunRequest = {}'],
  ['toString', 'input: RunRequest = Object.create(null)'],
])('an input with the member %s', (member, parameter) => {
  const model = service([structure('RunRequest', [[member, 'string']])], [operation('Run', { input: 'RunRequest' })])
  const files = new Map(emitService(model, {}).map(({ path, text }) => [`/test/${path}`, text]))
  expect(files.get('/test/src/client.ts')).toContain(parameter)
  expect(compileFiles(files)).toEqual([])
})
