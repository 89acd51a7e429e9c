/**
 * Which installed client of the AWS SDK for JavaScript is that of a service.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ServiceModel } from '../model/index.js'
import { UsageError } from './usage-error.js'

/** An installed client. */
export interface SdkClient {
  /** Name of the package: `@aws-sdk/client-sqs`. */
  readonly name: string
  /** Absolute path of the package. */
  readonly folder: string
  /** The service's own names of its operations, ascending. */
  readonly operations: readonly string[]
}

const ending = 'Command.d.ts'

/** A client has at least this share of the operations that it and the pages know together. boto3 and the SDK call services otherwise, but not operations. */
const leastShared = 0.5

/**
 * Lists the clients that are installed for a folder, as Node.js looks for them.
 *
 * @param folder - where to begin; folders above follow
 */
export function listSdkClients(folder: string): readonly SdkClient[] {
  const clients = new Map<string, SdkClient>()
  for (let at = resolve(folder), last = ''; at !== last; last = at, at = dirname(at)) {
    const scope = join(at, 'node_modules/@aws-sdk')
    for (const name of listFolder(scope).filter((name) => name.startsWith('client-'))) {
      const files = listFolder(join(scope, name, 'dist-types/commands')).filter((file) => file.endsWith(ending))
      if (files.length === 0 || clients.has(name)) continue
      const operations = files.map((file) => file.slice(0, -ending.length)).sort()
      clients.set(name, { name: `@aws-sdk/${name}`, folder: join(scope, name), operations })
    }
  }
  return [...clients.values()]
}

/**
 * Finds the client of a service: the one that has most of its operations, because boto3's `stepfunctions` is the SDK's `client-sfn`.
 *
 * @param model - the service, as the pages describe it
 * @param clients - what is installed
 * @throws UsageError if none is that service's
 */
export function findSdkClient(model: ServiceModel, clients: readonly SdkClient[]): SdkClient {
  const own = new Set(model.operations.map(({ operation }) => operation))
  const shareOf = ({ operations }: SdkClient): number => {
    const both = operations.filter((operation) => own.has(operation)).length
    return both / (own.size + operations.length - both)
  }
  const [best] = clients
    .map((client) => ({ client, share: shareOf(client) }))
    .sort((a, b) => b.share - a.share || (a.client.name < b.client.name ? -1 : 1))
  if (best && best.share >= leastShared) return best.client
  const found =
    clients.length === 0
      ? 'No client of the AWS SDK is installed'
      : `None of the ${clients.length} installed clients of the AWS SDK has the operations of ${model.service}`
  throw new UsageError(
    `${found}.`,
    `Install it where you run this: \`npm install --save-dev @aws-sdk/client-${model.service}\`, or what npm calls it. \`--modules\` names another folder that has it.`,
  )
}

function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
