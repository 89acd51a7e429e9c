/**
 * Pages to begin with: several kinds of page, from `spec/`, as static files of the site.
 *
 * @module
 */
import type { PageText } from './engine/page-text.js'

/** A page to begin with. */
export interface Sample {
  readonly id: string
  /** In the list of samples. */
  readonly label: string
  readonly path: string
  /** Pages that it needs beside it. */
  readonly beside: readonly string[]
  /** What is changed in it, to show what the generator says. */
  readonly edit?: (text: string) => string
  /** A JSON that the sample comes with. */
  readonly json?: string
}

const describeJob = 'sagemaker/client/describe_auto_ml_job.rst'

/** The samples, in the order of the list. The first one is shown first. */
export const samples: readonly Sample[] = [
  {
    id: 'describe',
    label: 'An operation: describe_auto_ml_job',
    path: describeJob,
    beside: [],
    json: `{
  "AutoMLJobName": "churn",
  "CreationTime": "2026-01-31T12:00:00+00:00",
  "AutoMLJobStatus": "Completed",
  "BestCandidate": {
    "CandidateName": 7,
    "FinalAutoMLJobObjectiveMetric": { "MetricName": "F1", "Value": "high" }
  }
}
`,
  },
  {
    id: 'create',
    label: 'A request: create_auto_ml_job',
    path: 'sagemaker/client/create_auto_ml_job.rst',
    beside: [],
  },
  {
    id: 'recursive',
    label: 'A type that holds itself: get_item',
    path: 'dynamodb/client/get_item.rst',
    beside: [],
    json: `{
  "Item": {
    "Id": { "S": "first" },
    "Data": { "B": "SGVsbG8=" },
    "Marks": { "L": [{ "N": "1" }, { "N": 2 }] }
  }
}
`,
  },
  {
    id: 'paginator',
    label: 'A paginator: ListAutoMLJobs',
    path: 'sagemaker/paginator/ListAutoMLJobs.rst',
    beside: ['sagemaker/client/list_auto_ml_jobs.rst'],
  },
  {
    id: 'waiter',
    label: 'A waiter: TableExists',
    path: 'dynamodb/waiter/TableExists.rst',
    beside: ['dynamodb/client/describe_table.rst'],
  },
  {
    id: 'mistakes',
    label: 'A page with mistakes',
    path: describeJob,
    beside: [],
    edit: (text) =>
      text
        .replace("'AutoMLJobArn': 'string',", "'AutoMLJobArn': 'string'|Nothing,")
        .replace('- **RoleArn** *(string) --*', '- **RoleArn** *(strin) --*')
        .replace("'EndTime': datetime(2015, 1, 1),", "'EndTime': 123,"),
  },
]

const addresses = import.meta.glob('../../spec/**/*.rst', { query: '?url', import: 'default', eager: true })

/** Fetches a page of `spec/`. @throws if it cannot be had */
export async function fetchPage(path: string): Promise<PageText> {
  const address = addresses[`../../spec/${path}`] as string
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The sample ${path} could not be loaded: status ${response.status}`)
  return { path, text: await response.text() }
}

/** Fetches a sample's own page, as it is to be shown. */
export async function fetchSample(sample: Sample): Promise<PageText> {
  const { path, text } = await fetchPage(sample.path)
  return { path, text: sample.edit?.(text) ?? text }
}
