/**
 * `reach` says what a thing leads to: `object`, which is Node's `process`, or nothing. `atTheEnd` calls `use` where the stack ends, with arguments
 * that fill each frame to the word, and looks at the errors where there is room again.
 */
const REACH = `const reach = (thing) => {
  try { return typeof thing.constructor.constructor('return process')() } catch { return 'nothing' }
}
const bestOf = (things) => things.map(reach).find((found) => found !== 'nothing') ?? 'nothing'
const atTheEnd = (use) => {
  const caught = []
  let frames = 1000
  const attempt = (fill) => { try { use(...fill) } catch (error) { caught.push(error) } }
  const fills = Array.from({ length: 3 }, (_, index) => Array(8 * index).fill(0))
  const dive = () => {
    try { dive() } catch {}
    if (frames-- > 0) try { fills.forEach(attempt) } catch {}
  }
  dive()
  return bestOf(caught)
}`

const escapeOf = (body: string): string => `${REACH}
var jangteoServer = { async render(request, { get }) {
  let found = 'nothing'
  ${body}
  return { status: 200, head: { title: 'x' }, html: found, state: {}, isComplete: true }
} }`

/** Server bundles that look for a way out; the page is what they found. */
export const ESCAPES: readonly { readonly name: string; readonly script: string }[] = [
  {
    name: 'asks where the stack ends',
    script: escapeOf(`const asked = []
      atTheEnd(() => asked.push(get('/api/x')))
      found = bestOf((await Promise.allSettled(asked)).map(({ reason }) => reason))`),
  },
  {
    name: 'asks for the stack of an error where its own ends',
    script: escapeOf(`const errors = Array.from({ length: 30_000 }, () => new Error('x'))
      found = atTheEnd(() => errors.pop().stack)`),
  },
]

/** A promise is rejected that nobody waits for, by a thing that wants to be shown by its own function. Its page asks for something meanwhile. */
export const LETTING_GO = escapeOf(`const shown = (depth, options, inspect) => { found = reach(inspect) }
  Promise.reject({ stack: 'x', [Symbol.for('nodejs.util.inspect.custom')]: shown })
  await get('/api/x')`)

/** What a script may write where it imports; each has Node throw an error of its own at the script that runs it. */
const IMPORTS = [
  `import('node:fs')`,
  `[...import ('node:fs')]`,
  `import/* */('node:fs')`,
  `import//\n('node:fs')`,
  `import<!-- \n('node:fs')`,
  `import\n--> \n('node:fs')`,
]

/** By what they import, and a script that does and looks at the error. */
export const IMPORTING: readonly (readonly [string, string])[] = IMPORTS.map((words) => [
  words,
  escapeOf(`try { await Promise.all([${words}].flat()) } catch (error) { found = reach(error) }`),
])
