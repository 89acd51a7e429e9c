import { describe, expect, it } from 'vitest'
import {
  qualifyName,
  startsWithVerb,
  subjectOfOperation,
  subjectOfShape,
} from '../../../generator/resolve/name/qualifiers.js'

describe('subjectOfOperation', () => {
  it.each([
    ['CreateCluster', 'Cluster'],
    ['ListClusters', 'Cluster'],
    ['BatchGetImage', 'Image'],
    ['AdminCreateUser', 'User'],
    ['ListAutoMLJobs', 'AutoMLJob'],
    ['CreateAndAttachBerth', 'CreateAndAttachBerth'],
    ['BrandAndSign', 'BrandAndSign'],
    ['Query', 'Query'],
    ['BatchGet', 'Get'],
    ['TransactWriteItems', 'TransactWriteItem'],
    ['getGate', 'getGate'],
    ['É', 'É'],
  ])('%s → %s', (operation, expected) => {
    expect(subjectOfOperation(operation)).toBe(expected)
  })
})

describe('subjectOfShape', () => {
  it.each([
    ['JobSummary', 'Job'],
    ['VpcConfig', 'Vpc'],
    ['VpcConfiguration', 'Vpc'],
    ['GateDetails', 'Gate'],
    ['Summary', 'Summary'],
    ['AIConfig', 'AIConfig'],
    ['Gate', 'Gate'],
  ])('%s → %s', (name, expected) => {
    expect(subjectOfShape(name)).toBe(expected)
  })
})

describe('qualifyName', () => {
  it.each([
    ['Gate', 'State', 'GateState'],
    ['EventFilter', 'FilterOperator', 'EventFilterOperator'],
    ['AutoMLJob', 'JobStatus', 'AutoMLJobStatus'],
    ['Filter', 'Filter', 'Filter'],
    ['Gates', 'GateState', 'GatesGateState'],
  ])('%s and %s → %s', (qualifier, name, expected) => {
    expect(qualifyName(qualifier, name)).toBe(expected)
  })
})

describe('startsWithVerb', () => {
  it.each([
    ['CreateGate', true],
    ['Create', false],
    ['Gate', false],
    ['Creator', false],
    ['Listing', false],
  ])('%s: %s', (name, expected) => {
    expect(startsWithVerb(name)).toBe(expected)
  })
})
