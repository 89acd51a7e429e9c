/** The plan of a set-up: a pure function of a project and choices. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Choices, chooseOutput, chooseScope } from '../../generator/init/choices.js'
import { describeFile } from '../../generator/init/describe-plan.js'
import { type PlannedFile, planFiles } from '../../generator/init/plan-files.js'
import { readProject } from '../../generator/init/project.js'
import { checkWorkflow } from '../end-to-end/workflow-check.js'
import { fillFolder, makeFolder } from '../write/folders.js'

const templates = Object.fromEntries(
  ['publish.yml', 'update.yml'].map((name) => [name, readFileSync(`templates/workflows/${name}`, 'utf8')]),
)
const choices: Choices = {
  ...{ services: ['sqs'], from: 'site', input: 'spec', output: 'output', packageName: '@demo/aws-{service}' },
  workflows: false,
}

/** Plans in a folder with these files, and writes nothing. */
function plan(files: Readonly<Record<string, string>>, chosen: Partial<Choices> = {}) {
  const folder = makeFolder()
  fillFolder(folder, { 'package.json': '{\n  "devDependencies": { "shapewright": "1.0.0" }\n}\n', ...files })
  const project = readProject(folder)
  const result = planFiles(project, { ...choices, ...chosen }, templates)
  const texts = new Map(result.files.map(({ after, path }) => [path, after]))
  return { ...result, project, texts }
}

const listed = '"devDependencies": {\n    "shapewright": "1.0.0"\n  }'

describe('package.json', () => {
  it('gets scripts; indentation, line ends and order stay', () => {
    const { texts } = plan({
      'package.json': `{\r\n\t"scripts": {\r\n\t\t"check": "own"\r\n\t},\r\n\t"name": "demo",\r\n\t"dependencies": { "shapewright": "1.0.0" }\r\n}\r\n`,
    })
    expect(texts.get('package.json')).toBe(
      [
        '{',
        '\t"scripts": {',
        '\t\t"check": "own",',
        '\t\t"shapewright:sync": "shapewright sync",',
        '\t\t"shapewright:generate": "shapewright generate",',
        '\t\t"shapewright:check": "shapewright check",',
        '\t\t"shapewright:build": "node node_modules/shapewright/templates/workflows/scripts/build-output.mjs"',
        '\t},',
        '\t"name": "demo",',
        '\t"dependencies": { "shapewright": "1.0.0" }',
        '}',
        '',
      ].join('\r\n'),
    )
  })

  it('keeps a script of the same name, and says so', () => {
    const manifest = `{\n  "scripts": { "shapewright:sync": "own" },\n  ${listed}\n}\n`
    const { notes, texts } = plan({ 'package.json': manifest })
    expect(JSON.parse(texts.get('package.json')!)).toMatchObject({ scripts: { 'shapewright:sync': 'own' } })
    expect(notes).toEqual(['The script shapewright:sync stays as it is: own'])
  })

  it('takes folders and sources that need quotes', () => {
    const { texts } = plan({}, { from: './my pages', python: 'py$thon', output: 'my packages' })
    const { scripts } = JSON.parse(texts.get('package.json')!) as { scripts: Record<string, string> }
    expect(scripts['shapewright:sync']).toBe(String.raw`shapewright sync --from "./my pages" --python "py\$thon"`)
    expect(scripts['shapewright:build']).toMatch(/build-output\.mjs --output "my packages"$/)
  })
})

describe('git', () => {
  it('ignores what the set-up brings, and nothing else', () => {
    const { texts } = plan({ '.gitignore': 'coverage\r\n/output/.*\r\n', '.gitattributes': '* text=auto' })
    expect(texts.get('.gitignore')).toBe('coverage\r\n/output/.*\r\n/output/*/dist/\r\n/spec/.sync/\r\n')
    expect(texts.get('.gitattributes')).toBe('* text=auto\nspec/** -text\noutput/** -text\n')
  })
})

