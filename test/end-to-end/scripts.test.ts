/**
 * The scripts of the workflows, where things are not as they should be.
 */
import { readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { describePackage, runScript, stampPackage } from './run-script.js'

const modules = { 'src/index.ts': "export { a } from './a.js'\n", 'src/a.ts': '/** One. */\nexport const a: 1 = 1\n' }

describe.each(['build-output', 'check-output', 'test-output', 'pack-output'])('%s', (name) => {
  it('says that there is no package', async () => {
    const { exitCode, stderr } = await runScript(name, makeFolder())
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'output/ has no package; run: npm run generate\n' })
  })

  it('says that an option is unknown', async () => {
    const { exitCode, stderr } = await runScript(name, makeFolder(), ['--outptu', 'x'])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^Unknown option '--outptu'.*\n$/)
  })

  it('says that a manifest cannot be read', async () => {
    const folder = makeFolder()
    fillFolder(folder, { ...describePackage('sqs', '1.0.0', {}), 'output/sqs/package.json': '{' })
    const { exitCode, stderr } = await runScript(name, folder)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^output\/sqs\/package\.json cannot be read: .*\n$/)
  })
})

it.each(['build-output', 'check-output', 'test-output'])('%s takes services, and a name that is near', async (name) => {
  const folder = makeFolder()
  fillFolder(folder, { ...describePackage('sqs', '1.0.0', {}), ...describePackage('sns', '1.0.0', {}) })
  const { exitCode, stderr } = await runScript(name, folder, ['sqss'])
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: 'output/ has no package sqss; the nearest name is sqs\n',
  })
})

it.each(['test-output', 'pack-output'])('%s says that a package is not built', async (name) => {
  const folder = makeFolder()
  fillFolder(folder, describePackage('sqs', '1.0.0', {}))
  const { exitCode, stderr } = await runScript(name, folder)
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '@demo/sqs is not built; run: npm run build:output\n' })
})

it.each(['test-output', 'pack-output'])('%s says that a package changed after it was built', async (name) => {
  const folder = makeFolder()
  fillFolder(folder, describePackage('sqs', '1.0.0', { 'dist/index.js': '', 'src/shapes/tag.ts': '' }))
  stampPackage(folder, 'sqs')
  fillFolder(folder, { 'output/sqs/src/shapes/tag.ts': 'export {}' })
  const { exitCode, stderr } = await runScript(name, folder)
  const expected = '@demo/sqs changed after it was built; run: npm run build:output\n'
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expected })
})

it('build-output builds the packages that are named and changed, and replaces dist/ as a whole', async () => {
  const folder = makeFolder()
  for (const service of ['sns', 'sqs']) {
    fillFolder(folder, describePackage(service, '1.0.0', { ...modules, 'dist/old.js': 'old' }))
  }
  const dist = join(folder, 'output/sqs/dist')
  const build = async (...args: string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await runScript('build-output', folder, args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    return stdout
  }
  expect(await build('sqs')).toBe('1 package built\n')
  const { '.inputs': stamp, ...built } = readFolder(dist)
  expect(built).toEqual({
    'index.js': expect.stringMatching(/export ?\{ ?\w+ as a ?\}/),
    'index.d.ts': expect.stringMatching(/\/\*\* One\. \*\/\nexport declare const a: 1;/),
  })
  expect(readFolder(join(folder, 'output/sns/dist'))).toEqual({ 'old.js': 'old' })
  expect(await build()).toBe('1 package built, 1 did not change\n')
  expect(await build()).toBe('0 packages built, 2 did not change\n')
  fillFolder(folder, { 'output/sqs/src/a.ts': 'export const a: 2 = 2\n' })
  expect(await build()).toBe('1 package built, 1 did not change\n')
  expect(readFileSync(join(dist, 'index.js'), 'utf8')).toMatch(/const \w+ ?= ?2;/)
  expect(readFileSync(join(dist, '.inputs'), 'utf8')).not.toBe(stamp)
  expect(readdirSync(join(folder, 'output'))).toEqual(['sns', 'sqs'])
})

it('build-output says why a package cannot be built, keeps its dist/, and builds the others', async () => {
  const folder = makeFolder()
  fillFolder(folder, describePackage('sns', '1.0.0', modules))
  fillFolder(
    folder,
    describePackage('sqs', '1.0.0', { 'src/index.ts': modules['src/index.ts'], 'dist/index.js': 'old' }),
  )
  fillFolder(folder, { 'output/.sqs.build-999999999-abc/new/index.js': 'left by a build that was killed' })
  const { exitCode, stdout, stderr } = await runScript('build-output', folder)
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '1 package built\n' })
  expect(stderr).toMatch(/^@demo\/sqs cannot be built: .*Could not resolve '\.\/a\.js'/)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(readFolder(join(folder, 'output/sqs/dist'))).toEqual({ 'index.js': 'old' })
  expect(readdirSync(join(folder, 'output'))).toEqual(['sns', 'sqs'])
})

