/** What most services are made of. */
import { enumeration, structure } from '../guard/build-model.js'
import { operation, origin, service } from './operation-sketch.js'
import { prose } from './text.js'

const job = structure('Job', [
  ['Name', '!string'],
  ['Tags', 'list(Tag)'],
  ['Limits', 'map(string,integer)'],
  ['Created', 'timestamp'],
  ['Body', 'blob'],
  ['Ratio', 'float'],
  ['Active', 'boolean'],
  ['Size', 'JobSize'],
  ['Grid', 'list(list(JobSize))'],
])

const request = structure('CreateJobRequest', [
  ['Job', '!Job'],
  ['ClientToken', '!string'],
])

/** A service with two operations. */
export default service(
  [
    {
      ...job,
      documentation: prose('A job.\n\nIt runs once.'),
      members: job.members.map((member) =>
        member.name === 'Size' || member.name === 'Grid' ? { ...member, proseValues: ['HUGE', "it's"] } : member,
      ),
    },
    structure('Tag', [
      ['Key', '!string'],
      ['Value', 'string'],
    ]),
    enumeration('JobSize', ['SMALL', 'LARGE']),
    {
      ...request,
      members: request.members.map((member) =>
        member.name === 'ClientToken'
          ? {
              ...member,
              idempotencyToken: true,
              documentation: prose('Makes a repeated call harmless.'),
              defaultValue: 'none',
              deprecated: { reason: prose('Use *nothing*.') },
            }
          : member,
      ),
    },
    structure(
      'CreateJobResponse',
      [
        ['JobArn', 'string'],
        ['Size', 'JobSize'],
        ['Sizes', 'list(JobSize)'],
        ['BySize', 'map(JobSize,JobSize)'],
        ['Started', 'timestamp'],
      ],
      { use: 'output' },
    ),
  ],
  [
    operation('CreateJob', {
      input: 'CreateJobRequest',
      output: 'CreateJobResponse',
      errors: ['LimitExceeded', 'NotFound'],
      documentation: prose('Makes a `Job`.\n\n- one\n- two, see [the guide](https://example.com/guide)'),
      reference: 'https://example.com/API_CreateJob.html',
      examples: [
        {
          documentation: prose('A small job.'),
          input: {
            $object: [
              [
                'Job',
                {
                  $object: [
                    ['Name', 'a */ job'],
                    ['Created', { $date: '2026-01-01T00:00:00Z' }],
                  ],
                },
              ],
            ],
          },
          origin,
        },
      ],
    }),
    operation('Ping', { deprecated: {} }),
  ],
  { service: 'jobs', className: 'Jobs', title: 'Example Jobs' },
)