describe('a workspace', () => {
  const manifest = `{\n  "name": "@acme/all",\n  "workspaces": ["apps/*", "packages/*"],\n  ${listed}\n}\n`

  it('of npm gets a pattern, on the same line', () => {
    const { project, texts } = plan({ 'package.json': manifest }, { output: 'apps/aws' })
    expect(chooseOutput(project)).toBe('apps/aws')
    expect(chooseScope(project)).toBe('@acme')
    expect(texts.get('package.json')).toContain('"workspaces": ["apps/*", "packages/*", "apps/aws/*"],\n')
    expect([...texts.values()].join('\n')).not.toMatch(/^\/?packages\/$/m)
  })

  it('of pnpm gets a pattern; comments and all else stay', () => {
    const yaml = '# ours\npackages:\n  - \'packages/*\' # libraries\n  - "apps/*"\ncatalog:\n  react: 19\n'
    const { project, texts } = plan({ 'pnpm-workspace.yaml': yaml }, { output: 'packages/aws' })
    expect([project.packageManager, chooseOutput(project)]).toEqual(['npm', 'packages/aws'])
    expect(texts.get('pnpm-workspace.yaml')).toBe(
      yaml.replace('  - "apps/*"\n', '  - "apps/*"\n  - \'packages/aws/*\'\n'),
    )
  })

  it('of pnpm that is written otherwise is left alone, and that is said', () => {
    const { notes, texts } = plan({ 'pnpm-workspace.yaml': 'packages: [packages/*]\n' }, { output: 'packages/aws' })
    expect(texts.has('pnpm-workspace.yaml')).toBe(false)
    expect(notes).toEqual(['Add packages/aws/* to the packages of pnpm-workspace.yaml.'])
  })
})

describe('workflows', () => {
  it.each([
    ['package-lock.json', 'npm ci --ignore-scripts'],
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
    ['yarn.lock', 'yarn install --immutable'],
  ])('of a project with %s have its folders and scripts, and are those that GitHub takes', async (lock, install) => {
    const { notes, texts } = plan(
      { [lock]: '' },
      { workflows: true, output: 'packages/aws', input: 'pages', from: 'boto3' },
    )
    const { scripts } = JSON.parse(texts.get('package.json')!) as { scripts: Record<string, string> }
    for (const name of ['publish', 'update']) {
      const text = texts.get(`.github/workflows/shapewright-${name}.yml`)!
      expect(await checkWorkflow(text)).toEqual([])
      expect(text).toContain(install)
      const ran = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!)
      expect(Object.keys(scripts)).toEqual(expect.arrayContaining(ran))
      // folders of the template
      expect(text).not.toMatch(/(?:'|-- |[ ])(?:spec|output)(?:\/\*|$| )/m)
    }
    expect(texts.get('.github/workflows/shapewright-update.yml')).toMatch(
      /^ {6}- run: pip install boto3\n {6}- run: npm run shapewright:update /m,
    )
    expect(notes).toEqual(['The workflows check types: run npm install -D typescript.'])
  })

  it('that are there stay', () => {
    const path = '.github/workflows/shapewright-update.yml'
    const { notes, texts } = plan({ [path]: 'own' }, { workflows: true })
    expect(texts.has(path)).toBe(false)
    expect(notes).toContain(`${path} stays as it is.`)
  })
})

it('the configuration is TypeScript if the project is', () => {
  const config = `import { defineConfig } from 'shapewright'

export default defineConfig({
  output: 'packages/aws',
  services: ['sqs'],
  packageName: '@demo/aws-{service}',
})
`
  expect(plan({}, { output: 'packages/aws' }).texts.get('shapewright.config.mjs')).toBe(config)
  expect(plan({ 'tsconfig.json': '{}' }, { output: 'packages/aws' }).texts.get('shapewright.config.ts')).toBe(config)
  expect(plan({ 'shapewright.config.json': '{}' }).texts.has('shapewright.config.mjs')).toBe(false)
})

it('a second plan is empty', () => {
  const first = plan({}, { workflows: true })
  const again = plan(Object.fromEntries(first.texts), { workflows: true })
  expect(again.files).toEqual([])
})

it('a plan is described by the lines that it adds', () => {
  const file: PlannedFile = { path: 'a', before: '{\n  "b": 1\n}\n', after: '{\n  "b": 1,\n  "c": 2\n}\n' }
  expect(describeFile(file)).toEqual({
    path: 'a',
    state: 'changed',
    removed: ['  "b": 1'],
    added: ['  "b": 1,', '  "c": 2'],
  })
  expect(describeFile({ path: 'a', after: 'x\n' })).toEqual({ path: 'a', state: 'new', removed: [], added: [] })
})
