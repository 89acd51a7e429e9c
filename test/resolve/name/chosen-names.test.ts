/** Names that people choose, and names that pages give in the constellations of well-known services. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { describeContract } from '../../../generator/contract/describe-contract.js'
import type { ServiceModel } from '../../../generator/model/index.js'
import {
  type ChosenNameProblem,
  type ChosenNames,
  type FormerNames,
  resolveService,
} from '../../../generator/resolve/index.js'
import { printPages } from '../print-page.js'
import type { MemberSketch, ServiceSketch, ShapeSketch } from '../sketch.js'
import { parseFiles } from './named-shapes.js'

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))
const spec = fileURLToPath(new URL('../../../spec/', import.meta.url))

const member = (name: string, shape: string): MemberSketch => ({ name, shape, text: 'What it is.' })
const structure = (...members: readonly MemberSketch[]): ShapeSketch => ({ kind: 'structure', members })

/** `batch`: two operations take entries of their own. `yard`: instances with a type and a state, as a service of machines has them. */
function sketch(): ServiceSketch {
  const shapes: Record<string, ShapeSketch> = {
    text: { kind: 'string' },
    type: { kind: 'string', enum: ['small', 'large'] },
    stateName: { kind: 'string', enum: ['pending', 'running'] },
    state: structure(member('Code', 'text'), member('Name', 'stateName')),
    instance: structure(member('InstanceType', 'type'), member('State', 'state')),
    instances: { kind: 'list', member: 'instance' },
    price: structure(member('InstanceType', 'type'), member('Price', 'text')),
    prices: { kind: 'list', member: 'price' },
    typeInfo: structure(member('InstanceType', 'type'), member('Cores', 'text')),
    typeInfos: { kind: 'list', member: 'typeInfo' },
    sendEntry: structure(member('Id', 'text'), member('Body', 'text')),
    sendEntries: { kind: 'list', member: 'sendEntry' },
    deleteEntry: structure(member('Id', 'text'), member('Handle', 'text')),
    deleteEntries: { kind: 'list', member: 'deleteEntry' },
    in: structure(member('InstanceType', 'type')),
    DescribeInstances: structure(member('Instances', 'instances')),
    DescribePrices: structure(member('Prices', 'prices')),
    DescribeInstanceTypes: structure(member('InstanceTypes', 'typeInfos')),
    SendMessageBatch: structure(member('Entries', 'sendEntries')),
    DeleteMessageBatch: structure(member('Entries', 'deleteEntries')),
  }
  const output = (operation: string) =>
    [
      operation.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase(),
      { operation, input: 'in', output: operation, errors: [] },
    ] as const
  const input = (operation: string) =>
    [operation.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase(), { operation, input: operation, errors: [] }] as const
  return {
    service: 'harbour',
    className: 'Harbour',
    uid: 'harbour-2020-01-31',
    shapes: new Map(Object.entries(shapes)),
    operations: new Map([
      ...['DescribeInstances', 'DescribePrices', 'DescribeInstanceTypes'].map(output),
      ...['SendMessageBatch', 'DeleteMessageBatch'].map(input),
    ]),
    paginators: [],
    waiters: [],
  }
}

const pages = parseFiles(printPages(sketch())).flatMap((file) => file.pages)

function resolve(names?: ChosenNames, former?: FormerNames): { model: ServiceModel; problems: ChosenNameProblem[] } {
  const problems: ChosenNameProblem[] = []
  const model = resolveService('harbour', pages, { names, former, onNameProblem: (problem) => problems.push(problem) })
  return { model, problems }
}

/** Names of structures and enums that are no requests or responses. */
function listNames({ shapes }: ServiceModel): readonly string[] {
  return shapes
    .filter((shape) => shape.kind === 'structure' || (shape.kind === 'string' && shape.enum))
    .map(({ id }) => id)
    .filter((id) => !/(?:Request|Response)$/.test(id))
    .sort()
}

function resolvePages(root: string, service: string, only?: readonly string[]): ServiceModel {
  const paths = only ?? readdirSync(join(root, service, 'client')).map((file) => `${service}/client/${file}`)
  const files = parseFiles(paths.map((path) => [path, readFileSync(join(root, path))]))
  return resolveService(
    service,
    files.flatMap(({ pages }) => pages),
  )
}

