/** The pages of a service that does not exist, by path below the input folder. */
export function makePages(methods: readonly string[] = ['open_gate', 'shut_gate']): Record<string, string> {
  const list = (entries: readonly string[]): string =>
    ['.. toctree::', '  :maxdepth: 1', '  :titlesonly:', '', ...entries.map((entry) => `  ${entry}`), ''].join('\n')
  const index = [
    '*******\nHarbour\n*******\n\n======\nClient\n======\n\n.. py:class:: Harbour.Client\n',
    list(methods.map((method) => `harbour/client/${method}`)),
    '==========\nPaginators\n==========\n',
    list(['harbour/paginator/ListGates']),
    '=========\nResources\n=========\n',
    list(['harbour/gate/index']),
  ]
  return {
    'harbour.rst': index.join('\n'),
    ...Object.fromEntries(methods.map((name) => [`harbour/client/${name}.rst`, makePage(name)])),
    'harbour/paginator/ListGates.rst': '.. py:class:: Harbour.Paginator.ListGates\n\n  Gates.\n',
    'harbour/gate/index.rst': `Gate\n\n.. py:class:: Harbour.Gate\n\n${list(['name'])}`,
    'harbour/gate/name.rst': '.. py:attribute:: Harbour.Gate.name\n\n  A name.\n',
  }
}

/**
 * The page of an operation.
 *
 * @param text - its description
 */
export function makePage(method: string, text = 'A gate – or two.'): string {
  const head = `:doc:\`Harbour <../../harbour>\`\n\n.. py:method:: Harbour.Client.${method}(**kwargs)\n\n`
  return `${head}  ${text}\n\n  **Request Syntax**\n  ::\n\n    response = client.${method}()\n\n`
}
