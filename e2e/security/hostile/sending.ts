type Channel = (url: string) => unknown

const add = (tag: string, attributes: Readonly<Record<string, string>>): void => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
}
const link = (rel: string, more: Readonly<Record<string, string>> = {}): Channel => {
  return (href) => add('link', { rel, href, ...more })
}
const element = (tag: string, attribute: string): Channel => {
  return (url) => add(tag, { [attribute]: url })
}

function submit(url: string): void {
  const form = document.createElement('form')
  Object.assign(form, { action: url, method: 'post' })
  document.body.append(form)
  form.submit()
}

function ping(url: string): void {
  const anchor = document.createElement('a')
  Object.assign(anchor, { href: '#ping', ping: url })
  document.body.append(anchor)
  anchor.click()
}

function ask(url: string): void {
  const asked = new XMLHttpRequest()
  asked.open('POST', url)
  asked.send('secret')
}

function drawFromSheet(url: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`body { background: url(${url}) }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Everything that a browser fetches without leaving the page. */
const CHANNELS: Readonly<Record<string, Channel>> = {
  fetch: (url) => fetch(url, { mode: 'no-cors' }),
  'fetch that outlives the page': (url) => fetch(url, { mode: 'no-cors', method: 'POST', keepalive: true }),
  beacon: (url) => navigator.sendBeacon(url, 'secret'),
  request: ask,
  picture: (url) => Object.assign(new Image(), { src: url }).decode(),
  'picture of a style sheet': drawFromSheet,
  font: (url) => new FontFace('hostile', `url(${url})`).load(),
  'style sheet': link('stylesheet'),
  prefetch: link('prefetch'),
  preload: link('preload', { as: 'image' }),
  'module preload': link('modulepreload'),
  icon: link('icon'),
  manifest: link('manifest'),
  script: element('script', 'src'),
  module: (url) => import(/* @vite-ignore */ url),
  worker: (url) => new Worker(url),
  socket: (url) => new WebSocket(url.replace('http', 'ws')),
  'event source': (url) => new EventSource(url),
  frame: element('iframe', 'src'),
  object: element('object', 'data'),
  embed: element('embed', 'src'),
  video: element('video', 'src'),
  form: submit,
  ping,
}

/** Tries the channels, if none are named all; each address ends with the channel's name. Answers the channels. */
async function sendAway(origin: string, channels = Object.keys(CHANNELS)): Promise<readonly string[]> {
  const tries = channels.map(async (name) => CHANNELS[name]?.(`${origin}/${encodeURIComponent(name)}?secret`))
  await Promise.race([Promise.allSettled(tries), new Promise((resolve) => setTimeout(resolve, 2000))])
  return channels
}

/** Asks a server for its own address, as calls between browsers do; it tells something by that. */
async function callOut(udpPort: number): Promise<void> {
  const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] })
  const gathered = new Promise<void>((resolve) => {
    peer.addEventListener('icegatheringstatechange', () => {
      if (peer.iceGatheringState === 'complete') resolve()
    })
  })
  peer.createDataChannel('hostile')
  await peer.setLocalDescription(await peer.createOffer())
  await Promise.race([gathered, new Promise((resolve) => setTimeout(resolve, 5000))])
}

function leave(url: string): void {
  setTimeout(() => (location.href = url))
}

function openWindow(url: string): void {
  window.open(url)
}

export const sending = { callOut, leave, openWindow, sendAway }
