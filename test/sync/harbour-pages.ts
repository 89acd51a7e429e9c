/** The pages of a service that does not exist, by path below the input folder. */
export function makePages(methods: readonly string[] = ['open_gate', 'shut_gate']): Record<string, string> {
  const list = (entries: readonly string[]): string =>
    ['.. toctree::', '  :maxdepth: 1', '  :titlesonly:', '', ...entries.map((entry) => `  ${entry}`), ''].join('\n')
  const index = [
    '*******\nHarbour\n*******\n\n.. py:class:: Harbour.Client\n',
    list(methods.map((method) => `harbour/client/${method}`)),
    '==========\nPaginators\n==========\n',
    list(['harbour/paginator/ListGates']),
    '=========\nResources\n=========\n',
    list(['harbour/gate/index']),
  ]
  return {
    'harbour.rst': index.join('\n'),
    ...Object.fromEntries(methods.map((name) => [`harbour/client/${name}.rst`, makePage(`Harbour.Client.${name}`)])),
    'harbour/paginator/ListGates.rst': makePage('Harbour.Paginator.ListGates'),
    'harbour/gate/index.rst': `Gate\n\n${list(['name'])}`,
    'harbour/gate/name.rst': makePage('Harbour.Gate.name'),
  }
}

function makePage(name: string): string {
  return `:doc:\`Harbour <../../harbour>\`\n\n.. py:method:: ${name}(**kwargs)\n\n  A gate – or two.\n`
}
