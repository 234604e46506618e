import sharp from 'sharp'

/** Edge of the largest picture in px; the others are scaled down from it. */
export const CANVAS = 960
/** librsvg leaves jagged edges where a filter clips, so a drawing is rendered large and scaled down in a second pass. */
const RENDER = 1920
const OBJECT_BOX = Math.round(CANVAS * 0.68)
const SHADOW = { r: 84, g: 58, b: 40 }

/** Sets a 32 × 32 SVG drawing on a soft radial backdrop of `tint` (hex) with a contact shadow; answers a lossless PNG. */
export async function composePicture(body: string, tint: string): Promise<Buffer> {
  const object = await renderObject(body)
  const left = Math.round((CANVAS - object.width) / 2)
  const top = Math.round((CANVAS - object.height) / 2 - CANVAS * 0.015)
  return sharp(backdrop(tint))
    .composite([
      { input: contactShadow(object, top + object.height) },
      { input: await castShadow(object.png, { left, top: top + Math.round(CANVAS * 0.02) }) },
      { input: object.png, left, top },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer()
}

interface DrawnObject {
  png: Buffer
  width: number
  height: number
}

async function renderObject(body: string): Promise<DrawnObject> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${RENDER}" height="${RENDER}" viewBox="0 0 32 32">${body}</svg>`
  const large = await sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
  const trimmed = await sharp(large).trim({ threshold: 1 }).png({ compressionLevel: 1 }).toBuffer()
  const { data, info } = await sharp(trimmed)
    .resize(OBJECT_BOX, OBJECT_BOX, { fit: 'inside' })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
  return { png: data, width: info.width, height: info.height }
}

function backdrop(tint: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${CANVAS}" height="${CANVAS}">
    <defs>
      <radialGradient id="light" cx="50%" cy="40%" r="72%">
        <stop offset="0" stop-color="#fff" stop-opacity=".82"/>
        <stop offset=".55" stop-color="#fff" stop-opacity=".32"/>
        <stop offset="1" stop-color="#fff" stop-opacity="0"/>
      </radialGradient>
    </defs>
    <rect width="100%" height="100%" fill="${tint}"/>
    <rect width="100%" height="100%" fill="url(#light)"/>
  </svg>`)
}

function contactShadow({ width }: DrawnObject, floor: number): Buffer {
  const { r, g, b } = SHADOW
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${CANVAS}" height="${CANVAS}">
    <defs>
      <radialGradient id="shadow">
        <stop offset="0" stop-color="rgb(${r},${g},${b})" stop-opacity=".34"/>
        <stop offset=".6" stop-color="rgb(${r},${g},${b})" stop-opacity=".12"/>
        <stop offset="1" stop-color="rgb(${r},${g},${b})" stop-opacity="0"/>
      </radialGradient>
    </defs>
    <ellipse cx="${CANVAS / 2}" cy="${floor + CANVAS * 0.012}" rx="${width * 0.5}" ry="${CANVAS * 0.035}" fill="url(#shadow)"/>
  </svg>`)
}

async function castShadow(object: Buffer, { left, top }: { left: number; top: number }): Promise<Buffer> {
  const clear = {
    create: { width: CANVAS, height: CANVAS, channels: 4 as const, background: { ...SHADOW, alpha: 0 } },
  }
  const silhouette = await sharp(clear)
    .composite([{ input: object, left, top }])
    .png()
    .toBuffer()
  const coverage = await sharp(silhouette).extractChannel('alpha').png().toBuffer()
  const alpha = await sharp(coverage)
    .blur(CANVAS * 0.018)
    .linear(0.24, 0)
    .toColourspace('b-w')
    .png()
    .toBuffer()
  return sharp({ create: { width: CANVAS, height: CANVAS, channels: 3, background: SHADOW } })
    .joinChannel(alpha)
    .png({ compressionLevel: 1 })
    .toBuffer()
}
