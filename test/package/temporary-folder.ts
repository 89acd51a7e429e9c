import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Makes an empty folder that goes away with the test file or the group of tests. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'shapewright-package-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
