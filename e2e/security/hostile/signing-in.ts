const opened: Window[] = []
const told: string[] = []

/** Resolves when so many frames have something to show or were refused: of that, browsers tell in different ways. */
function inFrames(url: string, times: number): Promise<void> {
  const frames = Array.from({ length: times }, () => document.createElement('iframe'))
  return new Promise((resolve) => {
    let ended = 0
    const end = (): void => void ((ended += 1) === times && resolve())
    document.addEventListener('securitypolicyviolation', end)
    for (const frame of frames) {
      frame.addEventListener('load', end)
      Object.assign(frame, { src: url, hidden: true })
      document.body.append(frame)
      if (frame.contentWindow) opened.push(frame.contentWindow)
    }
  })
}

function inWindow(url: string): void {
  const other = window.open(url, '', 'popup,width=100,height=100')
  if (other) opened.push(other)
}

const listen = (): void => addEventListener('message', ({ data }) => told.push(JSON.stringify(data) ?? ''))

interface Tries {
  readonly url: string
  readonly times: number
}

/** Opens addresses where nobody looks; resolves when the frames have ended. */
async function openUnseen(inWindows: Tries, framed?: Tries): Promise<void> {
  listen()
  for (let count = 0; count < inWindows.times; count += 1) inWindow(inWindows.url)
  if (framed) await inFrames(framed.url, framed.times)
}

function addressOf(other: Window): string {
  try {
    return other.location.href
  } catch {
    return ''
  }
}

/** All that frames and windows have let it know since: their addresses, and what they told. */
const whatCameBack = (): readonly string[] => [...told, ...opened.map(addressOf)].filter(Boolean)

export const signingIn = { openUnseen, whatCameBack }
