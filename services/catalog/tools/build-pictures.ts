import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { seedProducts } from '../src/goods/index.ts'
import { CANVAS, composePicture } from './compose-picture.ts'
import { type PictureJob, planPictures } from './picture-jobs.ts'

const PICTURES = new URL('../pictures/', import.meta.url)
const MANIFEST = new URL('pictures-manifest.json', import.meta.url)
const WIDTHS = [320, 640, CANVAS]
const AVIF = { quality: 52, effort: 4 }
const WEBP = { quality: 80, effort: 5 }

/** Base name of each built picture → digest of what it was made from. */
type Manifest = Record<string, string>

sharp.concurrency(1)
await mkdir(PICTURES, { recursive: true })
const jobs = await planPictures(seedProducts)
const built = await readManifest()
const files = new Set(await readdir(PICTURES))
const stale = jobs.filter(
  (job) => built[job.base] !== job.digest || fileNames(job.base).some((name) => !files.has(name)),
)
console.log(`${jobs.length} pictures, ${stale.length} to build.`)
for (const [index, job] of stale.entries()) {
  await build(job)
  built[job.base] = job.digest
  await writeManifest(built)
  console.log(`${String(index + 1).padStart(3)}/${stale.length} ${job.base}`)
}
await removeOrphans()

async function build({ base, body, tint }: PictureJob): Promise<void> {
  const picture = await composePicture(body, tint)
  for (const width of WIDTHS) {
    const scaled = sharp(picture).resize(width)
    await scaled
      .clone()
      .avif(AVIF)
      .toFile(pathOf(`${base}-${width}.avif`))
    await scaled
      .clone()
      .webp(WEBP)
      .toFile(pathOf(`${base}-${width}.webp`))
  }
}

async function removeOrphans(): Promise<void> {
  const wanted = new Set(jobs.flatMap((job) => fileNames(job.base)))
  const orphans = (await readdir(PICTURES)).filter((name) => !wanted.has(name))
  for (const name of orphans) await rm(new URL(name, PICTURES))
  await writeManifest(Object.fromEntries(jobs.map(({ base, digest }) => [base, digest])))
  if (orphans.length > 0) console.log(`Removed ${orphans.length} files that no product names.`)
}

async function readManifest(): Promise<Manifest> {
  const text = await readFile(MANIFEST, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  return JSON.parse(text) as Manifest
}

async function writeManifest(manifest: Manifest): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b)))
  await writeFile(MANIFEST, `${JSON.stringify(sorted, undefined, 2)}\n`)
}

function fileNames(base: string): string[] {
  return WIDTHS.flatMap((width) => [`${base}-${width}.avif`, `${base}-${width}.webp`])
}

function pathOf(name: string): string {
  return new URL(name, PICTURES).pathname
}