it('check-output tells type errors, with the TypeScript of the project', async () => {
  const folder = makeFolder()
  const config = JSON.stringify({ compilerOptions: { strict: true, noEmit: true }, include: ['src'] })
  fillFolder(folder, describePackage('sns', '1.0.0', { ...modules, 'tsconfig.json': config }))
  fillFolder(folder, describePackage('sqs', '1.0.0', { 'src/a.ts': "const a: 1 = 'a'\n", 'tsconfig.json': config }))
  expect(await runScript('check-output', folder)).toMatchObject({
    exitCode: 1,
    stderr: 'The project has no TypeScript; run: npm install --save-dev typescript\n',
  })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const { exitCode, stdout, stderr } = await runScript('check-output', folder)
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'These packages have type errors: @demo/sqs\n' })
  expect(stdout).toMatch(/output\/sqs\/src\/a\.ts.*error TS2322/)
  expect(await runScript('check-output', folder, ['sns'])).toMatchObject({
    exitCode: 0,
    stdout: '1 package checked\n',
  })
})

it('test-output fails if a guard refuses a sample, or accepts a wrong one', async () => {
  const folder = makeFolder()
  const index = `export const isA = () => false, ASchema = {}, isB = () => true, BSchema = {}
export const sample = () => 1
export const sampleInvalid = (schema) => schema === BSchema ? [{ path: ['x'], code: 'invalid-type', value: 2 }] : []`
  fillFolder(folder, describePackage('sqs', '1.0.0', { 'dist/index.js': index }))
  stampPackage(folder, 'sqs')
  const { exitCode, stderr } = await runScript('test-output', folder)
  expect(exitCode).toBe(1)
  expect(stderr).toContain('@demo/sqs: isA refuses sample(ASchema, 1)\n')
  expect(stderr).toContain('@demo/sqs: isB accepts a value with invalid-type at ["x"]\n')
  expect(stderr).toContain('6 samples are not what the guards take them for\n')
})

it('test-output fails if a package has no samples, or cannot be imported', async () => {
  const folder = makeFolder()
  for (const [text, expected] of [
    ['export const ASchema = {}, isA = () => true', '@demo/sqs exports no sample and sampleInvalid'],
    ['export {', '@demo/sqs cannot be imported: SyntaxError'],
  ] as const) {
    fillFolder(folder, describePackage('sqs', '1.0.0', { 'dist/index.js': text }))
    stampPackage(folder, 'sqs')
    const { exitCode, stderr } = await runScript('test-output', folder)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(new RegExp(`^${expected}[^\n]*\n$`))
  }
})

it('describe-release tells short changelogs in full and cuts long ones, so that all of it fits', async () => {
  const folder = makeFolder()
  const items = (count: number): string => Array.from({ length: count }, (_, index) => `- change ${index}\n`).join('')
  const changelog = (count: number): string =>
    `# Changelog\n\n## 2.0.0\n\n### Breaking\n\n${items(count)}\n## 1.0.0\n\nFirst.\n`
  for (const [service, count] of [
    ['long', 9000],
    ['longer', 20_000],
    ['short', 3],
  ] as const) {
    fillFolder(folder, describePackage(service, '2.0.0', { 'CHANGELOG.md': changelog(count) }))
  }
  const { exitCode, stdout } = await runScript('describe-release', folder)
  expect(exitCode).toBe(0)
  expect(stdout.length).toBeLessThanOrEqual(64_000)
  expect(stdout.length).toBeGreaterThan(60_000)
  expect(stdout).toContain('| `@demo/long` | 2.0.0, new |\n')
  expect(stdout).toContain('- change 2\n\n### 1.0.0\n\nFirst.\n')
  const [, shown, left] = /- change (\d+)\n\nCut here, .*`output\/longer\/CHANGELOG\.md` has (\d+) more lines\.\n/.exec(
    stdout,
  )!
  // the heading of the first version and its text are lines, too
  expect(Number(shown) + 1 + Number(left)).toBe(20_000 + 2)
})

