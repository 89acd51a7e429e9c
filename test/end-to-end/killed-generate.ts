/**
 * What a run that generates leaves when it is killed.
 *
 * @module
 */
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '../../generator/generate.js'
import { hasLeftovers } from '../../generator/write/recover.js'
import { recoverPackages } from '../../generator/write/write.js'
import { killAgainAndAgain } from '../sync/kill-loop.js'
import { fillFolder, readFolder } from '../write/folders.js'
import { type EditedService, editPage, editedServices, findRound, readRound, writeIndexPage } from './edited-pages.js'

/** What was found after all kills. */
export interface GenerateKills {
  /** How many packages were of the pages as they were before, and how many of those that stood there. */
  readonly states: Readonly<Record<'old' | 'new', number>>
  /** How often a run was killed while it wrote packages. */
  readonly parted: number
  /** The major version that the packages reached: how many edits there were. */
  readonly versions: number
}

/**
 * Kills runs that generate between edits of pages. After each kill every package must be the one of the last pages or of those before: version, lock file, changelog and source belong together. The next run must
 * complete it, and leave nothing behind.
 *
 * @param folder - an empty folder
 * @throws AssertionError where something does not hold
 */
export async function killGenerates(folder: string, kills: number): Promise<GenerateKills> {
  mkdirSync(join(folder, 'node_modules'))
  for (const service of editedServices) {
    writeIndexPage(folder, service)
    editPage(folder, service, 1)
  }
  const options = { cwd: folder, input: join(folder, 'spec'), output: join(folder, 'output') }
  await generate(options)
  fillFolder(
    options.output,
    Object.fromEntries(editedServices.map(({ service }) => [`${service}/dist/own.js`, 'built'])),
  )
  const states = { old: 0, new: 0 }
  let parted = 0
  const check = async (): Promise<void> => {
    if (hasLeftovers(options.output)) parted++
    recoverPackages(options.output)
    for (const service of editedServices) {
      const age = readRound(folder, service) - checkPackage(options.output, service)
      assert(age === 0 || age === 1, `${service.service}: ${age} versions behind its pages`)
      states[age === 0 ? 'new' : 'old']++
    }
    assert.equal((await generate(options)).failed, false)
    for (const service of editedServices)
      assert.equal(checkPackage(options.output, service), readRound(folder, service))
    const left = readdirSync(options.output).filter((name) => name !== '.shapewright-lock')
    assert.deepEqual(
      left,
      editedServices.map(({ service }) => service),
    )
    assert.equal((await generate({ ...options, mode: 'check' })).stale, false)
  }
  const script = 'test/end-to-end/endless-generate.ts'
  await killAgainAndAgain({ script, args: [folder], kills, writing: 'writing', check })
  return { states, parted, versions: Math.max(...editedServices.map((service) => readRound(folder, service))) }
}

/**
 * Holds that all parts of a package are of one version, that its changelog tells of every version there was, once, and that the user's own file is there.
 *
 * @returns the number of the state of the pages that it was made from, which is its major version
 */
function checkPackage(output: string, { service }: EditedService): number {
  const folder = join(output, service)
  assert(statSync(folder).isDirectory())
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const round = Number(version.split('.')[0])
  assert.equal(version, `${round}.0.0`)
  const lock = read('shapewright.lock.json')
  assert.equal((JSON.parse(lock) as { version: string }).version, version)
  assert.equal(findRound(lock), round, `${service}: the lock file`)
  assert.equal(findRound(Object.values(readFolder(join(folder, 'src'))).join('\n')), round, `${service}: the source`)
  const told = read('CHANGELOG.md').match(/^## .*$/gm)
  assert.deepEqual(
    told,
    Array.from({ length: round }, (_, index) => `## ${round - index}.0.0`),
  )
  assert.equal(read('dist/own.js'), 'built')
  return round
}
