import type { ReleaseDto, ReleaseListDto } from '@jangteo/contracts'
import type { Release } from '../../../domain/release.ts'

export const toReleaseDto = ({
  name,
  id,
  publishedAt,
  publishedBy,
  manifest,
  files,
}: Release): ReleaseDto => ({
  name,
  release: id,
  publishedAt: publishedAt.toISOString(),
  publishedBy,
  manifest,
  files: Object.fromEntries(files.map(({ path, integrity }) => [path, integrity])),
})

export const toReleaseListDto = (releases: readonly Release[]): ReleaseListDto => ({
  items: releases.map(({ name, id, publishedAt, publishedBy, manifest }) => ({
    name,
    release: id,
    kind: manifest.kind,
    version: manifest.version,
    publishedAt: publishedAt.toISOString(),
    publishedBy,
  })),
})