describe('names from pages', () => {
  it('give a plain name to what owns it, and qualify words that say nothing', () => {
    expect(listNames(resolve().model)).toMatchInlineSnapshot(`
      [
        "DeleteMessageBatchRequestEntry",
        "DescribeInstanceTypesInstanceType",
        "Instance",
        "InstanceState",
        "InstanceStateName",
        "InstanceType",
        "Price",
        "SendMessageBatchRequestEntry",
      ]
    `)
  })

  it('name what describe_auto_ml_job shows', () => {
    expect(listNames(resolvePages(spec, 'sagemaker', ['sagemaker/client/describe_auto_ml_job.rst'])))
      .toMatchInlineSnapshot(`
      [
        "AlgorithmsConfig",
        "AutoMLAlgorithm",
        "AutoMLDataSplitConfig",
        "AutoMLJobArtifacts",
        "AutoMLJobConfig",
        "AutoMLJobMode",
        "AutoMLJobObjective",
        "AutoMLJobSecondaryStatus",
        "AutoMLJobStatus",
        "BestCandidate",
        "CandidateArtifactLocations",
        "CandidateGenerationConfig",
        "CandidateMetric",
        "CandidateMetricSet",
        "CandidateMetricStandardMetricName",
        "CandidateProperties",
        "CandidateStatus",
        "CandidateStep",
        "CandidateStepType",
        "ChannelType",
        "CompletionCriteria",
        "CompressionType",
        "DataSource",
        "FinalAutoMLJobObjectiveMetric",
        "FinalAutoMLJobObjectiveMetricType",
        "InferenceContainerDefinition",
        "InputDataConfig",
        "MetricName",
        "ModelDeployConfig",
        "ModelDeployResult",
        "ObjectiveStatus",
        "OutputDataConfig",
        "PartialFailureReason",
        "ProblemType",
        "ResolvedAttributes",
        "S3DataSource",
        "S3DataType",
        "SecurityConfig",
        "VpcConfig",
      ]
    `)
  })

  it.skipIf(!existsSync(corpus))(
    existsSync(corpus)
      ? 'call the entries of four batches by their operations'
      : 'skipped: ../shared/corpus is not beside the checkout',
    () => {
      expect(listNames(resolvePages(corpus, 'sqs')).filter((name) => /Entry$/.test(name))).toMatchInlineSnapshot(`
        [
          "BatchResultErrorEntry",
          "ChangeMessageVisibilityBatchRequestEntry",
          "ChangeMessageVisibilityBatchResultEntry",
          "DeleteMessageBatchRequestEntry",
          "DeleteMessageBatchResultEntry",
          "SendMessageBatchRequestEntry",
          "SendMessageBatchResultEntry",
        ]
      `)
    },
  )
})

describe('chosen names', () => {
  it('rename by name and by place', () => {
    const { model, problems } = resolve({
      InstanceStateName: 'Phase',
      'DeleteMessageBatch.request.Entries[]': 'DeleteEntry',
    })
    expect(problems).toEqual([])
    expect(listNames(model)).toEqual(expect.arrayContaining(['Phase', 'DeleteEntry', 'SendMessageBatchRequestEntry']))
    expect(listNames(model)).not.toContain('InstanceStateName')
  })

  it('win over published names, which stay as aliases, release after release', () => {
    const published = describeContract(resolve().model)
    const names = { InstanceStateName: 'Phase' }
    const { model } = resolve(names, { contract: published, aliases: [] })
    expect(model.aliases).toEqual([{ name: 'InstanceStateName', shape: 'Phase' }])
    const next = resolve(names, { contract: describeContract(model), aliases: [] })
    expect(next.problems).toEqual([])
    expect(listNames(next.model)).toContain('Phase')
  })

  it('win over known ones, which can be what they are chosen by', () => {
    const problems: ChosenNameProblem[] = []
    const model = resolveService('harbour', pages, {
      names: { DeleteEntry: 'Removal' },
      knownNames: {
        'DeleteMessageBatch.request.Entries[]': 'DeleteEntry',
        'SendMessageBatch.request.Entries[]': 'Sending',
      },
      onNameProblem: (problem) => problems.push(problem),
    })
    expect(problems).toEqual([])
    expect(listNames(model)).toEqual(expect.arrayContaining(['Removal', 'Sending']))
    expect(listNames(model)).not.toContain('DeleteEntry')
  })

  it('are told of the file as of the file', () => {
    const problems: ChosenNameProblem[] = []
    const knownNames = { 'SendMessageBatch.request.Entries': 'EntryList' }
    resolveService('harbour', pages, { knownNames, onNameProblem: (problem) => problems.push(problem) })
    expect(problems).toEqual([
      {
        source: 'file',
        found: 'No structure and no enum stands at "SendMessageBatch.request.Entries"',
        expected: 'a place such as `OpenGate.request.Locks[]`',
      },
    ])
  })

  it.each([
    [{ InstanceStateNam: 'Phase' }, 'No shape is called "InstanceStateNam"', 'Did you mean "InstanceStateName"?'],
    [
      { 'SendMessageBatch.request.Entry[]': 'X' },
      'No structure and no enum stands at "SendMessageBatch.request.Entry[]"',
      'a place such as',
    ],
    [{ InstanceStateName: 'phase' }, '"phase" is no name of a type', 'beginning with a capital letter'],
    [
      { InstanceStateName: 'Map' },
      '"Map" is the name of a request, a response or a type of the language',
      'another name',
    ],
    [{ InstanceStateName: 'X', InstanceState: 'x'.toUpperCase() }, '"X" is chosen for two shapes', 'a name for each'],
  ])('are told if they cannot be followed: %j', (names, found, expected) => {
    const { problems } = resolve(names as ChosenNames)
    expect(problems).toEqual([
      { source: 'configuration', found, expected: expect.stringContaining(expected) as string },
    ])
  })
})
