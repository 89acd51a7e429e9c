/** Every hand-written service, by its name. */
import aliases from './aliases.js'
import empty from './empty.js'
import forms from './forms.js'
import loops from './loops.js'
import names from './names.js'
import plain from './plain.js'
import recursion from './recursion.js'
import streams from './streams.js'

export const cases = { aliases, empty, forms, loops, names, plain, recursion, streams }
