/** Errors whose code on the wire is not their documented name, as the AWS SDK and botocore have them. */
import { describe, expect, test } from 'vitest'
import { mapServiceError, ServiceError } from '../../templates/runtime/errors.js'

class StoreError extends ServiceError {}
class NoSuchEntityException extends StoreError {
  static readonly code: string = 'NoSuchEntityException'
  static readonly wireCode: string = 'NoSuchEntity'
}
class QueueDoesNotExist extends StoreError {
  static readonly code: string = 'QueueDoesNotExist'
}
/** Its name is the other one's code. */
class NoSuchEntity extends StoreError {
  static readonly code: string = 'NoSuchEntity'
}

const map = (thrown: unknown, documented = [NoSuchEntityException, QueueDoesNotExist]) =>
  mapServiceError(thrown, documented, StoreError) as ServiceError

describe('an error of the SDK', () => {
  const thrown = (name: string, more: object): Error =>
    Object.assign(new Error('No.'), { name, $fault: 'client', $metadata: { httpStatusCode: 404 } }, more)

  test('has its documented name, whatever the code is', () => {
    const error = map(thrown('NoSuchEntityException', { Code: 'NoSuchEntity', Error: { Code: 'NoSuchEntity' } }))
    expect(error).toBeInstanceOf(NoSuchEntityException)
    expect([error.name, error.status]).toEqual(['NoSuchEntityException', 404])
    expect(map(thrown('QueueDoesNotExist', { Code: 'AWS.SimpleQueueService.NonExistentQueue' }))).toBeInstanceOf(
      QueueDoesNotExist,
    )
  })

  test('has the code of the service if the operation does not document it', () => {
    const error = map(thrown('Unheard', { Code: 'Unheard.Of' }))
    expect([error.constructor, error.name]).toEqual([StoreError, 'Unheard.Of'])
  })

  test('has its members', () => {
    const reasons = [{ Code: 'ConditionalCheckFailed' }]
    const error = map(
      thrown('TransactionCanceledException', { CancellationReasons: reasons, Type: 'Sender', xmlns: 'https://a' }),
    )
    expect(error.members).toEqual({ CancellationReasons: reasons })
    expect(map(thrown('QueueDoesNotExist', {})).members).toEqual({})
  })
})

describe('an answer of botocore', () => {
  test('is found by its code', () => {
    const error = map({ Error: { Code: 'NoSuchEntity', Message: 'No.' }, Item: { Id: 'a' }, ResponseMetadata: {} })
    expect(error).toBeInstanceOf(NoSuchEntityException)
    expect([error.name, error.message]).toEqual(['NoSuchEntityException', 'No.'])
    expect(error.members).toEqual({ Item: { Id: 'a' } })
  })

  test('is found by a documented name before a code', () => {
    const error = map({ Error: { Code: 'NoSuchEntity' } }, [NoSuchEntityException, NoSuchEntity])
    expect(error).toBeInstanceOf(NoSuchEntity)
  })
})

test('a ServiceError of another transport is found by its code', () => {
  const error = map(new ServiceError({ name: 'NoSuchEntity', message: '', members: { Item: 1 } }))
  expect([error.constructor, error.name, error.members]).toEqual([
    NoSuchEntityException,
    'NoSuchEntityException',
    { Item: 1 },
  ])
})
