/**
 * Which files a set-up writes, with all of their text. Nothing is asked and nothing is written here.
 *
 * @module
 */
import { type FormattingOptions, applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser'
import type { Choices } from './choices.js'
import { printConfig } from './config-file.js'
import type { Project } from './project.js'
import { listScripts } from './scripts.js'
import { adaptWorkflow } from './workflow.js'

/** A file that a set-up writes. */
export interface PlannedFile {
  /** From the project, with slashes. */
  readonly path: string
  /** Its text as it is; absent for a file that is not there. */
  readonly before?: string
  readonly after: string
}

/** What a set-up does, before it is done. */
export interface Plan {
  /** Files that change, in the order in which they are shown. */
  readonly files: readonly PlannedFile[]
  /** What it leaves to the people of the project, as sentences. */
  readonly notes: readonly string[]
}

/** Texts of the templates, by name: `update.yml`. */
export type WorkflowTemplates = Readonly<Record<string, string>>

/**
 * Plans the set-up. What the project has stays: a configuration, scripts and workflows of the same names are left as they are.
 *
 * @param workflows - what `templates/workflows` holds
 */
export function planFiles(project: Project, choices: Choices, workflows: WorkflowTemplates): Plan {
  const notes: string[] = []
  const planned: (readonly [path: string, after: string | undefined])[] = [
    project.configName === undefined
      ? [project.hasTypeScript ? 'shapewright.config.ts' : 'shapewright.config.mjs', printConfig(choices)]
      : [project.configName, project.read(project.configName)],
    ['package.json', planManifest(project, choices, notes)],
    ['pnpm-workspace.yaml', planPnpmWorkspace(project, choices, notes)],
    ['.gitignore', addLines(project.read('.gitignore'), listIgnored(project, choices))],
    [
      '.gitattributes',
      addLines(project.read('.gitattributes'), [`${choices.input}/** -text`, `${choices.output}/** -text`]),
    ],
    ...planWorkflows(project, choices, workflows, notes),
  ]
  const files = planned.flatMap(([path, after]): PlannedFile[] => {
    const before = project.read(path)
    if (after === undefined || after === before) return []
    return [{ path, ...(before !== undefined && { before }), after }]
  })
  return { files, notes }
}

/** Lines that git is to ignore. They begin with a slash, so that they match nothing elsewhere. */
function listIgnored({ read }: Project, { input, output }: Choices): string[] {
  return [
    ...(read('.gitignore') === undefined ? ['node_modules/'] : []),
    `/${output}/*/dist/`,
    `/${output}/.*`,
    `/${input}/.sync/`,
  ]
}

/** Adds those lines that are not there, in the file's own line ends. */
function addLines(before: string | undefined, lines: readonly string[]): string {
  const standing = new Set((before ?? '').split(/\r?\n/))
  const missing = lines.filter((line) => !standing.has(line))
  if (missing.length === 0) return before!
  const end = before?.includes('\r\n') ? '\r\n' : '\n'
  const start = before === undefined || before === '' || before.endsWith('\n') ? (before ?? '') : before + end
  return start + missing.map((line) => line + end).join('')
}

/** Adds scripts, and the pattern of the packages to a workspace. Indentation, line ends and the order of keys stay. */
function planManifest(project: Project, choices: Choices, notes: string[]): string {
  const { manifest, manifestText } = project
  let text = manifestText
  const set = (path: string[], value: string): void => {
    text = applyEdits(text, modify(text, path, value, { formattingOptions: detectFormat(manifestText) }))
  }
  for (const [name, command] of listScripts(choices)) {
    const standing = manifest.scripts?.[name]
    if (standing === undefined) set(['scripts', name], command)
    else if (standing !== command) notes.push(`The script ${name} stays as it is: ${standing}`)
  }
  if (project.workspaces && manifest.workspaces && needsPattern(project, choices)) {
    const path = 'packages' in manifest.workspaces ? ['workspaces', 'packages'] : ['workspaces']
    text = addPattern(text, [...path, project.workspaces.length], `${choices.output}/*`, detectFormat(manifestText))
  }
  return text
}

/** Adds an element to an array; one that stands on one line stays on one line. */
function addPattern(
  text: string,
  path: (string | number)[],
  pattern: string,
  formattingOptions: FormattingOptions,
): string {
  const array = findNodeAtLocation(parseTree(text)!, path.slice(0, -1))!
  const isOneLine = !text.slice(array.offset, array.offset + array.length).includes('\n')
  const options = { isArrayInsertion: true, ...(!isOneLine && { formattingOptions }) }
  const edits = modify(text, path, pattern, options)
  return applyEdits(
    text,
    edits.map((edit) => (isOneLine ? { ...edit, content: edit.content.replace(/^,/, ', ') } : edit)),
  )
}

/** Whether no pattern of the workspace takes in the packages. */
function needsPattern({ workspaces = [] }: Project, { output }: Choices): boolean {
  return !workspaces.some((pattern) =>
    [`${output}/*`, `./${output}/*`, `${output.split('/', 1)[0]}/**`].includes(pattern),
  )
}

/** Adds the pattern after the last one: the file may hold comments and much else. */
function planPnpmWorkspace(project: Project, choices: Choices, notes: string[]): string | undefined {
  const text = project.read('pnpm-workspace.yaml')
  if (text === undefined || !needsPattern(project, choices)) return text
  const last = project.workspaces?.at(-1)
  const line = text.split('\n').findLast((one) => last !== undefined && /^\s*- /.test(one) && one.includes(last))
  if (line === undefined) {
    notes.push(`Add ${choices.output}/* to the packages of pnpm-workspace.yaml.`)
    return text
  }
  const added = `${/^\s*/.exec(line)![0]}- '${choices.output}/*'${line.endsWith('\r') ? '\r' : ''}`
  return text.replace(line, () => (text.includes(`${line}\n`) ? `${line}\n${added}` : `${line}\n${added}\n`))
}

function detectFormat(text: string): FormattingOptions {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  '
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
}

function planWorkflows(
  project: Project,
  choices: Choices,
  templates: WorkflowTemplates,
  notes: string[],
): (readonly [string, string | undefined])[] {
  if (!choices.workflows) return []
  const dependencies = { ...project.manifest.dependencies, ...project.manifest.devDependencies }
  if (!Object.hasOwn(dependencies, 'typescript'))
    notes.push('The workflows check types: run npm install -D typescript.')
  return Object.entries(templates).map(([name, text]) => {
    const path = `.github/workflows/shapewright-${name}`
    const standing = project.read(path)
    const after = adaptWorkflow(text, choices, project.packageManager)
    if (standing !== undefined && standing !== after) notes.push(`${path} stays as it is.`)
    return [path, standing ?? after]
  })
}
