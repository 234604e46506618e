/** Where Figma offers a variable, by its type there: `VariableScope` of its plugin API. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  color: ['ALL_FILLS', 'FRAME_FILL', 'SHAPE_FILL', 'TEXT_FILL', 'STROKE_COLOR', 'EFFECT_COLOR'],
  number: [
    'TEXT_CONTENT',
    'CORNER_RADIUS',
    'WIDTH_HEIGHT',
    'GAP',
    'STROKE_FLOAT',
    'OPACITY',
    'EFFECT_FLOAT',
    'FONT_WEIGHT',
    'FONT_SIZE',
    'LINE_HEIGHT',
    'LETTER_SPACING',
    'PARAGRAPH_SPACING',
    'PARAGRAPH_INDENT',
  ],
  string: ['TEXT_CONTENT', 'FONT_FAMILY', 'FONT_STYLE'],
}

/** What each type of the Design Tokens format becomes in Figma. */
const TYPES: Readonly<Record<string, keyof typeof SCOPES>> = {
  color: 'color',
  dimension: 'number',
  duration: 'number',
  number: 'number',
  fontFamily: 'string',
  string: 'string',
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isShare = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 1
const isHex = (value: unknown): value is string => /^#[0-9a-f]{6}$/.test(String(value))
const hexOf = (components: readonly number[]): string =>
  `#${components
    .map((one) =>
      Math.round(one * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

function isColour({ colorSpace, components, alpha, hex }: Fields): boolean {
  const isComplete = colorSpace === 'srgb' && isShare(alpha) && isHex(hex)
  if (!isComplete || !Array.isArray(components)) return false
  return components.length === 3 && components.every(isShare) && hexOf(components) === hex
}

const isLength = ({ value, unit }: Fields, expected: string): boolean => isNumber(value) && unit === expected

/** Braces would be a reference, which Figma follows only within one file. */
const isWords = (value: unknown): boolean => typeof value === 'string' && /^[^{}]+$/.test(value)

const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  color: (value) => isFields(value) && isColour(value),
  dimension: (value) => isFields(value) && isLength(value, 'px'),
  duration: (value) => isFields(value) && isLength(value, 's'),
  number: isNumber,
  fontFamily: isWords,
  string: isWords,
}

function problemsOf(variable: Fields): readonly string[] {
  const { $type, $value, $description = '', $extensions, ...others } = variable
  const type = String($type)
  const scopes = isFields($extensions) ? $extensions['com.figma.scopes'] : undefined
  const known = ['ALL_SCOPES', ...(SCOPES[TYPES[type] ?? ''] ?? [])]
  const areKnown =
    Array.isArray(scopes) && scopes.length > 0 && scopes.every((scope) => known.includes(scope))
  return [
    ...(VALUES[type]?.($value) ? [] : [`is no ${type} of Figma: ${JSON.stringify($value)}`]),
    ...(areKnown ? [] : [`has scopes that its type has not: ${JSON.stringify(scopes)}`]),
    ...(typeof $description === 'string' ? [] : ['has a description that is no text']),
    ...Object.keys(others).map((key) => `has "${key}", which Figma does not read`),
  ]
}

/**
 * What keeps a file from being one mode of a collection as Figma imports it, each with its place: types and values of Design Tokens 2025.10
 * that Figma has variables for, colours in full, no references, and scopes that belong to the type.
 */
export function figmaProblems(node: Fields, path: readonly string[] = []): readonly string[] {
  if ('$value' in node) return problemsOf(node).map((problem) => `${path.join('/')} ${problem}`)
  return Object.entries(node).flatMap(([key, child]) => {
    const place = [...path, key]
    if (key === '$extensions' && path.length === 0) return []
    if (key.startsWith('$') || !isFields(child)) return [`${place.join('/')} is no group and no variable`]
    return figmaProblems(child, place)
  })
}
