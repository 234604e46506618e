/** https://www.w3.org/TR/css-color-4/#named-colors */
const NAMED =
  `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue
  chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgr[ae]y darkgreen darkkhaki
  darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategr[ae]y darkturquoise
  darkviolet deeppink deepskyblue dimgr[ae]y dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod
  gr[ae]y green greenyellow honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue
  lightcoral lightcyan lightgoldenrodyellow lightgr[ae]y lightgreen lightpink lightsalmon lightseagreen lightskyblue lightslategr[ae]y
  lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen
  mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace
  olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum
  powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue
  slateblue slategr[ae]y snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen`
    .trim()
    .split(/\s+/)
    .join('|')

const FUNCTIONS = 'rgba?|hsla?|hwb|lab|lch|oklab|oklch|color'
const RAW = new RegExp(
  `#[0-9a-f]{3,8}\\b|(?<![\\w-])(?:${FUNCTIONS})\\([^)]*\\)?|(?<![\\w-])(?:${NAMED})(?![\\w-])`,
  'gi',
)
const COMMENTS = /\/\*[^]*?\*\//g
/** Inside a mask only the shape of a picture counts. */
const ADDRESSES = /url\((?:"[^"]*"|'[^']*'|[^)]*)\)/g
const DECLARATIONS = /[\w-]+\s*:\s*([^;{}]+)(?=[;}])/g
const CSS_LITERALS = /\bcss`([^`]*)`/g

/** The style sheets in a file: all of a `.css`, or the `css` literals of a module. */
export function styleSheetsIn(file: string, text: string): readonly string[] {
  return file.endsWith('.css') ? [text] : [...text.matchAll(CSS_LITERALS)].flatMap(([, css]) => css ?? [])
}

/** Colours that a style sheet names itself, where a token or a system colour would follow theme and brand. */
export function rawColours(styleSheet: string): readonly string[] {
  const plain = styleSheet.replaceAll(COMMENTS, '').replaceAll(ADDRESSES, '')
  return [...plain.matchAll(DECLARATIONS)].flatMap(([, value]) => value?.match(RAW) ?? [])
}
