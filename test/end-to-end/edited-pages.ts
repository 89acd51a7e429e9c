/**
 * Pages that are edited again and again: each edit gives one member another name, and so asks for a major version.
 *
 * @module
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { printIndexPage } from '../cli/index-page.js'
import { embeddedFolder } from '../spec/embedded-pages.js'

/** A service with one operation. */
export interface EditedService {
  readonly service: string
  readonly className: string
  /** Path of the one page, without `.rst`. */
  readonly page: string
  /** The member that gets other names: `Round1`, `Round2` … */
  readonly member: string
}

/** The services, whose packages are written in one run. */
export const editedServices: readonly EditedService[] = [
  { service: 'dynamodb', className: 'DynamoDB', page: 'dynamodb/client/delete_table', member: 'TableName' },
  { service: 'sagemaker', className: 'SageMaker', page: 'sagemaker/client/stop_auto_ml_job', member: 'AutoMLJobName' },
]

/** The pages of a service before the first edit. */
export function writeIndexPage(folder: string, { service, className, page }: EditedService): void {
  writeWhole(folder, join('spec', `${service}.rst`), printIndexPage(className, [page]))
}

/** Edits the page of a service: to a state by its number, from 1. */
export function editPage(folder: string, { page, member }: EditedService, round: number): void {
  const text = readFileSync(join(embeddedFolder, `${page}.rst`), 'utf8')
  writeWhole(folder, join('spec', `${page}.rst`), text.replaceAll(member, `Round${round}`))
}

/** The number of the state that a page is in. */
export function readRound(folder: string, { page }: EditedService): number {
  return findRound(readFileSync(join(folder, 'spec', `${page}.rst`), 'utf8'))
}

/**
 * The number of the state that a text is of.
 *
 * @throws an error where it is of none, or of several
 */
export function findRound(text: string): number {
  const rounds = new Set([...text.matchAll(/(?<![A-Za-z])Round(\d+)(?!\d)/g)].map(([, round]) => Number(round)))
  if (rounds.size !== 1) throw new Error(`of the states ${JSON.stringify([...rounds])}`)
  return [...rounds][0]!
}

/** Writes a page as an editor does that writes beside it: it is the old one or the new one at any moment. */
function writeWhole(folder: string, path: string, text: string): void {
  const draft = join(folder, 'draft')
  writeFileSync(draft, text)
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  renameSync(draft, join(folder, path))
}
