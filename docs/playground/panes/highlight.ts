/**
 * The looks of the editors: colours are the site's own, so that they follow its light and dark.
 *
 * @module
 */
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const style = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], color: 'var(--pg-keyword)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--pg-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--pg-number)' },
  { tag: tags.comment, color: 'var(--pg-comment)' },
  { tag: [tags.typeName, tags.className], color: 'var(--pg-type)' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--pg-property)' },
  { tag: [tags.function(tags.variableName), tags.definition(tags.variableName)], color: 'var(--pg-function)' },
  { tag: tags.heading, color: 'var(--pg-type)', fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600', color: 'var(--pg-property)' },
  { tag: tags.emphasis, color: 'var(--pg-type)' },
])

/** Colours and fonts of every editor. */
export const look = [
  syntaxHighlighting(style),
  EditorView.theme({
    '&': { height: '100%', fontSize: '12.5px', color: 'var(--vp-c-text-1)', backgroundColor: 'transparent' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--vp-font-family-mono)', lineHeight: '1.6' },
    '.cm-gutters': {
      backgroundColor: 'var(--vp-c-bg)',
      color: 'var(--pg-gutter)',
      borderRight: '1px solid var(--vp-c-divider)',
    },
    '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 10px' },
    '.cm-content': { caretColor: 'var(--vp-c-text-1)' },
    '.cm-cursor': { borderLeftColor: 'var(--vp-c-text-1)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'var(--pg-selection)',
    },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
    '.cm-panels': { backgroundColor: 'var(--vp-c-bg-soft)', color: 'var(--vp-c-text-1)' },
  }),
]

/** reStructuredText as far as boto3's pages have it: directives, fields, strong text, literals, strings. */
export const restructuredText = StreamLanguage.define<null>({
  name: 'restructuredtext',
  startState: () => null,
  token(stream) {
    if (stream.sol() && stream.match(/^\*{4,}\s*$/)) return 'heading'
    if (stream.match(/^\.\. [\w:-]+::/)) return 'keyword'
    if (stream.match(/^:(?:type|param|rtype|returns)\b[^:]*:/)) return 'keyword'
    if (stream.match(/^\*\*[^*\n]+\*\*/)) return 'strong'
    if (stream.match(/^\*\([^)\n]*\)(?: --)?\s?\*/)) return 'emphasis'
    if (stream.match(/^``[^`\n]+``/) || stream.match(/^`[^`\n]+`__?/)) return 'string'
    if (stream.match(/^'[^'\n]*'/)) return 'string'
    if (stream.match(/^\b(?:123(?:\.0)?|True|False|datetime)\b/)) return 'atom'
    stream.next()
    stream.eatWhile(/[\w\s]/)
    return null
  },
})