it('describe-release says of nothing but packages that it changed', async () => {
  expect((await runScript('describe-release', makeFolder())).stdout).toBe(
    'No package has another version than the last commit has.\n',
  )
})

/** A project whose commands print documents and end as they say. */
function makeCommands(documents: Readonly<Record<'sync' | 'generate' | 'check', object>>): string {
  const folder = makeFolder()
  const scripts: Record<string, string> = {}
  for (const [name, document] of Object.entries(documents)) {
    fillFolder(folder, { [`${name}.json`]: JSON.stringify({ exitCode: 0, input: 'spec', messages: [], ...document }) })
    const code = `const text = fs.readFileSync('${name}.json', 'utf8'); console.log(text); process.exitCode = JSON.parse(text).exitCode`
    fillFolder(folder, { [`${name}.cjs`]: code.replace(/^/, "const fs = require('fs'); ") })
    scripts[name] = `node ${name}.cjs`
  }
  fillFolder(folder, { 'package.json': JSON.stringify({ scripts }) })
  return folder
}

const services = [{ service: 'iam' }, { service: 'sqs' }, { service: 's3' }]
const [failedSqs, cutIam] = [
  { path: 'spec/sqs.rst', rule: 'service-shrunk', severity: 'error', found: 'The source has no\n client/`x` any more' },
  { path: 'spec/iam/client/get_user.rst', rule: 'page-cut', severity: 'error', found: 'The page ends in mid-line' },
]

it('update-services goes on without services that have errors, and the pull request lists them with the reasons', async () => {
  const folder = makeCommands({
    sync: {
      exitCode: 1,
      services: services.map(({ service }) => ({ service, ...(service === 'sqs' && { failed: true }) })),
      messages: [failedSqs, { ...failedSqs, severity: 'warning', found: 'a warning' }],
    },
    generate: { exitCode: 1, services, left: ['iam'], blocked: false, messages: [cutIam] },
    check: { exitCode: 1, services, left: ['iam'], blocked: false, stale: false, refused: false, messages: [cutIam] },
  })
  const { exitCode, stdout, stderr } = await runScript('update-services', folder, ['out/left.json'])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toContain('sqs stayed as it was (sync)\n')
  const text = await runScript('describe-release', folder, ['text.md', 'out/left.json'])
  expect(text).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  expect(readFileSync(join(folder, 'text.md'), 'utf8')).toBe(`## Stayed as they were

- \`sqs\`, at \`sync\`
  - \`spec/sqs.rst: service-shrunk: The source has no client/'x' any more\`
- \`iam\`, at \`generate\`
  - \`spec/iam/client/get_user.rst: page-cut: The page ends in mid-line\`

No package has another version than the last commit has.
`)
})

it('update-services says nothing of services where none has an error', async () => {
  const folder = makeCommands({ sync: { services }, generate: { services, left: [] }, check: { services } })
  expect((await runScript('update-services', folder, ['left.json'])).exitCode).toBe(0)
  const { stdout } = await runScript('describe-release', folder, ['text.md', 'left.json'])
  expect(stdout + readFileSync(join(folder, 'text.md'), 'utf8')).not.toContain('Stayed')
})

it.each([
  ['no service can be synced', { sync: { exitCode: 1, services: [{ service: 'sqs', failed: true }] } }, 'No service'],
  ['sync is not understood', { sync: { exitCode: 2, services: [] } }, 'No service could be synced.'],
  ['generate is blocked', { generate: { exitCode: 1, services, left: ['iam'], blocked: true } }, 'No package could'],
  ['a package is stale', { check: { exitCode: 1, services, stale: true } }, 'The check has failed.'],
  ['the check is strict', { check: { exitCode: 1, services, refused: true } }, 'The check has failed.'],
])('update-services fails if %s', async (_name, change, reason) => {
  const folder = makeCommands({ sync: { services }, generate: { services, left: [] }, check: { services }, ...change })
  const { exitCode, stderr } = await runScript('update-services', folder, ['left.json'])
  expect(exitCode).toBe(1)
  expect(stderr).toContain(reason)
})
