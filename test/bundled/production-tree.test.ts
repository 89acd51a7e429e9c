/** What `npm install shapewright` brings. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A package of the lock file, as far as it is read here. */
interface LockedPackage {
  readonly dev?: boolean
  readonly devOptional?: boolean
  /** For another platform, or a peer that nobody asks for. */
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly hasInstallScript?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>
}
const tree = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)

describe('the production tree', () => {
  it('has few packages', () => {
    expect(tree.map(([path]) => path)).toContain('node_modules/commander')
    // of the two libraries that come compiled, a platform gets one package each
    const everywhere = tree.filter(([, { optional }]) => !optional)
    expect(everywhere.length + 2).toBeLessThanOrEqual(60)
    const native = tree.filter(([, { optional, os }]) => optional && os).map(([path]) => path.split('/').at(-2))
    expect([...new Set(native)].sort()).toEqual(['@oxfmt', '@rolldown'])
  })

  it('runs no script when it is installed', () => {
    expect(tree.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
    // the lock file marks such packages
    expect(Object.values(packages).some(({ hasInstallScript }) => hasInstallScript)).toBe(true)
  })
})
