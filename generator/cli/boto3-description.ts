/**
 * A service's description in an installed botocore.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import type { ServiceDescription } from './service-description.js'
import { UsageError } from './usage-error.js'

const script =
  'import sys,json,botocore.loaders;print(json.dumps(botocore.loaders.Loader().load_service_model(sys.argv[1],"service-2")))'

/**
 * Reads the description of a service from an installed botocore.
 *
 * @param service - as boto3's client() takes it
 * @param python - interpreters to try, in order
 * @throws UsageError if no interpreter has botocore with the service
 */
export function readBoto3Description(service: string, python: readonly string[]): ServiceDescription {
  let detail = ''
  for (const command of python) {
    const { status, stdout, stderr, error } = spawnSync(command, ['-c', script, service], {
      encoding: 'utf8',
      maxBuffer: 256 << 20,
    })
    if (status === 0) return JSON.parse(stdout) as ServiceDescription
    detail = error ? error.message : (stderr.trim().split('\n').at(-1) ?? '')
  }
  throw new UsageError(
    `botocore's description of ${service} cannot be read: ${detail}.`,
    'Install boto3, or name another interpreter with --python.',
  )
}
