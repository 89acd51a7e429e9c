/** Paginators and waiters of every sort, and names that clash with theirs. */
import { enumeration, structure } from '../guard/build-model.js'
import { operation, origin, service } from './operation-sketch.js'

const paginator = { resultKeys: [], origin }
const waiter = { delay: 30, maxAttempts: 60, origin }

/** A service that is gone through. */
export default service(
  [
    structure('ListJobsRequest', [
      ['NextToken', 'string'],
      ['MaxResults', 'integer'],
    ]),
    structure(
      'ListJobsResponse',
      [
        ['Jobs', 'list(Job)'],
        ['NextToken', 'string'],
        ['IsTruncated', 'boolean'],
      ],
      { use: 'output' },
    ),
    structure(
      'Job',
      [
        ['Name', 'string'],
        ['JobStatus', 'JobStatus'],
      ],
      { use: 'output' },
    ),
    enumeration('JobStatus', ['CREATING', 'ACTIVE', 'IN_SERVICE', 'FAILED', 'DELETE_FAILED']),
    structure('ListVersionsRequest', [
      ['Bucket', '!string'],
      ['IdMarker', 'string'],
      ['KeyMarker', 'string'],
      ['MaxKeys', 'string'],
    ]),
    structure(
      'ListVersionsResponse',
      [
        ['NextKeyMarker', 'string'],
        ['NextIdMarker', 'string'],
        ['Versions', 'list(string)'],
        ['Prefixes', 'list(string)'],
      ],
      { use: 'output' },
    ),
    structure('DescribeDefaultsRequest', [['Marker', 'string']]),
    structure('DescribeDefaultsResponse', [['Defaults', 'Defaults']], { use: 'output' }),
    structure(
      'Defaults',
      [
        ['Marker', 'string'],
        ['Parameters', 'list(string)'],
      ],
      { use: 'output' },
    ),
    structure('DescribeJobRequest', [['Name', '!string']]),
    structure('DescribeJobResponse', [['Job', 'Job']], { use: 'output' }),
    structure('DescribeJobsRequest', [['Names', 'list(string)']]),
    structure('DescribeJobsResponse', [['Jobs', 'list(Job)']], { use: 'output' }),
  ],
  [
    operation('DescribeDefaults', { input: 'DescribeDefaultsRequest', output: 'DescribeDefaultsResponse' }),
    operation('DescribeJob', {
      input: 'DescribeJobRequest',
      output: 'DescribeJobResponse',
      errors: ['ResourceNotFoundException'],
    }),
    operation('DescribeJobs', {
      input: 'DescribeJobsRequest',
      output: 'DescribeJobsResponse',
      errors: ['JobNotFoundFault'],
    }),
    operation('ListJobs', { input: 'ListJobsRequest', output: 'ListJobsResponse' }),
    operation('ListVersions', { input: 'ListVersionsRequest', output: 'ListVersionsResponse' }),
    operation('PaginateListJobs'),
    operation('Ping'),
    operation('WaitUntilJobExists'),
  ],
  {
    service: 'loops',
    className: 'Loops',
    title: 'Example Loops',
    paginators: [
      {
        ...paginator,
        name: 'DescribeDefaults',
        operation: 'DescribeDefaults',
        inputToken: 'Marker',
        outputToken: 'Defaults.Marker',
      },
      {
        ...paginator,
        name: 'ListJobs',
        operation: 'ListJobs',
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        limitKey: 'MaxResults',
        resultKeys: ['Jobs'],
      },
      { ...paginator, name: 'ListOpen', operation: 'ListJobs', inputToken: 'NextToken', resultKeys: ['Jobs'] },
      {
        ...paginator,
        name: 'ListVersions',
        operation: 'ListVersions',
        inputToken: ['IdMarker', 'KeyMarker'],
        outputToken: ['NextKeyMarker', 'NextIdMarker'],
        limitKey: 'MaxKeys',
        resultKeys: ['Versions', 'Prefixes'],
      },
    ],
    waiters: [
      { ...waiter, name: 'JobDeleted', operation: 'DescribeJob' },
      { ...waiter, name: 'JobExists', operation: 'DescribeJob' },
      { ...waiter, name: 'JobInService', operation: 'DescribeJob' },
      { ...waiter, name: 'JobSettled', operation: 'DescribeJob' },
      { ...waiter, name: 'JobsActiveOrFailed', operation: 'DescribeJobs' },
      { ...waiter, name: 'JobsDeleted', operation: 'DescribeJobs' },
      { ...waiter, name: 'PingAnswered', operation: 'Ping' },
    ],
  },
)
