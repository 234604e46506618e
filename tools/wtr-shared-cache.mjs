const isWatched = process.argv.includes('--watch')

/**
 * Browsers keep the modules that they were given: until the run ends nothing changes them. Style sheets come anew: tests look
 * at how a page is drawn that waits for them.
 */
export async function keepModules(context, next) {
  await next()
  if (!isWatched && context.status === 200 && context.response.is('js'))
    context.set('cache-control', 'max-age=3600')
}

/**
 * `createBrowserContext` for a browser whose pages share what it keeps: by itself @web/test-runner gives each page a context,
 * and so a cache, of its own. They share storage and cookies too, which tests of elements leave alone.
 */
export function oneContext() {
  let shared
  return async ({ browser }) => {
    shared ??= browser.newContext()
    const page = await (await shared).newPage()
    return { newPage: () => Promise.resolve(page), close: () => page.close() }
  }
}
