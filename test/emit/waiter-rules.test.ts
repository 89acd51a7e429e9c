/** What is derived from a waiter's name, and what is not. */
import { describe, expect, test } from 'vitest'
import { deriveRules } from '../../generator/emit/plan/waiter-rules.js'
import type { Shape } from '../../generator/model/index.js'
import { enumeration, structure } from './guard/build-model.js'
import { operation, origin, service } from './cases/operation-sketch.js'

interface Sketch {
  readonly values: readonly string[]
  /** Members of the output; its status is one of its own unless told. */
  readonly output?: readonly (readonly [name: string, shape: string])[]
  readonly input?: readonly (readonly [name: string, shape: string])[]
  readonly errors?: readonly string[]
  readonly operation?: string
  readonly shapes?: readonly Shape[]
}

function derive(name: string, sketch: Sketch) {
  const asked = operation(sketch.operation ?? 'DescribeThing', {
    input: 'Request',
    output: 'Response',
    errors: sketch.errors ?? [],
  })
  const shapes = [
    structure(
      'Request',
      (sketch.input ?? []).map(([member, shape]) => [member, shape]),
    ),
    structure(
      'Response',
      (sketch.output ?? [['Status', 'State']]).map(([member, shape]) => [member, shape]),
    ),
    structure('Inner', [['Status', 'State']]),
    enumeration('State', [...sketch.values]),
    ...(sketch.shapes ?? []),
  ]
  return deriveRules({ name, operation: asked.operation, delay: 1, maxAttempts: 1, origin }, service(shapes, [asked]))
}

const status = (outcome: string, ...values: string[]) => ({ when: 'status', path: ['Status'], values, outcome })

describe('a status', () => {
  test.each([
    ['ThingInService', ['Creating', 'InService', 'Failed'], ['InService'], ['Failed']],
    ['ThingInService', ['IN_SERVICE', 'IN_USE'], ['IN_SERVICE'], []],
    [
      'ThingCreateComplete',
      ['CREATE_COMPLETE', 'CREATE_FAILED', 'DELETE_FAILED'],
      ['CREATE_COMPLETE'],
      ['CREATE_FAILED'],
    ],
    ['ThingCreated', ['CREATED', 'CREATE_FAILED', 'UPDATE_FAILED'], ['CREATED'], ['CREATE_FAILED']],
    ['ThingBuilt', ['Built', 'NotBuilt'], ['Built'], []],
    ['ThingActive', ['Active', 'Inactive'], ['Active'], []],
    ['JobCompletedOrStopped', ['Completed', 'Stopped', 'Failed'], ['Completed', 'Stopped'], ['Failed']],
    ['JobFailed', ['FAILED', 'DONE'], ['FAILED'], []],
  ])('%s of %j', (name, values, successes, failures) => {
    expect(derive(name, { values })).toEqual([
      status('success', ...successes),
      ...(failures.length > 0 ? [status('failure', ...failures)] : []),
    ])
  })

  test.each([
    ['ThingRollbackComplete', ['ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']],
    ['ThingCompleted', ['completed', 'completedWithExceptions']],
    ['ThingUpdated', ['CREATED', 'UPDATING']],
    ['AnyThingInService', ['InService']],
    ['InService', ['InService']],
    ['ThingDeleted', ['DELETED']],
    ['ThingActiveOrDeleted', ['ACTIVE', 'DELETED']],
  ])('%s of %j leaves it open', (name, values) => {
    expect(derive(name, { values })).toBeUndefined()
  })

  test('is found in the one structure, or in the one list that the operation is called after', () => {
    const values = ['READY']
    expect(derive('ThingReady', { values, output: [['Thing', 'Inner']] })).toEqual([
      { ...status('success', 'READY'), path: ['Thing', 'Status'] },
    ])
    const output = [['Things', 'list(Inner)']] as const
    expect(derive('ThingReady', { values, output, operation: 'DescribeThings' })).toEqual([
      { ...status('success', 'READY'), list: ['Things'] },
    ])
    expect(derive('ThingReady', { values, output, operation: 'DescribeStream' })).toBeUndefined()
  })

  test('of two is the one that has the name', () => {
    const output = [
      ['JobStatus', 'State'],
      ['SecondaryStatus', 'State'],
    ] as const
    expect(derive('JobDone', { values: ['DONE'], output })).toEqual([
      { ...status('success', 'DONE'), path: ['JobStatus'] },
    ])
    expect(derive('ThingDone', { values: ['DONE'], output })).toBeUndefined()
  })

  test('is an enum that is called so', () => {
    expect(derive('ThingActive', { values: ['Active'], output: [['Mode', 'State']] })).toBeUndefined()
    expect(derive('ThingActive', { values: ['Active'], output: [['Status', 'string']] })).toBeUndefined()
  })
})

describe('what is there or not', () => {
  const missing = (error: string, outcome: string) => ({ when: 'missing', error, outcome })
  const input = [
    ['Bucket', '!string'],
    ['Key', '!string'],
    ['Range', 'string'],
  ] as const

  test.each([
    ['ThingExists', 'ResourceNotFoundException'],
    ['ThingExists', 'NoSuchEntityException'],
    ['ThingExists', 'ThingNotFoundFault'],
    ['ThingExists', 'NoSuchKey'],
  ])('%s with %s', (name, error) => {
    expect(derive(name, { values: ['A'], input, errors: ['Busy', error] })).toEqual([
      missing(error, 'retry'),
      { when: 'response', outcome: 'success' },
    ])
  })

  test.each([[['Busy']], [['ThingNotFound', 'OwnerNotFound']], [['OwnerNotFound']], [[]]])(
    'errors %j leave it open',
    (errors) => {
      expect(derive('ThingExists', { values: ['A'], errors })).toBeUndefined()
      expect(derive('ThingNotExists', { values: ['A'], errors })).toBeUndefined()
      expect(derive('ThingDeleted', { values: ['DELETED'], errors })).toBeUndefined()
    },
  )

  test('exists once it is active, if it is made step by step', () => {
    const errors = ['ResourceNotFound']
    expect(derive('ThingExists', { values: ['CREATING', 'ACTIVE'], errors })).toEqual([
      missing('ResourceNotFound', 'retry'),
      status('success', 'ACTIVE'),
    ])
    expect(derive('ThingExists', { values: ['SCHEDULED', 'ACTIVE'], errors })).toBeUndefined()
    expect(derive('ThingExists', { values: ['CREATE_IN_PROGRESS', 'CREATE_COMPLETE'], errors })).toBeUndefined()
  })

  test('is gone with an error; with a status for it, there are two readings', () => {
    const errors = ['ResourceNotFound']
    expect(derive('ThingDeleted', { values: ['DELETING', 'DELETE_FAILED'], errors })).toEqual([
      missing('ResourceNotFound', 'success'),
      status('failure', 'DELETE_FAILED'),
    ])
    expect(derive('ThingNotExists', { values: ['A'], errors })).toEqual([missing('ResourceNotFound', 'success')])
    expect(derive('ThingDeleted', { values: ['DELETED'], errors })).toBeUndefined()
  })
})
