import type { Progress } from '../terminal/progress.ts'
import type { StopRequest } from '../terminal/watch-for-stop.ts'
import { type Build, type BuildMode, buildProject } from './build-project.ts'
import { findFrontEndProjects } from './find-projects.ts'
import { SourceHashes } from './source-hash.ts'

/** Every front end of the workspace; ends early when a stop is requested. */
export async function buildAll(
  mode: BuildMode,
  progress: Progress,
  stop: StopRequest,
): Promise<readonly Build[]> {
  const builds: Build[] = []
  const hashes = new SourceHashes()
  for (const project of findFrontEndProjects()) {
    if (stop.isMade) return builds
    const build = await buildProject(project, mode, hashes)
    if (build.isNew) progress.say(`built ${project.name}`)
    builds.push(build)
  }
  return builds
}
