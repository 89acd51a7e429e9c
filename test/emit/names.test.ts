/** Names that would clash yield, in a way that does not depend on anything but the model. */
import { expect, test } from 'vitest'
import { createEmitContext } from '../../generator/emit/plan/context.js'
import { claimNames } from '../../generator/emit/plan/names.js'
import { structure } from './guard/build-model.js'
import { operation, service } from './cases/operation-sketch.js'

test('what modules call each other by yields to what is exported', () => {
  const names = claimNames(
    service(
      [structure('Foo', [['Self', 'Foo']]), structure('FooSchema', []), structure('FooShape', [])],
      [operation('FitsFoo')],
    ),
  )
  expect(names.derived.get('Foo')).toMatchObject({ is: 'isFoo', schema: 'FooStandardSchema', fits: 'fitsFoo' })
  expect(names.derived.get('FooSchema')).toMatchObject({ is: 'isFooSchema', schema: 'FooSchemaSchema' })
  // `isFooShape` is the guard of the structure, whatever else could yield to that name.
  expect(names.derived.get('FooShape')!.is).toBe('isFooShape')
  expect(names.descriptors.get('FitsFoo')).toBe('fitsFooOperation')
})

test("the runtime's names yield to the package's, their second names too", () => {
  const shapes = ['Transport', 'RuntimeTransport', 'RuntimeTransport2'].map((name) => structure(name, []))
  const { alias } = createEmitContext(service(shapes, []), {}).runtime('transport', 'Transport')
  expect(alias).toBe('RuntimeTransport3')
})

test('no method is called then', () => {
  const { methods } = claimNames(service([], [operation('Then'), operation('ThenOperation')]))
  expect([...methods.values()]).toEqual(['thenOperation2', 'thenOperation'])
})
