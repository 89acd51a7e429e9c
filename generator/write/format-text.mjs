/**
 * Formats one file. Plain JavaScript, because worker threads load it by path, from the sources and from the build alike.
 *
 * @module
 */
import { format } from 'prettier'

/**
 * Formats a file's text.
 *
 * @param {{ text: string, parser: string }} file - the text, and the name of prettier's parser for it
 * @returns {Promise<{ text: string } | { problem: string }>} the formatted text, or why the text cannot be parsed
 */
export async function formatText({ text, parser }) {
  try {
    return { text: await format(text, { parser, printWidth: 120, singleQuote: true, semi: false }) }
  } catch (error) {
    return { problem: error instanceof Error ? String(error.message.split('\n', 1)[0]) : String(error) }
  }
}
