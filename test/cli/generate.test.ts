import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { runCommand, runCommandIn } from './command.js'
import { printIndexPage } from './index-page.js'

const embedded = fileURLToPath(new URL('../../spec/', import.meta.url))

/** An empty project with the page of one operation and the index that lists it, and a folder for the cache. */
let cwd: string
beforeEach(() => {
  cwd = makeFolder()
  mkdirSync(join(cwd, 'node_modules'))
  copyPage('sagemaker/client/stop_auto_ml_job.rst')
  fillFolder(cwd, { 'spec/sagemaker.rst': printIndexPage('SageMaker', ['sagemaker/client/stop_auto_ml_job']) })
})

function copyPage(page: string): void {
  cpSync(join(embedded, page), join(cwd, 'spec', page), { recursive: true })
}

/** What npm tells a script about itself. */
const script = (name: string, text: string): NodeJS.ProcessEnv => ({
  npm_lifecycle_event: name,
  npm_lifecycle_script: text,
})

const package_ = (): string => join(cwd, 'output/sagemaker')

/** Every path below a folder with its time of change. */
function listTimes(folder: string): Record<string, number> {
  const paths = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].sort()
  return Object.fromEntries(paths.map((path) => [path, statSync(join(folder, path)).mtimeMs]))
}

describe('generate', () => {
  it('writes a package, and nothing at all the second time', async () => {
    const first = await runCommand(cwd, 'generate')
    expect(first.exitCode).toBe(0)
    expect(first.stdout).toMatch(
      /^sagemaker: 2 pages, 1 operation, \d+ shapes?, 0 enums: \d+ files written, 0 removed, 0 unchanged; 1\.0\.0, first version\nno messages in 0\.00 s\n$/,
    )
    expect(first.stderr).toBe(
      ['reading pages', 'joining pages', 'emitting', 'formatting', 'writing']
        .map((step) => `sagemaker: ${step}\n`)
        .join(''),
    )
    expect(existsSync(join(package_(), 'src/index.ts'))).toBe(true)

    const before = listTimes(join(cwd, 'output'))
    const second = await runCommand(cwd, 'generate')
    expect(second).toMatchObject({ exitCode: 0, stderr: '' })
    expect(second.stdout).toMatch(/: \d+ files unchanged\nno messages in 0\.00 s\n$/)
    expect(listTimes(join(cwd, 'output'))).toEqual(before)

    rmSync(join(cwd, 'node_modules/.cache'), { recursive: true })
    const third = await runCommand(cwd, 'generate')
    expect(third.stdout).toBe(second.stdout)
    expect(listTimes(join(cwd, 'output'))).toEqual(before)
  })

  it('sees a page that was edited to the same size and has its old time, when pages are known by their stamps', async () => {
    const page = join(cwd, 'spec/sagemaker/client/stop_auto_ml_job.rst')
    const stamps = join(cwd, 'node_modules/.cache/shapewright')
    const listStamped = (): string[] =>
      readdirSync(stamps, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('sagemaker.pages.json'))
        .flatMap((path) =>
          Object.keys(JSON.parse(readFileSync(join(stamps, path), 'utf8').replace(/^.*\n/, '')) as object),
        )
    await runCommand(cwd, 'generate')
    expect(listStamped()).toEqual([])
    // until the pages are older than the coarsest clock of a file system can tell
    await setTimeout(2100)
    expect((await runCommand(cwd, 'generate')).stdout).toContain(' files unchanged\n')
    expect(listStamped()).toEqual(['sagemaker.rst', 'sagemaker/client/stop_auto_ml_job.rst'])
    expect((await runCommand(cwd, 'generate')).stdout).toContain(' files unchanged\n')

    const { atime, mtime } = statSync(page)
    const text = readFileSync(page, 'utf8')
    writeFileSync(page, text.replace('still at work', 'quite at work'))
    utimesSync(page, atime, mtime)
    expect(statSync(page).size).toBe(Buffer.byteLength(text))
    expect((await runCommand(cwd, 'generate')).stdout).toMatch(/: [1-9]\d* files? written/)
    expect(readFileSync(join(package_(), 'src/client.ts'), 'utf8')).toContain('quite at work')
  })

  it('mends what was edited, removes what is stale, keeps what belongs to others', async () => {
    await runCommand(cwd, 'generate')
    const before = readFolder(package_())
    appendFileSync(join(package_(), 'src/index.ts'), '// edited\n')
    fillFolder(package_(), { 'src/operations/gone.ts': 'export {}', 'dist/index.js': 'built' })
    const { stdout } = await runCommand(cwd, 'generate')
    expect(stdout).toMatch(/: 1 file written, 1 removed, \d+ unchanged\n/)
    expect(readFolder(package_())).toEqual({ ...before, 'dist/index.js': 'built' })
  })

  it('mends a package of which either mark is left', async () => {
    await runCommand(cwd, 'generate')
    const before = readFolder(package_())
    rmSync(join(package_(), 'src'), { recursive: true })
    expect((await runCommand(cwd, 'generate')).exitCode).toBe(0)
    expect(readFolder(package_())).toEqual(before)
    writeFileSync(join(package_(), 'package.json'), '{')
    expect((await runCommand(cwd, 'generate')).exitCode).toBe(0)
    expect(readFolder(package_())).toEqual(before)
  })

  it.each([['generate'], ['generate', '--check'], ['generate', '--dry-run']])(
    'refuses a folder that it did not write: %s %s',
    async (...args) => {
      fillFolder(package_(), {
        'package.json': '{"name":"mine","description":"my own"}',
        'src/index.ts': 'export const mine = 1\n',
        'notes.txt': 'mine',
      })
      const before = listTimes(join(cwd, 'output'))
      const { exitCode, stdout, stderr } = await runCommand(cwd, ...args)
      expect(exitCode).toBe(1)
      expect(stderr).toContain(
        `output/sagemaker: error[output-foreign]: Shapewright did not write what stands here: package.json, src
  instead: It was left as it is.
  help: Move away what stands there, or name another output folder with --output.
`,
      )
      expect(stdout).toContain('Nothing was written; output is as it was: 1 error')
      expect(listTimes(join(cwd, 'output'))).toEqual(before)
    },
  )

  it.each([['generate'], ['generate', '--check'], ['generate', '--dry-run']])(
    'refuses a link in the place of a package: %s %s',
    async (...args) => {
      await runCommand(cwd, 'generate')
      renameSync(package_(), join(cwd, 'elsewhere'))
      rmSync(join(cwd, 'elsewhere/src/index.ts'))
      symlinkSync(join(cwd, 'elsewhere'), package_())
      const before = listTimes(join(cwd, 'elsewhere'))
      const { exitCode, stderr } = await runCommand(cwd, ...args)
      expect(exitCode).toBe(1)
      expect(stderr).toContain(
        `output/sagemaker: error[output-foreign]: A symbolic link stands here, and its target may be anything
  instead: It was left as it is.
  help: Move away what stands there, or name another output folder with --output.
`,
      )
      expect(listTimes(join(cwd, 'elsewhere'))).toEqual(before)
    },
  )

  it('tells of a damaged cache, and makes the package without it', async () => {
    await runCommand(cwd, 'generate')
    const folder = join(cwd, 'node_modules/.cache/shapewright')
    const name = join(readdirSync(folder)[0]!, 'sagemaker.json')
    const cached = readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, name), cached.replace('"releases":[', '"releases":7,"none":['))
    const { exitCode, stderr } = await runCommand(cwd, 'generate', '--verbose')
    expect(exitCode).toBe(0)
    expect(stderr).toContain(
      `node_modules/.cache/shapewright/${name}: info[cache-damaged]: What the last run remembered of the service is damaged
  instead: The service was read again.
`,
    )
    expect((await runCommand(cwd, 'generate')).stderr).toBe('')
  })

  it('mends a file that was edited and given its size and time again', async () => {
    await runCommand(cwd, 'generate')
    const path = join(package_(), 'src/index.ts')
    const text = readFileSync(path, 'utf8')
    const { atime, ctimeMs, mtime } = statSync(path)
    do {
      writeFileSync(path, text.replace('export', 'import'))
      utimesSync(path, atime, mtime)
    } while (statSync(path).ctimeMs === ctimeMs)
    expect((await runCommand(cwd, 'generate')).stdout).toContain('1 file written')
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('names packages whose pages are gone, and leaves them', async () => {
    fillFolder(cwd, { 'output/theirs/package.json': '{}', 'output/.hidden/src/index.ts': '// Written by Shapewright' })
    copyPage('dynamodb')
    copyPage('dynamodb.rst')
    expect((await runCommand(cwd, 'generate')).stderr).not.toContain('output-orphan')
    const before = readFolder(join(cwd, 'output/dynamodb'))
    rmSync(join(cwd, 'spec/dynamodb'), { recursive: true })
    rmSync(join(cwd, 'spec/dynamodb.rst'))
    for (const option of [[], ['--check']]) {
      const { exitCode, stdout, stderr } = await runCommand(cwd, 'generate', ...option)
      expect([exitCode, stderr]).toEqual([
        0,
        expect.stringMatching(
          new RegExp(
            `^(?:sagemaker: .*\\n)*output/dynamodb: warning\\[output-orphan\\]: The input has no pages of dynamodb
  instead: The package was left as it is\\.
  help: Remove the folder if the service is to go; otherwise fetch its pages again\\.\n$`,
          ),
        ),
      ])
      expect(stdout).toMatch(/: \d+ files unchanged\n1 warning in 0\.00 s\n$/)
    }
    expect(readFolder(join(cwd, 'output/dynamodb'))).toEqual(before)
    expect((await runCommand(cwd, 'generate', '--service', 'sagemaker')).stderr).toBe('')
  })

  it('writes beside what a package does not have, and into an empty folder', async () => {
    fillFolder(package_(), { 'notes.txt': 'mine', 'node_modules/x/package.json': '{}' })
    mkdirSync(join(package_(), 'src'))
    expect((await runCommand(cwd, 'generate')).exitCode).toBe(0)
    expect(readFileSync(join(package_(), 'notes.txt'), 'utf8')).toBe('mine')
    mkdirSync(join(cwd, 'other/sagemaker'), { recursive: true })
    expect((await runCommand(cwd, 'generate', '-o', 'other')).exitCode).toBe(0)
  })

  it('writes the same from another working directory', async () => {
    await runCommand(cwd, 'generate')
    const before = readFolder(package_())
    const elsewhere = makeFolder()
    await runCommand(elsewhere, 'generate', '-i', join(cwd, 'spec'))
    expect(readFolder(join(elsewhere, 'output/sagemaker'))).toEqual(before)
  })

  it('leaves a service with an error as it was, and writes the others', async () => {
    copyPage('dynamodb')
    copyPage('dynamodb.rst')
    await runCommand(cwd, 'generate')
    const before = listTimes(join(cwd, 'output/dynamodb'))
    copyPage('sagemaker/client/describe_endpoint.rst')
    writeFileSync(join(cwd, 'spec/dynamodb/client', readdirSync(join(cwd, 'spec/dynamodb/client'))[0]!), '')
    const { exitCode, stdout, stderr } = await runCommand(cwd, 'generate')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('error[page-empty]: ')
    expect(stdout).toMatch(/^dynamodb: .*: not written$/m)
    expect(stdout).toMatch(/^sagemaker: .* files written/m)
    expect(stdout).toMatch(/^dynamodb is as it was: 1 error/m)
    expect(listTimes(join(cwd, 'output/dynamodb'))).toEqual(before)
    expect(existsSync(join(package_(), 'src/operations/describe-endpoint.ts'))).toBe(true)
  })

  it('replaces no output of any service with --all-or-nothing if one page has an error', async () => {
    await runCommand(cwd, 'generate')
    const before = listTimes(join(cwd, 'output'))
    copyPage('sagemaker/client/describe_endpoint.rst')
    fillFolder(cwd, { 'spec/aaa/client/get_thing.rst': '' })
    const { exitCode, stdout, stderr } = await runCommand(cwd, 'generate', '--all-or-nothing')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('spec/aaa/client/get_thing.rst: error[page-empty]: ')
    expect(stdout).toMatch(/sagemaker: 3 pages, .*: not written\nNothing was written; output is as it was: 1 error/)
    expect(listTimes(join(cwd, 'output'))).toEqual(before)
  })

  it('lists with --check what is missing, stale and extra, and the command that mends it', async () => {
    expect((await runCommand(cwd, 'generate', '--check')).exitCode).toBe(1)
    expect(existsSync(join(cwd, 'output'))).toBe(false)
    await runCommand(cwd, 'generate')
    expect((await runCommand(cwd, 'generate', '--check')).exitCode).toBe(0)

    rmSync(join(package_(), 'README.md'))
    appendFileSync(join(package_(), 'src/index.ts'), '\n')
    fillFolder(package_(), { 'src/extra.ts': '' })
    const before = listTimes(join(cwd, 'output'))
    const { exitCode, stdout } = await runCommand(cwd, 'generate', '--check', '--service', 'sagemaker', '-s')
    expect(exitCode).toBe(1)
    expect(stdout).toBe(
      `  missing  output/sagemaker/README.md
  stale    output/sagemaker/src/index.ts
  extra    output/sagemaker/src/extra.ts
output is not what the pages give. Mend it with: shapewright generate --service sagemaker -s
`,
    )
    expect(listTimes(join(cwd, 'output'))).toEqual(before)
  })

  it.each([
    [{}, ['-o', 'some where', '--check', '-c', 'c.json'], "shapewright generate -o 'some where' -c c.json"],
    [script('generate', 'tsx generator/cli.ts generate'), ['--check'], 'npm run generate'],
    [script('types', 'shapewright generate'), ['--check', '-o', 'here'], 'npm run types -- -o here'],
    [script('test', 'vitest run'), ['--check'], 'shapewright generate'],
    [script('stale', 'shapewright generate --check'), ['--check'], 'shapewright generate'],
  ])('names with --check the command that was used: %j %j', async (env, args, expected) => {
    fillFolder(cwd, { 'c.json': '{}' })
    const { stdout } = await runCommandIn(cwd, env, 'generate', ...args)
    expect(stdout).toContain(` is not what the pages give. Mend it with: ${expected}\n`)
  })

  it('says with --dry-run what would be written, and writes nothing', async () => {
    const { exitCode, stdout } = await runCommand(cwd, 'generate', '--dry-run')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      / files would be written, 0 would be removed, 0 unchanged; 1\.0\.0, first version\n {2}missing {2}output\/sagemaker\//,
    )
    expect(existsSync(join(cwd, 'output'))).toBe(false)
  })

  it('prints one JSON document with --json and nothing else', async () => {
    const { exitCode, stdout, stderr } = await runCommand(cwd, 'generate', '--json')
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      ...{
        command: 'generate',
        mode: 'write',
        exitCode: 0,
        input: 'spec',
        output: 'output',
        stale: true,
        written: true,
      },
      services: [
        { service: 'sagemaker', pages: 2, operations: 1, changes: { changed: [], removed: [], unchanged: 0 } },
      ],
      ...{ counts: { error: 0, warning: 0, info: 0 }, messages: [] },
    })
    const failure = await runCommand(cwd, 'generate', '--json', '--service', 'sagemakr')
    expect([failure.exitCode, failure.stderr]).toEqual([2, ''])
    expect(JSON.parse(failure.stdout)).toEqual({
      exitCode: 2,
      error: 'There is no service "sagemakr" in spec.',
      help: 'Did you mean "sagemaker"?',
      messages: [],
    })
    const unknown = await runCommand(cwd, 'generate', '--json', '--nope')
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, ''])
    expect(JSON.parse(unknown.stdout)).toMatchObject({ exitCode: 2, error: expect.stringContaining('--nope') })
  })

  it('says nothing with --silent', async () => {
    expect(await runCommand(cwd, 'generate', '-s')).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  it('follows the configuration, and arguments before it', async () => {
    const text = `export default { input: '../spec', output: 'made', packageName: '@x/{service}-types', version: '3.2.1' }`
    fillFolder(cwd, { 'config/shapewright.config.mjs': text })
    await runCommand(cwd, 'generate', '-c', 'config/shapewright.config.mjs')
    const made = JSON.parse(readFileSync(join(cwd, 'config/made/sagemaker/package.json'), 'utf8')) as object
    expect(made).toMatchObject({ name: '@x/sagemaker-types', version: '3.2.1' })
    await runCommand(cwd, 'generate', '-c', 'config/shapewright.config.mjs', '-o', 'here')
    expect(existsSync(join(cwd, 'here/sagemaker/package.json'))).toBe(true)
  })

  it('fails for a name in the configuration that no type has, and only tells one in a file of names', async () => {
    copyPage('sagemaker/client/describe_auto_ml_job.rst')
    fillFolder(cwd, {
      'shapewright.config.mjs': "export default { names: { sagemaker: { AutoMLJobMod: 'JobMode' } } }",
    })
    const refused = await runCommand(cwd, 'generate')
    expect([refused.exitCode, existsSync(package_())]).toEqual([1, false])
    expect(refused.stderr).toContain('error[name-chosen]: No shape is called "AutoMLJobMod"')
    expect(refused.stderr).toContain('Did you mean "AutoMLJobMode"?')
    rmSync(join(cwd, 'shapewright.config.mjs'))
    fillFolder(cwd, {
      'spec/sagemaker.names.json': JSON.stringify({
        'DescribeAutoMLJob.response.AutoMLJobName': 'JobName',
        'DescribeAutoMLJob.response.AutoMLJobConfig.Mode': 'JobMode',
      }),
    })
    const told = await runCommand(cwd, 'generate', '--verbose')
    expect(told.stderr).toContain(
      'info[name-known]: No structure and no enum stands at "DescribeAutoMLJob.response.AutoMLJobName"',
    )
    expect([told.exitCode, existsSync(join(package_(), 'src/shapes/job-mode.ts'))]).toEqual([0, true])
  })

  it('asks the build for JSON Schema files where it is told to', async () => {
    const speaksOfSchemas = (): boolean => {
      const { exports, files } = JSON.parse(readFileSync(join(package_(), 'package.json'), 'utf8')) as {
        exports: Record<string, unknown>
        files: string[]
      }
      expect('./schemas/*' in exports).toBe(files.includes('dist/schemas'))
      return './schemas/*' in exports
    }
    await runCommand(cwd, 'generate')
    expect(speaksOfSchemas()).toBe(false)
    expect((await runCommand(cwd, 'generate', '--json-schema')).exitCode).toBe(0)
    expect(speaksOfSchemas()).toBe(true)
    expect((await runCommand(cwd, 'generate', '--json-schema')).stdout).toContain('files unchanged')
    await runCommand(cwd, 'generate')
    expect(speaksOfSchemas()).toBe(false)
    fillFolder(cwd, { 'shapewright.config.mjs': 'export default { jsonSchema: true }' })
    await runCommand(cwd, 'generate')
    expect(speaksOfSchemas()).toBe(true)
  })

  it('counts hand-written methods and pages of resources, and passes over them', async () => {
    fillFolder(cwd, {
      'spec/sagemaker/client/close.rst': '.. py:method:: SageMaker.Client.close()\n\n  Closes it.\n',
      'spec/sagemaker/bucket/index.rst': 'x',
      'spec/sagemaker/service-resource/index.rst': 'x',
      'spec/README.md': 'x',
    })
    const { stdout } = await runCommand(cwd, 'generate')
    expect(stdout).toContain('sagemaker: 3 pages, ')
    expect(stdout).toContain(', 1 hand-written method passed over, 2 pages of resources passed over')
  })
})

