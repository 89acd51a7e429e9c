/** Errors of several packages, each of which has a copy of the runtime. */
import { beforeAll, expect, expectTypeOf, test } from 'vitest'
import { type OutputValidationError, OutputValidationError as OutputError } from '../../templates/runtime/client.js'
import { mapServiceError, ServiceError } from '../../templates/runtime/errors.js'
import { GatewayError } from '../../templates/runtime/gateway-error.js'
import type * as runtime from '../../templates/runtime/index.js'
import { PaginationError } from '../../templates/runtime/paginate.js'
import { ReplayError } from '../../templates/runtime/recording.js'
import { TransportError } from '../../templates/runtime/transport.js'
import { ValidationError } from '../../templates/runtime/validation.js'
import { WaiterError } from '../../templates/runtime/wait.js'
import { bundleRuntime } from './bundle.js'

let other: typeof runtime
beforeAll(async () => {
  const text = await bundleRuntime("export * from '../../templates/runtime/index.js'")
  other = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as typeof runtime
})

const details = { name: 'Gone', message: 'It is gone.' }

test('errors of another package are instances of the same classes', () => {
  const own = [ValidationError, OutputError, ServiceError, TransportError, GatewayError, ReplayError]
  const foreign: readonly (readonly [unknown, readonly unknown[]])[] = [
    [new other.ValidationError([]), [ValidationError]],
    [new other.OutputValidationError([], {}), [ValidationError, OutputError]],
    [new other.ServiceError(details), [ServiceError]],
    [new other.TransportError('lost'), [TransportError]],
    [new other.GatewayError('lost', { failure: 'network' }), [TransportError, GatewayError]],
    [new other.ReplayError('lost'), [TransportError, ReplayError]],
  ]
  for (const [error, expected] of foreign) {
    expect(own.filter((Class) => error instanceof Class)).toEqual(expected)
    expect(error).toBeInstanceOf(Error)
  }
  const cause = { reason: 'failure', attempts: 1, lastResponse: undefined, lastError: undefined } as const
  expect(new other.WaiterError('Done', cause)).toBeInstanceOf(WaiterError)
  expect(new other.PaginationError('List', 'token')).toBeInstanceOf(PaginationError)
})

test('nothing else is one', () => {
  for (const value of [undefined, null, 'text', {}, new Error('other'), Object.create(ServiceError)]) {
    expect(value instanceof ServiceError || value instanceof ValidationError).toBe(false)
  }
})

test('subclasses are told apart by their own prototypes', () => {
  class OwnError extends ServiceError {}
  class ForeignError extends other.ServiceError {}
  const [own, foreign] = [new OwnError(details), new ForeignError(details)]
  expect([own instanceof OwnError, own instanceof ForeignError]).toEqual([true, false])
  expect([foreign instanceof OwnError, foreign instanceof ForeignError]).toEqual([false, true])
  expect([own instanceof other.ServiceError, foreign instanceof ServiceError]).toEqual([true, true])
  const mapped = mapServiceError(foreign, [], OwnError)
  expect(mapped).toBeInstanceOf(OwnError)
  expect(mapped).toMatchObject(details)
})

test('the mark of an error shows nowhere', () => {
  expect(Object.keys(new TransportError('lost'))).toEqual(['name'])
  expect(new TransportError('lost', { cause: 'x' }).cause).toBe('x')
})

test('types are narrowed', () => {
  const error: unknown = new OutputError([], 1)
  if (error instanceof OutputError) expectTypeOf(error).toEqualTypeOf<OutputValidationError>()
  expect(error instanceof OutputError && error.output).toBe(1)
})
