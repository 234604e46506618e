import { buildProject } from '../front-end/build-project.ts'
import { findFrontEndProjects } from '../front-end/find-projects.ts'
import { type PublishOptions, publishBuilds } from '../front-end/publish-builds.ts'

const PATIENCE_MS = 5000

/** The composer asks the registry once a second at most: a page that is loaded again too early would be the former one. */
async function isOnPages(shopUrl: string, address: string): Promise<void> {
  const givesUpAt = performance.now() + PATIENCE_MS
  while (performance.now() < givesUpAt) {
    const page = await fetch(`${shopUrl}/ko/`)
    if ((await page.text()).includes(address)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Builds one project from its sources of now, publishes it, and waits for pages to have it. False where its release was live already. */
export async function releaseProject(
  name: string,
  options: Omit<PublishOptions, 'builds'>,
  live: Map<string, string>,
): Promise<boolean> {
  const project = findFrontEndProjects().find((known) => known.name === name)
  if (!project) return false
  const build = await buildProject(project, 'development')
  const [published] = await publishBuilds({ ...options, builds: [build] })
  if (!published || live.get(name) === published.release) return false
  live.set(name, published.release)
  if (project.kind !== 'mfe') await isOnPages(options.shopUrl, `/assets/${name}/${published.release}/`)
  return true
}
