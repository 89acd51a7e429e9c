/**
 * The pages of real services and the models that come of them: read once for all that is held against them.
 *
 * @module
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { ServiceModel } from '../../generator/model/index.js'
import type { Page } from '../../generator/parse/page.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'

/** A service that was read. */
export interface ReadService {
  readonly service: string
  /** Its pages, with the messages about them. */
  readonly files: readonly VFile[]
  /** What they say. */
  readonly facts: readonly Page[]
  readonly model: ServiceModel
}

/** Something that is held against every service, one after another: together they take more memory than a test should. */
export type ServiceCheck = (service: ReadService) => void | Promise<void>

/**
 * Reads the services of a corpus, each when it is asked for.
 *
 * @param corpus - a folder of pages: `<service>.rst`, and one folder per service
 */
export function* readServices(corpus: string): Generator<ReadService> {
  for (const { name: service } of readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const files = listPages(corpus, service).map((path) => new VFile({ path, value: readFileSync(join(corpus, path)) }))
    const facts = files.flatMap((file) => parsePage(readPage(file), file))
    yield { service, files, facts, model: resolveService(service, facts) }
  }
}

/** Paths below the corpus. */
function listPages(corpus: string, service: string): string[] {
  const paths = ['client', 'paginator', 'waiter']
    .filter((kind) => existsSync(join(corpus, service, kind)))
    .flatMap((kind) => readdirSync(join(corpus, service, kind)).map((file) => `${service}/${kind}/${file}`))
  return [...paths, `${service}.rst`]
}
