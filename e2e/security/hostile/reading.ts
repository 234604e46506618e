import { platform } from '@jangteo/platform'

const MOST_OBJECTS = 500_000

/** Texts of everything that can be reached from there by own properties. */
function* textsFrom(roots: readonly unknown[]): Generator<string> {
  const seen = new Set<object>()
  const waiting = [...roots]
  while (waiting.length > 0 && seen.size < MOST_OBJECTS) {
    const value = waiting.pop()
    if (typeof value === 'string') yield value
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function'
    if (!isObject || seen.has(value)) continue
    seen.add(value)
    if (value instanceof Map) waiting.push(...value.keys(), ...value.values())
    if (value instanceof Set) waiting.push(...value)
    for (const key of Reflect.ownKeys(value))
      try {
        waiting.push(Reflect.get(value, key))
      } catch {
        continue
      }
  }
}

const request = <Answer>(asked: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error))
  })

async function databases(): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue
    const database = await request(indexedDB.open(name))
    for (const store of database.objectStoreNames)
      found.push(await request(database.transaction(store).objectStore(store).getAll()))
  }
  return found
}

async function cached(): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const key of await cache.keys())
      found.push(key.url, await ((await cache.match(key)) ?? new Response()).text())
  }
  return found
}

const stores = async (): Promise<readonly unknown[]> => [
  { ...localStorage },
  { ...sessionStorage },
  document.cookie,
  history.state,
  window.name,
  location.href,
  document.referrer,
  document.documentElement.outerHTML,
  performance.getEntries().map(({ name }) => name),
  ...(await cookieStore.getAll()),
  ...(await databases()),
  ...(await cached()),
]

/** Which of `wanted` are found anywhere in the page: stores, markup, objects of the window, the platform and all elements. */
async function read(wanted: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  const roots = [...(await stores()), platform, window, ...document.querySelectorAll('*')]
  for (const text of textsFrom(roots)) for (const one of wanted) if (text.includes(one)) found.add(one)
  return [...found]
}

async function askForToken(): Promise<string> {
  const answer = await fetch('/auth/token', { method: 'POST', headers: { 'X-Jangteo-Auth': '1' } })
  return answer.text()
}

/** What the shopper types, read where it is typed. */
function readFields(): readonly string[] {
  const inputs = [...document.querySelectorAll('*')].flatMap((element) => [
    ...(element.shadowRoot ?? element).querySelectorAll('input'),
  ])
  return [...new Set(inputs.map(({ value }) => value))]
}

const openPage = (path: string): Promise<boolean> => platform.navigation.navigate(path)

export const reading = { askForToken, openPage, read, readFields }
