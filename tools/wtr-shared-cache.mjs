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

/** What tests may have asked of the browser; that of the page itself goes with its document. */
async function leaveAsFound(page) {
  await page.mouse.move(0, 0)
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    forcedColors: 'none',
  })
}

/**
 * `createBrowserContext` for a browser that shows one test file after another in the same page: by itself @web/test-runner gives
 * each file a context, and so a cache, of its own. They share storage and cookies too, which tests of elements leave alone.
 */
export function onePage() {
  let shared
  const idle = []
  return async ({ browser }) => {
    shared ??= browser.newContext()
    const page = idle.pop() ?? (await (await shared).newPage())
    const close = async () => {
      await leaveAsFound(page)
      idle.push(page)
    }
    return { newPage: () => Promise.resolve(page), close }
  }
}