describe('a command that cannot be carried out', () => {
  it.each([
    [
      ['generate', '-i', 'nope'],
      'The input folder nope cannot be read: it does not exist.\n  Name the folder that holds the pages with --input.',
    ],
    [
      ['generate', '-i', 'file'],
      'The input file is a file, not a folder.\n  Name the folder that holds the pages with --input.',
    ],
    [['generate', '-o', 'file'], 'The output file is a file, not a folder.\n  Name another folder with --output.'],
    [
      ['generate', '-o', 'spec'],
      'The input folder spec is also the output folder.\n  Name another folder with --output.',
    ],
    [
      ['generate', '-o', 'linked/new/folder'],
      'The input folder spec holds the output folder linked/new/folder.\n  Name another folder with --output.',
    ],
    [
      ['generate', '-i', '.'],
      'The input folder . holds the output folder output.\n  Name another folder with --output.',
    ],
    [['generate', '--service', 'zzzzzzzz'], 'There is no service "zzzzzzzz" in spec.\n  The folder has: sagemaker.'],
    [['generate', '--watch', '--check'], "option '-w, --watch' cannot be used with option '--check'"],
    [['generate', '--dry-run', '--check'], "option '--dry-run' cannot be used with option '--check'"],
    [['model'], "required option '--out <folder>' not specified"],
    [['model', '--out', 'file'], 'The folder file is a file.\n  Name another folder with --out.'],
    [['generat'], "unknown command 'generat'\n(Did you mean generate?)"],
    [['generate', '--ouput', 'x'], "unknown option '--ouput'\n(Did you mean --output?)"],
  ])('%j', async (args, expected) => {
    writeFileSync(join(cwd, 'file'), '')
    symlinkSync('spec', join(cwd, 'linked'))
    expect(await runCommand(cwd, ...args)).toEqual({ exitCode: 2, stdout: '', stderr: `shapewright: ${expected}\n` })
  })

  it('shows what is wrong with the configuration', async () => {
    fillFolder(cwd, { 'shapewright.config.json': '{"outptu":"x"}' })
    const { exitCode, stderr } = await runCommand(cwd, 'generate')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('shapewright.config.json: error[config-value]: `outptu` is no key of the configuration\n')
    expect(stderr).toContain('\n  expected: `output`, or one of: ')
    expect(stderr).toMatch(/shapewright: The configuration is not usable\.\n$/)
  })
})

