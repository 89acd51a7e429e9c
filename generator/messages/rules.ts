/**
 * The catalogue of everything Shapewright may say about a page, a service or its own output. A message is never written without a rule.
 *
 * @module
 */

/** `error`: the run fails and nothing is replaced. `warning`: something was lost or guessed. `info`: two witnesses differ and one was followed. */
export type Severity = 'error' | 'warning' | 'info'

/** What one rule means, for the person who reads its messages. */
export interface Rule {
  readonly severity: Severity
  /** One English sentence that is true of a page without this message. */
  readonly meaning: string
  /** What the reader of the message can do. */
  readonly help: string
}

/** Every rule by its id (kebab-case, stable: people filter by it). */
export const rules = {
  // reading
  'page-encoding': {
    severity: 'error',
    meaning: 'A page is UTF-8 text.',
    help: 'Fetch the page again, or convert it to UTF-8.',
  },
  'page-empty': {
    severity: 'error',
    meaning: 'A page has content.',
    help: 'Fetch the page again, or remove the file.',
  },
  'page-unreadable': {
    severity: 'error',
    meaning: 'A page can be read from disk.',
    help: 'Check that the path is a file and that you may read it.',
  },
  'page-nesting': {
    severity: 'error',
    meaning: 'A page nests its blocks less than 200 deep.',
    help: 'Fetch the page again: no page of boto3 nests like this.',
  },
  'syntax-unknown': {
    severity: 'warning',
    meaning: 'Every block of a page is reStructuredText that this reader or restructured knows.',
    help: 'The block is kept as plain text; report it if it is valid reStructuredText.',
  },
  'prose-indentation': {
    severity: 'info',
    meaning: 'Prose stands at the indentation of the item it belongs to.',
    help: 'Nothing is lost; look at the text of the member if it reads oddly.',
  },
  // parsing
  'page-kind': {
    severity: 'error',
    meaning: 'A page is about a method of a client, a paginator, a waiter or a service.',
    help: 'Remove the file from the input, or fetch the page again. Pages of a resource stand in a folder of their own.',
  },
  'page-cut': {
    severity: 'error',
    meaning: 'A page is whole: it ends where boto3 ends it.',
    help: 'Fetch the page again: it was cut off while it was written or transferred.',
  },
  'syntax-block-cut': {
    severity: 'error',
    meaning: 'Every bracket of a Syntax block is closed.',
    help: 'Fetch the page again: it was cut off or edited.',
  },
  'syntax-block': {
    severity: 'warning',
    meaning: 'Every line of a Syntax block is a key, a value or a bracket.',
    help: 'Compare the line with spec/README.md §3.',
  },
  'block-stray': {
    severity: 'warning',
    meaning: 'Every block behind the Request Syntax of a method belongs to one of its parts.',
    help: 'Compare the page with spec/README.md §1.5.',
  },
  'mark-doubtful': {
    severity: 'warning',
    meaning: 'Every mark, field and entry of a method is written as boto3 writes it.',
    help: 'Compare the line with spec/README.md §16; fetch the page again if somebody edited it.',
  },
  'waiter-timing': {
    severity: 'warning',
    meaning: "A waiter's page says which operation it polls, how often and how many times.",
    help: 'Compare the page with spec/README.md §12.',
  },
  // resolving
  'witness-kind': {
    severity: 'warning',
    meaning: 'The Syntax block and the lists of a page agree about the kind of every value.',
    help: 'Look at both places of the page.',
  },
  'witness-member': {
    severity: 'warning',
    meaning: 'The Syntax block and the lists of a page have the same members.',
    help: 'Look at both places of the page; a page that was cut off shows this, too.',
  },
  'bullet-stray': {
    severity: 'warning',
    meaning: 'Every bullet of a list has its place: elements below lists and maps, members below structures.',
    help: 'Compare the list with spec/README.md §5.',
  },
  'section-too-large': {
    severity: 'warning',
    meaning: 'A page shows its request and its response.',
    help: "Look at the service's own documentation; what the page leaves out may be incomplete in the output.",
  },
  'section-not-recovered': {
    severity: 'warning',
    meaning: 'What a page leaves out as too large to render stands on another page of its service.',
    help: "Look at the service's own documentation; the output may lack what the message names.",
  },
  'recursion-target': {
    severity: 'warning',
    meaning: 'A recursive reference stands inside the structure, list or map that it means.',
    help: 'Look at the page; the value is accepted whatever it is.',
  },
  'recursion-guess': {
    severity: 'info',
    meaning: 'Only one of the enclosing shapes can be meant by a recursive reference.',
    help: 'Look at the page if the type seems wrong.',
  },
  'name-chosen': {
    severity: 'error',
    meaning: 'Every name that the configuration gives is for a shape of the service, which can have it.',
    help: 'Correct the entry below `names` in the configuration.',
  },
  'name-known': {
    severity: 'info',
    meaning: 'Every name in a file of names is for a structure or an enum that the pages show, and for no other.',
    help: 'Write the file anew with `shapewright names` if the pages have changed. The shape is named from the pages.',
  },
  'operation-name': {
    severity: 'error',
    meaning: "An operation's page links to the service's documentation, which names the operation.",
    help: 'Fetch the page again: the "See also" link is missing or was edited.',
  },
  'page-twice': {
    severity: 'error',
    meaning: 'A service has one page per operation, paginator and waiter.',
    help: 'Remove the file that does not belong there.',
  },
  'service-mixed': {
    severity: 'error',
    meaning: 'All pages in the folder of a service are about that service.',
    help: 'Move the page to the folder of its own service.',
  },
  'page-name': {
    severity: 'warning',
    meaning: 'The file of a page is called as what the page is about.',
    help: 'Rename the file, or remove it if it is a copy.',
  },
  'page-missing': {
    severity: 'warning',
    meaning: "Every page that a service's index lists is there.",
    help: 'Fetch the missing page, or remove it from the index.',
  },
  'page-unlisted': {
    severity: 'warning',
    meaning: "Every page of a service is listed in the service's index.",
    help: 'Fetch the index again, or remove the page.',
  },
  'page-place': {
    severity: 'warning',
    meaning: 'Every page of a service stands in the folder that is meant for pages of its kind.',
    help: 'Move it; spec/README.md §1.1 says where pages stand.',
  },
  'index-missing': {
    severity: 'warning',
    meaning: 'A service has an index page, `<service>.rst`, beside its folder.',
    help: 'Fetch the index page, too.',
  },
  'union-members': {
    severity: 'warning',
    meaning: 'The note on a tagged union names the members that the structure has.',
    help: 'Look at both places of the page.',
  },
  'value-in-text': {
    severity: 'info',
    meaning: "The text of a request's member lists the values that its Syntax block has.",
    help: 'Look at both places of the page, and ask the service which is right.',
  },
  'example-literal': {
    severity: 'info',
    meaning: 'An example is written in Python literals.',
    help: 'Compare the example with spec/README.md §9.',
  },
  'example-value': {
    severity: 'info',
    meaning: 'The values of an example are of the kinds that the page gives to them.',
    help: 'Look at both places of the page; the example may not be one to copy.',
  },
  'operation-missing': {
    severity: 'error',
    meaning: 'The operation that a paginator or a waiter is about has a page.',
    help: "Fetch the operation's page.",
  },
  // running
  'config-unreadable': {
    severity: 'error',
    meaning: 'A configuration file can be loaded.',
    help: 'Mend the file, or name another one with --config.',
  },
  'config-value': {
    severity: 'error',
    meaning: 'A configuration has known keys, and values of the right kind.',
    help: '`defineConfig` lets an editor check every key and describe it.',
  },
  'service-name': {
    severity: 'warning',
    meaning:
      'Every folder and page in the input has the name of a service: small letters, digits and hyphens, and no device of Windows.',
    help: 'Rename it if it is a service; otherwise keep it outside the input.',
  },
  'folder-empty': {
    severity: 'warning',
    meaning: 'Every folder in the input holds pages of a service.',
    help: "Fetch the service's pages, or keep the folder outside the input.",
  },
  'input-empty': {
    severity: 'error',
    meaning: 'The input has pages.',
    help: 'Name the folder that holds `<service>.rst` and `<service>/client/*.rst` with --input.',
  },
  'service-empty': {
    severity: 'error',
    meaning: 'A service has at least one operation.',
    help: 'Look at the other messages about the service; fetch its pages again.',
  },
  'generator-fault': {
    severity: 'error',
    meaning: 'The generator copes with every page, good or bad.',
    help: 'This is a mistake of the generator: please report it with the page. DEBUG=shapewright shows where it happened.',
  },
  'process-ended': {
    severity: 'error',
    meaning: 'A process that generates services ends when the run does.',
    help: 'Run it again: it goes on with the services that are missing. If the system ended the process for want of memory, name some of the services with --service.',
  },
  // syncing
  'source-unusable': {
    severity: 'error',
    meaning: 'The source of pages can be used.',
    help: 'Mend what the message names, or name another source with --from: boto3, site, an address or a folder.',
  },
  'service-unknown': {
    severity: 'error',
    meaning: 'The source has every service that is asked for.',
    help: "Check the name: it is what boto3's `client()` takes.",
  },
  'page-fetch': {
    severity: 'error',
    meaning: 'The source gives every page of a service.',
    help: 'Sync again: what was fetched is kept, and the service stays as it was until all of it is there.',
  },
  'page-refused': {
    severity: 'error',
    meaning: 'What a source gives for a page is reStructuredText in UTF-8.',
    help: 'Look at what the source gives; sync again, or from another source.',
  },
  'service-incomplete': {
    severity: 'error',
    meaning: 'The index page of a service names every page that the site has of it.',
    help: 'Sync again: what was fetched is kept, and the service stays as it was until the site is at one with itself.',
  },
  'service-shrunk': {
    severity: 'error',
    meaning: 'A service keeps its operations, paginators and waiters, and nine of ten of its pages.',
    help: 'Look whether the reference has dropped them. If it has, sync the service with --allow-removals.',
  },
  'service-size': {
    severity: 'error',
    meaning: 'A service has at most 10,000 pages, and 512 MB.',
    help: 'Look at what the source gives: no service of boto3 is near these limits.',
  },
  'page-address': {
    severity: 'error',
    meaning: 'The pages of a service have paths of their own, below its folder.',
    help: 'Do not use this source: no page of boto3 does this.',
  },
  'manifest-damaged': {
    severity: 'warning',
    meaning: 'The manifest of an input folder is as a sync wrote it.',
    help: 'The next sync that changes something writes it again.',
  },
  'input-busy': {
    severity: 'error',
    meaning: 'Only one sync writes to an input folder at a time.',
    help: 'Wait for the other one, or end it.',
  },
  'input-unwritable': {
    severity: 'error',
    meaning: 'The input folder can be written.',
    help: 'Check the path, its permissions and the space that is left; then sync again.',
  },
  'journal-damaged': {
    severity: 'error',
    meaning: 'The journal of a sync that was interrupted can be read.',
    help: 'Sync the services again.',
  },
  'page-edited': {
    severity: 'info',
    meaning: 'A page that was synced is as the manifest says.',
    help: 'Sync again to have the page as its source has it.',
  },
  'sync-ended': {
    severity: 'info',
    meaning: 'A sync comes to its end by itself.',
    help: 'Nothing needs to be done.',
  },
  // writing
  'output-text': {
    severity: 'error',
    meaning: 'Every file that is emitted can be parsed and formatted.',
    help: 'This is a mistake of the generator: please report it with the page.',
  },
  'output-unwritable': {
    severity: 'error',
    meaning: 'The output folder can be written.',
    help: 'Check the path, its permissions and the space that is left. Nothing was replaced that is not said to be.',
  },
  'lock-damaged': {
    severity: 'error',
    meaning: "A package's lock file is as Shapewright wrote it.",
    help: 'Take it from the last commit. Where nobody has it, remove it: the next version is a major one then, names are made anew, and the changelog stays.',
  },
  'lock-missing': {
    severity: 'warning',
    meaning: 'A package that was written before has its lock file.',
    help: 'Where somebody has the file (a commit, a copy), put it back and run again. Keep it with the package.',
  },
  'base-unknown': {
    severity: 'error',
    meaning: 'The revision that counts as published is there, and git can read it.',
    help: 'Name a branch, a tag or a commit with --base; fetch it first where the repository was cloned without its history.',
  },
  'output-busy': {
    severity: 'error',
    meaning: 'Only one run writes to an output folder at a time.',
    help: 'Wait for the other run, or end it.',
  },
  'output-foreign': {
    severity: 'error',
    meaning: "A package's folder is absent, empty or written by Shapewright.",
    help: 'Move away what stands there, or name another output folder with --output.',
  },
  'cache-damaged': {
    severity: 'info',
    meaning: 'What a run remembers of a service, for the next run to be faster, is as it was written.',
    help: 'Nothing needs to be done: the file is written anew. If it comes again, remove node_modules/.cache/shapewright.',
  },
  'output-orphan': {
    severity: 'warning',
    meaning: 'Every package in the output folder has pages in the input.',
    help: 'Remove the folder if the service is to go; otherwise fetch its pages again.',
  },
} as const satisfies Record<string, Rule>

/** The id of a rule. */
export type RuleId = keyof typeof rules
