import vm from 'node:vm'
import { BRIDGE } from './bridge.ts'
import type { ThreadDoor } from './thread-door.ts'

/** A loaded server bundle. */
export interface Sandbox {
  /** @returns what the script's render answered, as JSON. Rejects with what it threw. */
  render(request: string, door: ThreadDoor): Promise<string>
}

/** As `bridge.ts` leaves it. Only texts and functions go through. */
type Call = (
  request: string,
  ask: (path: string, answered: (text: string) => void, refused: (reason: string) => void) => void,
  done: (kind: 'page' | 'error', text: string) => void,
) => void

/**
 * What `import()` can begin with in a script, comments included: Node refuses one with an error of the outer realm, whose constructor leads to Node. Also
 * finds it in texts; a keyword is never written with escapes.
 */
const IMPORT = /(?<![\w$])import\s*[(./<-]/

/**
 * Runs the script where there is ECMAScript and nothing else: no Node, no DOM, no timers, no code from text, no memory outside of the limited heap. Throws
 * where it cannot be loaded.
 */
export function createSandbox(script: string): Sandbox {
  const [found] = IMPORT.exec(script) ?? []
  if (found !== undefined) throw new Error(`The script imports, or seems to: ${found}`)
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
  })
  const prepare = vm.runInContext(BRIDGE, context) as () => Call
  new vm.Script(script, { filename: 'server-bundle.js' }).runInContext(context)
  const call = prepare()
  return {
    render: (request, door) =>
      new Promise((resolve, reject) => {
        call(
          request,
          (path, answered, refused) => {
            // Not on the script's own stack, which may be at its end.
            const asked = Promise.resolve(path).then(door)
            asked.then(answered, (error: unknown) => refused(String(error)))
          },
          (kind, text) => (kind === 'page' ? resolve(text) : reject(new Error(text))),
        )
      }),
  }
}
