import type { MfeManifest } from '@jangteo/contracts'
import { checkLiveEvents, checkLiveFragments, checkLiveRoutes, checkUses } from './check-contract.ts'
import { checkDeclaredOnce } from './check-declared-once.ts'
import { checkFiles, checkFileTypes } from './check-files.ts'
import { checkForeignImports } from './check-foreign-imports.ts'
import { checkLiveImports, checkProvides, checkResolvable } from './check-imports.ts'
import { checkDeclaredImports, checkModules } from './check-modules.ts'
import { checkRoutes, checkShell, checkTags, type PlacementCheck } from './check-ownership.ts'
import { checkExistencePlaceholders, checkListedPages, checkPersonalExistence } from './check-existence.ts'
import { checkLifecycle } from './check-lifecycle.ts'
import { checkElements, checkSingletons } from './check-singletons.ts'
import { checkServerAlone, checkServerApart } from './check-server.ts'
import { checkSourceMaps } from './check-source-maps.ts'
import { checkStyles } from './check-styles.ts'
import { checkPublicPlain } from './check-plain.ts'
import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

const CONTENT_CHECKS: readonly ((submission: Submission) => readonly Objection[])[] = [
  checkFiles,
  checkFileTypes,
  checkModules,
  checkForeignImports,
  checkDeclaredImports,
  checkDeclaredOnce,
  checkExistencePlaceholders,
  checkPersonalExistence,
  checkPublicPlain,
  checkListedPages,
  checkSourceMaps,
  checkLifecycle,
  checkServerApart,
  checkServerAlone,
  checkSingletons,
  checkElements,
  checkStyles,
]

const PLACEMENT_CHECKS: readonly PlacementCheck[] = [
  checkRoutes,
  checkTags,
  checkShell,
  checkProvides,
  checkResolvable,
  checkLiveImports,
  checkLiveFragments,
  checkLiveEvents,
  checkLiveRoutes,
  checkUses,
]

/** All objections to the build itself; empty where it is fine. */
export const reviewContents = (submission: Submission): readonly Objection[] =>
  CONTENT_CHECKS.flatMap((check) => check(submission))

/**
 * All objections to the build's place among what is live. Asked at publishing, so that a team hears early, and again at each
 * promotion, because others may have moved in between.
 */
export const reviewPlacement: PlacementCheck = (manifest: MfeManifest, live: readonly MfeManifest[]) =>
  unique(PLACEMENT_CHECKS.flatMap((check) => check(manifest, live)))

/** Each objection once: a team's canary and stable release often mind the same. */
export const unique = (objections: readonly Objection[]): readonly Objection[] => [
  ...new Map(objections.map((objection) => [JSON.stringify(objection), objection])).values(),
]
