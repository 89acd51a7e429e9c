/** The tables of facts about botocore, held to the botocore that is installed. */
import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { beforeAll, describe, expect, it } from 'vitest'
import { findAcceptors, findErrorCode, findMemberFacts, hasPolicies } from '../../generator/boto3/index.js'
import { type BotocoreFacts, hasBotocore, readBotocore, warnWithoutBotocore } from './botocore.js'
import { printFacts } from './print-facts.js'

const isThere = hasBotocore()
if (!isThere) warnWithoutBotocore('the tables of generator/boto3 are not held to botocore')

describe.skipIf(!isThere)('the tables are those of the botocore that is installed', () => {
  let facts: BotocoreFacts
  beforeAll(() => {
    facts = readBotocore()
  }, 120_000)

  it('word by word, if it is of the version that they name', async () => {
    for (const [name, text] of printFacts(facts)) {
      const file = new URL(`../../generator/boto3/${name}`, import.meta.url)
      const standing = readFileSync(file, 'utf8')
      if (!standing.includes(`botocore ${facts.version} `)) {
        process.stderr.write(`\nSKIPPED: ${name} is not of botocore ${facts.version}: npm run boto3:facts\n`)
        continue
      }
      expect(standing).toBe(await format(text, { ...(await resolveConfig(file)), parser: 'typescript' }))
    }
  })

  it('what is looked up is what botocore has', () => {
    for (const [service, waiters] of Object.entries(facts.waiters)) {
      for (const [name, { acceptors }] of Object.entries(waiters)) {
        expect(findAcceptors(service, name), `${service} ${name}`).toEqual(acceptors)
      }
    }
    for (const [service, errors] of Object.entries(facts.errors)) {
      for (const [error, code] of Object.entries(errors)) expect(findErrorCode(service, error)).toBe(code)
    }
    for (const [service, members] of Object.entries(facts.members)) {
      for (const [place, fact] of Object.entries(members)) {
        const [operation, side, name] = place.split('.') as [string, 'input' | 'output', string]
        expect(findMemberFacts(service, operation, side).get(name)).toEqual(fact)
      }
    }
    for (const service of Object.keys(facts.policies)) expect(hasPolicies(service)).toBe(true)
  })
})

describe('a look-up', () => {
  it('knows names of boto3', () => {
    expect([...findMemberFacts('ec2', 'DescribeHosts', 'input')]).toEqual([['Filters', { name: 'Filter' }]])
    expect(findMemberFacts('ec2', 'DescribeHosts', 'output').size).toBe(0)
    expect(findErrorCode('iam', 'NoSuchEntityException')).toBe('NoSuchEntity')
  })

  it('knows acceptors, one by one', () => {
    expect(findAcceptors('dynamodb', 'TableNotExists')).toEqual([
      { state: 'success', matcher: 'error', expected: 'ResourceNotFoundException' },
    ])
    expect(findAcceptors('sagemaker', 'EndpointInService')).toEqual([
      { state: 'success', matcher: 'path', expected: 'InService', argument: 'EndpointStatus' },
      { state: 'failure', matcher: 'path', expected: 'Failed', argument: 'EndpointStatus' },
      { state: 'failure', matcher: 'error', expected: 'ValidationException' },
    ])
  })

  it.each(['constructor', '__proto__', 'toString'])('finds nothing under %s', (name) => {
    expect(findMemberFacts(name, 'DescribeHosts', 'input').size).toBe(0)
    expect(findErrorCode(name, name)).toBeUndefined()
    expect(findErrorCode('iam', name)).toBeUndefined()
    expect(findAcceptors('ec2', name)).toBeUndefined()
  })
})
