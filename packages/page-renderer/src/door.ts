/** Answers a GET as the text of a `PortAnswer`; rejects where nobody answers. */
export type Door = (path: string) => Promise<string>

const MAX_CHARACTERS = 2_000_000

/** The one way out of a sandbox: public addresses of the shop's own API, with nobody's cookies, and none after `due`. */
export function openDoor(origin: string | undefined, due: AbortSignal): Door {
  return async (path) => {
    if (!/^\/api\/[^\\]*$/.test(path))
      throw new Error(`Pages ask for addresses below /api/, not for ${path}.`)
    if (origin === undefined) return JSON.stringify({ status: 503, body: null })
    const response = await fetch(new URL(path, origin), {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: due,
    })
    const text = await response.text()
    if (text.length > MAX_CHARACTERS) throw new Error(`The answer to ${path} is too long.`)
    return JSON.stringify({ status: response.status, body: parsed(text) })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