describe('input that is not as it should be', () => {
  it('says that there are no pages', async () => {
    mkdirSync(join(cwd, 'empty'))
    const { exitCode, stderr } = await runCommand(cwd, 'generate', '-i', 'empty')
    expect(exitCode).toBe(1)
    expect(stderr).toBe(
      'empty: error[input-empty]: The input has no pages\n' +
        '  help: Name the folder that holds `<service>.rst` and `<service>/client/*.rst` with --input.\n',
    )
  })

  it('says that a service has nothing but resources', async () => {
    fillFolder(cwd, { 'other/iam/user/index.rst': 'x' })
    const { exitCode, stderr } = await runCommand(cwd, 'generate', '-i', 'other')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('other/iam: error[service-empty]: No page of iam describes an operation\n')
  })

  it('says that a service has no index page, and generates it all the same', async () => {
    rmSync(join(cwd, 'spec/sagemaker.rst'))
    const { exitCode, stdout, stderr } = await runCommand(cwd, 'generate')
    expect(exitCode).toBe(0)
    expect(stderr).toContain('spec/sagemaker.rst: warning[index-missing]: There is no index page of sagemaker\n')
    expect(stdout).toContain(' files written, ')
  })

  it('says that a package cannot be written', async () => {
    fillFolder(cwd, { 'output/sagemaker': 'a file' })
    const { exitCode, stderr } = await runCommand(cwd, 'generate')
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      'output/sagemaker: error[output-unwritable]: The output cannot be written: a part of the path is not a folder\n',
    )
    expect(readFileSync(join(cwd, 'output/sagemaker'), 'utf8')).toBe('a file')
  })

  it('does not call a page missing that is there and cannot be understood', async () => {
    copyPage('dynamodb.rst')
    copyPage('dynamodb')
    const page = 'spec/dynamodb/client/create_table.rst'
    const text = readFileSync(join(cwd, page), 'utf8')
    for (const cut of [text.slice(0, text.indexOf('.. py:method::') + 20), '']) {
      writeFileSync(join(cwd, page), cut)
      const { exitCode, stderr } = await runCommand(cwd, 'check', '--service', 'dynamodb')
      expect(exitCode).toBe(1)
      expect(stderr).toContain(`${page}`)
      expect(stderr).not.toContain('page-missing')
    }
    rmSync(join(cwd, page))
    const { stderr } = await runCommand(cwd, 'check', '--service', 'dynamodb')
    expect(stderr).toContain('warning[page-missing]: ')
  })

  it('survives bytes that are no text, links to nowhere and folders in the place of pages', async () => {
    fillFolder(cwd, { 'spec/sagemaker/client/folder.rst/x.rst': '' })
    writeFileSync(
      join(cwd, 'spec/sagemaker/client/bytes.rst'),
      Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256),
    )
    symlinkSync('nowhere.rst', join(cwd, 'spec/sagemaker/client/link.rst'))
    const { exitCode, stderr } = await runCommand(cwd, 'check')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('bytes.rst')
    expect(stderr).toContain('spec/sagemaker/client/folder.rst: error[page-unreadable]: The page is a folder\n')
    expect(stderr).toContain(
      'spec/sagemaker/client/link.rst: error[page-unreadable]: The link cannot be followed: it does not exist\n',
    )
    expect(stderr).not.toMatch(/generator-fault|\n {4}at /)
  })
})

