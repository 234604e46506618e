import { platform } from '@jangteo/platform'

const heard: string[] = []
const hear = (value: unknown): void =>
  void heard.push(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

function listenIn(owner: object, name: string): void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') return
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    for (const arg of args) hear(arg instanceof Request ? arg.url : arg)
    hear(Object(args[1]).body)
    return Reflect.apply(original, this, args)
  })
}

/** What every call of the page goes through that begins with one of its names. */
function listenToCalls(): void {
  listenIn(window, 'fetch')
  listenIn(XMLHttpRequest.prototype, 'send')
  listenIn(XMLHttpRequest.prototype, 'setRequestHeader')
}

/** What code of the page itself goes through when it makes a call or reads its answer. */
function listenToObjects(): void {
  listenIn(Headers.prototype, 'set')
  const { json } = Response.prototype
  Response.prototype.json = async function (this: Response) {
    const answer: unknown = await Reflect.apply(json, this, [])
    hear(`${this.url} answered ${JSON.stringify(answer)}`)
    return answer
  }
}

const whatWasHeard = (): readonly string[] => heard

const isReplaced = (owner: object, name: string): boolean => {
  const own: unknown = () => undefined
  try {
    Object.defineProperty(owner, name, { value: own, configurable: true, writable: true })
  } catch {
    return false
  }
  return Reflect.get(owner, name) === own
}

/** Which parts of what all micro-frontends share it could put its own in place of. */
function replacePlatform(): readonly string[] {
  const parts = Object.entries(platform).flatMap(([name, port]) =>
    Object.keys(port as object)
      .filter((member) => isReplaced(port as object, member))
      .map((member) => `${name}.${member}`),
  )
  return [...parts, ...Object.keys(platform).filter((name) => isReplaced(platform, name))]
}

export const patching = { listenToCalls, listenToObjects, replacePlatform, whatWasHeard }
