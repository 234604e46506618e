const STOPS = ':is(a, button, input, select, textarea, summary):not([tabindex="-1"])'

/** The part inside that Tab would go to, in whichever shadow root it is. */
function firstStop(element: Element): Element | undefined {
  const { shadowRoot } = element
  const inside = shadowRoot ?? element
  const own = inside.querySelector(':checked:not(option)') ?? inside.querySelector(STOPS)
  if (own) return own
  const hosts = [...element.querySelectorAll('*')].filter((child) => child.shadowRoot)
  return hosts.map(firstStop).find((stop) => stop !== undefined)
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
}

/**
 * Makes the first thing inside look as if it had the focus of the keyboard, which only one thing in a page can have: by the
 * classes that the add-on of pseudo-states reads in every style.
 */
export function showFocus(place: Element | undefined): void {
  if (place) void markFocus(place)
}

async function markFocus(place: Element): Promise<void> {
  // What is inside is rendered after its place.
  await Promise.resolve()
  await Promise.all([...place.querySelectorAll('*')].map((element) => Reflect.get(element, 'updateComplete')))
  const stop = firstStop(place)
  stop?.classList.add('pseudo-focus', 'pseudo-focus-visible')
  for (let around = stop; around && around !== place; around = parentOf(around))
    around.classList.add('pseudo-focus-within')
}