describe('model and check', () => {
  it('writes one JSON document per service', async () => {
    const { exitCode, stdout } = await runCommand(cwd, 'model', '--out', 'models')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/: models\/sagemaker\.json\n/)
    const model = JSON.parse(readFileSync(join(cwd, 'models/sagemaker.json'), 'utf8')) as object
    expect(model).toMatchObject({
      service: 'sagemaker',
      operations: { stop_auto_ml_job: { operation: 'StopAutoMLJob' } },
    })
  })

  it('checks pages and writes nothing', async () => {
    const before = readFolder(cwd)
    const { exitCode, stdout } = await runCommand(cwd, 'check')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^sagemaker: 2 pages, 1 operation, .*\nThere is no output yet: the pages alone were checked\.\nno messages in 0\.00 s\n$/,
    )
    expect(readFolder(cwd)).toEqual(before)
  })

  it('checks that packages are what the pages give, and tells what mends them', async () => {
    await runCommand(cwd, 'generate')
    const fine = await runCommand(cwd, 'check')
    expect(fine).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^sagemaker: .*; up to date\nno messages/),
    })
    appendFileSync(join(package_(), 'src/index.ts'), '// edited\n')
    const before = readFolder(cwd)
    const { exitCode, stdout } = await runCommand(cwd, 'check', '--strict')
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^sagemaker: .*; 1 file stale\n {2}stale {4}output\/sagemaker\/src\/index\.ts\n/)
    expect(stdout).toContain('Mend it with: shapewright generate\n')
    expect(readFolder(cwd)).toEqual(before)
    const npm = await runCommandIn(cwd, script('check', 'shapewright check'), 'check')
    expect(npm.stdout).toContain('Mend it with: npm run generate\n')
  })

  it('fails for a package that no page is about', async () => {
    await runCommand(cwd, 'generate')
    copyPage('dynamodb/client/delete_table.rst')
    fillFolder(cwd, { 'spec/dynamodb.rst': printIndexPage('DynamoDB', ['dynamodb/client/delete_table']) })
    rmSync(join(cwd, 'spec/sagemaker'), { recursive: true })
    rmSync(join(cwd, 'spec/sagemaker.rst'))
    await runCommand(cwd, 'generate')
    const { exitCode, stderr } = await runCommand(cwd, 'check')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output/sagemaker: warning[output-orphan]: The input has no pages of sagemaker')
  })

  it('counts what no page describes, lists it, and fails for it where it is strict', async () => {
    const path = join(cwd, 'spec/sagemaker/client/stop_auto_ml_job.rst')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/(:param AutoMLJobName:.*\n)[^]*?(?=\n\S| {2}:r)/, '$1'))
    await runCommand(cwd, 'generate')
    const { exitCode, stdout } = await runCommand(cwd, 'check')
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('; up to date; 1 without a description\n')])
    const list = '  undocumented  sagemaker: StopAutoMLJobRequest.AutoMLJobName\n'
    expect(stdout).not.toContain(list)
    expect((await runCommand(cwd, 'check', '--verbose')).stdout).toContain(list)
    expect(await runCommand(cwd, 'check', '--strict')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining(list),
    })
  })

  it('accepts what the configuration accepts, and names what is gone', async () => {
    const path = join(cwd, 'spec/sagemaker/client/stop_auto_ml_job.rst')
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text
        .replace(/(:param AutoMLJobName:.*\n)[^]*?(?=\n\S| {2}:r)/, '$1')
        .replace('  :type ', '  :typ Oven: string\n  :type '),
    )
    await runCommand(cwd, 'generate')
    const accept = [
      {
        service: 'sagemaker',
        finding: 'undocumented',
        in: ['StopAutoMLJobRequest.AutoMLJobName', 'Gone.Member'],
        because: 'the page lacks it',
      },
      { service: 'sagemaker', finding: 'mark-doubtful', in: ['client/stop_auto_ml_job.rst'], because: 'known' },
      { service: 'sqs', finding: 'undocumented', in: ['Tag'], because: 'not checked here' },
    ]
    fillFolder(cwd, { 'shapewright.config.json': JSON.stringify({ accept }) })
    const { exitCode, stdout } = await runCommand(cwd, 'check', '--strict')
    expect(stdout).toContain('  accepted, and not found any more  sagemaker: undocumented in Gone.Member\n')
    expect(stdout).not.toContain('sqs')
    expect(stdout).not.toContain('  undocumented  ')
    expect(stdout).toContain('Accepted by the configuration: 2\n')
    expect(exitCode).toBe(0)
  })
})
