import { buildProject } from '../front-end/build-project.ts'
import { findFrontEndProjects } from '../front-end/find-projects.ts'
import { type PublishOptions, publishBuilds } from '../front-end/publish-builds.ts'
import { waitForPages } from './wait-for-pages.ts'

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
  await waitForPages(options.shopUrl)
  return true
}
