import { describe, expect, it } from 'vitest'
import { singularOf, suggestName, toTypeName } from '../../../generator/resolve/name/candidates.js'

describe('toTypeName', () => {
  it.each([
    ['containerDefinitions', 'ContainerDefinitions'],
    ['ContainerDefinitions', 'ContainerDefinitions'],
    ['x-amz-meta', 'XAmzMeta'],
    ['S3Uri', 'S3Uri'],
    ['AutoMLJob', 'AutoMLJob'],
    ['snake_case_name', 'SnakeCaseName'],
    ['__proto__', 'Proto'],
    ['1st', 'N1st'],
    ['$', 'Member'],
    ['', 'Member'],
    ['é', 'Member'],
    ['a.b:c', 'ABC'],
  ])('%s → %s', (name, expected) => {
    expect(toTypeName(name)).toBe(expected)
  })
})

describe('singularOf', () => {
  it.each([
    ['FileSystems', 'FileSystem'],
    ['Policies', 'Policy'],
    ['Addresses', 'Address'],
    ['Statuses', 'Status'],
    ['Status', 'Status'],
    ['Aliases', 'Alias'],
    ['Alias', 'Alias'],
    ['Access', 'Access'],
    ['Analysis', 'Analysis'],
    ['EventBuses', 'EventBus'],
    ['TagList', 'Tag'],
    ['ParameterSet', 'Parameter'],
    ['TagsList', 'Tag'],
    ['List', 'List'],
    ['VPCs', 'VPC'],
    ['S3s', 'S3'],
    ['Kms', 'Kms'],
    ['Os', 'Os'],
    ['AutoMLJobs', 'AutoMLJob'],
    ['Tag', 'Tag'],
  ])('%s → %s', (name, expected) => {
    expect(singularOf(name)).toBe(expected)
  })
})

describe('suggestName', () => {
  it.each([
    ['gate', [], 'Gate'],
    ['Gates', [], 'Gates'],
    ['Gates', ['list'], 'Gate'],
    ['gateSet', ['list'], 'Gate'],
    ['Gates', ['list', 'list'], 'Gate'],
    ['Gates', ['map'], 'Gate'],
    ['Expected', ['map'], 'ExpectedValue'],
    ['Expected', ['map', 'list'], 'Expected'],
    ['Gates', ['list', 'map'], 'Gate'],
    ['Tags', ['key'], 'TagKey'],
  ] as const)('%s through [%s] → %s', (member, through, expected) => {
    expect(suggestName({ parent: 0, member, through })).toBe(expected)
  })
})
