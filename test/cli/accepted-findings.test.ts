/** Which findings an entry of the configuration accepts. */
import { expect, test } from 'vitest'
import { openFindings } from '../../generator/cli/accepted-findings.js'
import type { ServiceResult } from '../../generator/result.js'

function serviceOf(service: string, ...paths: readonly string[]): ServiceResult {
  const messages = paths.map((path) => ({ path, rule: 'page-unlisted', severity: 'warning' }))
  return { service, messages, undocumented: [] } as unknown as ServiceResult
}

test('a page counts for its own service, whatever the folders above it are called', () => {
  const services = [
    serviceOf('s3', 'sqs/pages/s3/client/copy.rst', 'sqs/pages/s3.rst'),
    serviceOf('sqs', 'sqs/pages/sqs/client/copy.rst'),
  ]
  const counts = { error: 0, warning: 4, info: 0 }
  const accept = (service: string, ...places: readonly string[]): Parameters<typeof openFindings>[1] => [
    { service, finding: 'page-unlisted', in: places, because: 'known' },
  ]
  expect(openFindings({ services, counts }, accept('s3', 'client/copy.rst', 's3.rst'))).toMatchObject({
    warnings: 2,
    accepted: 2,
    gone: [],
  })
  expect(openFindings({ services, counts }, accept('sqs', 'client/copy.rst', 'sqs.rst'))).toMatchObject({
    warnings: 3,
    accepted: 1,
    gone: [expect.stringContaining('sqs: page-unlisted in sqs.rst')],
  })
})
